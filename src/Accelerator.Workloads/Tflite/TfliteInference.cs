using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite;

/// <summary>Executes TFLite models as the reference kernels of TFLite for microcontrollers do: quantised tensors in integers alone, floats in float32.</summary>
public sealed class TfliteInference
{
    /// <summary>For a model that was read; operators that are not executed, and shapes that do not fit, are findings here.</summary>
    public TfliteInference(TfliteModel model, TfliteLimits? limits = null, FixedPointRounding rounding = FixedPointRounding.Double)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        Plan = new TflitePlan(model, limits ?? TfliteLimits.Default, rounding);
    }

    /// <summary>Operators that are executed, ordered by name.</summary>
    public static IReadOnlyList<string> Operators => TfliteOperatorTable.Names;

    /// <summary>The model.</summary>
    public TfliteModel Model { get; }

    /// <summary>Tensors that a run needs values for.</summary>
    public IReadOnlyList<TfliteTensor> Inputs => [.. Model.Main.Inputs.Select(index => Model.Main.Tensors[index])];

    /// <summary>Tensors that a run gives.</summary>
    public IReadOnlyList<TfliteTensor> Outputs => [.. Model.Main.Outputs.Select(index => Model.Main.Tensors[index])];

    /// <summary>What runs.</summary>
    internal TflitePlan Plan { get; }

    /// <summary>Reads a model file.</summary>
    public static TfliteInference Load(string path, FixedPointRounding rounding = FixedPointRounding.Double) => new(TfliteModelReader.Read(path), null, rounding);

    /// <summary>A sequence of runs in which state goes from each to the next; it begins as zeros (quantised state as its zero point).</summary>
    public TfliteSession Start() => new(this, null);

    /// <summary>One run from fresh state.</summary>
    /// <param name="inputs">Values of <see cref="Inputs"/>, in their order.</param>
    /// <returns>Values of <see cref="Outputs"/>, in their order.</returns>
    public IReadOnlyList<TfliteArray> Run(params IReadOnlyList<TfliteArray> inputs) => Start().Run(inputs);
}
