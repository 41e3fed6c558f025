using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Workloads.Tflite;

/// <summary>Runs of one model one after the other; its variables keep their values from run to run. Not for several threads.</summary>
public sealed class TfliteSession
{
    private readonly TfliteInference _model;
    private readonly TfliteArray?[] _tensors;
    private readonly Dictionary<int, Array> _states = [];
    private readonly Action<TfliteStep, TfliteCall>? _observer;

    internal TfliteSession(TfliteInference model, Action<TfliteStep, TfliteCall>? observer)
    {
        (_model, _observer) = (model, observer);
        _tensors = new TfliteArray?[model.Model.Main.Tensors.Count];
        foreach (TfliteTensor tensor in TflitePlan.Used(model.Model.Main)) _tensors[tensor.Index] = tensor.IsConstant ? model.Plan.Constant(tensor) : TfliteArray.Zeros(tensor);
        Reset();
    }

    /// <summary>Puts the variables, and the state inside operators, back to where they began: zero, which quantised tensors have a code for.</summary>
    public void Reset()
    {
        foreach (Array state in _states.Values) Array.Clear(state);
        foreach (TfliteArray? array in _tensors)
        {
            if (array is { Tensor.IsVariable: true }) array.Fill(array.Tensor.ZeroPoints is [var zero, ..] ? zero : 0);
        }
    }

    /// <summary>One run. The outputs are overwritten by the next one.</summary>
    public IReadOnlyList<TfliteArray> Run(params IReadOnlyList<TfliteArray> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        TfliteInputCheck.Check(_model, inputs);
        for (int i = 0; i < inputs.Count; i++) inputs[i].CopyTo(_tensors[_model.Inputs[i].Index]!);
        foreach (TfliteStep step in _model.Plan.Steps)
        {
            var call = new TfliteCall(step.Site.Operator, _tensors, _model.Model.File, null, _states);
            TfliteArray?[]? before = _observer is null ? null : [.. step.Site.Operator.Inputs.Select(index => index >= 0 && _tensors[index]!.Tensor.IsVariable ? _tensors[index]!.Copy() : null)];
            step.Kernel(call);
            _observer?.Invoke(step, call.With(before!));
        }

        return [.. _model.Outputs.Select(output => _tensors[output.Index]!)];
    }
}
