using Accelerator.Numerics;

namespace Accelerator.Configuration;

/// <summary>How a model or synthetic tensors are quantised: the weights in words, or by the names of a format and a method.</summary>
public sealed record QuantizationSettings
{
    /// <summary>Bits of a weight, 1 to 8; equals the accelerator's <c>formats.weight</c>. Null where <see cref="Format"/> says it.</summary>
    public required int? WeightBits { get; init; }

    /// <summary>Placement of the levels about zero; null where <see cref="Format"/> says it.</summary>
    public required Symmetry? Symmetry { get; init; }

    /// <summary>Which weights share a scale.</summary>
    public required Granularity Granularity { get; init; }

    /// <summary>Weights along K that share a scale; null unless <see cref="Granularity"/> is <see cref="Granularity.Group"/>.</summary>
    public required int? GroupSize { get; init; }

    /// <summary>
    /// Whether the last group of a row may be shorter, where the group size does not divide K (true), or is refused (false); false unless
    /// <see cref="Granularity"/> is <see cref="Granularity.Group"/>.
    /// </summary>
    public required bool PadGroups { get; init; }

    /// <summary>Search for the scale; null where <see cref="Method"/> says it.</summary>
    public required ScaleSearch? ScaleSearch { get; init; }

    /// <summary>Bits of an activation: 8, signed, quantised per token; 16 of a floating-point code.</summary>
    public required int ActivationBits { get; init; }

    /// <summary>Name of the format of floating-point activations: <c>float16</c> or <c>bfloat16</c>; null for integers.</summary>
    public string? FloatActivations { get; init; }

    /// <summary>Number format of the weights, as <c>accel quantize --format</c> takes it; null where bits and symmetry are given.</summary>
    public string? Format { get; init; }

    /// <summary>Method, as <c>accel quantize --method</c> takes it; null where a search for the scale is given.</summary>
    public string? Method { get; init; }
}
