using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Tflite.Execution;

/// <summary>One execution of one operator: values of its inputs, and outputs to be written. State (variables) is an input that is written.</summary>
internal sealed class TfliteCall(TfliteOperator one, TfliteArray?[] tensors, string file, TfliteArray?[]? before = null, Dictionary<int, Array>? states = null)
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

    /// <summary>State of an operator that is no tensor of the graph: zeros when a session begins, and what the operator left there afterwards. One array an operator.</summary>
    public T[] State<T>(int count)
    {
        if (states is null) throw new InvalidOperationException($"{one.Title} runs outside a session.");
        if (!states.TryGetValue(one.Index, out Array? state)) states[one.Index] = state = new T[count];
        return (T[])state;
    }

    /// <summary>The same call with its variables as they were.</summary>
    public TfliteCall With(TfliteArray?[] variables) => new(one, tensors, file, variables, states);

    /// <summary>The finding that values do not fit the operator, which only its run shows.</summary>
    public InputException Wrong(string found, string allowed) => new Findings(file).Fatal("ACC2074", $"{one.Title} does not fit its tensors.", found, allowed);
}
