namespace Accelerator.Quantization.Catalogue;

/// <summary>Groups of the list of formats, in its order.</summary>
public enum FormatKind
{
    /// <summary>Sums of scaled planes: uniform codes, BCQ, HLQ, ternary, complex.</summary>
    Planes,

    /// <summary>A minifloat for each weight under a float16 scale of the group.</summary>
    Minifloats,

    /// <summary>Elements under a block scale of few bits: MX, NV, block floating point.</summary>
    Blocks,

    /// <summary>A table of values under a scale: NF4, BitMoD, powers of two.</summary>
    Tables,

    /// <summary>Codes that stand for several weights: vectors, trellises, directions, low rank.</summary>
    Codebooks,

    /// <summary>Codes for storage alone.</summary>
    Storage,

    /// <summary>Single numbers of up to 8 bits: elements and scales of the formats above.</summary>
    Scalars,

    /// <summary>Block types of GGUF files.</summary>
    Gguf,
}
