namespace Accelerator.Numerics.Minifloats;

/// <summary>Rounding of a real number to the values of a format. <see cref="RoundingMode"/> is about integer shifts; words that both have mean the same.</summary>
public enum FloatRounding
{
    /// <summary>Nearest, ties to the even code (IEEE 754; OCP MX, gfloat).</summary>
    HalfEven,

    /// <summary>Nearest, ties to the larger magnitude (the default of microxcaling).</summary>
    HalfAwayFromZero,

    /// <summary>Nearest, ties to the smaller magnitude (ggml's MXFP4 and NVFP4).</summary>
    HalfTowardZero,

    /// <summary>To the smaller magnitude: truncation.</summary>
    TowardZero,

    /// <summary>To the larger magnitude with the probability of the fraction that is cut off, else to the smaller: unbiased.</summary>
    Stochastic,
}
