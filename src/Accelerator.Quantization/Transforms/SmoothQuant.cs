using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Transforms;

/// <summary>
/// Q6, SmoothQuant (Xiao et al., ICML 2023, eq. 4): s_j = max(max|X_j|^α / max|W_j|^(1−α), 1e-5), the maximum of W over every layer that reads the
/// input. x / s goes into the norm before; W·diag(s) has the outliers that x had.
/// </summary>
/// <param name="strength">α, 0 to 1; 0.5 in the paper, more where activations are worse.</param>
/// <param name="normsOnly">Smooth only what a norm makes, as the paper does; else everything that something can take the scales of.</param>
public sealed class SmoothQuant(double strength = SmoothQuant.DefaultStrength, bool normsOnly = true) : ITransformSearch
{
    /// <summary>α of the paper for most models.</summary>
    public const double DefaultStrength = 0.5;

    private const double Least = 1e-5;

    /// <summary>α.</summary>
    public double Strength { get; } = strength is >= 0 and <= 1 ? strength : throw new ArgumentOutOfRangeException(nameof(strength), strength, "The strength lies in 0 to 1.");

    /// <inheritdoc/>
    public InputTransform? Search(IReadOnlyList<LayerProblem> layers, string? foldsInto) =>
        foldsInto is null || (normsOnly && foldsInto != "norm") ? null : new InputTransform { ChannelScales = Scales(layers, Strength), FoldedInto = foldsInto };

    /// <summary>s, [K].</summary>
    internal static float[] Scales(IReadOnlyList<LayerProblem> layers, double strength)
    {
        ArgumentNullException.ThrowIfNull(layers);
        float[] inputs = layers[0].RequireInputs().AbsoluteMaximum;
        var scales = new float[inputs.Length];
        for (int k = 0; k < scales.Length; k++)
        {
            float largest = 0;
            foreach (LayerProblem layer in layers)
            {
                for (int row = 0; row < layer.Rows; row++) largest = MathF.Max(largest, MathF.Abs(layer.Weights[row * layer.Columns + k]));
            }

            // A channel that is 0 throughout, in the input or in every weight, takes the least scale rather than none.
            scales[k] = (float)Math.Max(Math.Pow(inputs[k], strength) / Math.Pow(Math.Max(largest, Least), 1 - strength), Least);
        }

        return scales;
    }
}
