using Accelerator.Hardware.FloatingPoint;
using Accelerator.Simulation.FloatingPoint;

namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>acc_fp_lut_pe behind its tables; every beat has tables of its own.</summary>
internal sealed class LutUnit(FloatLutPeSpec spec) : PeUnit
{
    private const int Indices = 49;

    public override IEnumerable<FloatFormat> Formats => [spec.Table.Activation];

    protected override OutputSpec Output => spec.Output;

    private int Inputs => spec.Lanes * spec.Table.Activations;

    public override string Declarations
    {
        get
        {
            int bits = spec.Table.Activation.Bits, inputs = spec.Table.Activations * bits, outputs = spec.Table.Entries * bits;
            return $"""
                {ControlSignals} logic [31:0] c@; logic [{spec.Lanes * inputs - 1}:0] activation@; logic [{spec.Lanes * outputs - 1}:0] entry@; logic [{Inputs - 1}:0] index@; logic [{spec.PlaneWidth - 1}:0] plane@; logic last_plane@;
                  for (genvar i = 0; i < {spec.Lanes}; i++) begin : gen_table@
                    acc_fp_table #({Text(spec.Table.Parameters)}) u_table (.activation_i(activation@[i*{inputs} +: {inputs}]), .entry_o(entry@[i*{outputs} +: {outputs}]));
                  end
                  acc_fp_lut_pe #({Text(spec.Parameters)}) u@ ({ControlPorts}, .entry_i(entry@), .index_i(index@), .plane_i(plane@), .last_plane_i(last_plane@));
                """;
        }
    }

    public override string Drive =>
        $"{DriveControl} index@ = {Inputs}'(word(n, P({Indices}))); plane@ = {spec.PlaneWidth}'(c@[27:20] % {spec.WeightBits}); last_plane@ = c@[28]; activation@ = {Numbers(spec.Table.Activation, Inputs, 0)};";

    public override IReadOnlyList<Watched> Signals => [.. Watch("u@.u_group.mantissa_q", spec.Sums.GroupWidth, "u@.u_group.special_q", "u@.u_back_end.u_output"), new("u@.decided_q", spec.Lanes)];

    public override IBenchModel Start() => new Model(spec);

    private sealed class Model(FloatLutPeSpec spec) : IBenchModel
    {
        private readonly FloatLutPe pe = new(spec);
        private readonly FloatTable table = new(spec.Table);
        private readonly uint[] activations = new uint[spec.Lanes * spec.Table.Activations], entries = new uint[spec.Lanes * spec.Table.Entries];
        private readonly int[] indices = new int[spec.Lanes];

        public void Cycle(uint n, uint first, Span<Int128> signals)
        {
            GroupBeat beat = Beat(n, first);
            uint c = Stimulus.Word(n, first + Control), bits = Stimulus.Word(n, first + Indices);
            int inputs = spec.Table.Activations, size = spec.Table.Entries;
            Fill(spec.Table.Activation, n, first, 0, activations);
            for (int i = 0; i < indices.Length; i++)
            {
                indices[i] = (int)(bits >> i * inputs & (1u << inputs) - 1);
                table.Fill(activations.AsSpan(i * inputs, inputs), entries.AsSpan(i * size, size));
            }

            Sample(signals, pe.Ready(beat.GroupLast), pe.BackEnd.Output, pe.Group.Mantissa, pe.Group.Special);
            signals[8] = pe.Decided;
            pe.Step(new PlaneBeat(beat.Valid, (int)((c >> 20 & 255) % spec.WeightBits), (c >> 28 & 1) != 0, beat.GroupLast, beat.Scale, beat.Last), entries, indices);
        }
    }
}
