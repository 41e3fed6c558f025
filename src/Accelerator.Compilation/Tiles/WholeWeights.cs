using Accelerator.Hardware.Tiles;

namespace Accelerator.Compilation.Tiles;

/// <summary>The weight memory of an array that takes all bits of a weight at once: for each K slice the weights of all lanes, or their codes, in pairs (<see cref="TileMicroarchitecture.WeightElements"/>).</summary>
internal static class WholeWeights
{
    /// <summary>Weight words in the order of the steps: for tile, for group, for slice.</summary>
    /// <param name="shape">The array.</param>
    /// <param name="words">What memory holds for each q.</param>
    /// <param name="padding">What it holds beyond the row, the group and K.</param>
    /// <param name="gemm">The workload.</param>
    /// <param name="tiling">Its loops.</param>
    public static byte[] Layout(TileMicroarchitecture shape, byte[] words, byte padding, IntegerGemm gemm, Tiling tiling)
    {
        int tileN = shape.Array.TileN, tileK = shape.Array.TileK;
        var memory = new byte[tiling.WeightWords * shape.WeightElements];
        if (padding != 0) Array.Fill(memory, padding);
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
                            memory[at + (((j / 2 * tileN) + lane) * 2) + (j & 1)] = words[gemm.Codes[row + first + j]];
                        }
                    }
                }
            }
        }

        return memory;
    }
}
