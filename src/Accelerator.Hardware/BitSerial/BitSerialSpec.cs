using System.Diagnostics.CodeAnalysis;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.BitSerial;

/// <summary>Every knob of an array of published processing elements (docs/bit-serial.md): those of every tile array, and the element.</summary>
public sealed record BitSerialSpec : TileArraySpec
{
    /// <summary>An array that is spelled out.</summary>
    public BitSerialSpec()
    {
    }

    /// <summary>An array with the knobs of another that every tile array has.</summary>
    /// <param name="other">The other array.</param>
    /// <param name="element">The element; it has no registers of its own to choose.</param>
    [SetsRequiredMembers]
    public BitSerialSpec(TileArraySpec other, ProcessingElementStyle element)
        : base(other)
    {
        Element = element;
        PipelineStages = 0;
    }

    /// <summary>The element: one of <see cref="BitSerialRules.Elements"/>.</summary>
    public required ProcessingElementStyle Element { get; init; }
}
