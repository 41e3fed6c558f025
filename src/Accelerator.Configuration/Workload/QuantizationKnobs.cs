namespace Accelerator.Configuration;

/// <summary>Placement of the quantisation levels about zero.</summary>
public enum Symmetry
{
    /// <summary>The levels span the range of the weights; the zero point is an integer.</summary>
    Asymmetric,

    /// <summary>The zero point is the middle code, 2^(bits−1).</summary>
    Symmetric,

    /// <summary>Odd multiples of half a step, without zero: Σ ±2^i.</summary>
    Bipolar,
}

/// <summary>Which weights share a scale.</summary>
public enum Granularity
{
    /// <summary>All weights of a tensor.</summary>
    Tensor,

    /// <summary>All weights of a row (one output feature).</summary>
    Row,

    /// <summary>A given number of consecutive weights of a row.</summary>
    Group,
}

/// <summary>Search for the scale of a group.</summary>
public enum ScaleSearch
{
    /// <summary>The scale that spans the range.</summary>
    None,

    /// <summary>The best of a grid of ranges shrunk towards zero.</summary>
    Shrink,
}
