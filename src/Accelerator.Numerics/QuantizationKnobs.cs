namespace Accelerator.Numerics;

/// <summary>Where the levels of uniform codes lie. L = 2^b − 1.</summary>
public enum Symmetry
{
    /// <summary>Range [min(0, min w), max(0, max w)], s = range / L, z = round(−low / s): zero is a level.</summary>
    Asymmetric,

    /// <summary>GPTQ's: range ±max|w|, s = 2·max|w| / L, z = 2^(b−1): zero is a level, one more level below it than above.</summary>
    Symmetric,

    /// <summary>
    /// Mid-rise: levels ±s/2·(1, 3, … L), no zero level, z' = 0. s = 2·mean|w| for 1 bit, which minimises the squared error of
    /// ±s/2; s = 2·max|w| / L for more bits, so that the outermost level is the largest weight.
    /// </summary>
    Bipolar,
}

/// <summary>Which weights share a scale.</summary>
public enum Granularity
{
    /// <summary>All of a matrix.</summary>
    Tensor,

    /// <summary>A row: one output feature.</summary>
    Row,

    /// <summary>Consecutive elements of a row.</summary>
    Group,
}

/// <summary>How a scale is found.</summary>
public enum ScaleSearch
{
    /// <summary>From the range of the weights (round to nearest).</summary>
    None,

    /// <summary>The range times p = 1, 0.992, … 0.208 (100 steps); the p of least squared error, the largest of equals.</summary>
    Shrink,
}
