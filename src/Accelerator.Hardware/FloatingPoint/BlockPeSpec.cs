using System.Numerics;

namespace Accelerator.Hardware.FloatingPoint;

/// <summary>Format of the scale of a block; the values are those of the parameter Kind of acc_fp_block_scale.</summary>
public enum BlockScaleKind
{
    /// <summary>2^(code − 127), 0xFF is NaN.</summary>
    E8M0 = 0,

    /// <summary>E4M3 without sign, 0x7F is NaN.</summary>
    UE4M3 = 1,
}

/// <summary>One side of a block dot product.</summary>
/// <param name="Element">Format of an element.</param>
/// <param name="Scale">Format of the scale.</param>
/// <param name="IntegerFraction">Places of an integer element below the point: 6 in MXINT8.</param>
public sealed record BlockSide(FloatFormat Element, BlockScaleKind Scale, int IntegerFraction = 0)
{
    /// <summary>Largest magnitude of an element as an integer of units.</summary>
    public BigInteger LargestInteger => Element.IsInteger ? BigInteger.One << Element.MantissaBits : (BigInteger)Element.MaxSignificand << Element.MaxExponent - 1;

    /// <summary>Bits of an element as a two's complement integer.</summary>
    public int Width => Element.IsInteger ? Element.Bits : ExactWidth.Signed(LargestInteger);

    /// <summary>The unit of elements times that of the scale is 2^Unit.</summary>
    public int Unit => (Element.IsInteger ? -IntegerFraction : 1 - Element.Bias - Element.MantissaBits) + (Scale == BlockScaleKind.E8M0 ? -127 : -10);

    /// <summary>Bits of a scale's significand.</summary>
    public int ScaleSignificandBits => Scale == BlockScaleKind.E8M0 ? 1 : 4;

    /// <summary>Largest exponent of a scale.</summary>
    public int MaxScaleExponent => Scale == BlockScaleKind.E8M0 ? 254 : 15;
}

/// <summary>A dot product of two block formats: exact integers within a block, scales once a block, one rounded addition a block.</summary>
public sealed record BlockPeSpec
{
    /// <summary>One operand.</summary>
    public required BlockSide A { get; init; }

    /// <summary>The other.</summary>
    public required BlockSide B { get; init; }

    /// <summary>Elements a cycle.</summary>
    public int Lanes { get; init; } = 16;

    /// <summary>Elements of a block: both sides' scales hold for it.</summary>
    public int BlockSize { get; init; } = 32;

    /// <summary>Most blocks of an output.</summary>
    public int Blocks { get; init; } = 1024;

    /// <summary>A of the output's accumulator.</summary>
    public int OutputMantissa { get; init; } = 28;

    /// <summary>Of the output's accumulator.</summary>
    public AccumulatorRounding Rounding { get; init; }

    /// <summary>Format of the result.</summary>
    public FloatFormat Result { get; init; } = FloatFormat.Fp32;

    /// <summary>Largest magnitude of a block's integer.</summary>
    public BigInteger LargestBlock => BlockSize * A.LargestInteger * B.LargestInteger;

    /// <summary>Bits of a block's integer: exact.</summary>
    public int BlockWidth => ExactWidth.Signed(LargestBlock);

    /// <summary>Bits of the product of the scales' significands.</summary>
    public int SignificandWidth => A.ScaleSignificandBits * B.ScaleSignificandBits == 1 ? 1 : A.ScaleSignificandBits + B.ScaleSignificandBits - (A.ScaleSignificandBits == B.ScaleSignificandBits ? 0 : 1);

    /// <summary>Accumulator and format of the output.</summary>
    public OutputSpec Output
    {
        get
        {
            int exponent = A.MaxScaleExponent + B.MaxScaleExponent;
            BigInteger largest = (Blocks * LargestBlock << SignificandWidth) << exponent;
            return new OutputSpec(AccumulatorSpec.Exact(BlockWidth + SignificandWidth, OutputMantissa, exponent, largest, Rounding), Result, A.Unit + B.Unit);
        }
    }

    /// <summary>The parameters of acc_fp_block_pe.</summary>
    public IReadOnlyList<(string Name, int Value)> Parameters =>
    [
        ("Lanes", Lanes), .. Side("A", A), .. Side("B", B), ("BlockWidth", BlockWidth), ("SignificandWidth", SignificandWidth), .. Output.Parameters("Output"),
    ];

    private static (string, int)[] Side(string prefix, BlockSide side) =>
    [
        ($"{prefix}ExponentBits", side.Element.ExponentBits), ($"{prefix}MantissaBits", side.Element.MantissaBits), ($"{prefix}Specials", (int)side.Element.Specials),
        ($"{prefix}Width", side.Width), ($"{prefix}Scale", (int)side.Scale),
    ];
}
