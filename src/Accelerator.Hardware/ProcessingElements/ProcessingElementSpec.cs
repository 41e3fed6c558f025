namespace Accelerator.Hardware.ProcessingElements;

/// <summary>One processing element, before its widths are derived. A style ignores what it has no use for only where the rules say that it must be 1 or 0.</summary>
public sealed record ProcessingElementSpec
{
    /// <summary>How it computes.</summary>
    public required ProcessingElementStyle Style { get; init; }

    /// <summary>Pairs of operands in a beat. 1 for <see cref="ProcessingElementStyle.CarrySave"/>; of <see cref="ProcessingElementStyle.Bricks"/> 1, a fused group of bricks.</summary>
    public required int Lanes { get; init; }

    /// <summary>Bits of an activation, or of each part of a complex one.</summary>
    public required int ActivationBits { get; init; }

    /// <summary>What an activation means.</summary>
    public required OperandEncoding ActivationEncoding { get; init; }

    /// <summary>Bits of a weight.</summary>
    public required int WeightBits { get; init; }

    /// <summary>What a weight means.</summary>
    public required OperandEncoding WeightEncoding { get; init; }

    /// <summary>Most beats of a sum (of a group, where the style scales groups): the reason why its accumulator cannot overflow.</summary>
    public required int Beats { get; init; }

    /// <summary>Most groups of a sum; 1 where the style does not scale groups.</summary>
    public int Groups { get; init; } = 1;

    /// <summary>Bits of a scale, unsigned; 0 where the style does not scale groups.</summary>
    public int ScaleBits { get; init; }

    /// <summary>Sums behind a shared encoder; 1 otherwise.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Bits of the accumulator, or null for the narrowest that is exact.</summary>
    public int? AccumulatorBits { get; init; }
}
