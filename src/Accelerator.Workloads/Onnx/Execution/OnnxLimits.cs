namespace Accelerator.Workloads.Onnx.Execution;

/// <summary>What one run of a model may take, so that a hostile file costs neither memory nor time without end.</summary>
/// <param name="Elements">Elements of the values that a run holds at a time, and of those that a node makes on the way.</param>
/// <param name="Work">Multiplications, and visits of elements.</param>
public sealed record OnnxLimits(long Elements, long Work)
{
    /// <summary>2^30 elements, 2^42 multiplications.</summary>
    public static OnnxLimits Default { get; } = new(1L << 30, 1L << 42);
}
