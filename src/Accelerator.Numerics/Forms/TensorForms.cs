namespace Accelerator.Numerics.Forms;

/// <summary>Makes tensors from their parts: the list of forms that files may hold.</summary>
public static class TensorForms
{
    private static readonly Dictionary<string, Func<int, int, TensorParts, QuantizedTensor>> Makers = new(StringComparer.Ordinal)
    {
        [QuantizedMatrix.FormName] = QuantizedMatrix.FromParts,
        [Planes.FormName] = Planes.FromParts,
        [BlockFloat.FormName] = BlockFloat.FromParts,
        [SparseSide.FormName] = SparseSide.FromParts,
        [ColumnBlocks.FormName] = ColumnBlocks.FromParts,
        [PlainMatrix.FormName] = PlainMatrix.FromParts,
        [AffineMatrix.FormName] = AffineMatrix.FromParts,
        [BilevelMatrix.FormName] = BilevelMatrix.FromParts,
        [EntropyCoded.FormName] = EntropyCoded.FromParts,
        [Codebook.FormName] = Codebook.FromParts,
        [Trellis.FormName] = Trellis.FromParts,
        [Polar.FormName] = Polar.FromParts,
        [ComplexPlanes.FormName] = ComplexPlanes.FromParts,
        [SignLowRank.FormName] = SignLowRank.FromParts,
    };

    /// <summary>Names of all forms, ordered.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Makers.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The tensor [rows, columns] of which <paramref name="parts"/> are the parts.</summary>
    /// <exception cref="FormatException">A part is missing, of another type or shape, or out of range.</exception>
    public static QuantizedTensor Create(int rows, int columns, TensorParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (!Makers.TryGetValue(parts.Form, out Func<int, int, TensorParts, QuantizedTensor>? make)) throw new FormatException($"form {parts.Form} is none of {string.Join(", ", Names)}");
        try
        {
            return make(rows, columns, parts);
        }
        catch (ArgumentException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    /// <summary>Parts of a tensor inside another: every name gets <paramref name="prefix"/> and a dot in front.</summary>
    internal static void Nest(string prefix, TensorParts inner, TensorParts outer)
    {
        outer.Parameters.Add($"{prefix}.form", inner.Form);
        foreach ((string name, string value) in inner.Parameters) outer.Parameters.Add($"{prefix}.{name}", value);
        foreach ((string name, TensorArray values) in inner.Arrays) outer.Arrays.Add($"{prefix}.{name}", values);
    }

    /// <summary>The inverse of <see cref="Nest"/>.</summary>
    internal static TensorParts Unnest(string prefix, TensorParts outer)
    {
        string start = $"{prefix}.";
        return TensorParts.Of(
            outer.Word($"{prefix}.form"),
            outer.Parameters.Where(p => p.Key.StartsWith(start, StringComparison.Ordinal) && p.Key != $"{prefix}.form").Select(p => (p.Key[start.Length..], p.Value)),
            outer.Arrays.Where(a => a.Key.StartsWith(start, StringComparison.Ordinal)).Select(a => (a.Key[start.Length..], a.Value)));
    }
}
