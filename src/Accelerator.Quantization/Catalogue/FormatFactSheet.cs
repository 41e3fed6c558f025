using System.Numerics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Ggml;
using Accelerator.Numerics.Minifloats;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Catalogue;

/// <summary>Reads the facts of formats off their code.</summary>
public static class FormatFactSheet
{
    private const int ActivationBits = 8;

    /// <summary>The facts of the names given, in the order of <see cref="FormatKind"/>, then of the catalogue.</summary>
    public static IReadOnlyList<FormatFacts> Of(IEnumerable<string> names, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(names);
        string[] wanted = [.. names];
        var facts = new FormatFacts[wanted.Length];
        Parallel.For(0, wanted.Length, new ParallelOptions { CancellationToken = cancellation }, i => facts[i] = Of(wanted[i]));
        return [.. facts.OrderBy(one => one.Kind)];
    }

    /// <summary>The facts of a full name.</summary>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static FormatFacts Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (FormatCatalog.FindAny(name) is { } format) return Of(format, FormatProbe.Of(format));
        if (FormatDirectory.Scalar(name) is { } scalar) return Of(scalar);
        if (FormatDirectory.Gguf(name) is { } type) return Of(type);
        throw new ArgumentException($"{name} is no number format.", nameof(name));
    }

    internal static FormatFacts Of(NumberFormat format, FormatProbe probe)
    {
        ExecutionContract execution = probe.Tensor.Execution;
        (string? unit, double[] levels) = Levels(format, probe);
        return new FormatFacts
        {
            Name = format.Name, Kind = Kind(format, probe.Tensor), Meaning = format.Summary, Source = format.Source, Group = probe.Tensor is EntropyCoded ? null : probe.Group,
            PayloadBits = Rounded(probe.Payload), SideBits = Rounded(probe.Side), Levels = Count(probe), Unit = unit, Least = Finite(levels, all => all.Min()), Most = Finite(levels, all => all.Max()),
            Smallest = Finite(levels, all => all.Where(level => level != 0).Select(Math.Abs).DefaultIfEmpty().Min()),
            Form = probe.Tensor.GetType().Name, Passes = execution.Passes.Count, Pass = Word(execution.Passes[0]),
            PartialSumBits = execution.PartialSumBits(ActivationBits), FixedPointSumBits = FixedPoint(probe.Tensor, execution),
        };
    }

    private static FormatFacts Of(ScalarFormat format)
    {
        double[] levels = [.. format.Values.ToArray().Where(float.IsFinite).Select(value => (double)value).Distinct()];
        return new FormatFacts
        {
            Name = FormatDirectory.ScalarPrefix + format.Name, Kind = FormatKind.Scalars, Meaning = ScalarText.Meaning(format), Source = ScalarText.Source(format), PayloadBits = format.Bits, SideBits = 0,
            Levels = levels.Length, Unit = "1", Least = levels.Min(), Most = levels.Max(), Smallest = levels.Where(level => level != 0).Min(Math.Abs), Form = format.GetType().Name,
        };
    }

    private static FormatFacts Of(GgmlTypeInfo type)
    {
        GgmlLayout layout = GgmlLayout.Of(type);
        return new FormatFacts
        {
            Name = FormatDirectory.GgufPrefix + type.Name, Kind = FormatKind.Gguf, Meaning = $"{(type.BlockLength == 1 ? "a weight" : $"{type.BlockLength} weights")} in {type.BlockBytes} {(type.BlockBytes == 1 ? "byte" : "bytes")}; {Writing(type)}", Source = "ggml, ggml-common.h",
            Group = type.BlockLength > 1 ? type.BlockLength : null, PayloadBits = Rounded(layout.PayloadBits / (double)type.BlockLength), SideBits = Rounded(layout.SideBits / (double)type.BlockLength), Form = type.Codec.GetType().Name,
        };
    }

    private static string Writing(GgmlTypeInfo type) => type.Quantizing switch
    {
        GgmlQuantizing.Elementwise => "each weight rounded by itself",
        GgmlQuantizing.ClosedForm => "written with ggml's bytes",
        GgmlQuantizing.Searched => "written with a search of our own",
        _ => "read only",
    };

    private static FormatKind Kind(NumberFormat format, QuantizedTensor tensor) => tensor switch
    {
        EntropyCoded => FormatKind.Storage,
        QuantizedMatrix or Planes or ComplexPlanes => FormatKind.Planes,
        BlockFloat { Scale: BlockScale.E8M0 or BlockScale.UE4M3 or BlockScale.UE5M3 } => FormatKind.Blocks,
        BlockFloat blocks when format is LlmFloatFormat || blocks.Tables.Count == 1 && ScalarFormats.All.OfType<MinifloatFormat>().Any(one => one.Values.SequenceEqual(blocks.Tables[0])) => FormatKind.Minifloats,
        BlockFloat => FormatKind.Tables,
        _ => FormatKind.Codebooks,
    };

    /// <summary>Levels where they are the same for all groups, but for a scale.</summary>
    private static (string? Unit, double[] Levels) Levels(NumberFormat format, FormatProbe probe)
    {
        // One table: the codes that are made. Several, of which each group takes one: all that any has.
        if (probe.Tensor is BlockFloat { Tables.Count: 1 } single && probe.Levels is { } made) return ("scale", [.. made.Codes.ToArray().Select(code => (double)single.Tables[0][code])]);
        if (probe.Tensor is BlockFloat blocks) return ("scale", [.. blocks.Tables.SelectMany(table => table).Where(float.IsFinite).Select(value => (double)value)]);
        if (probe.Levels is not UniformCode uniform) return (null, []);
        if (format is UniformFormat { Symmetry: Symmetry.Asymmetric }) return ("scale, less the zero point", [.. Enumerable.Range(0, uniform.Fit.Largest + 1).Select(code => (double)code)]);
        return ("scale", [.. Enumerable.Range(0, uniform.Fit.Largest + 1).Select(code => code - uniform.Fit.Whole - uniform.Fit.Half)]);
    }

    private static long? Count(FormatProbe probe) => probe.Tensor switch
    {
        ComplexPlanes => 4,
        SignLowRank => 2,
        Codebook or Trellis or Polar => 1L << probe.Tensor.Execution.Passes[0].Bits,
        _ => probe.Levels?.Codes.Length,
    };

    private static string Word(ExecutionPass pass) => pass.Alphabet switch
    {
        PassAlphabet.Binary => "0, 1",
        PassAlphabet.Sign => "±1",
        PassAlphabet.Ternary => "−1, 0, 1",
        PassAlphabet.QuarterTurn => "±1, ±i",
        PassAlphabet.Integer => $"integer to {TensorParts.Text((int)pass.LargestMagnitude)}",
        PassAlphabet.PowerOfTwo => $"power of two to {TensorParts.Text((int)pass.LargestMagnitude)}",
        PassAlphabet.TableIndex => $"table index of {TensorParts.Text(pass.Bits)} bits",
        _ => "float",
    };

    /// <summary>Every finite float is an integer times 2^−149: the least common unit of a table makes its products integers.</summary>
    private static int? FixedPoint(QuantizedTensor tensor, ExecutionContract execution)
    {
        if (tensor is not BlockFloat blocks || execution.PartialSumBits(ActivationBits) is not null) return null;
        BigInteger all = 0, largest = 0;
        foreach (float value in blocks.Tables.SelectMany(table => table).Where(float.IsFinite))
        {
            var integer = new BigInteger(Math.ScaleB(Math.Abs((double)value), 149));
            (all, largest) = (all | integer, BigInteger.Max(largest, integer));
        }

        if (all.IsZero) return null;
        while (all.IsEven) (all, largest) = (all >> 1, largest >> 1);
        return (int)((largest * execution.GroupSize) << (ActivationBits - 1)).GetBitLength() + 1;
    }

    private static double? Finite(double[] levels, Func<double[], double> of) => levels.Length == 0 ? null : of(levels);

    private static double Rounded(double bits) => Math.Round(bits, 4);
}
