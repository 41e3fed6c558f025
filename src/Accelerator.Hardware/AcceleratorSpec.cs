using System.Security.Cryptography;
using System.Text;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware;

/// <summary>
/// One accelerator as its YAML states it: primitives only, no derived number. The elaborator
/// validates it and computes the rest.
/// </summary>
public sealed record AcceleratorSpec
{
    /// <summary>Name of the configuration: lower-case letters, digits and hyphens; names the emitted package.</summary>
    public required string Name { get; init; }

    /// <summary>Clock frequency in MHz, used only to turn cycles into time.</summary>
    public required int ClockMhz { get; init; }

    /// <summary>The array and its knobs: its type is the family.</summary>
    public required TileArraySpec Array { get; init; }

    /// <summary>Latency in cycles, at least 1, of the ideal memory behind the activation, weight and scale ports.</summary>
    public required int MemoryLatencyCycles { get; init; }

    /// <summary>
    /// SHA-256, hexadecimal, of the hardware part: the clock and the memory do not change the circuit's behaviour, but the name names its modules. A knob that is absent is no part
    /// of the text, so that designs keep the hash that they had before there was one.
    /// </summary>
    internal string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text())));

    private string Text()
    {
        string text = $"{Name}\n{Array}".Replace($"{nameof(TileArraySpec.WeightCodeBits)} = , ", "", StringComparison.Ordinal);
        return Array.SideUnit is null ? text.Replace($", {nameof(TileArraySpec.SideUnit)} = ", "", StringComparison.Ordinal) : text;
    }
}
