using System.Collections.Immutable;
using Accelerator.Diagnostics;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Hardware.Tiles;
using Style = Accelerator.Hardware.ProcessingElements.ProcessingElementStyle;

namespace Accelerator.Hardware.BitSerial;

/// <summary>What a specification must satisfy before it can be elaborated. Knows no file: Configuration adds file and line by key.</summary>
public static class BitSerialRules
{
    /// <summary>The elements that arrays are built of.</summary>
    public static ImmutableArray<Style> Elements { get; } =
        [Style.BitSerial, Style.Popcount, Style.CarrySave, Style.SameWeight, Style.Bricks, Style.Sparse, Style.SharedEncoder, Style.TermSerial];

    /// <summary>All findings; empty when the specification can be built. Each is a <see cref="KeyedDiagnostic"/>.</summary>
    public static IReadOnlyList<Diagnostic> Check(AcceleratorSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var array = (BitSerialSpec)spec.Array;
        if (!Elements.Contains(array.Element)) throw new ArgumentException($"There is no array of {array.Element}.", nameof(spec));
        bool wideBricks = array is { Element: Style.Bricks, ActivationBits: 16 };
        AcceleratorSpec judged = wideBricks ? spec with { Array = array with { ActivationBits = 8 } } : spec; // bricks of wider activations have no numbers
        List<Diagnostic> findings = [.. TileRules.Check(judged, TileK(array.Element), WeightBits(array.Element), "every sum of a group, for elements do not saturate,", BitSerialElaborator.Derive)];
        if (wideBricks) findings.Add(Finding("formats.activation", "Bricks fuse to products of 8-bit activations.", "int16", "int8", "the other elements of bit_serial take int16"));
        if (findings.Count > 0 || array.Element != Style.Bricks) return findings;
        if (array.WeightBits is not (2 or 4 or 8))
        {
            findings.Add(Finding("formats.weight", "Bricks fuse to products of 2, 4 and 8 bits.", $"int{array.WeightBits}", "int2, int4 or int8", "element bit_serial takes any width"));
        }
        else if (array.TileK * array.WeightBits != 8)
        {
            findings.Add(Finding("array.tile.k", "Sixteen bricks make 8/W products of 8-bit activations and W-bit weights.", $"array.tile.k: {array.TileK}", $"{8 / array.WeightBits} with int{array.WeightBits} weights", null));
        }

        return findings;
    }

    /// <summary>Least and largest tile K of an element.</summary>
    public static (int Least, int Most) TileK(Style element) => element switch
    {
        Style.CarrySave => (1, 1),
        Style.Bricks => (1, 4),
        Style.Sparse or Style.SharedEncoder => (2, 8),
        _ => (1, 16),
    };

    /// <summary>Least and largest weight width of an element.</summary>
    public static (int Least, int Most) WeightBits(Style element) => element is Style.BitSerial or Style.Popcount ? (1, 8) : (2, 8);

    private static KeyedDiagnostic Finding(string key, string message, string found, string allowed, string? hint) =>
        new() { Id = "ACC1053", Key = key, Message = message, Found = found, Allowed = allowed, Hint = hint };
}
