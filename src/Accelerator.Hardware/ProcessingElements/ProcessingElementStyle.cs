namespace Accelerator.Hardware.ProcessingElements;

/// <summary>How a processing element multiplies and adds (docs/processing-elements.md).</summary>
public enum ProcessingElementStyle
{
    /// <summary>Multiplier and adder, the dense reference.</summary>
    Mac,

    /// <summary>One bit plane of the weights a cycle (Stripes).</summary>
    BitSerial,

    /// <summary>Booth partial products and the sum in carry-save form through one tree (OPT1).</summary>
    CarrySave,

    /// <summary>Digits of equal bit weight reduced across lanes, then shifted once (OPT2).</summary>
    SameWeight,

    /// <summary>The digits of four weights that are not zero, one a cycle (OPT3).</summary>
    Sparse,

    /// <summary>As <see cref="Sparse"/>, with one encoder before several columns (OPT4).</summary>
    SharedEncoder,

    /// <summary>Both operands term by term (Laconic).</summary>
    TermSerial,

    /// <summary>2-bit bricks fused to wider products (Bit Fusion).</summary>
    Bricks,

    /// <summary>Planes of both operands through AND or XNOR and a population count (ABQ, FlexQ).</summary>
    Popcount,

    /// <summary>Shift-and-add with scale and zero point after each group (MixPE).</summary>
    GroupScaled,

    /// <summary>Weights that are powers of two: shift only.</summary>
    Shift,

    /// <summary>Complex activations times i^p: add and subtract only.</summary>
    Complex,
}

/// <summary>What the codes of an operand mean to a processing element.</summary>
public enum OperandEncoding
{
    /// <summary>Σ b_t·2^t.</summary>
    Unsigned = 0,

    /// <summary>The highest bit counts negative.</summary>
    TwosComplement = 1,

    /// <summary>Σ (2·b_t − 1)·2^t.</summary>
    Bipolar = 2,

    /// <summary>Sign and exponent: ±2^p.</summary>
    PowerOfTwo = 3,

    /// <summary>i^p, two bits.</summary>
    Complex = 4,

    /// <summary>−1, 0 and 1, two bits.</summary>
    Ternary = 5,

    /// <summary>FP3 or FP4 with a special value.</summary>
    SpecialValue = 6,

    /// <summary>An index into a table of levels.</summary>
    Codebook = 7,
}
