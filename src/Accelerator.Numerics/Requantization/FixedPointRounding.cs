namespace Accelerator.Numerics.Requantization;

/// <summary>How TensorFlow Lite rounds a 32-bit accumulator times a <see cref="FixedPointMultiplier"/>; a choice made when it is built.</summary>
public enum FixedPointRounding
{
    /// <summary>Twice: to 31 bits less with halves up, then by the right shift with halves away from zero. The default of the reference kernels.</summary>
    Double,

    /// <summary>Once: one right shift of the 64-bit product, halves up.</summary>
    Single,
}
