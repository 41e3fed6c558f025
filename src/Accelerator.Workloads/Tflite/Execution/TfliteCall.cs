using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Tflite.Execution;

/// <summary>One execution of one operator: values of its inputs, and outputs to be written. State (variables) is an input that is written.</summary>
internal sealed class TfliteCall(TfliteOperator one, TfliteArray?[] tensors, string file, TfliteArray?[]? before = null)
{
    /// <summary>The operator.</summary>
    public TfliteOperator Operator => one;

    /// <summary>An input that the operator saw to be there.</summary>
    public TfliteArray Input(int index) => tensors[one.Inputs[index]]!;

    /// <summary>An input, or null when it is left out.</summary>
    public TfliteArray? Optional(int index) => index < one.Inputs.Count && one.Inputs[index] >= 0 ? tensors[one.Inputs[index]] : null;

    /// <summary>An output; all zeros before the operator runs.</summary>
    public TfliteArray Output(int index) => tensors[one.Outputs[index]]!;

    /// <summary>A variable as it was before the operator ran; only for who observes the run.</summary>
    public TfliteArray Before(int index) => before?[index] ?? throw new InvalidOperationException($"Input {index} is no variable that was kept.");

    /// <summary>The same call with its variables as they were.</summary>
    public TfliteCall With(TfliteArray?[] variables) => new(one, tensors, file, variables);

    /// <summary>The finding that values do not fit the operator, which only its run shows.</summary>
    public InputException Wrong(string found, string allowed) => new Findings(file).Fatal("ACC2074", $"{one.Title} does not fit its tensors.", found, allowed);
}
