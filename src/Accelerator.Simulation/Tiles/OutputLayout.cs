using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>Where output elements lie in the output memory: tile by tile, chunk by chunk, row by row, lane by lane.</summary>
internal static class OutputLayout
{
    /// <summary>The [M,N] outputs without padding.</summary>
    public static int[] Collect(TileProgram program, ReadOnlySpan<int> memory)
    {
        TileMicroarchitecture shape = program.Microarchitecture;
        TileArraySpec array = shape.Array;
        IntegerGemm gemm = program.Gemm;
        int tiles = program.Padding.N / array.TileN;
        var outputs = new int[gemm.M * gemm.N];
        for (int m = 0; m < gemm.M; m++)
        {
            for (int n = 0; n < gemm.N; n++)
            {
                (int strip, int row) = Math.DivRem(m, array.TileM);
                (int tile, int column) = Math.DivRem(n, array.TileN);
                (int chunk, int lane) = Math.DivRem(column, array.RescaleLanes);
                int word = (((((strip * tiles) + tile) * shape.Chunks) + chunk) * array.TileM) + row;
                outputs[(m * gemm.N) + n] = memory[(word * array.RescaleLanes) + lane];
            }
        }

        return outputs;
    }
}
