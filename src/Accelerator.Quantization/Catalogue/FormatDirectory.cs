using Accelerator.Numerics.Ggml;
using Accelerator.Numerics.Minifloats;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Catalogue;

/// <summary>
/// Every format that has a name: those of weights, single numbers (<c>scalar:e4m3</c>) and the block types of GGUF files (<c>gguf:Q4_K</c>). The prefixes keep
/// <c>int8</c> the format of weights apart from <c>int8</c> the element of MXINT8, and <c>mxfp4</c> from ggml's MXFP4, whose ties and zeros differ.
/// </summary>
public static class FormatDirectory
{
    /// <summary>Prefix of single numbers.</summary>
    public const string ScalarPrefix = "scalar:";

    /// <summary>Prefix of GGUF types.</summary>
    public const string GgufPrefix = "gguf:";

    private const int MostSuggestions = 5;

    /// <summary>All names, in the order of the catalogue.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. FormatCatalog.Names, .. ScalarFormats.All.Select(format => ScalarPrefix + format.Name), .. GgmlTypes.All.Select(type => GgufPrefix + type.Name),
    ];

    /// <summary>The full name for what a user writes: exactly, else in any case, else without its prefix; null where there is none.</summary>
    public static string? Resolve(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Names.FirstOrDefault(name => name == text) ?? Names.FirstOrDefault(name => Same(name, text))
            ?? Names.FirstOrDefault(name => name.Contains(':', StringComparison.Ordinal) && Same(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..], text));
    }

    /// <summary>The single number of a full name, or null.</summary>
    public static ScalarFormat? Scalar(string name) =>
        name.StartsWith(ScalarPrefix, StringComparison.Ordinal) ? ScalarFormats.All.FirstOrDefault(format => format.Name == name[ScalarPrefix.Length..]) : null;

    /// <summary>The GGUF type of a full name, or null.</summary>
    public static GgmlTypeInfo? Gguf(string name) => name.StartsWith(GgufPrefix, StringComparison.Ordinal) ? GgmlTypes.Find(name[GgufPrefix.Length..]) : null;

    /// <summary>Names that are like a word, the likeliest first: for hints.</summary>
    public static IReadOnlyList<string> Like(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string word = Folded(text.Length > 40 ? text[..40] : text);
        return
        [
            .. Names.Select((name, place) => (Name: name, Place: place, Distance: Distance(word, Folded(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]))))
                .OrderBy(one => one.Distance).ThenBy(one => one.Place).Take(MostSuggestions).Select(one => one.Name),
        ];
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string Folded(string text) => text.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    /// <summary>Insertions, deletions and replacements between two words.</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
