using Accelerator.Numerics;
using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Formats;

/// <summary>The scale for the largest magnitude of a group and of a table; the place of the group is row·groups + g, or −1 where it is unknown.</summary>
public delegate float ScaleOf(float largestWeight, float largestValue, int place);

/// <summary>Takes what it needs of a whole matrix [N, K] and returns the rule for its groups.</summary>
public delegate ScaleOf ScaleRule(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options);

/// <summary>
/// weight = table[code]·scale: minifloats, NF4, BitMoD, powers of two, MX, NV, block floating point. Where a format has several tables, a group takes the
/// one of least error, the first of equals. With a search, scales from shrunken largest magnitudes are tried too.
/// </summary>
public sealed class TableFormat(string name, string summary, string source, IReadOnlyList<float[]> tables, ScaleRule rule, int? block = null, BlockScale? stored = null, int? unused = null) : WeightFormat
{
    private readonly ScaledTable[] _tables = [.. tables.Select(table => new ScaledTable(table, unused))];

    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override string Source => source;

    /// <inheritdoc/>
    public override string Summary => summary;

    /// <inheritdoc/>
    public override int Bits => System.Numerics.BitOperations.Log2((uint)_tables[0].Values.Length);

    /// <inheritdoc/>
    public override int? DefaultGroup => block;

    /// <summary>Values by code; several tables where groups choose.</summary>
    public IReadOnlyList<float[]> Tables => tables;

    /// <summary>How a scale is stored; null where the options say it, float16 or float32.</summary>
    public BlockScale? Stored => stored;

    /// <inheritdoc/>
    public override GroupFitter For(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new TableFitter(name, rows, columns, groupSize, _tables, rule(weights, rows, columns, groupSize, options), options, stored);
    }
}

/// <summary>Fits the groups of a matrix to tables and scales.</summary>
internal sealed class TableFitter(string name, int rows, int columns, int groupSize, ScaledTable[] tables, ScaleOf scale, FitOptions options, BlockScale? stored)
    : GroupFitter(rows, columns, groupSize)
{
    public override GroupCode Fit(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance) => FitAt(-1, weights, importance);

    public override GroupCode FitAt(int place, ReadOnlySpan<float> weights, ReadOnlySpan<double> importance)
    {
        float largest = 0;
        foreach (float weight in weights) largest = Math.Max(largest, Math.Abs(weight));
        ScaledTableCode? best = null;
        double least = double.PositiveInfinity;
        bool alone = tables.Length == 1 && options.Search == ScaleSearch.None;
        for (int i = 0; i < tables.Length; i++)
        {
            foreach (double shrink in options.Shrinks().Prepend(1))
            {
                var code = new ScaledTableCode(tables[i], scale((float)(largest * shrink), tables[i].Largest, place), i);
                if (alone) return code;
                double error = code.Error(weights, importance, options.Norm);
                if (best is null || error < least) (best, least) = (code, error);
            }
        }

        return best!;
    }

    public override QuantizedTensor Pack(IReadOnlyList<GroupCode> groups, byte[] codes)
    {
        var scales = new float[groups.Count];
        var selectors = new byte[tables.Length > 1 ? groups.Count : 0];
        for (int i = 0; i < groups.Count; i++)
        {
            var code = (ScaledTableCode)groups[i];
            scales[i] = code.Scale;
            if (tables.Length > 1) selectors[i] = (byte)code.Selector;
        }

        BlockScale kind = stored ?? (options.ScaleBits == 16 ? BlockScale.Float16 : BlockScale.Float32);
        return new BlockFloat(name, Rows, Columns, GroupSize, System.Numerics.BitOperations.Log2((uint)tables[0].Values.Length), [.. tables.Select(table => table.Values)], codes, scales, selectors, kind);
    }
}
