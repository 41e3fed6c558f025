using Accelerator.Diagnostics;
using Accelerator.Numerics.Requantization;

namespace Accelerator.Workloads.Tflite.Execution;

/// <summary>
/// One operator before it runs: its tensors and options, each asked for with what is allowed. Types, shapes, quantisation and constants are known here; other
/// values are not. An operator checks all that it relies on, so that its kernel can run without checks.
/// </summary>
internal sealed class TfliteSite(TfliteGraph graph, TfliteOperator one, TflitePlan plan)
{
    /// <summary>The operator.</summary>
    public TfliteOperator Operator => one;

    /// <summary>The model's file as the user named it.</summary>
    public string File => plan.File;

    /// <summary>Version of the operator.</summary>
    public int Version => one.Code.Version;

    /// <summary>How integer products are rescaled.</summary>
    public FixedPointRounding Rounding => plan.Rounding;

    /// <summary>Number of inputs, those that are left out among them.</summary>
    public int InputCount => one.Inputs.Count;

    /// <summary>Number of outputs.</summary>
    public int OutputCount => one.Outputs.Count;

    /// <summary>Checks the number of inputs and outputs.</summary>
    public void Expect(int leastInputs, int mostInputs, int outputs)
    {
        if (InputCount < leastInputs || InputCount > mostInputs) throw Wrong($"{InputCount} inputs", leastInputs == mostInputs ? $"{leastInputs}" : $"{leastInputs} to {mostInputs}");
        if (OutputCount != outputs) throw Wrong($"{OutputCount} outputs", $"{outputs}");
    }

    /// <summary>An input that must be there.</summary>
    public TfliteTensor Input(int index) => Optional(index) ?? throw Wrong($"no input {index}", "an input there");

    /// <summary>An input that may be left out.</summary>
    public TfliteTensor? Optional(int index) => index < InputCount && one.Inputs[index] >= 0 ? graph.Tensors[one.Inputs[index]] : null;

    /// <summary>An output.</summary>
    public TfliteTensor Output(int index) => index < OutputCount ? graph.Tensors[one.Outputs[index]] : throw Wrong($"no output {index}", "an output there");

    /// <summary>A tensor inside the operator, of which the quantisation matters.</summary>
    public TfliteTensor Intermediate(int index) => index < one.Intermediates.Count ? graph.Tensors[one.Intermediates[index]] : throw Wrong($"{one.Intermediates.Count} tensors inside", $"at least {index + 1}");

    /// <summary>The values of an input that is a constant, else null.</summary>
    public TfliteArray? Constant(int index) => Optional(index) is { IsConstant: true } tensor && tensor.Type.Bits() > 0 ? plan.Constant(tensor) : null;

    /// <summary>The values of an input that must be a constant.</summary>
    public TfliteArray RequiredConstant(int index) => Constant(index) ?? throw Unsupported($"input {index} that is no constant", "a constant");

    /// <summary>Options that must be there.</summary>
    public T Options<T>()
        where T : TfliteOptions => one.Options as T ?? throw Wrong(one.Options is null ? "no options" : "options of another operator", typeof(T).Name["Tflite".Length..]);

    /// <summary>Options that may be left out.</summary>
    public T? OptionsOrNone<T>()
        where T : TfliteOptions => one.Options is null or TfliteOtherOptions ? null : Options<T>();

    /// <summary>Checks a type.</summary>
    public void ExpectType(TfliteTensor tensor, params ReadOnlySpan<TfliteType> types)
    {
        if (types.Contains(tensor.Type)) return;
        throw Unsupported(tensor.Title, string.Join(", ", types.ToArray().Select(type => type.Name())));
    }

    /// <summary>Checks that a shape is what the operator makes.</summary>
    public void ExpectShape(TfliteTensor tensor, params ReadOnlySpan<int> shape)
    {
        if (shape.SequenceEqual(tensor.Shape.ToArray())) return;
        throw Wrong(tensor.Title, $"shape [{string.Join(", ", shape.ToArray())}]");
    }

    /// <summary>The one scale of a tensor and its zero point.</summary>
    public (float Scale, int Zero) Quantization(TfliteTensor tensor)
    {
        if (tensor.Scales.Count != 1) throw Wrong($"{tensor.Scales.Count} scales of {tensor.Title}", "one scale");
        return (tensor.Scales[0], tensor.ZeroPoints[0]);
    }

    /// <summary>Checks that a value of an enumeration is known.</summary>
    public T Known<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw Wrong($"{typeof(T).Name["Tflite".Length..]} {Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)}", string.Join(", ", Enum.GetNames<T>()));

    /// <summary>Counts multiplications against the limit of the run; −1 or less is beyond it.</summary>
    public void Work(long operations) => plan.SpendWork(one, operations);

    /// <summary>Counts elements that the operator makes on the way against the limit of the run; −1 or less is beyond it.</summary>
    public void Scratch(long elements) => plan.SpendElements(one, elements);

    /// <summary>The finding that the operator does not fit its tensors.</summary>
    public InputException Wrong(string found, string allowed) => plan.Finding("ACC2074", $"{one.Title} does not fit its tensors.", found, allowed);

    /// <summary>The finding that this form of an operator is not executed.</summary>
    public InputException Unsupported(string found, string? allowed = null) => plan.Finding("ACC2073", $"{one.Title} is of a form that is not executed.", found, allowed);
}
