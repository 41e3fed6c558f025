namespace Accelerator.Numerics;

/// <summary>How a right shift by s of a two's complement integer x rounds x / 2^s.</summary>
public enum RoundingKind
{
    /// <summary>Nearest, ties to the even result (IEEE 754 roundTiesToEven).</summary>
    HalfEven,

    /// <summary>Nearest, ties away from zero.</summary>
    HalfAwayFromZero,

    /// <summary>Nearest, ties to plus infinity: floor((x + 2^(s−1)) / 2^s).</summary>
    HalfUp,

    /// <summary>Towards minus infinity: the plain arithmetic shift.</summary>
    Floor,
}
