using Accelerator.Hardware.FloatingPoint;
using Accelerator.Simulation.FloatingPoint;

namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>What the elements have in common: the signals of control, and what is watched.</summary>
internal abstract class PeUnit : BenchUnit
{
    protected const uint Control = 48;

    protected abstract OutputSpec Output { get; }

    protected string ControlSignals => $"logic valid@, group_last@, last@, ready@, result_valid@; logic [7:0] scale@; logic [{Output.Result.Bits - 1}:0] result@;";

    protected const string ControlPorts = ".clk_i(clk), .rst_ni(rst_n), .valid_i(valid@), .ready_o(ready@), .group_last_i(group_last@), .scale_i(scale@), .last_i(last@), .valid_o(result_valid@), .result_o(result@)";

    protected const string DriveControl = "c@ = word(n, P(48)); valid@ = c@[2:0] != 0; group_last@ = c@[5:3] == 0; last@ = c@[6]; scale@ = c@[11:8] == 0 ? 8'd0 : c@[19:12];";

    protected static GroupBeat Beat(uint n, uint first)
    {
        uint c = Stimulus.Word(n, first + Control);
        return new GroupBeat((c & 7) != 0, (c >> 3 & 7) == 0, (c >> 8 & 15) == 0 ? 0 : (int)(c >> 12 & 255), (c >> 6 & 1) != 0);
    }

    protected IEnumerable<Watched> Watch(string mantissa, int groupWidth, string special, string output) =>
    [
        new("ready@", 1), new("result_valid@", 1), new("result@", Output.Result.Bits), new(mantissa, groupWidth), new(special, 3),
        new($"{output}.mantissa_q", Output.Accumulator.MantissaWidth), new($"{output}.exponent_q", Output.Accumulator.ExponentWidth), new($"{output}.special_q", 3),
    ];

    protected static void Sample(Span<Int128> signals, bool ready, FloatOutput output, Int128 group, SpecialSum special)
    {
        signals[0] = ready ? 1 : 0;
        signals[1] = output.Valid ? 1 : 0;
        signals[2] = output.Result;
        signals[3] = group;
        signals[4] = (int)special;
        signals[5] = output.Accumulator.Mantissa;
        signals[6] = output.Accumulator.Exponent;
        signals[7] = (int)output.Special;
    }

    /// <summary>A two's complement weight of a word.</summary>
    protected static int Weight(uint word, int bits) => (int)(word << 32 - bits) >> 32 - bits;

    protected static string Numbers(FloatFormat format, int lanes, int first) =>
        Lanes(lanes, i => $"number_{format.Name}(word(n, P({first + i})), n, {i})");

    protected static void Fill(FloatFormat format, uint n, uint first, uint place, Span<uint> codes)
    {
        for (uint i = 0; i < codes.Length; i++) codes[(int)i] = Stimulus.Number(format, Stimulus.Word(n, first + place + i), n, i);
    }
}

/// <summary>acc_fp_bitmod_pe.</summary>
internal sealed class BitModUnit(TermPeSpec spec) : PeUnit
{
    public override IEnumerable<FloatFormat> Formats => [spec.Activation];

    protected override OutputSpec Output => spec.Output;

    public override string Declarations => $"""
        {ControlSignals} logic [31:0] c@, t@; logic [{spec.Lanes * spec.Activation.Bits - 1}:0] activation@; logic [{spec.Lanes - 1}:0] negative@, mantissa@; logic [{spec.Lanes * 3 - 1}:0] exponent@; logic [2:0] weight@; logic last_term@;
          acc_fp_bitmod_pe #({Text(spec.Parameters)}) u@ ({ControlPorts}, .activation_i(activation@), .negative_i(negative@), .mantissa_i(mantissa@), .exponent_i(exponent@), .bit_weight_i(weight@), .last_term_i(last_term@));
        """;

    public override string Drive =>
        $"{DriveControl} t@ = word(n, P(49)); negative@ = t@[{spec.Lanes - 1}:0]; mantissa@ = t@[{15 + spec.Lanes}:16] | t@[{23 + spec.Lanes}:24]; weight@ = 3'(c@[27:20] % 7); last_term@ = c@[28]; " +
        $"exponent@ = {Lanes(spec.Lanes, i => $"3'(word(n, P({32 + i})) % 5)")}; activation@ = {Numbers(spec.Activation, spec.Lanes, 0)};";

    public override IReadOnlyList<Watched> Signals => [.. Watch("u@.u_group.mantissa_q", spec.GroupWidth, "u@.u_group.special_q", "u@.u_back_end.u_output")];

    public override IBenchModel Start() => new Model(spec);

    private sealed class Model(TermPeSpec spec) : IBenchModel
    {
        private readonly BitModPe pe = new(spec);
        private readonly uint[] activations = new uint[spec.Lanes];
        private readonly int[] exponents = new int[spec.Lanes];

        public void Cycle(uint n, uint first, Span<Int128> signals)
        {
            GroupBeat beat = Beat(n, first);
            uint c = Stimulus.Word(n, first + Control), t = Stimulus.Word(n, first + Control + 1), lanes = (1u << spec.Lanes) - 1;
            Fill(spec.Activation, n, first, 0, activations);
            for (uint i = 0; i < exponents.Length; i++) exponents[i] = (int)(Stimulus.Word(n, first + 32 + i) % 5);
            Sample(signals, pe.Ready(beat.GroupLast), pe.BackEnd.Output, pe.Group.Mantissa, pe.Group.Special);
            pe.Step(new TermBeat(beat.Valid, t & lanes, (t >> 16 | t >> 24) & lanes, (int)((c >> 20 & 255) % 7), (c >> 28 & 1) != 0, beat.GroupLast, beat.Scale, beat.Last), activations, exponents);
        }
    }
}

/// <summary>acc_fp_mixpe_pe.</summary>
internal sealed class MixPeUnit(TermPeSpec spec) : PeUnit
{
    public override IEnumerable<FloatFormat> Formats => [spec.Activation];

    protected override OutputSpec Output => spec.Output;

    public override string Declarations => $"""
        {ControlSignals} logic [31:0] c@; logic [{spec.Lanes * spec.Activation.Bits - 1}:0] activation@; logic [{spec.Lanes * spec.ParallelWeightBits - 1}:0] weight@;
          acc_fp_mixpe_pe #({Text(spec.Parameters)}) u@ ({ControlPorts}, .activation_i(activation@), .weight_i(weight@));
        """;

    public override string Drive => $"{DriveControl} weight@ = {Lanes(spec.Lanes, i => $"{spec.ParallelWeightBits}'(word(n, P({32 + i})))")}; activation@ = {Numbers(spec.Activation, spec.Lanes, 0)};";

    public override IReadOnlyList<Watched> Signals => [.. Watch("u@.u_group.mantissa_q", spec.GroupWidth, "u@.u_group.special_q", "u@.u_back_end.u_output")];

    public override IBenchModel Start() => new Model(spec);

    private sealed class Model(TermPeSpec spec) : IBenchModel
    {
        private readonly MixPe pe = new(spec);
        private readonly uint[] activations = new uint[spec.Lanes];
        private readonly int[] weights = new int[spec.Lanes];

        public void Cycle(uint n, uint first, Span<Int128> signals)
        {
            GroupBeat beat = Beat(n, first);
            Fill(spec.Activation, n, first, 0, activations);
            for (uint i = 0; i < weights.Length; i++) weights[i] = Weight(Stimulus.Word(n, first + 32 + i), spec.ParallelWeightBits);
            Sample(signals, pe.Ready(beat.GroupLast), pe.BackEnd.Output, pe.Group.Mantissa, pe.Group.Special);
            pe.Step(beat, activations, weights);
        }
    }
}

/// <summary>acc_fp_figna_pe behind its aligner; every beat is aligned by itself.</summary>
internal sealed class FignaUnit(PrealignedPeSpec spec) : PeUnit
{
    public override IEnumerable<FloatFormat> Formats => [spec.Activation];

    protected override OutputSpec Output => spec.Output;

    public override string Declarations
    {
        get
        {
            FloatFormat f = spec.Activation;
            int lanes = spec.Lanes;
            return $"""
                {ControlSignals} logic [31:0] c@; logic [{lanes * f.Bits - 1}:0] activation@; logic [{lanes * spec.WeightBits - 1}:0] weight@;
                  logic [{lanes - 1}:0] negative@, infinite@, nan@; logic [{lanes * f.ExponentBits - 1}:0] lane_exponent@; logic [{lanes * f.SignificandBits - 1}:0] significand@; logic [{f.ExponentBits - 1}:0] exponent@; logic [{lanes * spec.AlignedWidth - 1}:0] aligned@;
                  for (genvar i = 0; i < {lanes}; i++) begin : gen_decode@
                    acc_fp_decode #(.ExponentBits({f.ExponentBits}), .MantissaBits({f.MantissaBits}), .Specials({(int)f.Specials})) u_decode (.code_i(activation@[i*{f.Bits} +: {f.Bits}]), .negative_o(negative@[i]), .exponent_o(lane_exponent@[i*{f.ExponentBits} +: {f.ExponentBits}]), .significand_o(significand@[i*{f.SignificandBits} +: {f.SignificandBits}]), .infinite_o(infinite@[i]), .nan_o(nan@[i]));
                  end
                  acc_fp_align #(.Lanes({lanes}), .ExponentWidth({f.ExponentBits}), .SignificandBits({f.SignificandBits}), .Extra({spec.Extra}), .Sticky({(spec.Sticky ? 1 : 0)})) u_align@ (.negative_i(negative@), .exponent_i(lane_exponent@), .significand_i(significand@), .exponent_o(exponent@), .addend_o(aligned@));
                  acc_fp_figna_pe #({Text(spec.Parameters)}) u@ ({ControlPorts}, .aligned_i(aligned@), .negative_i(negative@), .infinite_i(infinite@), .nan_i(nan@), .weight_i(weight@), .exponent_i(exponent@));
                """;
        }
    }

    public override string Drive => $"{DriveControl} weight@ = {Lanes(spec.Lanes, i => $"{spec.WeightBits}'(word(n, P({32 + i})))")}; activation@ = {Numbers(spec.Activation, spec.Lanes, 0)};";

    public override IReadOnlyList<Watched> Signals => [.. Watch("u@.group_q", spec.GroupWidth, "u@.special_q", "u@.u_back_end.u_output")];

    public override IBenchModel Start() => new Model(spec);

    private sealed class Model(PrealignedPeSpec spec) : IBenchModel
    {
        private readonly FignaPe pe = new(spec);
        private readonly uint[] activations = new uint[spec.Lanes];
        private readonly int[] weights = new int[spec.Lanes];

        public void Cycle(uint n, uint first, Span<Int128> signals)
        {
            GroupBeat beat = Beat(n, first);
            Fill(spec.Activation, n, first, 0, activations);
            for (uint i = 0; i < weights.Length; i++) weights[i] = Weight(Stimulus.Word(n, first + 32 + i), spec.WeightBits);
            Sample(signals, pe.Ready(beat.GroupLast), pe.BackEnd.Output, pe.Group, pe.Special);
            pe.Step(beat, activations, weights, pe.GroupExponent(activations));
        }
    }
}
