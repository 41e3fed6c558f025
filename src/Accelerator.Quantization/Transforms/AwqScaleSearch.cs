using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Transforms;

/// <summary>
/// AWQ's scales (Lin et al., MLSys 2024, section 3.2, and its code): s = mean|x|^r, divided by √(max s · min s), with the r of least output error
/// among 0, 1/20, … 19/20. The error is that of the linear layers that read the input, over all calibration tokens (through H); the code's is that of the
/// attention or feed-forward block, over a sample. An input into which nothing folds (the output projection under grouped-query attention) is left as it is.
/// </summary>
/// <param name="grid">Ratios tried, 1/grid apart.</param>
/// <param name="rounding">How the layers are quantised; to nearest unless told.</param>
public sealed class AwqScaleSearch(int grid = AwqScaleSearch.DefaultGrid, IRounding? rounding = null) : ITransformSearch
{
    /// <summary>Ratios of the code.</summary>
    public const int DefaultGrid = 20;

    private const double Least = 1e-4;

    private readonly int _grid = grid is >= 1 and <= 1000 ? grid : throw new ArgumentOutOfRangeException(nameof(grid), grid, "The grid has 1 to 1000 ratios.");
    private readonly IRounding _rounding = rounding ?? new RoundToNearest();

    /// <inheritdoc/>
    /// <remarks>Null where nothing folds, and where the ratio 0, all scales 1, is best.</remarks>
    public InputTransform? Search(IReadOnlyList<LayerProblem> layers, string? foldsInto)
    {
        ArgumentNullException.ThrowIfNull(layers);
        if (foldsInto is null) return null;
        double[] means = layers[0].RequireInputs().AbsoluteMean;
        InputTransform? best = null;
        double least = double.PositiveInfinity;
        for (int step = 0; step < _grid; step++)
        {
            var candidate = new InputTransform { ChannelScales = Scales(means, step / (double)_grid), FoldedInto = foldsInto };
            double loss = candidate.LossUnder(layers, _rounding);
            if (loss < least) (best, least) = (step == 0 ? null : candidate, loss);
        }

        return best;
    }

    /// <summary>s for one ratio, [K].</summary>
    internal static float[] Scales(double[] means, double ratio)
    {
        var powers = new double[means.Length];
        for (int k = 0; k < powers.Length; k++) powers[k] = Math.Max(Math.Pow(means[k], ratio), Least);
        double middle = Math.Sqrt(powers.Max() * powers.Min());
        return Array.ConvertAll(powers, power => (float)(power / middle));
    }
}
