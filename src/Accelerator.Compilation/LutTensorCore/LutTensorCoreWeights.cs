using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.LutTensorCore;

namespace Accelerator.Compilation.LutTensorCore;

/// <summary>The weight memory of a lookup-table tensor core: one K-bit index a lane, bit plane by bit plane in the order of the steps.</summary>
internal static class LutTensorCoreWeights
{
    public static byte[] Layout(LutTensorCoreSpec array, IntegerGemm gemm, Tiling tiling)
    {
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
