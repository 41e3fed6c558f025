using Accelerator.Hardware.ProcessingElements;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.BitSerial;

/// <summary>Every knob of an array of published processing elements (docs/bit-serial.md): those of every tile array, and the element.</summary>
public sealed record BitSerialSpec : TileArraySpec
{
    /// <summary>The element: one of <see cref="BitSerialRules.Elements"/>.</summary>
    public required ProcessingElementStyle Element { get; init; }
}
