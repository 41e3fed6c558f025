using Accelerator.Hardware.FloatingPoint;
using Accelerator.Simulation.FloatingPoint;

namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>A combinational cell: its inputs are words of the hash.</summary>
internal sealed class CellUnit(string declarations, string drive, IReadOnlyList<Watched> signals, CellUnit.Evaluate evaluate, params FloatFormat[] formats) : BenchUnit, IBenchModel
{
    /// <summary>Values of the signals for the words of a cycle.</summary>
    public delegate void Evaluate(uint n, Func<uint, uint> word, Span<Int128> signals);

    public override string Declarations => declarations;

    public override string Drive => drive;

    public override IReadOnlyList<Watched> Signals => signals;

    public override IEnumerable<FloatFormat> Formats => formats;

    public override IBenchModel Start() => this;

    public void Cycle(uint n, uint first, Span<Int128> signals) => evaluate(n, place => Stimulus.Word(n, first + place), signals);
}

/// <summary>The cells below the elements.</summary>
internal static class CellUnits
{
    /// <summary>acc_fp_decode: a number and the cycle as codes.</summary>
    public static BenchUnit Decode(FloatFormat format)
    {
        int bits = format.Bits, e = format.ExponentBits, s = format.SignificandBits;
        return new CellUnit(
            $"logic [{bits - 1}:0] code@; logic negative@, infinite@, nan@; logic [{e - 1}:0] exponent@; logic [{s - 1}:0] significand@;\n  acc_fp_decode #(.ExponentBits({e}), .MantissaBits({format.MantissaBits}), .Specials({(int)format.Specials})) u@ (.code_i(code@), .negative_o(negative@), .exponent_o(exponent@), .significand_o(significand@), .infinite_o(infinite@), .nan_o(nan@));",
            $"code@ = n[16] ? n[{bits - 1}:0] : number_{format.Name}(word(n, P(0)), n, 0);",
            [new("negative@", 1), new("exponent@", e), new("significand@", s), new("infinite@", 1), new("nan@", 1)],
            (n, word, signals) =>
            {
                var decoded = DecodedFloat.Of(format, (n >> 16 & 1) != 0 ? n & (1u << bits) - 1 : Stimulus.Number(format, word(0), n, 0));
                signals[0] = decoded.Negative ? 1 : 0;
                signals[1] = decoded.Exponent;
                signals[2] = decoded.Significand;
                signals[3] = decoded.Infinite ? 1 : 0;
                signals[4] = decoded.Nan ? 1 : 0;
            }, format) { Name = $"decode {format.Name}" };
    }

    /// <summary>acc_fp_align and acc_fp_tree behind it.</summary>
    public static BenchUnit AlignAndAdd(int lanes, int exponentBits, int significandBits, int extra, bool sticky)
    {
        int width = significandBits + extra + 1, sum = width + (lanes == 1 ? 0 : System.Numerics.BitOperations.Log2((uint)lanes - 1) + 1);
        return new CellUnit(
            $"logic [{lanes - 1}:0] negative@; logic [{lanes * exponentBits - 1}:0] exponent@; logic [{lanes * significandBits - 1}:0] significand@; logic [{exponentBits - 1}:0] largest@; logic [{lanes * width - 1}:0] addend@; logic signed [{sum - 1}:0] sum@; logic [31:0] c@;\n" +
            $"  acc_fp_align #(.Lanes({lanes}), .ExponentWidth({exponentBits}), .SignificandBits({significandBits}), .Extra({extra}), .Sticky({(sticky ? 1 : 0)})) u@ (.negative_i(negative@), .exponent_i(exponent@), .significand_i(significand@), .exponent_o(largest@), .addend_o(addend@));\n" +
            $"  acc_fp_tree #(.Lanes({lanes}), .Width({width})) u_tree@ (.addend_i(addend@), .sum_o(sum@));",
            $"c@ = word(n, P(0)); negative@ = c@[{lanes - 1}:0]; significand@ = {string.Concat("{", string.Join(", ", Enumerable.Range(0, lanes).Reverse().Select(i => $"{significandBits}'(word(n, P({1 + i})))")), "}")}; " +
            $"exponent@ = {string.Concat("{", string.Join(", ", Enumerable.Range(0, lanes).Reverse().Select(i => $"{exponentBits}'((word(n, P({20 + i})) & (c@[31] ? 32'hffffffff : 32'd15)) + (c@ >> 16))")), "}")};",
            [new("largest@", exponentBits), .. Enumerable.Range(0, lanes).Select(i => new Watched($"addend@[{(i + 1) * width - 1}:{i * width}]", width)), new("sum@", sum)],
            (_, word, signals) =>
            {
                uint c = word(0);
                var exponents = new uint[lanes];
                for (uint i = 0; i < lanes; i++) exponents[i] = (word(20 + i) & (c >> 31 != 0 ? uint.MaxValue : 15)) + (c >> 16) & (1u << exponentBits) - 1;
                uint largest = exponents.Max();
                signals[0] = largest;
                signals[lanes + 1] = 0;
                for (int i = 0; i < lanes; i++)
                {
                    long addend = FloatSums.Align((c >> i & 1) != 0, word((uint)i + 1) & (1u << significandBits) - 1, (int)(largest - exponents[i]), extra, sticky);
                    signals[i + 1] = addend;
                    signals[lanes + 1] += addend;
                }
            }) { Name = $"align {lanes} lanes, {extra} kept{(sticky ? ", sticky" : "")}" };
    }

    /// <summary>acc_fp_accumulate from any state, normalised or not, with exponents near and far.</summary>
    public static BenchUnit Accumulate(AccumulatorSpec spec)
    {
        int a = spec.MantissaWidth, s = spec.AddendWidth, x = spec.ExponentWidth;
        return new CellUnit(
            $"logic [31:0] c@; logic signed [{a - 1}:0] mantissa@, sum@; logic signed [{s - 1}:0] addend@; logic [{x - 1}:0] exponent@, addend_exponent@, sum_exponent@; logic positive@, negative@;\n" +
            $"  acc_fp_accumulate #(.AddendWidth({s}), .MantissaWidth({a}), .ExponentWidth({x}), .GuardBits({spec.GuardBits}), .Rounding({(int)spec.Rounding})) u@ (.mantissa_i(mantissa@), .exponent_i(exponent@), .addend_i(addend@), .addend_exponent_i(addend_exponent@), .mantissa_o(sum@), .exponent_o(sum_exponent@), .positive_overflow_o(positive@), .negative_overflow_o(negative@));",
            $"c@ = word(n, P(0)); mantissa@ = $signed({a}'({{word(n, P(1)), word(n, P(2))}})) >>> (c@[0] ? 0 : c@[5:1]); addend@ = $signed({s}'({{word(n, P(3)), word(n, P(4))}})) >>> (c@[6] ? 0 : c@[11:7]); " +
            $"exponent@ = {x}'(c@ >> 12); addend_exponent@ = {x}'(c@[31] ? word(n, P(5)) : (c@ >> 12) + word(n, P(5)) % 32 - 16);",
            [new("sum@", a), new("sum_exponent@", x), new("positive@", 1), new("negative@", 1)],
            (_, word, signals) =>
            {
                uint c = word(0), limit = (1u << x) - 1;
                var accumulator = new FloatAccumulator(spec);
                accumulator.Load(Signed(word(1), word(2), a) >> ((c & 1) != 0 ? 0 : (int)(c >> 1 & 31)), (int)(c >> 12 & limit));
                Int128 addend = Signed(word(3), word(4), s) >> ((c >> 6 & 1) != 0 ? 0 : (int)(c >> 7 & 31));
                SpecialSum overflow = accumulator.Add(addend, (int)((c >> 31 != 0 ? word(5) : (c >> 12) + word(5) % 32 - 16) & limit));
                signals[0] = accumulator.Mantissa;
                signals[1] = accumulator.Exponent;
                signals[2] = overflow == SpecialSum.PositiveInfinity ? 1 : 0;
                signals[3] = overflow == SpecialSum.NegativeInfinity ? 1 : 0;
            }) { Name = $"accumulate {s} into {a} bits, exponent {x}, {spec.Rounding}" };
    }

    /// <summary>acc_fp_pack of any mantissa.</summary>
    public static BenchUnit Pack(FloatFormat result, int mantissaWidth, int exponentWidth, int subnormalShift) => new CellUnit(
        $"logic [31:0] c@; logic signed [{mantissaWidth - 1}:0] mantissa@; logic [{exponentWidth - 1}:0] exponent@; logic [2:0] special@; logic [{result.Bits - 1}:0] code@;\n" +
        $"  acc_fp_pack #(.MantissaWidth({mantissaWidth}), .ExponentWidth({exponentWidth}), .SubnormalShift({subnormalShift}), .ExponentBits({result.ExponentBits}), .MantissaBits({result.MantissaBits}), .Specials({(int)result.Specials})) u@ (.mantissa_i(mantissa@), .exponent_i(exponent@), .special_i(special@), .code_o(code@));",
        $"c@ = word(n, P(0)); mantissa@ = $signed({mantissaWidth}'({{word(n, P(1)), word(n, P(2))}})) >>> (c@[0] ? 0 : c@[5:1]); if (c@[6]) mantissa@ = mantissa@ & ({mantissaWidth}'(-1) << c@[11:7]); exponent@ = {exponentWidth}'(c@ >> 12); special@ = c@[31:27] == 0 ? c@[26:24] : 3'd0;",
        [new("code@", result.Bits)],
        (_, word, signals) =>
        {
            uint c = word(0);
            Int128 mantissa = Signed(word(1), word(2), mantissaWidth) >> ((c & 1) != 0 ? 0 : (int)(c >> 1 & 31));
            if ((c >> 6 & 1) != 0) mantissa = (c >> 7 & 31) >= mantissaWidth ? 0 : mantissa & Int128.NegativeOne << (int)(c >> 7 & 31);
            signals[0] = FloatPacker.Pack(result, subnormalShift, mantissa, (int)(c >> 12 & (1u << exponentWidth) - 1), c >> 27 == 0 ? (SpecialSum)(c >> 24 & 7) : SpecialSum.None);
        }) { Name = $"pack {result.Name}, {mantissaWidth} bits" };

    /// <summary>acc_fp_table; all entries.</summary>
    public static BenchUnit Table(FloatTableSpec spec)
    {
        FloatFormat format = spec.Activation;
        int bits = format.Bits, inputs = spec.Activations, size = spec.Entries;
        return new CellUnit(
            $"logic [{inputs * bits - 1}:0] activation@; logic [{size * bits - 1}:0] entry@;\n  acc_fp_table #({string.Join(", ", spec.Parameters.Select(item => $".{item.Name}({item.Value})"))}) u@ (.activation_i(activation@), .entry_o(entry@));",
            $"activation@ = {{{string.Join(", ", Enumerable.Range(0, inputs).Reverse().Select(j => $"number_{format.Name}(word(n, P({j})), n, {j})"))}}};",
            [.. Enumerable.Range(0, size).Select(e => new Watched($"entry@[{(e + 1) * bits - 1}:{e * bits}]", bits))],
            (n, word, signals) =>
            {
                uint[] activations = new uint[inputs], entries = new uint[size];
                for (uint j = 0; j < inputs; j++) activations[j] = Stimulus.Number(format, word(j), n, j);
                new FloatTable(spec).Fill(activations, entries);
                for (int e = 0; e < size; e++) signals[e] = entries[e];
            }, format) { Name = $"table {format.Name}, {inputs} activations" };
    }

    private static Int128 Signed(uint high, uint low, int width)
    {
        long bits = (long)((ulong)high << 32 | low);
        return width >= 64 ? bits : bits << 64 - width >> 64 - width;
    }
}
