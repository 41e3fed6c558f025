namespace Accelerator.Quantization.Catalogue;

/// <summary>What the list of formats says of one: every figure comes from the format's own code, none is written down.</summary>
public sealed record FormatFacts
{
    /// <summary>As <c>accel formats show</c> takes it; those that <c>accel quantize</c> offers have no prefix.</summary>
    public required string Name { get; init; }

    /// <summary>Group of the list.</summary>
    public required FormatKind Kind { get; init; }

    /// <summary>One line.</summary>
    public required string Meaning { get; init; }

    /// <summary>Family and definition.</summary>
    public required string Source { get; init; }

    /// <summary>Elements along K that share scales: the format's own block, or 128; null for single numbers.</summary>
    public int? Group { get; init; }

    /// <summary>Bits of a weight's code.</summary>
    public required double PayloadBits { get; init; }

    /// <summary>Bits of scales, zero points, selectors and tables, a weight, in a matrix of <see cref="FormatProbe.Size"/> squared.</summary>
    public required double SideBits { get; init; }

    /// <summary>Both.</summary>
    public double Bits => PayloadBits + SideBits;

    /// <summary>Different levels that a weight of a group can take, or codes of a symbol that stands for several; null where there is no such number.</summary>
    public long? Levels { get; init; }

    /// <summary>What the next three are in units of: <c>scale</c>; <c>scale, less the zero point</c>; <c>1</c>. Null where levels are fitted to each group.</summary>
    public string? Unit { get; init; }

    /// <summary>The least level.</summary>
    public double? Least { get; init; }

    /// <summary>The largest level.</summary>
    public double? Most { get; init; }

    /// <summary>The smallest magnitude that is not 0.</summary>
    public double? Smallest { get; init; }

    /// <summary>The internal form that holds it.</summary>
    public required string Form { get; init; }

    /// <summary>Passes of a datapath over K; null for what is decoded first.</summary>
    public int? Passes { get; init; }

    /// <summary>What a weight is in a pass.</summary>
    public string? Pass { get; init; }

    /// <summary>Bits of the exact signed sum of a group of products with activations of 8 bits; null where products are not integers.</summary>
    public int? PartialSumBits { get; init; }

    /// <summary>The same where levels are first written as fixed-point numbers: what an exact sum of a table's products takes.</summary>
    public int? FixedPointSumBits { get; init; }
}
