using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Recipes;

/// <summary>Which weights share scales.</summary>
/// <param name="Granularity">Tensor, row or group.</param>
/// <param name="Size">Elements of a group; 0 for the format's own block, or 128 where it has none.</param>
public sealed record GroupSetting(Granularity Granularity, int Size = 0)
{
    private const int Usual = 128;

    /// <summary>The format's own block, or 128.</summary>
    public static GroupSetting Own { get; } = new(Granularity.Group);

    /// <summary>Elements of a group in a row of <paramref name="columns"/>.</summary>
    public int SizeFor(NumberFormat format, int columns)
    {
        ArgumentNullException.ThrowIfNull(format);
        return Granularity == Granularity.Group ? Math.Min(columns, Size > 0 ? Size : format.DefaultGroup ?? Usual) : columns;
    }

    /// <inheritdoc/>
    public override string ToString() => Granularity switch
    {
        Granularity.Tensor => "tensor",
        Granularity.Row => "row",
        _ => Size == 0 ? "own group" : string.Create(CultureInfo.InvariantCulture, $"group {Size}"),
    };
}

/// <summary>Number format and groups of a layer.</summary>
public sealed record LayerSetting(NumberFormat Format, GroupSetting Group)
{
    /// <summary>What is wrong with it on a tensor.</summary>
    internal IEnumerable<Diagnostic> Check(string tensor, int columns, bool pad)
    {
        // A block format ends a row with a shorter block by its definition; other formats when that is asked for.
        int size = Group.SizeFor(Format, columns);
        if (Format is not WeightFormat || Format.DefaultGroup is not null || pad || columns % size == 0) yield break;
        int divisor = size;
        while (columns % divisor != 0) divisor--;
        yield return new Diagnostic
        {
            Id = "ACC2201", Message = $"The group size does not divide the rows of {tensor}.", Found = $"group {size}, K = {columns}", Allowed = "a divisor of K",
            Hint = $"use {divisor} for it (--group-for), or --pad-groups (pad_groups: true): the last group is then {columns % size} long",
        };
    }
}

/// <summary>Layers whose name matches have a setting of their own.</summary>
/// <param name="Tensors">Name of the weight, with * and ?.</param>
/// <param name="Format">Another format; null for the same.</param>
/// <param name="Group">Other groups; null for the same.</param>
/// <param name="Float">Stays in float.</param>
/// <param name="File">The file that says so, for findings; null where it is none.</param>
public sealed record LayerOverride(string Tensors, NumberFormat? Format = null, GroupSetting? Group = null, bool Float = false, string? File = null);
