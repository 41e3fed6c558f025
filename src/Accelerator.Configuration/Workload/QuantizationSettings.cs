using Accelerator.Numerics;

namespace Accelerator.Configuration;

/// <summary>How a model or synthetic tensors are quantised.</summary>
public sealed record QuantizationSettings
{
    /// <summary>Bits of a weight, 1 to 8; equals the accelerator's <c>formats.weight</c>.</summary>
    public required int WeightBits { get; init; }

    /// <summary>Placement of the levels about zero.</summary>
    public required Symmetry Symmetry { get; init; }

    /// <summary>Which weights share a scale.</summary>
    public required Granularity Granularity { get; init; }

    /// <summary>Weights along K that share a scale; null unless <see cref="Granularity"/> is <see cref="Granularity.Group"/>.</summary>
    public required int? GroupSize { get; init; }

    /// <summary>
    /// Whether the last group of a row may be shorter, where the group size does not divide K (true), or is refused (false); false unless
    /// <see cref="Granularity"/> is <see cref="Granularity.Group"/>.
    /// </summary>
    public required bool PadGroups { get; init; }

    /// <summary>Search for the scale.</summary>
    public required ScaleSearch ScaleSearch { get; init; }

    /// <summary>Bits of an activation, signed, quantised per token: 8.</summary>
    public required int ActivationBits { get; init; }
}
