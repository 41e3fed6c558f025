using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;

namespace Accelerator.Hardware.ProcessingElements;

/// <summary>A port of a processing element: <see cref="Count"/> elements of <see cref="Width"/> bits side by side, element 0 lowest.</summary>
/// <param name="Name">With its lowRISC suffix.</param>
/// <param name="Direction">Input or output.</param>
/// <param name="Width">Bits of an element, at most 64.</param>
/// <param name="Count">Elements.</param>
public sealed record ElementPort(string Name, PortDirection Direction, int Width, int Count = 1);

/// <summary>A processing element with every width derived, once, for the cycle model and the cell.</summary>
public sealed record ProcessingElementShape
{
    /// <summary>What was asked for.</summary>
    public required ProcessingElementSpec Spec { get; init; }

    /// <summary>Name of the cell in rtl/lib.</summary>
    public required string Module { get; init; }

    /// <summary>Parameters of the cell.</summary>
    public required ImmutableArray<(string Name, int Value)> Parameters { get; init; }

    /// <summary>Ports without clock and reset: inputs, then outputs, each in the order of <c>ProcessingElement.Inputs</c> and <c>Outputs</c>.</summary>
    public required ImmutableArray<ElementPort> Ports { get; init; }

    /// <summary>Bits of the accumulator, signed.</summary>
    public required int AccumulatorBits { get; init; }

    /// <summary>Digits of a weight, where it is recoded; 0 otherwise.</summary>
    public int Digits { get; init; }

    /// <summary>Bits of the sum of q·x over a group, signed; 0 without groups.</summary>
    public int GroupBits { get; init; }

    /// <summary>Bits of the sum of x over a group, signed; 0 without groups.</summary>
    public int ActivationSumBits { get; init; }

    /// <summary>Bits of the group's sum less zero point times Σx, signed; 0 without groups.</summary>
    public int CorrectedBits { get; init; }

    /// <summary>Bits of <c>sum_o</c>, signed.</summary>
    public required int SumBits { get; init; }

    /// <summary>Cycles from the last cycle of a sum's last beat to <c>sum_valid_o</c>.</summary>
    public required int Latency { get; init; }

    /// <summary>Elements of all inputs.</summary>
    public int InputCount => Ports.Where(port => port.Direction == PortDirection.Input).Sum(port => port.Count);

    /// <summary>Elements of all outputs.</summary>
    public int OutputCount => Ports.Where(port => port.Direction == PortDirection.Output).Sum(port => port.Count);
}
