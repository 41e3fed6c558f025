using Accelerator.Numerics.Ggml;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;

namespace Accelerator.Quantization.Sweep;

/// <summary>A format and groups to try: a format of weights, or a GGUF type, whose blocks are its own.</summary>
public sealed record SweepSetting
{
    private SweepSetting(NumberFormat? format, GgmlTypeInfo? type, GroupSetting group) => (Format, Type, Group) = (format, type, group);

    /// <summary>A format of weights, or null.</summary>
    public NumberFormat? Format { get; }

    /// <summary>A GGUF type, or null.</summary>
    public GgmlTypeInfo? Type { get; }

    /// <summary>Which weights share scales.</summary>
    public GroupSetting Group { get; }

    /// <summary>Full name of the format.</summary>
    public string Name => Format?.Name ?? Catalogue.FormatDirectory.GgufPrefix + Type!.Name;

    /// <summary>A format of weights.</summary>
    public static SweepSetting Of(NumberFormat format, GroupSetting group) => new(format, null, group);

    /// <summary>A GGUF type.</summary>
    public static SweepSetting Of(GgmlTypeInfo type) => new(null, type, GroupSetting.Own);

    /// <summary>Weights that share a scale in a row of <paramref name="columns"/>; settings with the same number do the same, unless one is a whole matrix.</summary>
    public int GroupSize(int columns) => Type is not null ? Type.BlockLength : Group.SizeFor(Format!, columns);

    /// <summary>As the table of results has it.</summary>
    public string GroupText => Type is not null ? Text(Type.BlockLength) : Group.Granularity switch
    {
        Numerics.Granularity.Tensor => "tensor",
        Numerics.Granularity.Row => "row",
        _ => Text(Group.Size > 0 ? Group.Size : Format!.DefaultGroup ?? Catalogue.FormatProbe.UsualGroup),
    };

    private static string Text(int size) => size.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
