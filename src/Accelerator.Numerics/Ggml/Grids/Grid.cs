namespace Accelerator.Numerics.Ggml.Grids;

/// <summary>A codebook of points of 4 or 8 small integers, and the tables in which a search walks it.</summary>
internal sealed class Grid
{
    private readonly sbyte[] _points;
    private readonly float[] _columns;

    /// <summary>Unpacks a table.</summary>
    /// <param name="packed">A number a point, with the steps of its coordinates, the first lowest.</param>
    /// <param name="dimension">Coordinates of a point.</param>
    /// <param name="values">The coordinate of each step.</param>
    public Grid(ReadOnlySpan<ushort> packed, int dimension, ReadOnlySpan<sbyte> values)
    {
        Count = packed.Length;
        Dimension = dimension;
        int bits = 16 / dimension - (dimension == 4 ? 1 : 0);
        _points = new sbyte[Count * dimension];
        _columns = new float[Count * dimension];
        Norms = new float[Count];
        Sums = new float[Count];
        for (int k = 0; k < Count; k++)
        {
            for (int i = 0; i < dimension; i++)
            {
                sbyte value = values[packed[k] >> (bits * i) & ((1 << bits) - 1)];
                _points[k * dimension + i] = value;
                _columns[i * Count + k] = value;
                Norms[k] += value * value;
                Sums[k] += value;
                Largest = Math.Max(Largest, value);
            }
        }
    }

    /// <summary>The codebook of IQ2_XXS.</summary>
    public static Grid IQ2XXS { get; } = new(IQ2XXSGrid.Packed, 8, [8, 25, 43]);

    /// <summary>The codebook of IQ2_XS.</summary>
    public static Grid IQ2XS { get; } = new(IQ2XSGrid.Packed, 8, [8, 25, 43]);

    /// <summary>The codebook of IQ2_S.</summary>
    public static Grid IQ2S { get; } = new(IQ2SGrid.Packed, 8, [8, 25, 43]);

    /// <summary>The codebook of IQ3_XXS.</summary>
    public static Grid IQ3XXS { get; } = new(IQ3XXSGrid.Packed, 4, [4, 12, 20, 28, 36, 44, 52, 62]);

    /// <summary>The codebook of IQ3_S.</summary>
    public static Grid IQ3S { get; } = new(IQ3SGrid.Packed, 4, [1, 3, 5, 7, 9, 11, 13, 15]);

    /// <summary>The codebook of IQ1_S and IQ1_M.</summary>
    public static Grid IQ1 { get; } = new(IQ1Grid.Packed, 8, [-1, 0, 1]);

    /// <summary>Points, a multiple of 16.</summary>
    public int Count { get; }

    /// <summary>Coordinates of a point.</summary>
    public int Dimension { get; }

    /// <summary>The largest coordinate.</summary>
    public int Largest { get; }

    /// <summary>The sum of the squares of each point's coordinates.</summary>
    public float[] Norms { get; }

    /// <summary>The sum of each point's coordinates.</summary>
    public float[] Sums { get; }

    /// <summary>The coordinates of point <paramref name="k"/>.</summary>
    public ReadOnlySpan<sbyte> Point(int k) => _points.AsSpan(k * Dimension, Dimension);

    /// <summary>Coordinate <paramref name="i"/> of all points.</summary>
    public ReadOnlySpan<float> Column(int i) => _columns.AsSpan(i * Count, Count);
}
