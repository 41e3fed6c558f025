using System.Numerics;

namespace Accelerator.Hardware;

/// <summary>Exact widths of integers: the reason why no accumulator here overflows unless its specification says so.</summary>
public static class ExactWidth
{
    /// <summary>Bits of the narrowest two's complement number that holds −<paramref name="magnitude"/> to +<paramref name="magnitude"/>.</summary>
    public static int Signed(BigInteger magnitude) => Unsigned(magnitude) + 1;

    /// <summary>Bits of the narrowest unsigned number that holds <paramref name="maximum"/>; at least 1.</summary>
    public static int Unsigned(BigInteger maximum) => Math.Max(1, (int)maximum.GetBitLength());

    /// <summary>Bits of an index into <paramref name="count"/> things; at least 1, so that no port has width 0.</summary>
    public static int Index(int count) => Unsigned(count - 1);
}
