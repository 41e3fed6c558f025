namespace Accelerator.Numerics;

/// <summary>Rounding of a right shift by s of a two's complement value x.</summary>
public enum RoundingMode
{
    /// <summary>Nearest, ties to the even result (IEEE 754 roundTiesToEven).</summary>
    HalfEven,

    /// <summary>Nearest, ties to plus infinity: floor((x + 2^(s−1)) / 2^s).</summary>
    HalfUp,

    /// <summary>Nearest, ties away from zero.</summary>
    HalfAwayFromZero,

    /// <summary>Towards minus infinity: the plain arithmetic shift.</summary>
    Floor,
}
