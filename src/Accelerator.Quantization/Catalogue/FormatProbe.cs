using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Catalogue;

/// <summary>
/// Makes tensors of a format to read its facts off. The sizes of side data are those of a matrix of <see cref="Size"/> squared; they are found from smaller
/// ones: storage is exactly a + b·N + c·K + d·N·K at the sizes used.
/// </summary>
public sealed record FormatProbe
{
    /// <summary>N and K of the matrix whose bits are told.</summary>
    public const int Size = 5120;

    /// <summary>Weights that share scales where the format has no block of its own.</summary>
    public const int UsualGroup = 128;

    private const int Rows = 16;
    private const int Samples = 8;
    private static readonly Lazy<float[]> Normal = new(() => Normals(2 * Rows * Size));

    /// <summary>A tensor of the format.</summary>
    public required QuantizedTensor Tensor { get; init; }

    /// <summary>Elements along K that share scales; <see cref="Size"/> where it is the row.</summary>
    public required int Group { get; init; }

    /// <summary>Bits of codes, a weight.</summary>
    public required double Payload { get; init; }

    /// <summary>Bits of side data, a weight.</summary>
    public required double Side { get; init; }

    /// <summary>The levels of a group of normal weights; null for formats that are not of scalars.</summary>
    public GroupCode? Levels { get; init; }

    /// <summary>Probes a format.</summary>
    public static FormatProbe Of(NumberFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return format is WeightFormat scalars ? Scalars(scalars) : Matrix((MatrixFormat)format);
    }

    /// <summary>SYNTHETIC weights of a normal distribution, variance 1.</summary>
    public static float[] Normals(int count, ulong seed = 1)
    {
        var random = new Xoshiro256(seed);
        var values = new float[count];
        for (int i = 0; i < count; i++) values[i] = (float)random.NextNormal();
        return values;
    }

    /// <summary>Fits a few groups and packs them again and again: what a tensor stores does not depend on which groups it holds.</summary>
    private static FormatProbe Scalars(WeightFormat format)
    {
        int group = format.DefaultGroup ?? UsualGroup;
        (QuantizedTensor one, GroupCode levels) = Packed(format, Rows, group);
        (QuantizedTensor two, _) = Packed(format, 2 * Rows, group);
        return new FormatProbe
        {
            Tensor = one, Group = group, Levels = levels, Payload = Squared(one.Storage.Payload, two.Storage.Payload), Side = Squared(one.Storage.Side, two.Storage.Side),
        };

        static double Squared(long one, long two) => (one + ((two - one) * (Size / (double)Rows - 1))) / ((double)Size * Size);
    }

    private static (QuantizedTensor Tensor, GroupCode Levels) Packed(WeightFormat format, int rows, int group)
    {
        ReadOnlySpan<float> weights = Normal.Value.AsSpan(0, rows * Size);
        GroupFitter fitter = format.For(weights, rows, Size, group, new FitOptions());
        var fitted = new GroupCode[Samples];
        for (int g = 0; g < Samples; g++) fitted[g] = fitter.FitAt(g, weights.Slice(g * group, group), []);
        var groups = new GroupCode[rows * fitter.Groups];
        for (int g = 0; g < groups.Length; g++) groups[g] = fitted[g % Samples];
        return (fitter.Pack(groups, new byte[rows * Size]), fitted[0]);
    }

    private static FormatProbe Matrix(MatrixFormat format)
    {
        QuantizedTensor first = Quantized(format, 2, 256);
        if (first is EntropyCoded)
        {
            // What an entropy code takes depends on the weights: measured, not derived.
            QuantizedTensor measured = Quantized(format, Rows, Size);
            double weights = (double)Rows * Size;
            return new FormatProbe { Tensor = measured, Group = measured.Execution.GroupSize, Payload = measured.Storage.Payload / weights, Side = measured.Storage.Side / weights };
        }

        // Complex planes pair rows and halve them, which two rows of 256 allow; factors of low rank need as many rows as their rank.
        int n = first is SignLowRank ? 32 : 2;
        const int k = 256;
        QuantizedTensor last = Quantized(format, 2 * n, 2 * k);
        StorageBits[] sizes = [Quantized(format, n, k).Storage, Quantized(format, 2 * n, k).Storage, Quantized(format, n, 2 * k).Storage, last.Storage];
        return new FormatProbe
        {
            Tensor = last, Group = last.Execution.GroupSize == last.Columns ? Size : last.Execution.GroupSize,
            Payload = At(sizes[0].Payload, sizes[1].Payload, sizes[2].Payload, sizes[3].Payload), Side = At(sizes[0].Side, sizes[1].Side, sizes[2].Side, sizes[3].Side),
        };

        double At(long a, long b, long c, long d)
        {
            double x = (Size - n) / (double)n, y = (Size - k) / (double)k;
            return (a + ((b - a) * x) + ((c - a) * y) + ((d - b - c + a) * x * y)) / ((double)Size * Size);
        }
    }

    private static QuantizedTensor Quantized(MatrixFormat format, int rows, int columns) => format.Sketch(rows, columns, UsualGroup) ?? format.Quantize(new LayerProblem
    {
        Name = "probe", Weights = Normal.Value.AsSpan(0, rows * columns).ToArray(), Rows = rows, Columns = columns, GroupSize = UsualGroup, Format = UnusedFormat.Instance,
    });
}
