using Accelerator.Compilation;
using Accelerator.Compilation.LutTensorCore;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation.Tiles;
using Accelerator.Tests.Rtl;
using Accelerator.Verification;

namespace Accelerator.Tests.Simulation;

/// <summary>INT16 activations on every family, with the extremes in every place.</summary>
public sealed class WideActivationTests
{
    private const int WeightBits = 4;

    public static TheoryData<string> Arrays =>
        ["lut-small", "lut-small-pipelined", "lut-small-a16", "mac-small", "mac-small-pipelined", "systolic-small", "systolic-small-cube", "systolic-small-shift", "systolic-small-weights", "systolic-small-inputs-double", .. Elements];

    private static IEnumerable<string> Elements => BitSerialRules.Elements.Where(element => element != ProcessingElementStyle.Bricks).Select(element => $"bs-small {element}");

    /// <summary>The outputs are those of plain sums, whichever family makes them.</summary>
    [Theory]
    [MemberData(nameof(Arrays))]
    public void Every_family_has_the_same_sums(string name)
    {
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(Wide(name));
        var random = new Xoshiro256(5);
        for (int run = 0; run < 12; run++)
        {
            IntegerGemm gemm = Extremes(RandomDesign.Workload(shape.Array, random), run);
            int[] expected = [.. Sums(gemm).Select(sum => (int)Math.Clamp(RoundShift.Apply(sum, gemm.OutputShift, shape.Array.Rounding), int.MinValue, int.MaxValue))];
            TileProgram program = TileMapper.Map(shape, gemm);
            new CycleEngine().Run(program).Outputs.ShouldBe(expected, $"run {run}");
            new ReferenceEngine().Run(program).Outputs.ShouldBe(expected, $"run {run}");
        }
    }

    [Fact]
    public void A_table_holds_the_largest_sums()
    {
        var entries = new int[32];
        LookupTable.Build([short.MinValue, short.MinValue, short.MinValue, short.MinValue, short.MinValue, short.MinValue], entries);
        entries[0].ShouldBe(6 * 32_768);
        entries[31].ShouldBe(-4 * 32_768);
    }

    [Fact]
    public void Wider_activations_than_the_arrays_are_no_workload_of_it()
    {
        TileMicroarchitecture shape = Designs.Preset("mac-small");
        IntegerGemm gemm = RandomDesign.Workload(shape.Array, new Xoshiro256(1));
        gemm.Activations[0] = 128;
        Should.Throw<ArgumentException>(() => TileMapper.Map(shape, gemm));
    }

    /// <summary>An array with INT16 activations, INT4 weights and INT32 outputs, else as the preset; with another element where one is named.</summary>
    internal static AcceleratorSpec Wide(string name)
    {
        string[] words = name.Split(' ');
        AcceleratorSpec spec = Designs.Preset(words[0]).Spec;
        TileArraySpec array = spec.Array with { ActivationBits = 16, WeightBits = WeightBits, AccumulatorBits = null, Output = OutputFormat.Int32 };
        if (words.Length > 1)
        {
            var element = Enum.Parse<ProcessingElementStyle>(words[1]);
            array = new BitSerialSpec(array, element) { TileK = Math.Clamp(array.TileK, BitSerialRules.TileK(element).Least, BitSerialRules.TileK(element).Most), WeightBits = WeightBits, AccumulatorBits = null };
        }

        return spec with { Array = array };
    }

    /// <summary>The workload with the least activation everywhere, the largest, both in turn, or as it is; with extreme weights in every other run.</summary>
    internal static IntegerGemm Extremes(IntegerGemm gemm, int run)
    {
        short[] activations = [.. gemm.Activations.Select((value, i) => (run % 4) switch { 0 => short.MinValue, 1 => short.MaxValue, 2 => i % 2 == 0 ? short.MinValue : short.MaxValue, _ => value })];
        byte[] codes = [.. gemm.Codes.Select((code, i) => run % 2 == 0 ? (byte)(run % 8 < 4 ? 0 : (1 << gemm.WeightBits) - 1) : code)];
        return gemm with { Activations = activations, Codes = codes };
    }

    private static IEnumerable<long> Sums(IntegerGemm gemm)
    {
        for (int i = 0; i < gemm.M * gemm.N; i++)
        {
            (int m, int n) = (i / gemm.N, i % gemm.N);
            long sum = 0;
            for (int k = 0; k < gemm.K; k++)
            {
                int at = (n * gemm.Groups) + (k / gemm.GroupSize);
                sum += (long)gemm.GroupScales[at] * ((2 * gemm.Codes[(n * gemm.K) + k]) - (1 << gemm.WeightBits) + 1 - gemm.Zeros[at]) * gemm.Activations[(m * gemm.K) + k];
            }

            yield return sum;
        }
    }
}
