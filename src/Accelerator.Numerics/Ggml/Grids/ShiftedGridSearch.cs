namespace Accelerator.Numerics.Ggml.Grids;

/// <summary>
/// <see cref="GridSearch"/> for the ternary points of IQ1_S and IQ1_M, all coordinates of which are shifted by +1/8 or −1/8: one shift a group, or one an octet.
/// </summary>
internal sealed class ShiftedGridSearch : GridSearch
{
    /// <summary>The shift of the points.</summary>
    public const float Shift = 0.125f;

    private readonly Grid _grid = Grid.IQ1;
    private readonly bool _shiftOfGroup;
    private readonly float[][] _norms = new float[2][];
    private readonly float[] _dots;
    private readonly float[] _sums = new float[32];

    /// <summary>Workspace for blocks; <paramref name="shiftOfGroup"/> says that a group has one shift.</summary>
    public ShiftedGridSearch(int group, float[] factors, bool shiftOfGroup)
        : base(group, factors, 32)
    {
        _shiftOfGroup = shiftOfGroup;
        _dots = new float[32 * _grid.Count];
        for (int sign = 0; sign < 2; sign++)
        {
            float delta = Delta(sign);
            _norms[sign] = new float[_grid.Count];
            for (int k = 0; k < _grid.Count; k++) _norms[sign][k] = _grid.Norms[k] + 2 * delta * _grid.Sums[k] + 8 * delta * delta;
        }
    }

    protected override float Reach => 1 + Shift;

    /// <summary>The shift of a sign: 0 up, 1 down.</summary>
    public static float Delta(int sign) => sign == 0 ? Shift : -Shift;

    protected override void Load(ReadOnlySpan<float> values)
    {
        for (int octet = 0; octet < 32; octet++)
        {
            ReadOnlySpan<float> x = values.Slice(octet * 8, 8);
            GridScan.Dots(_grid, x, Dots(octet));
            _sums[octet] = 0;
            foreach (float value in x) _sums[octet] += value;
        }
    }

    protected override (double Dot, double Norm) Choose(int group, float scale)
    {
        int first = group * Group / 8;
        int step = _shiftOfGroup ? Group / 8 : 1;
        double dot = 0, norm = 0;
        for (int octet = first; octet < first + Group / 8; octet += step)
        {
            (double Dot, double Norm) up = Take(octet, step, 0, scale);
            (double Dot, double Norm) down = Take(octet, step, 1, scale);
            (double Dot, double Norm) taken = down;
            if (scale * up.Norm - 2 * up.Dot <= scale * down.Norm - 2 * down.Dot) taken = Take(octet, step, 0, scale);
            dot += taken.Dot;
            norm += taken.Norm;
        }

        return (dot, norm);
    }

    /// <summary>Settles some octets at one shift.</summary>
    private (double Dot, double Norm) Take(int octet, int count, int sign, float scale)
    {
        double dot = 0, norm = 0;
        for (int o = octet; o < octet + count; o++)
        {
            int point = GridScan.Best(_norms[sign], Dots(o), scale);
            Points[o] = (ushort)point;
            Signs[o] = (byte)sign;
            dot += _dots[o * _grid.Count + point] + Delta(sign) * (double)_sums[o];
            norm += _norms[sign][point];
        }

        return (dot, norm);
    }

    private Span<float> Dots(int octet) => _dots.AsSpan(octet * _grid.Count, _grid.Count);
}
