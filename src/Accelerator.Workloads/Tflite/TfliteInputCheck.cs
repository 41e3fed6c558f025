using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Workloads.Tflite;

/// <summary>Holds what a user feeds a model against what the model says of its inputs.</summary>
internal static class TfliteInputCheck
{
    /// <summary>Every input, of its type and shape.</summary>
    public static void Check(TfliteInference model, IReadOnlyList<TfliteArray> given)
    {
        var findings = new Findings(model.Model.File);
        IReadOnlyList<TfliteTensor> wanted = model.Inputs;
        if (given.Count != wanted.Count) throw findings.Fatal("ACC2075", "The model has another number of inputs.", $"{given.Count} values", $"{wanted.Count}");
        for (int i = 0; i < wanted.Count; i++)
        {
            if (given[i].Type != wanted[i].Type || !given[i].Shape.SequenceEqual(wanted[i].Shape)) findings.Add("ACC2075", $"Input {i} of the model is of another type or shape.", given[i].Tensor.Title, wanted[i].Title);
        }

        findings.ThrowIfAny();
    }
}
