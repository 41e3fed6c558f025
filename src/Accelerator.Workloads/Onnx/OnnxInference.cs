using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Onnx.Operators;
using Accelerator.Workloads.Products;

namespace Accelerator.Workloads.Onnx;

/// <summary>Executes ONNX models: floats in float32, and, if asked for, products of quantised operands in integers.</summary>
public sealed class OnnxInference
{
    private readonly OnnxLimits _limits;

    /// <summary>For a model that was read.</summary>
    public OnnxInference(OnnxModel model, OnnxLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        (Model, _limits) = (model, limits ?? OnnxLimits.Default);
        var constants = model.Initializers.Select(tensor => tensor.Name).ToHashSet(StringComparer.Ordinal);
        Inputs = [.. model.Inputs.Where(input => !constants.Contains(input.Name))];
    }

    /// <summary>Operators that are executed, ordered by name.</summary>
    public static IReadOnlyList<string> Operators => OperatorTable.Names;

    /// <summary>The model.</summary>
    public OnnxModel Model { get; }

    /// <summary>Inputs that a run needs values for.</summary>
    public IReadOnlyList<OnnxValueInfo> Inputs { get; }

    /// <summary>Reads a model file.</summary>
    public static OnnxInference Load(string path) => new(OnnxModelReader.Read(path));

    /// <summary>
    /// Runs the model. <paramref name="integerProducts"/> makes MatMul, Gemm and Conv of two operands that both are integers times scales sum in
    /// integers, exactly, and scale once; else they sum in float32.
    /// </summary>
    /// <returns>The outputs by name.</returns>
    public IReadOnlyDictionary<string, OnnxArray> Run(IReadOnlyDictionary<string, OnnxArray> inputs, bool integerProducts = false)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        OnnxInputCheck.Check(Model, Inputs, inputs);
        var run = new OnnxRun(Model, _limits, integerProducts, tolerant: false, observer: null);
        return run.Execute(Inputs.Select(input => (input.Name, inputs[input.Name], ValueOrigin.Computed)));
    }

    /// <summary>Runs a model of one input and one output.</summary>
    public OnnxArray Run(OnnxArray input, bool integerProducts = false)
    {
        if (Inputs.Count != 1 || Model.Outputs.Count != 1) throw OnnxInputCheck.NotSingle(Model, Inputs);
        return Run(new Dictionary<string, OnnxArray> { [Inputs[0].Name] = input }, integerProducts)[Model.Outputs[0].Name];
    }

    /// <summary>
    /// Values from one list of numbers in the shape of the model's only input; a symbolic dimension takes what the count leaves to it.
    /// </summary>
    public OnnxArray Input(float[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (Inputs.Count != 1) throw OnnxInputCheck.NotSingle(Model, Inputs);
        return OnnxInputCheck.Shaped(Model, Inputs[0], values);
    }

    /// <summary>The place of the largest element of the last dimension, for each row: the class of a classifier. The first of equals.</summary>
    public static int[] Classes(OnnxArray output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (output.Rank == 0 || output.Shape[^1] == 0) return [];
        int length = output.Shape[^1];
        var classes = new int[output.Count / length];
        for (int row = 0; row < classes.Length; row++)
        {
            for (int i = 1; i < length; i++)
            {
                if (Value(row * length + i) > Value(row * length + classes[row])) classes[row] = i;
            }
        }

        return classes;

        double Value(int at) => output.IsFloat ? output.Floats[at] : output.Integers[at];
    }
}
