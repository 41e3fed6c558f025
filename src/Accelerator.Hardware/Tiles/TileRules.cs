using Accelerator.Diagnostics;

namespace Accelerator.Hardware.Tiles;

/// <summary>What the specification of any tile array must satisfy before it can be elaborated. Knows no file: Configuration adds file and line by key.</summary>
internal static class TileRules
{
    /// <summary>Product widths stay below this so that the 64-bit cycle model computes the same integers as the RTL.</summary>
    private const int WidestProduct = 63;

    /// <summary>Accumulators stay below this so that doubling and adding a term fits the model's 32-bit integers.</summary>
    private const int WidestAccumulator = 31;

    /// <summary>All findings; empty when the specification can be built. Each is a <see cref="KeyedDiagnostic"/>.</summary>
    /// <param name="spec">The specification.</param>
    /// <param name="tileK">Least and largest tile K of the family.</param>
    /// <param name="weightBits">Least and largest weight width of the family.</param>
    /// <param name="term">What the accumulator must hold at the least, in words.</param>
    /// <param name="derive">The family's numbers without contracts.</param>
    public static IReadOnlyList<Diagnostic> Check(
        AcceleratorSpec spec, (int Least, int Most) tileK, (int Least, int Most) weightBits, string term, Func<AcceleratorSpec, TileMicroarchitecture> derive)
    {
        ArgumentNullException.ThrowIfNull(spec);
        TileArraySpec array = spec.Array;
        List<Diagnostic> findings = Ranges(spec, tileK, weightBits);
        if (array.ActivationBits is not (8 or 16)) findings.Add(Finding("ACC1002", "formats.activation", "The value is out of range.", $"formats.activation: {array.ActivationBits}", "8 or 16", null));
        if (array.Output is not (OutputFormat.Int32 or OutputFormat.Int8)) findings.Add(Format("formats.output", "these outputs", array.Output.ToString().ToLowerInvariant(), "int32 or int8", "float_tile has floating-point outputs"));
        if (array.WeightCodeBits is int code && Range("formats.weight_code", code, 1, 8) is Diagnostic wide) findings.Add(wide);
        if (array.SideUnit is { } side)
        {
            if (Range("side_unit.weight", side.WeightBits, 2, 16) is Diagnostic weight) findings.Add(weight);
            if (Range("side_unit.columns", side.Columns, 1, 65_536) is Diagnostic columns) findings.Add(columns);
            else if (array.AddressBits is >= 4 and <= 15 && side.Columns > 1 << array.AddressBits) findings.Add(Range("side_unit.columns", side.Columns, 1, 1 << array.AddressBits)! with { Hint = "or raise ports.address_bits" });
        }

        if (findings.Count == 0 && array.WeightCodeBits > array.WeightBits)
        {
            findings.Add(Finding("ACC1007", "formats.weight_code", "A weight's code in memory is wider than the weight.", $"formats.weight_code: {array.WeightCodeBits} with formats.weight int{array.WeightBits}",
                $"1 to {array.WeightBits}", "formats.weight_code as wide as formats.weight, or left out, is an array without a decode table"));
        }

        if (findings.Count > 0 || !Divides(array, findings)) return findings;

        TileMicroarchitecture shape = derive(spec with { Array = array with { AccumulatorBits = null } });
        if (array.AccumulatorBits is int bits && (bits < shape.TermBits || bits > shape.ExactAccumulatorBits))
        {
            findings.Add(Finding("ACC1004", "formats.accumulator", $"The accumulator cannot hold the format: {term} must fit, and more than exact is waste.",
                $"int{bits}", $"{(shape.TermBits == shape.ExactAccumulatorBits ? "" : $"int{shape.TermBits} to ")}int{shape.ExactAccumulatorBits}, or exact", "exact never overflows"));
        }

        if (shape.ExactAccumulatorBits > WidestAccumulator)
        {
            findings.Add(Finding("ACC1006", "limits.group", "The exact accumulator over a group is too wide.",
                $"{shape.ExactAccumulatorBits} bits for a group of {array.MaximumGroup}", $"at most {WidestAccumulator} bits", "lower limits.group"));
        }

        if (shape.RequantizedBits > WidestProduct)
        {
            findings.Add(Finding("ACC1005", "rescale.scale_bits", "The rescaled sum is wider than the model's 64-bit integers.",
                $"{shape.RequantizedBits} bits", $"at most {WidestProduct} bits", $"lower rescale.scale_bits, rescale.requantize_bits, limits.group or limits.groups{(array.SideUnit is null ? "" : ", side_unit.weight or side_unit.columns")}"));
        }

        return findings;
    }

    /// <summary>The ranges that all families have, and the name; not the format of activations.</summary>
    public static List<Diagnostic> Ranges(AcceleratorSpec spec, (int Least, int Most) tileK, (int Least, int Most) weightBits)
    {
        var findings = new List<Diagnostic>();
        TileArraySpec array = spec.Array;

        if (!IsName(spec.Name))
        {
            findings.Add(Finding("ACC1001", "name", "The name becomes SystemVerilog identifiers and file names.", spec.Name,
                "a lower-case letter, then lower-case letters, digits and single hyphens; at most 48 characters", "for example lut-m2n64k4-w2a8"));
        }

        Add("clock_mhz", spec.ClockMhz, 1, 100_000);
        Add("memory.latency_cycles", spec.MemoryLatencyCycles, 1, 1024);
        Add("array.tile.m", array.TileM, 1, 64);
        Add("array.tile.n", array.TileN, 1, 512);
        Add("array.tile.k", array.TileK, tileK.Least, tileK.Most);
        Add("formats.weight", array.WeightBits, weightBits.Least, weightBits.Most);
        Add("array.pipeline_stages", array.PipelineStages, 0, 3);
        Add("rescale.lanes", array.RescaleLanes, 1, 512);
        Add("rescale.scale_bits", array.ScaleBits, 2, 24);
        Add("rescale.requantize_bits", array.RequantizeBits, 2, 24);
        Add("limits.group", array.MaximumGroup, 1, 65_536);
        Add("limits.groups", array.MaximumGroups, 1, 65_536);
        Add("limits.n_tiles", array.MaximumNTiles, 1, 65_536);
        Add("ports.address_bits", array.AddressBits, 4, 31);
        Add("ports.fetch_depth", array.FetchDepth, 1, 64);
        Add("ports.output_depth", array.OutputDepth, 1, 64);
        return findings;

        void Add(string key, int value, int minimum, int maximum)
        {
            if (Range(key, value, minimum, maximum) is { } finding) findings.Add(finding);
        }
    }

    /// <summary>ACC1002, or null for a value within its range.</summary>
    public static KeyedDiagnostic? Range(string key, int value, int minimum, int maximum) =>
        value >= minimum && value <= maximum ? null : Finding("ACC1002", key, "The value is out of range.", $"{key}: {value}", minimum == maximum ? $"{minimum}" : $"{minimum} to {maximum}", null);

    /// <summary>ACC1008: a number format that the family does not have.</summary>
    public static KeyedDiagnostic Format(string key, string what, string found, string allowed, string? hint) =>
        Finding("ACC1008", key, $"The array family does not have {what}.", $"{key}: {found}", allowed, hint);

    /// <summary>ACC1007 where a family without a decode table is given codes of weights.</summary>
    public static IEnumerable<KeyedDiagnostic> WithoutDecodeTable(TileArraySpec array, string message, string family)
    {
        if (array.WeightCodeBits is not int code) yield break;
        yield return Finding("ACC1007", "formats.weight_code", message, $"formats.weight_code: {code} with family {family}", "families mac, bit_serial and systolic", "leave formats.weight_code out");
    }

    /// <summary>Whether rescale lanes divide the tile's N; else adds ACC1003.</summary>
    public static bool Divides(TileArraySpec array, List<Diagnostic> findings)
    {
        if (array.TileN % array.RescaleLanes == 0) return true;
        findings.Add(Finding("ACC1003", "rescale.lanes", "Rescale lanes must divide the tile's N.",
            $"rescale.lanes {array.RescaleLanes} with array.tile.n {array.TileN}", "a divisor of array.tile.n",
            $"use {LargestDivisor(array.TileN, array.RescaleLanes)}"));
        return false;
    }

    /// <summary>A finding about a key.</summary>
    public static KeyedDiagnostic Finding(string id, string key, string message, string found, string allowed, string? hint) =>
        new() { Id = id, Key = key, Message = message, Found = found, Allowed = allowed, Hint = hint };

    private static int LargestDivisor(int number, int atMost)
    {
        int divisor = Math.Min(number, atMost);
        while (number % divisor != 0) divisor--;
        return divisor;
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 48 && name[0] is >= 'a' and <= 'z' && name[^1] != '-' && !name.Contains("--", StringComparison.Ordinal)
        && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
