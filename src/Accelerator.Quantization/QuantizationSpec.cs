using System.Globalization;
using Accelerator.Diagnostics;

namespace Accelerator.Quantization;

/// <summary>Where the levels of uniform codes lie. L = 2^b − 1.</summary>
public enum Symmetry
{
    /// <summary>Range [min(0, min w), max(0, max w)], s = range / L, z = round(−low / s): zero is a level (FORMATS.md F1).</summary>
    Asymmetric,

    /// <summary>GPTQ's: range ±max|w|, s = 2·max|w| / L, z = 2^(b−1): zero is a level, one more level below it than above.</summary>
    Symmetric,

    /// <summary>
    /// Mid-rise: levels ±s/2·(1, 3, … L), no zero level, z' = 0. s = 2·mean|w| for 1 bit, which minimises the squared error of
    /// ±s/2; s = 2·max|w| / L for more bits, so that the outermost level is the largest weight.
    /// </summary>
    Bipolar,
}

/// <summary>Which weights share a scale.</summary>
public enum Granularity
{
    /// <summary>All of a matrix.</summary>
    Tensor,

    /// <summary>A row: one output feature.</summary>
    Row,

    /// <summary>Consecutive elements of a row.</summary>
    Group,
}

/// <summary>How a scale is found.</summary>
public enum ScaleSearch
{
    /// <summary>From the range of the weights (round to nearest).</summary>
    None,

    /// <summary>The range times p = 1, 0.992, … 0.208 (100 steps); the p of least squared error, the largest of equals.</summary>
    Shrink,
}

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
