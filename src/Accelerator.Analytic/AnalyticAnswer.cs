namespace Accelerator.Analytic;

/// <summary>The cycles that a closed form gives for one matrix multiplication, in two parts.</summary>
/// <param name="Model">Name of the form.</param>
/// <param name="Streaming">Cycles in which operands stream: folds times what streams through a fold.</param>
/// <param name="Overhead">What the form adds: fill, drain, preload; less one where the tool prints the index of the last cycle.</param>
public sealed record AnalyticAnswer(string Model, long Streaming, long Overhead)
{
    /// <summary>The answer.</summary>
    public long Cycles => checked(Streaming + Overhead);
}
