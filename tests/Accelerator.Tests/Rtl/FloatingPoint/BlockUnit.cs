using Accelerator.Hardware.FloatingPoint;
using Accelerator.Simulation.FloatingPoint;

namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>acc_fp_block_pe; a block has at most two beats.</summary>
internal sealed class BlockUnit(BlockPeSpec spec) : BenchUnit
{
    public override IEnumerable<FloatFormat> Formats => [spec.A.Element, spec.B.Element];

    public override string Declarations => $"""
        logic valid@, block_last@, last@, result_valid@; logic [7:0] a_scale@, b_scale@; logic [31:0] c@, s@; logic [{spec.Output.Result.Bits - 1}:0] result@; logic [{spec.Lanes * spec.A.Element.Bits - 1}:0] a@; logic [{spec.Lanes * spec.B.Element.Bits - 1}:0] b@;
          acc_fp_block_pe #({Text(spec.Parameters)}) u@ (.clk_i(clk), .rst_ni(rst_n), .valid_i(valid@), .a_i(a@), .b_i(b@), .block_last_i(block_last@), .a_scale_i(a_scale@), .b_scale_i(b_scale@), .last_i(last@), .valid_o(result_valid@), .result_o(result@));
        """;

    public override string Drive =>
        "c@ = word(n, P(48)); s@ = word(n, P(49)); valid@ = n[0] | (c@[1:0] != 0); block_last@ = n[0] | c@[2]; last@ = c@[4:3] == 0; " +
        $"a_scale@ = {Scale(spec.A.Scale, "c@[15:8]", "c@[23:16]")}; b_scale@ = {Scale(spec.B.Scale, "s@[15:8]", "s@[23:16]")}; a@ = {Numbers(spec.A.Element, 0)}; b@ = {Numbers(spec.B.Element, 24)};";

    public override IReadOnlyList<Watched> Signals =>
    [
        new("result_valid@", 1), new("result@", spec.Output.Result.Bits), new("u@.block_q", spec.BlockWidth), new("u@.special_q", 3),
        new("u@.u_output.mantissa_q", spec.OutputMantissa), new("u@.u_output.exponent_q", spec.Output.Accumulator.ExponentWidth), new("u@.u_output.special_q", 3),
    ];

    public override IBenchModel Start() => new Model(spec);

    /// <summary>E8M0: mostly near 1, so that sums of blocks meet; any code one time in eight. UE4M3: 0 one time in eight, so that it meets infinities.</summary>
    private static string Scale(BlockScaleKind kind, string choice, string code) => kind == BlockScaleKind.E8M0
        ? $"{choice} < 32 ? {code} : 8'd120 + {{4'd0, {choice[0]}@[11:8]}}"
        : $"{choice} < 32 ? 8'd0 : {code}";

    private static byte Scale(BlockScaleKind kind, uint word)
    {
        uint choice = word >> 8 & 255, code = word >> 16 & 255;
        bool rare = choice < 32;
        return (byte)(kind == BlockScaleKind.UE4M3 ? rare ? 0 : code : rare ? code : 120 + (choice & 15));
    }

    private string Numbers(FloatFormat format, int first) => Lanes(spec.Lanes, i => $"number_{format.Name}(word(n, P({first + i})), n, {i})");

    private sealed class Model(BlockPeSpec spec) : IBenchModel
    {
        private readonly BlockPe pe = new(spec);
        private readonly uint[] a = new uint[spec.Lanes], b = new uint[spec.Lanes];

        public void Cycle(uint n, uint first, Span<Int128> signals)
        {
            uint c = Stimulus.Word(n, first + 48), s = Stimulus.Word(n, first + 49);
            var beat = new GroupBeat((n & 1) != 0 || (c & 3) != 0, (n & 1) != 0 || (c >> 2 & 1) != 0, 0, (c >> 3 & 3) == 0);
            for (uint i = 0; i < a.Length; i++)
            {
                a[i] = Stimulus.Number(spec.A.Element, Stimulus.Word(n, first + i), n, i);
                b[i] = Stimulus.Number(spec.B.Element, Stimulus.Word(n, first + 24 + i), n, i);
            }

            signals[0] = pe.Output.Valid ? 1 : 0;
            signals[1] = pe.Output.Result;
            signals[2] = pe.Block;
            signals[3] = (int)pe.Special;
            signals[4] = pe.Output.Accumulator.Mantissa;
            signals[5] = pe.Output.Accumulator.Exponent;
            signals[6] = (int)pe.Output.Special;
            pe.Step(beat, a, b, Scale(spec.A.Scale, c), Scale(spec.B.Scale, s));
        }
    }
}
