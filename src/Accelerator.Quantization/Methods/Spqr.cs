using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Methods;

/// <summary>Settings of SpQR, with the defaults of its paper and code.</summary>
public sealed record SpqrOptions
{
    /// <summary>Bits of a weight, 3 in most of the paper; null for those of the problem's integer format.</summary>
    public int? Bits { get; init; }

    /// <summary>Weights along K that share a scale and a zero.</summary>
    public int GroupSize { get; init; } = 16;

    /// <summary>Bits of a scale and of a zero.</summary>
    public int StatisticBits { get; init; } = 3;

    /// <summary>Rows whose scales, and zeros, of one column of groups are quantised together.</summary>
    public int TileRows { get; init; } = 16;

    /// <summary>τ: a weight is an outlier when keeping it lowers the error by more than τ·mean_j(var(W_:j) / U_jj²); infinite for none.</summary>
    public double Threshold { get; init; } = 0.2;

    /// <summary>Of the Hessian, relative to the mean of its diagonal.</summary>
    public double Damping { get; init; } = 1;

    /// <summary>Whether the range of every group has 0 inside. The authors' code takes [min, max] as it is: one group of a single sign then has a zero so far off that the shared step of its tile's zeros serves no other row.</summary>
    public bool ZeroInRange { get; init; } = true;

    /// <summary>Columns of the largest H_ii first, and grouped in that order; hardware then permutes activations.</summary>
    public bool ActivationOrder { get; init; }
}

/// <summary>
/// F13, SpQR (Dettmers et al., ICLR 2024, algorithm 1 and its code): small groups with quantised scales and zeros, outliers in a float16 sparse side, and
/// GPTQ's compensation through both. The group size of the problem is not used: it is the method's own.
/// </summary>
public sealed class Spqr(SpqrOptions? options = null) : IRounding
{
    private readonly SpqrOptions _options = Checked(options ?? new SpqrOptions());

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        int k = problem.Columns;
        double[] hessian = problem.RequireInputs().Hessian;
        int[] order = ColumnOrder.Of(hessian, k, _options.ActivationOrder);
        InverseHessian inverse = InverseHessian.Of(ColumnOrder.Permuted(hessian, order), k, _options.Damping);
        int bits = _options.Bits ?? WidthFormats.MeanBits(problem, "SpQR", 1, 8);
        var run = new SpqrRun(_options, bits, inverse, problem.Rows, k, Outliers(problem, inverse, order));
        Parallel.For(0, (problem.Rows - 1) / _options.TileRows + 1, tile => run.Tile(problem.Weights, order, tile));
        QuantizedTensor dense = run.Dense();
        if (_options.ActivationOrder) dense = new ColumnBlocks(dense.Format, [dense], order);
        return Sides(problem.Rows, k, run.Found, order) is var (starts, columns, values) && values.Length > 0 ? new SparseSide(dense, starts, columns, values) : dense;
    }

    /// <summary>The absolute threshold: τ·mean_j(var(W_:j) / U_jj²), the variance unbiased over rows.</summary>
    private double Outliers(LayerProblem problem, InverseHessian inverse, int[] order)
    {
        if (double.IsPositiveInfinity(_options.Threshold)) return double.PositiveInfinity;
        double sum = 0;
        for (int i = 0; i < problem.Columns; i++)
        {
            if (inverse.Dead[i]) continue;
            double mean = 0, variance = 0, u = inverse.Upper[i * problem.Columns + i];
            for (int row = 0; row < problem.Rows; row++) mean += problem.Weights[row * problem.Columns + order[i]] / (double)problem.Rows;
            for (int row = 0; row < problem.Rows; row++) variance += Math.Pow(problem.Weights[row * problem.Columns + order[i]] - mean, 2) / Math.Max(1, problem.Rows - 1);
            sum += variance / (u * u);
        }

        // One row, or equal rows, have no variance to compare with.
        return sum == 0 ? double.PositiveInfinity : _options.Threshold * sum / problem.Columns;
    }

    private static (int[] Starts, int[] Columns, float[] Values) Sides(int rows, int k, float[] found, int[] order)
    {
        int[] places = ColumnOrder.Inverse(order);
        var starts = new int[rows + 1];
        var columns = new List<int>();
        var values = new List<float>();
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < k; column++)
            {
                float value = found[row * k + places[column]];
                if (float.IsNaN(value)) continue;
                columns.Add(column);
                values.Add(value);
            }

            starts[row + 1] = values.Count;
        }

        return (starts, [.. columns], [.. values]);
    }

    private static SpqrOptions Checked(SpqrOptions options)
    {
        var findings = new List<Diagnostic>();
        if (options.Bits is < 1 or > 8) Add("Weight bits", $"{options.Bits}", "1 to 8");
        if (options.StatisticBits is < 1 or > 8) Add("Bits of scales and zeros", $"{options.StatisticBits}", "1 to 8");
        if (options.GroupSize < 1) Add("The group size", $"{options.GroupSize}", "1 or more");
        if (options.TileRows < 1) Add("The rows of a second-level group", $"{options.TileRows}", "1 or more");
        if (options.Threshold is not > 0) Add("The threshold of outliers", $"{options.Threshold}", "above 0; infinite for none");
        if (options.Damping is not (>= 0 and <= 1000)) Add("The damping", $"{options.Damping}", "0 to 1000");
        return findings.Count == 0 ? options : throw new InputException(findings);

        void Add(string what, string found, string allowed) => findings.Add(new Diagnostic { Id = "ACC2202", Message = $"{what} of SpQR: out of range.", Found = found, Allowed = allowed });
    }
}
