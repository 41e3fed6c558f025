namespace Accelerator.Workloads.Tflite.Execution;

/// <summary>How the reference kernels of TFLite rescale 32-bit accumulators; which one is a switch of their build.</summary>
public enum TfliteRounding
{
    /// <summary>Twice: the high half of the doubled product, to nearest, ties up; then the shift, to nearest, ties away from zero. The default of the build.</summary>
    Double,

    /// <summary>Once: the product of 31 fractional bits and the shift together, to nearest, ties up (TFLITE_SINGLE_ROUNDING).</summary>
    Single,
}
