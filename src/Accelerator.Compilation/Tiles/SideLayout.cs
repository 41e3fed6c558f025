using Accelerator.Hardware.Tiles;

namespace Accelerator.Compilation.Tiles;

/// <summary>Lays out what a side unit reads (docs/tile-shell.md, "Side unit"): of each chunk the columns with an outlier, and each column's activations.</summary>
internal static class SideLayout
{
    /// <summary>Words of each N tile; zeros without outliers.</summary>
    public static int[] WordsOfTiles(TileMicroarchitecture shape, IntegerGemm gemm, int tiles)
    {
        var words = new int[tiles];
        if (gemm.Side is null) return words;
        for (int tile = 0; tile < tiles; tile++)
        {
            for (int chunk = 0; chunk < shape.Chunks; chunk++) words[tile] += ColumnsOf(shape, gemm, tile, chunk).Count;
        }

        return words;
    }

    /// <summary>For each word the weights of its lanes, the column and whether it is the last of its chunk; one word that nobody reads without outliers.</summary>
    public static int[] Words(TileMicroarchitecture shape, IntegerGemm gemm, int tiles)
    {
        int lanes = shape.Array.RescaleLanes;
        if (gemm.Side is not { } side) return shape.Side is null ? [] : new int[shape.Side.WordElements];
        var memory = new List<int>();
        for (int tile = 0; tile < tiles; tile++)
        {
            for (int chunk = 0; chunk < shape.Chunks; chunk++)
            {
                List<int> columns = ColumnsOf(shape, gemm, tile, chunk);
                for (int i = 0; i < columns.Count; i++)
                {
                    for (int lane = 0; lane < lanes; lane++)
                    {
                        int row = Row(shape, tile, chunk, lane);
                        memory.Add(row < gemm.N ? side.Weights[(row * side.Columns) + columns[i]] : 0);
                    }

                    memory.Add(columns[i]);
                    memory.Add(i == columns.Count - 1 ? 1 : 0);
                }
            }
        }

        return [.. memory];
    }

    /// <summary>For each strip, for each column, the activations of its rows; zeros beyond the last row. One word that nobody reads without outliers.</summary>
    public static short[] Activations(TileMicroarchitecture shape, IntegerGemm gemm, int strips)
    {
        int rows = shape.Array.TileM;
        if (gemm.Side is not { } side) return shape.Side is null ? [] : new short[rows];
        var memory = new short[strips * side.Columns * rows];
        for (int row = 0; row < gemm.M; row++)
        {
            int strip = row / rows;
            for (int column = 0; column < side.Columns; column++)
            {
                memory[(((strip * side.Columns) + column) * rows) + (row % rows)] = side.Activations[(row * side.Columns) + column];
            }
        }

        return memory;
    }

    /// <summary>Columns with an outlier in a row of the chunk, ascending; column 0 where there is none.</summary>
    private static List<int> ColumnsOf(TileMicroarchitecture shape, IntegerGemm gemm, int tile, int chunk)
    {
        SideProduct side = gemm.Side!;
        var columns = new List<int>();
        for (int column = 0; column < side.Columns; column++)
        {
            for (int lane = 0; lane < shape.Array.RescaleLanes; lane++)
            {
                int row = Row(shape, tile, chunk, lane);
                if (row >= gemm.N || side.Weights[(row * side.Columns) + column] == 0) continue;
                columns.Add(column);
                break;
            }
        }

        if (columns.Count == 0) columns.Add(0);
        return columns;
    }

    private static int Row(TileMicroarchitecture shape, int tile, int chunk, int lane) => (tile * shape.Array.TileN) + (chunk * shape.Array.RescaleLanes) + lane;
}
