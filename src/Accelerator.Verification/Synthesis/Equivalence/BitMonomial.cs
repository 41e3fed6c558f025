namespace Accelerator.Verification.Synthesis;

/// <summary>A product of different bits; that of none is 1. Bits are numbers that a caller gives them.</summary>
internal readonly struct BitMonomial : IEquatable<BitMonomial>
{
    private readonly int[]? bits;

    private BitMonomial(int[] bits) => this.bits = bits;

    /// <summary>The bits, ascending.</summary>
    public ReadOnlySpan<int> Bits => bits;

    /// <summary>A bit alone.</summary>
    public static BitMonomial Of(int bit) => new([bit]);

    /// <summary>The product; a bit times itself is the bit.</summary>
    public BitMonomial Times(BitMonomial other)
    {
        if (Bits.IsEmpty) return other;
        if (other.Bits.IsEmpty) return this;
        return new BitMonomial([.. bits!.Union(other.bits!).Order()]);
    }

    /// <summary>The product without a bit.</summary>
    public BitMonomial Without(int bit) => new([.. bits!.Where(one => one != bit)]);

    public bool Equals(BitMonomial other) => Bits.SequenceEqual(other.Bits);

    public override bool Equals(object? obj) => obj is BitMonomial other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (int bit in Bits) hash.Add(bit);
        return hash.ToHashCode();
    }
}
