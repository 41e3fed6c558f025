using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Compilation.Mac;

/// <summary>The weight memory of a dense array: for each K slice the signed codes c = q − 2^(b−1) of all lanes, in pairs (<see cref="DenseMicroarchitecture.WeightElements"/>).</summary>
internal static class MacWeights
{
    /// <summary>Weight words in the order of the steps: for tile, for group, for slice. Beyond the row, the group and K the codes are zero.</summary>
    public static byte[] Layout(DenseMicroarchitecture shape, IntegerGemm gemm, Tiling tiling)
    {
        int tileN = shape.Array.TileN, tileK = shape.Array.TileK, offset = 1 << (shape.Array.WeightBits - 1);
        var memory = new byte[tiling.WeightWords * shape.WeightElements];
        int at = 0;
        for (int tile = 0; tile < tiling.NTiles; tile++)
        {
            for (int group = 0; group < tiling.Groups; group++)
            {
                int end = Math.Min((group + 1) * gemm.GroupSize, gemm.K);
                for (int slice = 0; slice < tiling.Slices; slice++, at += shape.WeightElements)
                {
                    int first = (group * gemm.GroupSize) + (slice * tileK);
                    for (int lane = 0; lane < tileN && (tile * tileN) + lane < gemm.N; lane++)
                    {
                        long row = (long)((tile * tileN) + lane) * gemm.K;
                        for (int j = 0; j < tileK && first + j < end; j++)
                        {
                            memory[at + (((j / 2 * tileN) + lane) * 2) + (j & 1)] = (byte)(gemm.Codes[row + first + j] - offset);
                        }
                    }
                }
            }
        }

        return memory;
    }
}
