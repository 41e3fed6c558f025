namespace Accelerator.Workloads.Tflite.Execution;

/// <summary>What one run of a model may take, so that a hostile file costs neither memory nor time without end. Checked before anything runs.</summary>
/// <param name="Elements">Elements of all tensors that a run makes, and of what operators make on the way.</param>
/// <param name="Work">Multiplications, and visits of elements.</param>
public sealed record TfliteLimits(long Elements, long Work)
{
    /// <summary>2^30 elements, 2^42 multiplications.</summary>
    public static TfliteLimits Default { get; } = new(1L << 30, 1L << 42);
}
