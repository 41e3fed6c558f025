using System.Collections.Immutable;
using System.Numerics;
using Accelerator.Diagnostics;
using Accelerator.Hardware.Contracts;

namespace Accelerator.Hardware.ProcessingElements;

/// <summary>Derives the widths, parameters and ports of a processing element (docs/processing-elements.md, "Exact widths").</summary>
public static class ProcessingElementElaborator
{
    /// <summary>The element.</summary>
    /// <exception cref="InputException">The rules refuse it.</exception>
    public static ProcessingElementShape Elaborate(ProcessingElementSpec spec)
    {
        IReadOnlyList<Diagnostic> findings = ProcessingElementRules.Check(spec);
        if (findings.Count > 0) throw new InputException(findings);
        return Derive(spec);
    }

    /// <summary>Bits of the narrowest accumulator that no sum can overflow.</summary>
    internal static int ExactAccumulatorBits(ProcessingElementSpec spec)
    {
        BigInteger activation = Magnitude(spec.ActivationEncoding, spec.ActivationBits), weight = Magnitude(spec.WeightEncoding, spec.WeightBits);
        BigInteger group = activation * spec.Lanes * spec.Beats;
        return ExactWidth.Signed(spec.Style switch
        {
            ProcessingElementStyle.Bricks => new BigInteger(255 * 255) * spec.Beats,
            ProcessingElementStyle.GroupScaled => group * weight * spec.Groups * ((BigInteger.One << spec.ScaleBits) - 1),
            _ => group * weight,
        });
    }

    /// <summary>Largest magnitude of an operand. The style's rules have refused what has none.</summary>
    private static BigInteger Magnitude(OperandEncoding encoding, int bits) => encoding switch
    {
        OperandEncoding.TwosComplement => BigInteger.One << bits - 1,
        OperandEncoding.PowerOfTwo => BigInteger.One << (1 << bits - 1) - 1,
        OperandEncoding.Complex or OperandEncoding.Ternary => BigInteger.One,
        _ => (BigInteger.One << bits) - 1,
    };

    private static ProcessingElementShape Derive(ProcessingElementSpec spec)
    {
        int bits = spec.AccumulatorBits ?? ExactAccumulatorBits(spec);
        BigInteger activations = Magnitude(spec.ActivationEncoding, spec.ActivationBits) * spec.Lanes * spec.Beats;
        bool grouped = spec.Style == ProcessingElementStyle.GroupScaled, complex = spec.Style == ProcessingElementStyle.Complex;
        int groupBits = grouped ? ExactWidth.Signed(activations * Magnitude(spec.WeightEncoding, spec.WeightBits)) : 0;
        var shape = new ProcessingElementShape
        {
            Spec = spec,
            Module = Module(spec.Style),
            Parameters = [],
            Ports = [],
            AccumulatorBits = bits,
            Digits = Digits(spec),
            GroupBits = groupBits,
            ActivationSumBits = grouped ? ExactWidth.Signed(activations) : 0,
            CorrectedBits = groupBits,
            SumBits = complex ? bits + 1 : bits,
            Latency = spec.Style switch
            {
                ProcessingElementStyle.GroupScaled => 3,
                ProcessingElementStyle.CarrySave or ProcessingElementStyle.SameWeight or ProcessingElementStyle.Sparse or ProcessingElementStyle.SharedEncoder
                    or ProcessingElementStyle.Complex => 2,
                _ => 1,
            },
        };
        return shape with { Parameters = Parameters(shape), Ports = Ports(shape) };
    }

    private static string Module(ProcessingElementStyle style) => style switch
    {
        ProcessingElementStyle.Mac => "acc_pe_mac",
        ProcessingElementStyle.BitSerial => "acc_pe_bit_serial",
        ProcessingElementStyle.CarrySave => "acc_pe_carry_save",
        ProcessingElementStyle.SameWeight => "acc_pe_same_weight",
        ProcessingElementStyle.Sparse => "acc_pe_sparse",
        ProcessingElementStyle.SharedEncoder => "acc_pe_shared_encoder",
        ProcessingElementStyle.TermSerial => "acc_pe_term_serial",
        ProcessingElementStyle.Bricks => "acc_pe_bricks",
        ProcessingElementStyle.Popcount => "acc_pe_popcount",
        ProcessingElementStyle.GroupScaled => "acc_pe_group_scaled",
        ProcessingElementStyle.Shift => "acc_pe_shift",
        _ => "acc_pe_complex",
    };

    /// <summary>Booth digits for OPT1 and OPT2, EN-T digits for OPT3 and OPT4.</summary>
    private static int Digits(ProcessingElementSpec spec) => spec.Style switch
    {
        ProcessingElementStyle.CarrySave or ProcessingElementStyle.SameWeight =>
            spec.WeightEncoding == OperandEncoding.TwosComplement ? (spec.WeightBits + 1) / 2 : spec.WeightBits / 2 + 1,
        ProcessingElementStyle.Sparse or ProcessingElementStyle.SharedEncoder => (spec.WeightBits + 1) / 2,
        _ => 0,
    };

    private static ImmutableArray<(string, int)> Parameters(ProcessingElementShape shape)
    {
        ProcessingElementSpec spec = shape.Spec;
        (string, int) lanes = ("Lanes", spec.Lanes), activation = ("ActivationBits", spec.ActivationBits), weight = ("WeightBits", spec.WeightBits);
        (string, int) activationSigned = ("ActivationSigned", Signed(spec.ActivationEncoding)), weightSigned = ("WeightSigned", Signed(spec.WeightEncoding));
        (string, int) accumulator = ("AccumulatorBits", shape.AccumulatorBits), operands = ("Operands", spec.Lanes);
        return spec.Style switch
        {
            ProcessingElementStyle.Mac or ProcessingElementStyle.SameWeight => [lanes, activation, activationSigned, weight, weightSigned, accumulator],
            ProcessingElementStyle.BitSerial => [lanes, activation, activationSigned, weight, ("WeightSignedness", (int)spec.WeightEncoding), accumulator],
            ProcessingElementStyle.CarrySave => [activation, activationSigned, weight, weightSigned, accumulator],
            ProcessingElementStyle.Sparse => [operands, activation, activationSigned, weight, accumulator],
            ProcessingElementStyle.SharedEncoder => [("Columns", spec.Columns), operands, activation, activationSigned, weight, accumulator],
            ProcessingElementStyle.TermSerial => [lanes, activation, weight, accumulator],
            ProcessingElementStyle.Bricks => [accumulator],
            ProcessingElementStyle.Popcount =>
                [lanes, activation, ("ActivationSignedness", (int)spec.ActivationEncoding), weight, ("WeightSignedness", (int)spec.WeightEncoding), accumulator],
            ProcessingElementStyle.GroupScaled =>
                [lanes, activation, activationSigned, weight, ("ScaleBits", spec.ScaleBits), ("GroupBits", shape.GroupBits), ("ActivationSumBits", shape.ActivationSumBits),
                    ("CorrectedBits", shape.CorrectedBits), accumulator],
            ProcessingElementStyle.Shift => [lanes, activation, activationSigned, weight, accumulator],
            _ => [lanes, activation, accumulator],
        };
    }

    private static int Signed(OperandEncoding encoding) => encoding == OperandEncoding.TwosComplement ? 1 : 0;

    private static ImmutableArray<ElementPort> Ports(ProcessingElementShape shape)
    {
        ProcessingElementSpec spec = shape.Spec;
        int bits = shape.AccumulatorBits;
        bool sparse = spec.Style is ProcessingElementStyle.Sparse or ProcessingElementStyle.SharedEncoder;
        bool saved = sparse || spec.Style is ProcessingElementStyle.CarrySave or ProcessingElementStyle.SameWeight;
        ElementPort[] control = [In("enable_i", 1), In("valid_i", 1), In("first_i", 1), In("last_i", 1)];
        ElementPort[] extra = spec.Style switch
        {
            _ when sparse => [In("shift_i", 1), In("digit_i", ExactWidth.Index(shape.Digits))],
            ProcessingElementStyle.Bricks => [In("activation_mode_i", 2), In("weight_mode_i", 2), In("activation_signed_i", 1), In("weight_signed_i", 1)],
            ProcessingElementStyle.GroupScaled => [In("sum_first_i", 1), In("sum_last_i", 1), In("scale_i", spec.ScaleBits), In("zero_i", spec.WeightBits)],
            ProcessingElementStyle.Complex => [In("conjugate_i", 1)],
            _ => [],
        };
        ElementPort[] operands = spec.Style switch
        {
            ProcessingElementStyle.Bricks => [In("activation_i", 32), In("weight_i", 32)],
            ProcessingElementStyle.Complex => [In("activation_i", spec.ActivationBits, 2 * spec.Lanes), In("weight_i", 2, spec.Lanes)],
            _ => [In("activation_i", spec.ActivationBits, spec.Columns * spec.Lanes), In("weight_i", spec.WeightBits, spec.Lanes)],
        };
        ElementPort[] results = [Out("ready_o", 1), Out("sum_valid_o", 1), Out("sum_o", shape.SumBits, spec.Style == ProcessingElementStyle.Complex ? 2 : spec.Columns)];
        ElementPort[] registers = spec.Style switch
        {
            _ when saved => [Out("save_sum_o", bits, spec.Columns), Out("save_carry_o", bits, spec.Columns)],
            ProcessingElementStyle.GroupScaled =>
                [Out("group_o", shape.GroupBits), Out("activation_sum_o", shape.ActivationSumBits), Out("corrected_o", shape.CorrectedBits)],
            ProcessingElementStyle.Complex => [Out("accumulator_o", bits, 4)],
            _ => [],
        };
        return [.. control, .. extra, .. operands, .. results, .. registers];

        static ElementPort In(string name, int width, int count = 1) => new(name, PortDirection.Input, width, count);

        static ElementPort Out(string name, int width, int count = 1) => new(name, PortDirection.Output, width, count);
    }
}
