using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Numerics;

namespace Accelerator.Quantization;

/// <summary>How a matrix is quantised. Immutable; <see cref="Check"/> before use.</summary>
public sealed record QuantizationSpec
{
    /// <summary>b, 1 to 8.</summary>
    public int WeightBits { get; init; } = 2;

    /// <summary>Where the levels lie.</summary>
    public Symmetry Symmetry { get; init; } = Symmetry.Asymmetric;

    /// <summary>Which weights share a scale.</summary>
    public Granularity Granularity { get; init; } = Granularity.Group;

    /// <summary>Elements along K that share a scale; used with <see cref="Granularity.Group"/> only.</summary>
    public int GroupSize { get; init; } = 128;

    /// <summary>Allow a last group that is shorter where the group size does not divide K.</summary>
    public bool PadGroups { get; init; }

    /// <summary>How a scale is found.</summary>
    public ScaleSearch ScaleSearch { get; init; } = ScaleSearch.None;

    /// <summary>Bits of the activations, 2 to 8, symmetric per token; null leaves them in float.</summary>
    public int? ActivationBits { get; init; } = 8;

    /// <summary>One line for reports: <c>int2 asymmetric group 128 shrink, activations int8</c>.</summary>
    public override string ToString()
    {
        string shape = Granularity switch { Granularity.Tensor => "tensor", Granularity.Row => "row", _ => string.Create(CultureInfo.InvariantCulture, $"group {GroupSize}") };
        string search = ScaleSearch == ScaleSearch.Shrink ? " shrink" : "";
        string activations = ActivationBits is int bits ? string.Create(CultureInfo.InvariantCulture, $"int{bits}") : "float";
        return string.Create(CultureInfo.InvariantCulture, $"int{WeightBits} {Symmetry.ToString().ToLowerInvariant()} {shape}{search}, activations {activations}");
    }

    /// <summary>Length of a group in a row of <paramref name="columns"/> elements.</summary>
    public int GroupSizeFor(int columns) => Granularity == Granularity.Group ? Math.Min(GroupSize, columns) : columns;

    /// <summary>What is wrong with the specification itself, and, where a tensor is given, with its use on that tensor.</summary>
    public IEnumerable<Diagnostic> Check(string? tensor = null, int columns = 0)
    {
        if (WeightBits is < 1 or > 8) yield return Finding("ACC2202", "Weight bits are out of range.", $"{WeightBits}", "1 to 8");
        if (ActivationBits is < 2 or > 8) yield return Finding("ACC2202", "Activation bits are out of range.", $"{ActivationBits}", "2 to 8, or float");
        if (!Enum.IsDefined(Symmetry) || !Enum.IsDefined(Granularity) || !Enum.IsDefined(ScaleSearch)) yield return Finding("ACC2202", "A choice of the specification is unknown.", $"{Symmetry}, {Granularity}, {ScaleSearch}", "a named value");
        if (Granularity != Granularity.Group) yield break;
        if (GroupSize < 1)
        {
            yield return Finding("ACC2202", "The group size is out of range.", $"{GroupSize}", "1 or more");
        }
        else if (tensor is not null && !PadGroups && columns % GroupSize != 0)
        {
            yield return Finding("ACC2201", $"The group size does not divide the rows of {tensor}.", $"group {GroupSize}, K = {columns}", "a divisor of K",
                $"use {LargestDivisor(columns)}, or ask for padding: the last group is then {columns % GroupSize} long");
        }
    }

    private static Diagnostic Finding(string id, string message, string found, string allowed, string? hint = null) =>
        new() { Id = id, Message = message, Found = found, Allowed = allowed, Hint = hint };

    private int LargestDivisor(int columns)
    {
        int divisor = Math.Min(GroupSize, columns);
        while (columns % divisor != 0) divisor--;
        return divisor;
    }
}
