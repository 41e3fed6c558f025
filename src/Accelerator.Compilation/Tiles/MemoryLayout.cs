using Accelerator.Compilation.FloatTile;
using Accelerator.Compilation.LutTensorCore;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Compilation.Tiles;

/// <summary>Lays out each memory in the order in which its port is read. Padding is zero activations and zero scales, so it adds nothing.</summary>
internal static class MemoryLayout
{
    public static short[] Activations(TileMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling)
    {
        TileArraySpec array = microarchitecture.Array;
        bool tables = microarchitecture is LutTensorCoreMicroarchitecture { Array.Precompute: PrecomputePlacement.External };
        int fields = microarchitecture.ActivationFields;
        var memory = new short[tiling.ActivationWords * array.TileM * fields];
        Span<short> slice = stackalloc short[array.TileK];
        int at = 0;
        for (int strip = 0; strip < tiling.MStrips; strip++)
        {
            for (int group = 0; group < tiling.Groups; group++)
            {
                for (int position = 0; position < tiling.Slices * array.TileK; position += array.TileK)
                {
                    for (int row = 0; row < array.TileM; row++)
                    {
                        Slice(gemm, (strip * array.TileM) + row, group, position, slice);
                        Span<short> word = memory.AsSpan(at, fields);
                        if (tables) LookupTable.Build(slice, word);
                        else slice.CopyTo(word);
                        at += fields;
                    }
                }
            }
        }

        return memory;
    }

    /// <summary>Weight words in exactly the order of the steps.</summary>
    public static byte[] Weights(TileMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling) => microarchitecture switch
    {
        LutTensorCoreMicroarchitecture lut => LutTensorCoreWeights.Layout(lut.Array, gemm, tiling),
        DenseMicroarchitecture dense => WholeWeights.Layout(dense, 1 << (dense.Array.WeightBits - 1), gemm, tiling),
        BitSerialMicroarchitecture serial => WholeWeights.Layout(serial, serial.Bipolar ? 0 : 1 << (serial.Array.WeightBits - 1), gemm, tiling),
        FloatTileMicroarchitecture floats => FloatTileWeights.Layout(floats, gemm, tiling),
        _ => throw new ArgumentException($"There is no weight layout for {microarchitecture.Family}.", nameof(microarchitecture)),
    };

    public static int[] Scales(TileMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling)
    {
        TileArraySpec array = microarchitecture.Array;
        var memory = new int[tiling.ScaleWords * microarchitecture.ScaleLanes * 2];
        int at = 0;
        for (int tile = 0; tile < tiling.NTiles; tile++)
        {
            for (int group = 0; group < tiling.Groups; group++)
            {
                for (int lane = 0; lane < array.TileN; lane++, at += 2)
                {
                    int row = (tile * array.TileN) + lane;
                    if (row >= gemm.N) continue;
                    memory[at] = gemm.GroupScales[(row * tiling.Groups) + group];
                    memory[at + 1] = gemm.Zeros[(row * tiling.Groups) + group] + microarchitecture.ZeroOffset;
                }
            }
        }

        return memory;
    }

    /// <summary>The activations of one K slice of one row; zeros beyond the row, the group and K.</summary>
    private static void Slice(IntegerGemm gemm, int row, int group, int position, Span<short> slice)
    {
        slice.Clear();
        if (row >= gemm.M) return;
        int start = group * gemm.GroupSize;
        int end = Math.Min(start + gemm.GroupSize, gemm.K);
        for (int j = 0; j < slice.Length && start + position + j < end; j++)
        {
            long at = ((long)row * gemm.K) + start + position + j;
            slice[j] = gemm.FloatActivations.Length > 0 ? (short)gemm.FloatActivations[at] : gemm.Activations[at];
        }
    }
}
