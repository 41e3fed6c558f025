using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Transforms;

/// <summary>
/// Q6, SmoothQuant+ (Pan et al., 2023): SmoothQuant's scales for weights of few bits, with the one α for the whole model that gives the least
/// loss of the model's quantised layers. Two phases: <see cref="ChooseStrength"/> on all layers, then a search with what it chose.
/// </summary>
/// <param name="strength">α as chosen.</param>
public sealed class SmoothQuantPlus(double strength) : ITransformSearch
{
    /// <summary>Step of the grid of α. The paper's text was not at hand; the step is the one commonly quoted.</summary>
    public const double DefaultStep = 0.05;

    private readonly SmoothQuant _inner = new(strength);

    /// <summary>α.</summary>
    public double Strength => _inner.Strength;

    /// <inheritdoc/>
    public InputTransform? Search(IReadOnlyList<LayerProblem> layers, string? foldsInto) => _inner.Search(layers, foldsInto);

    /// <summary>The α of least loss, the smallest of equals.</summary>
    /// <param name="allGroups">The layers that will be smoothed, of the whole model: each inner list shares an input that comes from a norm.</param>
    /// <param name="rounding">How they are quantised; to nearest unless told.</param>
    /// <param name="step">Of the grid from 0 to 1.</param>
    public static double ChooseStrength(IReadOnlyList<IReadOnlyList<LayerProblem>> allGroups, IRounding? rounding = null, double step = DefaultStep) =>
        Curve(allGroups, rounding, step).MinBy(point => point.Loss).Strength;

    /// <summary>Σ over all layers of tr(ΔW·H·ΔWᵀ), in the basis of the smoothed inputs, for each α = 0, step, … 1.</summary>
    public static IReadOnlyList<(double Strength, double Loss)> Curve(IReadOnlyList<IReadOnlyList<LayerProblem>> allGroups, IRounding? rounding = null, double step = DefaultStep)
    {
        ArgumentNullException.ThrowIfNull(allGroups);
        if (allGroups.Count == 0) throw new ArgumentException("There is no layer to smooth.", nameof(allGroups));
        if (step is not (>= 0.001 and <= 1)) throw new ArgumentOutOfRangeException(nameof(step), step, "The step lies in 0.001 to 1.");
        rounding ??= new RoundToNearest();
        var points = new List<(double, double)>();
        int steps = (int)Math.Round(1 / step);
        for (int i = 0; i <= steps; i++)
        {
            double strength = Math.Min(1, i * step), loss = 0;
            foreach (IReadOnlyList<LayerProblem> group in allGroups)
            {
                var transform = new InputTransform { ChannelScales = SmoothQuant.Scales(group, strength) };
                loss += transform.LossUnder(group, rounding);
            }

            points.Add((strength, loss));
        }

        return points;
    }
}
