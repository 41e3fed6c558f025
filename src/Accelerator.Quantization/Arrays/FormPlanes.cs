using Accelerator.Numerics;
using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Arrays;

/// <summary>The passes of a form, dense ones and those of outliers.</summary>
/// <param name="Planes">The passes; none for a form that no array executes.</param>
/// <param name="Exact">Whether they add up to the form's own values.</param>
/// <param name="Words">How it is done.</param>
/// <param name="Missing">What an array would need; null where it needs nothing.</param>
internal sealed record PlaneSet(IReadOnlyList<LevelPlane> Planes, bool Exact, string Words, string? Missing = null)
{
    public static PlaneSet Refused(string missing) => new([], false, "", Missing: missing);
}

/// <summary>Writes forms as passes of integer levels (docs/formats-on-arrays.md).</summary>
internal static class FormPlanes
{
    /// <summary>The passes of a form.</summary>
    /// <param name="tensor">The form.</param>
    /// <param name="width">Bits to which tables that are no integers are rounded.</param>
    public static PlaneSet Of(QuantizedTensor tensor, int width) => tensor switch
    {
        QuantizedMatrix matrix => Uniform(matrix),
        Planes planes => OfPlanes(planes),
        BlockFloat blocks => TablePlanes.Of(blocks, width),
        Codebook book => TablePlanes.Of(book, width),
        AffineMatrix affine => Affine(affine),
        BilevelMatrix bilevel => Bilevel(bilevel),
        ComplexPlanes complex => ComplexLevels.Of(complex),
        PlainMatrix plain => SidePlanes.Of(plain),
        SparseSide sparse => SidePlanes.Of(sparse, Of(sparse.Base, width)),
        ColumnBlocks blocks => Blocks(blocks, width),
        Trellis or Polar or SignLowRank or EntropyCoded => DecodedPlanes.Of(tensor),
        _ => PlaneSet.Refused("a way to execute this form"),
    };

    /// <summary>(s/2)·(q' − z').</summary>
    private static PlaneSet Uniform(QuantizedMatrix matrix)
    {
        var levels = new int[matrix.Codes.Length];
        for (int i = 0; i < levels.Length; i++)
        {
            int group = (i / matrix.Columns * matrix.Groups) + (i % matrix.Columns / matrix.GroupSize);
            levels[i] = (2 * matrix.Codes[i]) - matrix.LargestCode - matrix.ReinterpretedZeros[group];
        }

        return new PlaneSet([new LevelPlane
        {
            Columns = LevelPlane.Identity(matrix.Columns), GroupSize = matrix.GroupSize, Levels = levels, Scales = Array.ConvertAll(matrix.Scales, scale => scale * 0.5),
            Ranges = Array.ConvertAll(matrix.ReinterpretedZeros, zero => new LevelRange(-matrix.LargestCode - zero, matrix.LargestCode - zero, 2)),
        }], true, "codes");
    }

    private static PlaneSet OfPlanes(Planes form)
    {
        LevelRange range = form.Alphabet switch { PlaneAlphabet.Binary => LevelRange.Binary, PlaneAlphabet.Sign => LevelRange.Sign, _ => LevelRange.Ternary };
        int size = form.Rows * form.Columns, groups = form.Rows * form.Groups;
        List<LevelPlane> planes = [.. Enumerable.Range(0, form.Count).Select(p => new LevelPlane
        {
            Columns = LevelPlane.Identity(form.Columns), GroupSize = form.GroupSize, Levels = Array.ConvertAll(form.Elements[(p * size)..((p + 1) * size)], element => (int)element),
            Scales = Doubles(form.Scales.AsSpan(p * groups, groups)), Ranges = LevelPlane.Same(range, groups),
        })];
        if (form.Offsets.Length > 0) planes.Add(LevelPlane.Offsets(form.Columns, form.GroupSize, Doubles(form.Offsets), form.Rows));
        return new PlaneSet(planes, true, form.Count == 1 && form.Offsets.Length == 0 ? "levels" : $"planes along K{(form.Offsets.Length > 0 ? ", offsets as one more" : "")}");
    }

    private static PlaneSet Affine(AffineMatrix form) => Scaled(form, form.Bits, form.GroupSize, form.Codes, Doubles(form.Scales), Doubles(form.Offsets));

    private static PlaneSet Bilevel(BilevelMatrix form)
    {
        var scales = new double[form.Rows * form.Groups];
        var offsets = new double[scales.Length];
        for (int i = 0; i < scales.Length; i++)
        {
            (int row, int group) = (i / form.Groups, i % form.Groups);
            scales[i] = form.Scales[row, group, form.Groups, form.TileRows];
            offsets[i] = -scales[i] * form.Zeros[row, group, form.Groups, form.TileRows];
        }

        return Scaled(form, form.Bits, form.GroupSize, form.Codes, scales, offsets);
    }

    /// <summary>scale·q + offset: the codes, and the sum of the activations as one more pass.</summary>
    private static PlaneSet Scaled(QuantizedTensor form, int bits, int groupSize, byte[] codes, double[] scales, double[] offsets) => new(
    [
        new LevelPlane
        {
            Columns = LevelPlane.Identity(form.Columns), GroupSize = groupSize, Levels = Array.ConvertAll(codes, code => (int)code), Scales = scales,
            Ranges = LevelPlane.Same(new LevelRange(0, (1 << bits) - 1, 1), scales.Length),
        },
        LevelPlane.Offsets(form.Columns, groupSize, offsets, form.Rows),
    ], true, "codes and offsets along K");

    private static PlaneSet Blocks(ColumnBlocks form, int width)
    {
        var planes = new List<LevelPlane>();
        var parts = new List<PlaneSet>();
        int start = 0;
        foreach (QuantizedTensor part in form.Parts)
        {
            PlaneSet inner = Of(part, width);
            if (inner.Missing is not null) return inner;
            int first = start;
            planes.AddRange(inner.Planes.Select(plane => plane with { Columns = Array.ConvertAll(plane.Columns, column => form.Order.Length == 0 ? first + column : form.Order[first + column]) }));
            parts.Add(inner);
            start += part.Columns;
        }

        return new PlaneSet(planes, parts.TrueForAll(part => part.Exact), $"ranges of columns: {string.Join("; ", parts.Select(part => part.Words).Distinct())}");
    }

    private static double[] Doubles(ReadOnlySpan<float> values)
    {
        var doubles = new double[values.Length];
        for (int i = 0; i < doubles.Length; i++) doubles[i] = values[i];
        return doubles;
    }
}
