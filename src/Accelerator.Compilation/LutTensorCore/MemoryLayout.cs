using Accelerator.Hardware.LutTensorCore;

namespace Accelerator.Compilation.LutTensorCore;

/// <summary>Lays out each memory in the order in which its port is read. Padding is zero activations and zero scales, so it adds nothing.</summary>
internal static class MemoryLayout
{
    public static short[] Activations(LutTensorCoreMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling)
    {
        LutTensorCoreSpec array = microarchitecture.Array;
        bool tables = array.Precompute == PrecomputePlacement.External;
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

    public static byte[] Weights(LutTensorCoreMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling)
    {
        LutTensorCoreSpec array = microarchitecture.Array;
        var memory = new byte[tiling.WeightWords * array.TileN];
        bool kInner = array.Order == StepOrder.KInner;
        int outer = kInner ? array.WeightBits : tiling.Slices;
        int inner = kInner ? tiling.Slices : array.WeightBits;
        int at = 0;
        for (int tile = 0; tile < tiling.NTiles; tile++)
        {
            for (int group = 0; group < tiling.Groups; group++)
            {
                for (int o = 0; o < outer; o++)
                {
                    for (int i = 0; i < inner; i++)
                    {
                        int slice = kInner ? i : o;
                        int plane = kInner ? array.WeightBits - 1 - o : i;
                        for (int lane = 0; lane < array.TileN; lane++)
                        {
                            memory[at++] = Index(array, gemm, (tile * array.TileN) + lane, group, slice * array.TileK, plane);
                        }
                    }
                }
            }
        }

        return memory;
    }

    public static int[] Scales(LutTensorCoreMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling)
    {
        LutTensorCoreSpec array = microarchitecture.Array;
        var memory = new int[tiling.ScaleWords * array.RescaleLanes * 2];
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
                    memory[at + 1] = gemm.Zeros[(row * tiling.Groups) + group];
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
            slice[j] = gemm.Activations[((long)row * gemm.K) + start + position + j];
        }
    }

    /// <summary>The K index bits of one lane, as stored: remapped offline where the table kind asks for it.</summary>
    private static byte Index(LutTensorCoreSpec array, IntegerGemm gemm, int row, int group, int position, int plane)
    {
        int index = 0;
        if (row < gemm.N)
        {
            int start = group * gemm.GroupSize;
            int end = Math.Min(start + gemm.GroupSize, gemm.K);
            long at = ((long)row * gemm.K) + start + position;
            for (int j = 0; j < array.TileK && start + position + j < end; j++) index |= ((gemm.Codes[at + j] >> plane) & 1) << j;
        }

        int top = 1 << (array.TileK - 1);
        if (array.Table == TableKind.HalfOfflineRemap && (index & top) != 0) index ^= top - 1;
        return (byte)index;
    }
}
