using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Tests.Rtl;
using Accelerator.Verification;

namespace Accelerator.Tests.Simulation.BitSerial;

/// <summary>Cycles that depend on values follow the published laws, worked out here from the codes alone.</summary>
public sealed class BitSerialCyclesTests
{
    [Theory]
    [InlineData(ProcessingElementStyle.Sparse)]
    [InlineData(ProcessingElementStyle.SharedEncoder)]
    [InlineData(ProcessingElementStyle.TermSerial)]
    public void Steps_take_what_their_digits_need(ProcessingElementStyle element)
    {
        for (ulong seed = 1; seed <= 40; seed++)
        {
            var random = new Xoshiro256(seed);
            AcceleratorSpec small = Designs.Preset("bs-small-sparse").Spec;
            var array = (BitSerialSpec)small.Array with { Element = element, WeightBits = 2 + random.Below(7), TileM = 1 + random.Below(3), TileK = 2 + random.Below(4) };
            TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(small with { Array = array });
            IntegerGemm gemm = RandomDesign.Workload(array, random);
            TileProgram program = TileMapper.Map(shape, gemm);
            CycleStatistics cycles = new CycleEngine().Run(program).Cycles!;
            (long compute, long waiting) = Law(array, gemm);
            cycles.Steps[(int)StepStall.Compute].ShouldBe(compute, $"seed {seed}");
            cycles.Waiting.ShouldBe(waiting, $"seed {seed}");
        }
    }

    /// <summary>Σ over strips, tiles, groups, digit positions and slices of the longest beat, and what the others wait for it.</summary>
    private static (long Compute, long Waiting) Law(BitSerialSpec array, IntegerGemm gemm)
    {
        bool terms = array.Element == ProcessingElementStyle.TermSerial;
        long compute = 0, waiting = 0;
        for (int m0 = 0; m0 < gemm.M; m0 += array.TileM)
        {
            for (int n0 = 0; n0 < gemm.N; n0 += array.TileN)
            {
                for (int group = 0; group < gemm.Groups; group++)
                {
                    int end = Math.Min((group + 1) * gemm.GroupSize, gemm.K);
                    int slices = (Math.Min(gemm.GroupSize, gemm.K) + array.TileK - 1) / array.TileK;
                    for (int position = 0; position < (terms ? 1 : (array.WeightBits + 1) / 2); position++)
                    {
                        for (int slice = 0; slice < slices; slice++)
                        {
                            int k0 = (group * gemm.GroupSize) + (slice * array.TileK);
                            int[] beats = [.. Enumerable.Range(0, array.TileM * array.TileN).Select(pe => terms ? Products(pe) : Digits(pe))];
                            compute += beats.Max();
                            waiting += beats.Sum(beat => beats.Max() - beat);

                            int Digits(int pe) => Math.Max(1, Lanes().Count(k => EntDigit(Weight(pe, k), position) != 0));

                            int Products(int pe) => Math.Max(1, Lanes().Max(k => NonAdjacent(Activation(pe, k)) * NonAdjacent(Weight(pe, k))));

                            IEnumerable<int> Lanes() => Enumerable.Range(k0, array.TileK);

                            int Weight(int pe, int k)
                            {
                                int row = n0 + (pe % array.TileN);
                                return row < gemm.N && k < end ? gemm.Codes[(row * gemm.K) + k] - (1 << (array.WeightBits - 1)) : 0;
                            }

                            int Activation(int pe, int k)
                            {
                                int row = m0 + (pe / array.TileN);
                                return row < gemm.M && k < end ? gemm.Activations[(row * gemm.K) + k] : 0;
                            }
                        }
                    }
                }
            }
        }

        return (compute, waiting);
    }

    /// <summary>Digit <paramref name="position"/> of the magnitude in radix 4 with digits −1, 0, 1, 2.</summary>
    private static int EntDigit(int value, int position)
    {
        int rest = Math.Abs(value), digit = 0;
        for (int t = 0; t <= position; t++)
        {
            digit = rest % 4 == 3 ? -1 : rest % 4;
            rest = (rest - digit) / 4;
        }

        return digit;
    }

    /// <summary>Digits of the non-adjacent form that are not zero: the ones of 3x ^ x.</summary>
    private static int NonAdjacent(int value) => int.PopCount((3 * Math.Abs(value)) ^ Math.Abs(value));
}
