namespace Accelerator.Numerics.Ggml.Grids;

/// <summary>
/// Least squares for blocks of 256 values in groups that share a scale d·factor[s], and octets that take points of a codebook: each group's scale by a sweep
/// in which every point is tried, then d from a few starts, the integers s among neighbours, and d again for the points that this left.
/// </summary>
internal abstract class GridSearch
{
    private const int Sweep = 16;
    private const int Rounds = 3;

    /// <summary>Larger values saturate in any case, and sums of their squares stay finite.</summary>
    private const float Limit = 1e8f;

    private readonly float[] _factors;
    private readonly float[] _x = new float[256];
    private readonly double[] _wanted;

    /// <summary>Workspace for blocks.</summary>
    /// <param name="group">Values of a group, 16 or 32.</param>
    /// <param name="factors">The factor of each integer scale, rising.</param>
    /// <param name="points">Points of a block: 32 or 64.</param>
    protected GridSearch(int group, float[] factors, int points)
    {
        Group = group;
        _factors = factors;
        _wanted = new double[256 / group];
        Scales = new byte[256 / group];
        Points = new ushort[points];
        Signs = new byte[32];
    }

    /// <summary>The point of each vector that the search settled on.</summary>
    public ushort[] Points { get; private set; }

    /// <summary>A byte for each octet: its signs, or its shift.</summary>
    public byte[] Signs { get; private set; }

    /// <summary>The integer scale of each group.</summary>
    public byte[] Scales { get; private set; }

    /// <summary>Values of a group.</summary>
    protected int Group { get; }

    /// <summary>The widest reach of a point: a value over this is the smallest scale at which nothing saturates.</summary>
    protected abstract float Reach { get; }

    /// <summary>Fits a block into <see cref="Points"/>, <see cref="Signs"/> and <see cref="Scales"/>; returns d, a binary16 number.</summary>
    public float Fit(ReadOnlySpan<float> values)
    {
        for (int i = 0; i < _x.Length; i++) _x[i] = float.IsNaN(values[i]) ? 0 : Math.Clamp(values[i], -Limit, Limit);
        Load(_x);
        double largest = 0;
        for (int g = 0; g < _wanted.Length; g++)
        {
            _wanted[g] = SweepGroup(g);
            largest = Math.Max(largest, _wanted[g]);
        }

        double best = 0;
        double bestError = 0;
        (ushort[] Points, byte[] Signs, byte[] Scales) kept = (new ushort[Points.Length], new byte[32], new byte[Scales.Length]);
        foreach (double start in (ReadOnlySpan<double>)[1, 0.93, 1.1])
        {
            double d = SearchInput.RoundScale(start * largest / _factors[^1]);
            double lastError = double.PositiveInfinity;
            for (int round = 0; round < Rounds; round++)
            {
                (double error, double refit) = ChooseScales(d);
                if (error < bestError)
                {
                    (best, bestError) = (d, error);
                    Points.CopyTo(kept.Points, 0);
                    Signs.CopyTo(kept.Signs, 0);
                    Scales.CopyTo(kept.Scales, 0);
                }

                if (!(error < lastError)) break;
                lastError = error;
                d = SearchInput.RoundScale(refit);
            }
        }

        (Points, Signs, Scales) = kept;
        return (float)best;
    }

    /// <summary>Takes the values of a block.</summary>
    protected abstract void Load(ReadOnlySpan<float> values);

    /// <summary>
    /// Settles a group's points, in <see cref="Points"/> and <see cref="Signs"/>, at a scale. Returns the product of the values with the points and the squares
    /// of the points: the squared error is Σx² + scale·(scale·norm − 2·dot).
    /// </summary>
    protected abstract (double Dot, double Norm) Choose(int group, float scale);

    private double SweepGroup(int group)
    {
        float largest = 0;
        foreach (float value in _x.AsSpan(group * Group, Group)) largest = Math.Max(largest, Math.Abs(value));
        if (largest == 0) return 0;
        double best = 0;
        double bestError = 0;
        for (int step = 0; step < Sweep; step++)
        {
            // From 0.35 of the reach to 1.31 of it, in even steps within each doubling.
            double scale = largest / Reach * 0.35 * Math.ScaleB(1 + step % 8 / 8.0, step / 8);
            (double dot, double norm) = Choose(group, (float)scale);
            double error = -dot * dot / norm;
            if (dot > 0 && error < bestError) (best, bestError) = (dot / norm, error);
        }

        return best;
    }

    private (double Error, double Refit) ChooseScales(double d)
    {
        double error = 0, product = 0, square = 0;
        for (int g = 0; g < Scales.Length; g++)
        {
            int middle = d == 0 ? 0 : Nearest(_wanted[g] / d);
            double least = double.PositiveInfinity;
            for (int s = Math.Max(0, middle - 1); s <= Math.Min(_factors.Length - 1, middle + 1); s++)
            {
                double scale = d * _factors[s];
                (double dot, double norm) = Choose(g, (float)scale);
                double trial = scale * (scale * norm - 2 * dot);
                if (trial < least) (least, Scales[g]) = (trial, (byte)s);
            }

            float factor = _factors[Scales[g]];
            (double chosenDot, double chosenNorm) = Choose(g, (float)(d * factor));
            error += least;
            product += factor * chosenDot;
            square += factor * factor * chosenNorm;
        }

        return (error, square > 0 ? product / square : 0);
    }

    private int Nearest(double factor)
    {
        int best = 0;
        for (int s = 1; s < _factors.Length; s++)
        {
            if (Math.Abs(_factors[s] - factor) < Math.Abs(_factors[best] - factor)) best = s;
        }

        return best;
    }
}
