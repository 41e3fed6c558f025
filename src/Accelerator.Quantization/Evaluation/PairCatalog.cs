using Accelerator.Numerics;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;

namespace Accelerator.Quantization.Evaluation;

/// <summary>
/// Every pair that the catalogues of methods and formats allow: each rounding with each format that it takes, and each transform before each rounding with one format of each
/// kind. A method or a format that is added is in the list without being named here.
/// </summary>
public static class PairCatalog
{
    /// <summary>One format of each form of a quantised matrix, and the integers that some roundings are for.</summary>
    public static IReadOnlyList<string> Representatives { get; } =
    [
        "int1", "int3", "int8", "hlq2", "nvfp4", "dfloat11", "vq-d2-b4", "tcq-4", "pcdvq-8", "fairy2i-2", "bitstack-2-r4",
    ];

    /// <summary>Roundings with their formats, in the order of the catalogues.</summary>
    public static IEnumerable<(string Method, NumberFormat Format)> Roundings() =>
        from rounding in MethodCatalog.Roundings
        from name in FormatCatalog.Names
        let format = FormatCatalog.FindAny(name)!
        where rounding.Accepts(format)
        select (rounding.Name, format);

    /// <summary>Transforms and published combinations before roundings.</summary>
    public static IEnumerable<(string Method, NumberFormat Format)> Transforms()
    {
        IEnumerable<string> methods = MethodCatalog.Transforms.SelectMany(transform => MethodCatalog.Roundings.Select(rounding => $"{transform.Name}+{rounding.Name}"))
            .Concat(MethodCatalog.Aliases.Keys)
            // Channel scales go before a rotation, and after each other.
            .Concat(MethodCatalog.Transforms.Where(one => !one.Rotates).SelectMany(one => MethodCatalog.Transforms.Where(next => next != one).Select(next => $"{one.Name}+{next.Name}")));
        return from method in methods
               let parsed = Method.Parse(method)
               from name in Representatives
               let format = FormatCatalog.FindAny(name)!
               where parsed.Accepts(format)
               select (method, format);
    }

    /// <summary>All, as settings of a table.</summary>
    /// <param name="group">Weights that share scales, in formats without a block of their own.</param>
    public static IReadOnlyList<EvaluationSetting> Settings(int group) =>
    [
        .. Roundings().Select(pair => Setting(pair.Method, pair.Format, group, pair.Method)),
        .. Transforms().Select(pair => Setting(pair.Method, pair.Format, group, pair.Method)),
    ];

    /// <summary>One of them.</summary>
    public static EvaluationSetting Setting(string method, NumberFormat format, int group, string section)
    {
        ArgumentNullException.ThrowIfNull(format);
        GroupSetting groups = format is WeightFormat { DefaultGroup: null } ? new GroupSetting(Granularity.Group, group) : GroupSetting.Own;
        return new EvaluationSetting($"{method} {format}", section, new QuantizationRecipe { Method = Method.Parse(method), Default = new LayerSetting(format, groups) });
    }
}
