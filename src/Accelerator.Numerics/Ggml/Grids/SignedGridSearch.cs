namespace Accelerator.Numerics.Ggml.Grids;

/// <summary>
/// <see cref="GridSearch"/> for points of magnitudes with a sign a value. Where a block stores seven signs of eight, an even number of them is negative: the search
/// then turns the one sign that costs least at each point.
/// </summary>
internal sealed class SignedGridSearch(Grid grid, int group, float[] factors, bool evenSigns) : GridSearch(group, factors, 256 / grid.Dimension)
{
    private readonly float[] _even = new float[256 / grid.Dimension * grid.Count];
    private readonly float[] _odd = new float[evenSigns ? 256 / grid.Dimension * grid.Count : 0];
    private readonly float[] _magnitudes = new float[256];
    private readonly byte[] _negative = new byte[32];

    protected override float Reach => grid.Largest;

    private int VectorsOfOctet => 8 / grid.Dimension;

    protected override void Load(ReadOnlySpan<float> values)
    {
        Array.Clear(_negative);
        for (int i = 0; i < 256; i++)
        {
            _magnitudes[i] = Math.Abs(values[i]);
            if (values[i] < 0) _negative[i / 8] |= (byte)(1 << (i % 8));
        }

        for (int v = 0; v < Points.Length; v++)
        {
            GridScan.Dots(grid, Magnitudes(v), Of(_even, v));
            if (evenSigns) GridScan.DotsOfOddSigns(grid, Magnitudes(v), Of(_even, v), Of(_odd, v));
        }
    }

    protected override (double Dot, double Norm) Choose(int group, float scale)
    {
        double dot = 0, norm = 0;
        for (int octet = group * Group / 8; octet < (group + 1) * Group / 8; octet++)
        {
            int first = octet * VectorsOfOctet;
            int turned = evenSigns && int.IsOddInteger(int.PopCount(_negative[octet])) ? CheapestTurn(first, scale) : -1;
            Signs[octet] = _negative[octet];
            for (int v = first; v < first + VectorsOfOctet; v++)
            {
                float[] dots = v == turned ? _odd : _even;
                int point = GridScan.Best(grid.Norms, Of(dots, v), scale);
                Points[v] = (ushort)point;
                dot += dots[v * grid.Count + point];
                norm += grid.Norms[point];
                if (v == turned) Signs[octet] ^= (byte)(1 << ((v - first) * grid.Dimension + Turned(point, Magnitudes(v))));
            }
        }

        return (dot, norm);
    }

    /// <summary>Of the vectors of an octet the one in which turning a sign adds least to the error.</summary>
    private int CheapestTurn(int first, float scale)
    {
        int cheapest = first;
        float least = float.PositiveInfinity;
        for (int v = first; v < first + VectorsOfOctet && VectorsOfOctet > 1; v++)
        {
            float added = Cost(_odd, v, scale) - Cost(_even, v, scale);
            if (added < least) (cheapest, least) = (v, added);
        }

        return cheapest;
    }

    private float Cost(float[] dots, int v, float scale)
    {
        int point = GridScan.Best(grid.Norms, Of(dots, v), scale);
        return scale * grid.Norms[point] - 2 * dots[v * grid.Count + point];
    }

    /// <summary>The coordinate whose sign costs least at a point, the first of equals.</summary>
    private int Turned(int point, ReadOnlySpan<float> x)
    {
        ReadOnlySpan<sbyte> coordinates = grid.Point(point);
        int turned = 0;
        for (int i = 1; i < x.Length; i++)
        {
            if (coordinates[i] * x[i] < coordinates[turned] * x[turned]) turned = i;
        }

        return turned;
    }

    private Span<float> Of(float[] dots, int v) => dots.AsSpan(v * grid.Count, grid.Count);

    private ReadOnlySpan<float> Magnitudes(int v) => _magnitudes.AsSpan(v * grid.Dimension, grid.Dimension);
}
