using Accelerator.Diagnostics;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;

namespace Accelerator.Hardware.FloatTile;

/// <summary>What a specification must satisfy before it can be elaborated. Knows no file: Configuration adds file and line by key.</summary>
public static class FloatTileRules
{
    /// <summary>Bits of a window of a group's sum: times an 8-bit scale, with the guard bits of the output's 26, it fills the 126 bits that the models hold.</summary>
    private const int WidestWindow = 67;

    /// <summary>Largest group: exponents of accumulators grow with it.</summary>
    private const int LargestGroup = 4096;

    /// <summary>All findings; empty when the specification can be built. Each is a <see cref="KeyedDiagnostic"/>.</summary>
    public static IReadOnlyList<Diagnostic> Check(AcceleratorSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var array = (FloatTileSpec)spec.Array;
        List<Diagnostic> findings = TileRules.Ranges(spec, tileK: (1, 16), weightBits: (3, 8));
        AddRange("rescale.scale_bits", array.ScaleBits, OutputSpec.ScaleWidth, OutputSpec.ScaleWidth);
        AddRange("limits.group", array.MaximumGroup, 1, LargestGroup);
        if (array.AccumulatorBits is int bits) AddRange("formats.accumulator", bits, 10, 31);
        if (array.Activation != FloatFormat.Fp16 && array.Activation != FloatFormat.Bf16)
        {
            findings.Add(TileRules.Format("formats.activation", "these activations", array.Activation.IsInteger ? $"int{array.Activation.Bits}" : array.Activation.Name, "float16 or bfloat16", "other families have integer activations"));
        }

        if (array.WeightBits is 5 or 7)
        {
            findings.Add(TileRules.Format("formats.weight", "these weights", $"int{array.WeightBits}", "int3 and int4 (FP3 and FP4 with a special value), int6 or int8", null));
        }

        if (array.Output is not (OutputFormat.Float16 or OutputFormat.Float32))
        {
            findings.Add(TileRules.Format("formats.output", "these outputs", array.Output.ToString().ToLowerInvariant(), "float16 or float32", "other families have integer outputs"));
        }

        if (array.Rounding is not (RoundingMode.HalfEven or RoundingMode.Floor))
        {
            findings.Add(TileRules.Format("rescale.rounding", "this rounding", array.Rounding == RoundingMode.HalfUp ? "half_up" : "half_away_from_zero", "half_even or floor", "it is that of the floating-point accumulators"));
        }

        findings.AddRange(TileRules.WithoutDecodeTable(array, "The family's elements take weights as terms, of which no decode table makes levels.", "float_tile"));
        if (array.SideUnit is not null)
        {
            findings.Add(TileRules.Finding("ACC1007", "side_unit", "The family has no rescale unit, which takes the sums of a side unit.", "side_unit with family float_tile",
                "families lut_tensor_core, mac, bit_serial and systolic", "leave side_unit out"));
        }

        if (findings.Count > 0 || !TileRules.Divides(array, findings)) return findings;

        TermPeSpec element = FloatTileElaborator.Element(array);
        if (element.Window && element.GroupWidth > WidestWindow)
        {
            findings.Add(TileRules.Finding("ACC1006", "formats.accumulator", "The exact accumulator over a group is too wide.", $"{element.GroupWidth} bits for {array.Activation.Name} activations",
                $"at most {WidestWindow} bits", "use int10 to int31: a floating accumulator with so many bits of mantissa"));
        }

        return findings;

        void AddRange(string key, int value, int minimum, int maximum)
        {
            findings.RemoveAll(finding => finding is KeyedDiagnostic keyed && keyed.Key == key);
            if (TileRules.Range(key, value, minimum, maximum) is { } finding) findings.Add(finding);
        }
    }
}
