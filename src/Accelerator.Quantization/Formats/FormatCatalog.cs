using System.Globalization;
using Accelerator.Numerics;

namespace Accelerator.Quantization.Formats;

/// <summary>Every weight format by name.</summary>
public static class FormatCatalog
{
    private const int LargestPlanes = 4;

    /// <summary>All, in the order of lists.</summary>
    public static IReadOnlyList<WeightFormat> All { get; } =
    [
        .. Enumerable.Range(1, 8).Select(bits => new UniformFormat(bits, Symmetry.Asymmetric)),
        .. Enumerable.Range(1, 8).Select(bits => new UniformFormat(bits, Symmetry.Symmetric)),
        .. Enumerable.Range(1, 8).Select(bits => new UniformFormat(bits, Symmetry.Bipolar)),
        .. Enumerable.Range(1, LargestPlanes).Select(planes => new BinaryCodingFormat(planes)),
        .. Enumerable.Range(1, LargestPlanes).Select(planes => new BinaryCodingFormat(planes, alternate: false)),
        .. Enumerable.Range(2, LargestPlanes - 1).Select(planes => new BinaryCodingFormat(planes, powerTerms: 2)),
        .. Enumerable.Range(1, LargestPlanes).Select(planes => new HierarchicalFormat(planes)),
        .. Enumerable.Range(1, 2).Select(bits => new BalancedFormat(bits)),
        new DualBinaryFormat(),
        new TernaryFormat(TernaryScale.LeastSquares), new TernaryFormat(TernaryScale.Mean), new TernaryFormat(TernaryScale.Median),
        new TritPlaneFormat(tied: false), new TritPlaneFormat(tied: true),
        .. TableFormats.All,
    ];

    /// <summary>Formats with codes of their own.</summary>
    public static IReadOnlyList<MatrixFormat> Matrices => MatrixFormats.All;

    /// <summary>Names of all formats.</summary>
    public static IEnumerable<string> Names => All.Select(format => format.Name).Concat(Matrices.Select(format => format.Name));

    /// <summary>The format of scalars of a name, or null.</summary>
    public static WeightFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format of a name, of scalars or with codes of its own, or null.</summary>
    public static NumberFormat? FindAny(string name) => (NumberFormat?)Find(name) ?? Matrices.FirstOrDefault(format => format.Name == name);

    /// <summary>The activation format of a name, or null.</summary>
    public static ActivationFormat? Activations(string name)
    {
        foreach (ActivationFormat plain in (ActivationFormat[])[ActivationFormat.Float, ActivationFormat.Float16, ActivationFormat.BFloat16])
        {
            if (name == plain.Name) return plain;
        }

        if (name is ['i', 'n', 't', ..] && int.TryParse(name.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out int bits) && bits is >= 2 and <= 16 && name[3] != '0') return ActivationFormat.Integer(bits);
        return Find(name) is { DefaultGroup: not null } blocks ? ActivationFormat.Block(blocks) : null;
    }

    /// <summary>Names of activation formats, for findings.</summary>
    public static string ActivationNames =>
        string.Join(", ", (string[])["float", "float16", "bfloat16", "int2 to int16", .. All.Where(format => format.DefaultGroup is not null).Select(format => format.Name)]);
}
