using Accelerator.Diagnostics;

namespace Accelerator.Hardware.ProcessingElements;

/// <summary>What a processing element must satisfy. Knows no file: Configuration adds file and line by key.</summary>
public static class ProcessingElementRules
{
    /// <summary>Accumulators stay within the 64-bit integers of the cycle models, with room for the shifts of a step.</summary>
    private const int WidestAccumulator = 62;

    private const OperandEncoding Unsigned = OperandEncoding.Unsigned, Twos = OperandEncoding.TwosComplement, Bipolar = OperandEncoding.Bipolar;

    /// <summary>The encodings of activations that a style takes.</summary>
    public static IReadOnlyList<OperandEncoding> Activations(ProcessingElementStyle style) => style switch
    {
        ProcessingElementStyle.TermSerial or ProcessingElementStyle.Complex => [Twos],
        ProcessingElementStyle.Popcount => [Unsigned, Twos, Bipolar],
        _ => [Unsigned, Twos],
    };

    /// <summary>The encodings of weights that a style has an encoder for.</summary>
    public static IReadOnlyList<OperandEncoding> Weights(ProcessingElementStyle style) => style switch
    {
        ProcessingElementStyle.BitSerial or ProcessingElementStyle.Popcount => [Unsigned, Twos, Bipolar],
        ProcessingElementStyle.Sparse or ProcessingElementStyle.SharedEncoder or ProcessingElementStyle.TermSerial => [Twos],
        ProcessingElementStyle.GroupScaled => [Unsigned],
        ProcessingElementStyle.Shift => [OperandEncoding.PowerOfTwo],
        ProcessingElementStyle.Complex => [OperandEncoding.Complex],
        _ => [Unsigned, Twos],
    };

    /// <summary>All findings; empty when the element can be built.</summary>
    public static IReadOnlyList<Diagnostic> Check(ProcessingElementSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var findings = new List<Diagnostic>();
        Encoding("activation.encoding", spec.ActivationEncoding, Activations, "activation");
        Encoding("weight.encoding", spec.WeightEncoding, Weights, "weight");
        ProcessingElementStyle style = spec.Style;
        bool fused = style == ProcessingElementStyle.Bricks, grouped = style == ProcessingElementStyle.GroupScaled;
        bool coded = style is ProcessingElementStyle.Sparse or ProcessingElementStyle.SharedEncoder;
        Range("lanes", spec.Lanes, coded ? 2 : 1, fused || style == ProcessingElementStyle.CarrySave ? 1 : coded ? 8 : 256);
        Range("activation.bits", spec.ActivationBits, fused ? 8 : spec.ActivationEncoding == Twos ? 2 : 1, fused ? 8 : 16);
        (int least, int most) = style switch
        {
            ProcessingElementStyle.Bricks => (8, 8),
            ProcessingElementStyle.Complex => (2, 2),
            ProcessingElementStyle.Shift => (2, 6),
            _ => (spec.WeightEncoding == Twos ? 2 : 1, 16),
        };
        Range("weight.bits", spec.WeightBits, least, most);
        Range("beats", spec.Beats, 1, 1 << 20);
        Range("groups", spec.Groups, 1, grouped ? 1 << 20 : 1);
        Range("scale.bits", spec.ScaleBits, grouped ? 1 : 0, grouped ? 24 : 0);
        Range("columns", spec.Columns, 1, style == ProcessingElementStyle.SharedEncoder ? 64 : 1);
        if (findings.Count > 0) return findings;

        int exact = ProcessingElementElaborator.ExactAccumulatorBits(spec);
        if (exact > WidestAccumulator)
        {
            findings.Add(Finding("ACC1051", "beats", "The exact accumulator is too wide.", $"{exact} bits", $"at most {WidestAccumulator} bits", "lower beats, groups, lanes or the bits of an operand"));
        }
        else if (spec.AccumulatorBits is int bits && (bits < exact || bits > WidestAccumulator))
        {
            string hint = bits < exact ? $"int{exact} holds every sum" : $"int{exact} is exact";
            findings.Add(Finding("ACC1050", "accumulator", "The accumulator of a processing element must hold every sum; it does not saturate.", $"int{bits}", $"int{exact} to int{WidestAccumulator}, or exact", hint));
        }

        return findings;

        void Range(string key, int value, int minimum, int maximum)
        {
            if (value >= minimum && value <= maximum) return;
            findings.Add(Finding("ACC1002", key, "The value is out of range.", $"{key}: {value}", minimum == maximum ? $"{minimum}" : $"{minimum} to {maximum}", null));
        }

        void Encoding(string key, OperandEncoding encoding, Func<ProcessingElementStyle, IReadOnlyList<OperandEncoding>> allowed, string operand)
        {
            if (allowed(spec.Style).Contains(encoding)) return;
            string[] styles = [.. Enum.GetValues<ProcessingElementStyle>().Where(style => allowed(style).Contains(encoding)).Select(style => style.ToString())];
            string hint = styles.Length == 0 ? $"no integer element has an encoder for {encoding}" : $"{encoding} goes with {string.Join(", ", styles)}";
            findings.Add(Finding("ACC1052", key, $"The element has no encoder for this {operand} format.", $"{encoding} with {spec.Style}", string.Join(", ", allowed(spec.Style)), hint));
        }
    }

    private static KeyedDiagnostic Finding(string id, string key, string message, string found, string allowed, string? hint) =>
        new() { Id = id, Key = key, Message = message, Found = found, Allowed = allowed, Hint = hint };
}
