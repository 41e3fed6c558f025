using System.Globalization;
using Accelerator.Numerics;
using Accelerator.Numerics.Transforms;

namespace Accelerator.Quantization.Transforms;

/// <summary>
/// Blocks of Hadamard transforms after random signs: R = diag(H, H, …)·D, D = diag(±1) from a seed or the identity (QuIP#, QuaRot; block-wise in
/// MR-GPTQ). Names: <c>hadamard-full</c>, <c>hadamard-32</c>, and with signs <c>hadamard-full-signs-7</c>.
/// </summary>
public sealed class HadamardRotation : IRotation
{
    /// <summary>The largest block of a name; far beyond what hardware holds.</summary>
    public const int LargestBlock = 1 << 16;

    private const string Prefix = "hadamard-";
    private const string Signs = "-signs-";
    private readonly HadamardTransform _transform;
    private readonly Lazy<float[]>? _signs; // made when used: a file may name a rotation for a tensor that it lacks

    /// <summary>Makes it.</summary>
    /// <param name="size">K.</param>
    /// <param name="block">Elements of a block; null for the whole input. Where no Hadamard matrix of that order divides K, the largest smaller one that does takes its place.</param>
    /// <param name="seed">Of the signs; null for none.</param>
    public HadamardRotation(int size, int? block, ulong? seed = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        if (block is < 2 or > LargestBlock) throw new ArgumentOutOfRangeException(nameof(block), block, $"2 to {LargestBlock}.");
        Size = size;
        Block = HadamardMatrix.LargestDividing(size, block ?? size);
        _transform = new HadamardTransform(Block);
        Name = $"{Prefix}{block?.ToString(CultureInfo.InvariantCulture) ?? "full"}{(seed is null ? "" : Signs + seed.Value.ToString(CultureInfo.InvariantCulture))}";
        string asked = Block == (block ?? size) ? "" : string.Create(CultureInfo.InvariantCulture, $" (no order {block ?? size} in {size})");
        Description = string.Create(CultureInfo.InvariantCulture, $"{(seed is null ? "" : "signs, then ")}hadamard {Block}{(Block == size ? "" : $" x {size / Block}")}{asked}");
        if (seed is not null) _signs = new Lazy<float[]>(() => RandomSigns(size, seed.Value));
    }

    /// <inheritdoc/>
    public int Size { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <summary>Elements that are mixed with each other; divides K.</summary>
    public int Block { get; }

    /// <summary>The rotation of a name, or null.</summary>
    public static HadamardRotation? Parse(string name, int size)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (size < 1 || name.Length > 48 || !name.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        string rest = name[Prefix.Length..];
        ulong? seed = null;
        int at = rest.IndexOf(Signs, StringComparison.Ordinal);
        if (at >= 0)
        {
            if (!ulong.TryParse(rest.AsSpan(at + Signs.Length), NumberStyles.None, CultureInfo.InvariantCulture, out ulong value)) return null;
            (seed, rest) = (value, rest[..at]);
        }

        int? block = null;
        if (rest != "full")
        {
            if (!int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out int value) || value is < 2 or > LargestBlock) return null;
            block = value;
        }

        var made = new HadamardRotation(size, block, seed);
        return made.Name == name ? made : null; // one spelling each
    }

    /// <inheritdoc/>
    public void Apply(Span<float> x)
    {
        if (x.Length != Size) throw new ArgumentException($"{x.Length} elements, not {Size}.", nameof(x));
        Flip(x);
        for (int start = 0; start < x.Length; start += Block) _transform.Apply(x.Slice(start, Block));
    }

    /// <summary>x ← Rᵀ·x: undoes <see cref="Apply"/>.</summary>
    public void ApplyInverse(Span<float> x)
    {
        if (x.Length != Size) throw new ArgumentException($"{x.Length} elements, not {Size}.", nameof(x));
        for (int start = 0; start < x.Length; start += Block) _transform.ApplyTransposed(x.Slice(start, Block));
        Flip(x);
    }

    private void Flip(Span<float> x)
    {
        if (_signs is null) return;
        float[] signs = _signs.Value;
        for (int i = 0; i < x.Length; i++) x[i] *= signs[i];
    }

    /// <summary>±1, bit i mod 64 of the generator's word i / 64, least significant first; set is −1.</summary>
    private static float[] RandomSigns(int size, ulong seed)
    {
        var random = new Xoshiro256(seed);
        var signs = new float[size];
        ulong bits = 0;
        for (int i = 0; i < size; i++, bits >>= 1)
        {
            if (i % 64 == 0) bits = random.Next();
            signs[i] = (bits & 1) == 0 ? 1 : -1;
        }

        return signs;
    }
}
