namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>Codes of a quantised output.</summary>
/// <param name="ZeroPoint">Code of 0.</param>
/// <param name="Minimum">Least code, after the fused activation.</param>
/// <param name="Maximum">Largest code, after the fused activation.</param>
internal readonly record struct OutputRange(int ZeroPoint, int Minimum, int Maximum)
{
    /// <summary>The code of a requantised value.</summary>
    public int Code(int value) => Math.Min(Math.Max(value + ZeroPoint, Minimum), Maximum);
}
