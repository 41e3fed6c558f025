using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.FloatTile;

namespace Accelerator.Compilation.FloatTile;

/// <summary>The weight memory of an array of floating-point elements: for each K slice the codes of all lanes, lane by lane (docs/float-tile.md, "Words and steps").</summary>
internal static class FloatTileWeights
{
    /// <summary>Weight words in the order of the steps: for tile, for group, for slice. Beyond the row, the group and K the codes are 0.</summary>
    public static byte[] Layout(FloatTileMicroarchitecture shape, IntegerGemm gemm, Tiling tiling)
    {
        (int tileN, int tileK) = (shape.Array.TileN, shape.Array.TileK);

        // FP3 and FP4 lie as they are; integers as two's complement.
        int offset = shape.HasSpecial ? 0 : 1 << (shape.Array.WeightBits - 1);
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
                        for (int j = 0; j < tileK && first + j < end; j++) memory[at + (lane * tileK) + j] = (byte)(gemm.Codes[row + first + j] - offset);
                    }
                }
            }
        }

        return memory;
    }
}
