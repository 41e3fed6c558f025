namespace Accelerator.Quantization.Allocation;

/// <summary>
/// The numbers of a problem as integers, so that sums do not depend on their order and comparisons are exact. A cost is a multiple of 2^−60 of
/// the least power of two above Σ over items of the largest |cost|, and the uses of each limit likewise: finer than the rounding of the sums in double.
/// </summary>
internal sealed class AllocationGrid
{
    private const int Bits = 60;

    /// <summary>Inputs that are decimal fractions are off by 2^−53 of themselves, so a sum by as much of Σ max |use|: 2^−50 of it passes.</summary>
    private const long Slack = 1L << (Bits - 50);

    private readonly int _costExponent;

    /// <summary>Scales a problem.</summary>
    public AllocationGrid(AllocationProblem problem)
    {
        Items = problem.Items.Count;
        LimitCount = problem.Limits.Count;
        _costExponent = Exponent(problem.Items.Sum(item => item.Choices.Max(choice => Math.Abs(choice.Cost))));
        var exponents = new int[LimitCount];
        Limits = new long[LimitCount];
        for (int r = 0; r < LimitCount; r++)
        {
            double sum = problem.Items.Sum(item => item.Choices.Max(choice => Math.Abs(choice.Uses[r])));
            exponents[r] = Exponent(sum);
            // A limit beyond every sum is no limit, or out of reach; it must not overflow.
            double limit = sum == 0 ? problem.Limits[r].Maximum * double.PositiveInfinity : Math.ScaleB(problem.Limits[r].Maximum, exponents[r]);
            Limits[r] = double.IsNaN(limit) ? 0 : (long)Math.Clamp(Math.Round(limit), -(double)(1L << 61), 1L << 61) + Slack;
        }

        Costs = new long[Items][];
        Uses = new long[Items][];
        for (int i = 0; i < Items; i++)
        {
            IReadOnlyList<AllocationChoice> choices = problem.Items[i].Choices;
            Costs[i] = new long[choices.Count];
            Uses[i] = new long[choices.Count * LimitCount];
            for (int j = 0; j < choices.Count; j++)
            {
                Costs[i][j] = (long)Math.Round(Math.ScaleB(choices[j].Cost, _costExponent));
                for (int r = 0; r < LimitCount; r++) Uses[i][j * LimitCount + r] = (long)Math.Round(Math.ScaleB(choices[j].Uses[r], exponents[r]));
            }
        }
    }

    /// <summary>Items.</summary>
    public int Items { get; }

    /// <summary>R.</summary>
    public int LimitCount { get; }

    /// <summary>[item][choice].</summary>
    public long[][] Costs { get; }

    /// <summary>[item][choice · R + limit].</summary>
    public long[][] Uses { get; }

    /// <summary>[limit], with slack for the rounding of the inputs.</summary>
    public long[] Limits { get; }

    /// <summary>A cost of the grid as it was.</summary>
    public double Cost(double onGrid) => Math.ScaleB(onGrid, -_costExponent);

    /// <summary>The power of two by which sums of this magnitude are multiplied to stay below 2^60.</summary>
    private static int Exponent(double sum)
    {
        if (sum == 0) return 0;
        // The sum itself may overflow double where single values do not.
        return Bits - 1 - (double.IsFinite(sum) ? Math.ILogB(sum) : 1044);
    }
}
