using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Calibration;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Transforms;

namespace Accelerator.Quantization.Methods;

/// <summary>One matrix to quantise, [N, K], with what is known about its inputs.</summary>
public sealed record LayerProblem
{
    /// <summary>Name of the weight, for findings.</summary>
    public required string Name { get; init; }

    /// <summary>[N, K] row-major, finite.</summary>
    public required float[] Weights { get; init; }

    /// <summary>N.</summary>
    public required int Rows { get; init; }

    /// <summary>K.</summary>
    public required int Columns { get; init; }

    /// <summary>Elements along K that share scales; K for a row. The last group of a row may be shorter.</summary>
    public required int GroupSize { get; init; }

    /// <summary>One set of scales for the whole matrix; the group size is K then.</summary>
    public bool WholeTensor { get; init; }

    /// <summary>The number format.</summary>
    public required WeightFormat Format { get; init; }

    /// <summary>How scales are found and stored.</summary>
    public FitOptions Fit { get; init; } = new();

    /// <summary>Statistics of the inputs, for methods that calibrate; in the basis of the weights where a transform was applied.</summary>
    public LayerInputs? Inputs { get; init; }

    /// <summary>Groups of a row.</summary>
    public int Groups => (Columns - 1) / GroupSize + 1;

    /// <summary>Elements of a group of a row.</summary>
    public int GroupLength(int group) => Math.Min(GroupSize, Columns - group * GroupSize);

    /// <summary>The same layer behind a transform of its input: W' = (W·diag(s))·Rᵀ, and the statistics of x' = R·(x / s).</summary>
    public LayerProblem Under(InputTransform transform)
    {
        ArgumentNullException.ThrowIfNull(transform);
        return this with { Weights = transform.OfWeights(Weights, Rows), Inputs = Inputs?.Under(transform) };
    }

    /// <summary>The inputs, which the method needs.</summary>
    internal LayerInputs RequireInputs() => Inputs ?? throw new InputException(new Diagnostic
    {
        Id = "ACC2230", Message = $"The method needs calibration to quantise {Name}.", Found = "no calibration", Allowed = "calibration text", Hint = "--calibration FILE, or the model's own text",
    });
}

/// <summary>Inputs of a layer as methods see them: the Hessian and statistics of channels, after whatever transform was applied.</summary>
public sealed record LayerInputs
{
    /// <summary>H = (2/n)·Σ x·xᵀ, [K, K].</summary>
    public required double[] Hessian { get; init; }

    /// <summary>max |x| of each channel.</summary>
    public required float[] AbsoluteMaximum { get; init; }

    /// <summary>mean |x| of each channel.</summary>
    public required double[] AbsoluteMean { get; init; }

    /// <summary>Some inputs, [rows, K].</summary>
    public required float[] Sample { get; init; }

    /// <summary>
    /// The inputs behind a transform: H' = R·diag(1/s)·H·diag(1/s)·Rᵀ and the sample row by row; maxima and means exactly under channel scales, from the sample
    /// under a rotation, which mixes channels.
    /// </summary>
    public LayerInputs Under(InputTransform transform)
    {
        ArgumentNullException.ThrowIfNull(transform);
        return transform.OfStatistics(this);
    }

    /// <summary>The inputs as they come.</summary>
    public static LayerInputs Of(InputStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        var mean = new double[statistics.Channels];
        for (int i = 0; i < mean.Length; i++) mean[i] = statistics.MeanAbsolute(i);
        return new LayerInputs { Hessian = statistics.Hessian(), AbsoluteMaximum = statistics.AbsoluteMaximum, AbsoluteMean = mean, Sample = statistics.Sample };
    }
}

/// <summary>Rounds the weights of a matrix to a number format.</summary>
public interface IRounding
{
    /// <summary>The quantised matrix. Rows may be worked on in parallel; the result does not depend on the number of threads.</summary>
    QuantizedTensor Quantize(LayerProblem problem);
}
