namespace Accelerator.Quantization.Allocation;

/// <summary>
/// Lagrangian lower bounds (Fisher 1981): for multipliers λ ≥ 0, Σ_i min_j (c_ij + λ·u_ij) − λ·limit is at most the cost of any choice within the limits.
/// With λ that maximises it the bound is that of the linear programme. Several λ near it serve partial choices whose remaining limits are unusual.
/// </summary>
internal sealed class AllocationBounds
{
    /// <summary>Costs lie below 2^60 and a bound is a handful of operations in double: it is off by less than this.</summary>
    public const double Margin = 1 << 14;

    private static readonly double[] Factors = [1, 0.98, 1.02, 0.95, 1.05, 0.9, 1.1, 0.75, 1.35, 0.5, 2, 0];

    private readonly AllocationGrid _grid;
    private readonly double[][] _multipliers;

    /// <summary>Finds the multipliers.</summary>
    public AllocationBounds(AllocationGrid grid)
    {
        _grid = grid;
        double[] best = Maximise();
        _multipliers = [.. (best.All(one => one == 0) ? [1.0] : Factors).Select(factor => best.Select(one => one * factor).ToArray())];
    }

    /// <summary>Sets of multipliers; the first is the best for the whole problem.</summary>
    public int Count => _multipliers.Length;

    /// <summary>c + λ·u of a choice.</summary>
    public double Reduced(int set, int item, int choice)
    {
        double sum = _grid.Costs[item][choice];
        for (int r = 0; r < _grid.LimitCount; r++) sum += _multipliers[set][r] * _grid.Uses[item][choice * _grid.LimitCount + r];
        return sum;
    }

    /// <summary>λ·(used − limit).</summary>
    public double Relaxed(int set, ReadOnlySpan<long> used)
    {
        double sum = 0;
        for (int r = 0; r < _grid.LimitCount; r++) sum += _multipliers[set][r] * (used[r] - _grid.Limits[r]);
        return sum;
    }

    /// <summary>Coordinate ascent with exact line searches, then subgradient steps where several limits couple. Any λ ≥ 0 gives a true bound: these are only good.</summary>
    private double[] Maximise()
    {
        int limits = _grid.LimitCount;
        var multipliers = new double[limits];
        var slopes = new double[limits];
        for (int cycle = 0; cycle < (limits > 1 ? 12 : 1); cycle++)
        {
            for (int r = 0; r < limits; r++)
            {
                double low = 0, high = 1e-6;
                multipliers[r] = 0;
                if (Dual(multipliers, slopes) > double.NegativeInfinity && slopes[r] <= 0) continue;
                for (int grow = 0; grow < 120; grow++, low = high, high *= 4)
                {
                    multipliers[r] = high;
                    Dual(multipliers, slopes);
                    if (slopes[r] <= 0) break;
                }

                for (int halve = 0; halve < 60; halve++)
                {
                    double middle = multipliers[r] = (low + high) / 2;
                    Dual(multipliers, slopes);
                    if (slopes[r] > 0) low = middle;
                    else high = middle;
                }

                multipliers[r] = high;
            }
        }

        return limits > 1 ? Subgradient(multipliers) : multipliers;
    }

    private double[] Subgradient(double[] start)
    {
        var slopes = new double[start.Length];
        double[] best = start, current = (double[])start.Clone();
        double bestValue = Dual(start, slopes), step = 0.1;
        for (int i = 0; i < 200; i++, step *= 0.97)
        {
            double norm = Math.Sqrt(slopes.Sum(slope => slope * slope));
            double size = current.Sum() / current.Length;
            if (norm == 0 || size == 0) break;
            for (int r = 0; r < current.Length; r++) current[r] = Math.Max(0, current[r] + step * size * slopes[r] / norm);
            double value = Dual(current, slopes);
            if (value > bestValue) (bestValue, best) = (value, (double[])current.Clone());
        }

        return best;
    }

    /// <summary>The bound of the whole problem, and its slope in each multiplier.</summary>
    private double Dual(double[] multipliers, double[] slopes)
    {
        double sum = 0;
        for (int r = 0; r < slopes.Length; r++)
        {
            slopes[r] = -(double)_grid.Limits[r];
            sum += multipliers[r] * slopes[r];
        }

        for (int i = 0; i < _grid.Items; i++)
        {
            double least = double.PositiveInfinity;
            int at = 0;
            for (int j = 0; j < _grid.Costs[i].Length; j++)
            {
                double value = _grid.Costs[i][j];
                for (int r = 0; r < slopes.Length; r++) value += multipliers[r] * _grid.Uses[i][j * slopes.Length + r];
                if (value < least) (least, at) = (value, j);
            }

            sum += least;
            for (int r = 0; r < slopes.Length; r++) slopes[r] += _grid.Uses[i][at * slopes.Length + r];
        }

        return sum;
    }
}
