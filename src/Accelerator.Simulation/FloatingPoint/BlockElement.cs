using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>An element of a block as an integer of units (acc_fp_fixed).</summary>
/// <param name="Value">value·2^(bias + M − 1); 0 for infinities and NaN.</param>
/// <param name="Negative">Sign.</param>
/// <param name="Infinite">An infinity.</param>
/// <param name="Nan">A NaN.</param>
public readonly record struct BlockElement(long Value, bool Negative, bool Infinite, bool Nan)
{
    /// <summary>Whether it is a number and 0.</summary>
    public bool IsZero => Value == 0 && !Infinite && !Nan;

    /// <summary>Reads a code.</summary>
    public static BlockElement Of(FloatFormat format, uint code)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (format.IsInteger)
        {
            long value = (int)(code << 32 - format.Bits) >> 32 - format.Bits;
            return new BlockElement(value, value < 0, false, false);
        }

        var decoded = DecodedFloat.Of(format, code);
        long magnitude = decoded.Significand == 0 ? 0 : (long)decoded.Significand << decoded.Exponent - 1;
        return new BlockElement(decoded.Negative ? -magnitude : magnitude, decoded.Negative, decoded.Infinite, decoded.Nan);
    }

    /// <summary>What is no number about a product.</summary>
    public SpecialSum Times(in BlockElement other)
    {
        if (Nan || other.Nan || (Infinite && other.IsZero) || (other.Infinite && IsZero)) return SpecialSum.Nan;
        if (!Infinite && !other.Infinite) return SpecialSum.None;
        return Negative != other.Negative ? SpecialSum.NegativeInfinity : SpecialSum.PositiveInfinity;
    }
}

/// <summary>The scale of a block (acc_fp_block_scale): significand·2^exponent of units 2^−127 (E8M0) or 2^−10 (UE4M3).</summary>
/// <param name="Significand">1 for E8M0; 0 for NaN.</param>
/// <param name="Exponent">0 and up.</param>
/// <param name="Nan">A NaN.</param>
public readonly record struct BlockScale(int Significand, int Exponent, bool Nan)
{
    /// <summary>Reads a code.</summary>
    public static BlockScale Of(BlockScaleKind kind, byte code)
    {
        if (kind == BlockScaleKind.E8M0) return code == 0xFF ? new BlockScale(0, 0, true) : new BlockScale(1, code, false);
        var decoded = DecodedFloat.Of(FloatFormat.E4M3, code & 0x7Fu);
        return new BlockScale(decoded.Significand, decoded.Exponent, decoded.Nan);
    }
}
