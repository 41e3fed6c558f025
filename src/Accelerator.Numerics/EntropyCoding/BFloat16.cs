namespace Accelerator.Numerics.EntropyCoding;

/// <summary>bfloat16 as its 16 bits: sign, 8 bits of exponent, 7 bits of mantissa; the upper half of a float32.</summary>
public static class BFloat16
{
    /// <summary>The nearest bfloat16, ties to even; NaN keeps its sign and upper payload and stays a NaN.</summary>
    public static ushort FromSingle(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        if (float.IsNaN(value))
        {
            uint upper = bits >> 16;
            return (ushort)((upper & 0x7F) == 0 ? upper | 0x40 : upper);
        }

        return (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }

    /// <summary>The same value as a float32, bits and all.</summary>
    public static float ToSingle(ushort bits) => BitConverter.UInt32BitsToSingle((uint)bits << 16);

    /// <summary>The biased exponent, 0 to 255.</summary>
    public static byte Exponent(ushort bits) => (byte)(bits >> 7);

    /// <summary>What is left without the exponent: sign in bit 7, mantissa below.</summary>
    public static byte SignMantissa(ushort bits) => (byte)((bits >> 8 & 0x80) | (bits & 0x7F));

    /// <summary>The inverse of <see cref="Exponent"/> and <see cref="SignMantissa"/>.</summary>
    public static ushort Join(byte exponent, byte signMantissa) => (ushort)((signMantissa & 0x80) << 8 | exponent << 7 | (signMantissa & 0x7F));
}
