using Accelerator.Simulation.Mac;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.Systolic;

/// <content>The ports of the array, its PEs and its activation sums.</content>
internal sealed partial class OutputStationaryArray
{
    private const string Pe = "u_array.gen_row[*].gen_column[*].u_pe";
    private const string ActivationSum = "u_array.gen_row[*].u_activation_sum";

    /// <inheritdoc/>
    public override void AddSignals(Dictionary<string, Action<BitWriter>> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        int k = shape.Array.TileK, width = shape.Array.ActivationBits;
        signals["u_array.weight_i"] = w => WriteWeights(w, weights.Head);
        signals["u_array.activation_i"] = w => w.Put(activations.Head, width);
        signals["u_array.partial_sum_release_i"] = w => w.Put(wires.PartialSumRelease);
        signals["u_array.partial_sum_valid_o"] = w => w.Put(PartialSumValid);
        signals["u_array.partial_sum_o"] = w => w.Put(PartialSums, shape.PartialSumBits);
        signals["u_array.activation_sum_o"] = w => w.Put(Sums, shape.ActivationSumBits);

        signals[$"{ActivationSum}.valid_i"] = Rows((w, row) => w.Put(Valid(entry + row)));
        signals[$"{ActivationSum}.first_i"] = Rows((w, row) => w.Put(First(entry + row)));
        signals[$"{ActivationSum}.last_i"] = Rows((w, row) => w.Put(Last(entry + row)));
        signals[$"{ActivationSum}.activation_i"] = Rows((w, row) => w.Put(Activations(entry + row).Slice(row * k, k), width));
        signals[$"{ActivationSum}.activation_sum_o"] = w => w.Put(Sums, shape.ActivationSumBits);

        foreach ((string suffix, int late) in ((string, int)[])[("_i", entry), ("_o", entry + 1)])
        {
            signals[$"{Pe}.valid{suffix}"] = Pes((w, row, column) => w.Put(Valid(late + row + column)));
            signals[$"{Pe}.first{suffix}"] = Pes((w, row, column) => w.Put(First(late + row + column)));
            signals[$"{Pe}.last{suffix}"] = Pes((w, row, column) => w.Put(Last(late + row + column)));
            signals[$"{Pe}.activation{suffix}"] = Pes((w, row, column) => w.Put(Activations(late + row + column).Slice(row * k, k), width));
            signals[$"{Pe}.weight{suffix}"] = Pes((w, row, column) => WeightWords.WriteLane(w, Weights(late + row + column), shape, column, 0));
        }

        signals[$"{Pe}.hand_over_o"] = Pes((w, row, column) => w.Put(Valid(stages + row + column) && Last(stages + row + column)));
        signals[$"{Pe}.accumulator_o"] = w => w.Put(accumulatorQ, shape.AccumulatorBits);
        signals[$"{Pe}.partial_sum_o"] = Pes((w, row, column) =>
            w.Put(shape.SumsShift ? accumulatorQ[(row * n) + column] << shape.PartialSumShift : partialSumQ[(row * n) + column], shape.PartialSumBits));
        signals[$"{Pe}.shift_i"] = Pes((w, row, column) => w.Put(wires.SumsTaken && column / shape.Array.RescaleLanes == wires.BeatColumn / shape.Array.RescaleLanes));
        signals[$"{Pe}.sum_i"] = Pes((w, row, column) => w.Put(row == m - 1 ? 0 : accumulatorQ[((row + 1) * n) + column], shape.AccumulatorBits));
    }

    private Action<BitWriter> Rows(Action<BitWriter, int> write) => w =>
    {
        for (int row = 0; row < m; row++) write(w, row);
    };

    private Action<BitWriter> Pes(Action<BitWriter, int, int> write) => w =>
    {
        for (int row = 0; row < m; row++)
        {
            for (int column = 0; column < n; column++) write(w, row, column);
        }
    };

    /// <summary>What a register <paramref name="age"/> registers behind the sequencer holds; the sequencer's own step where that is 0.</summary>
    private bool Valid(int age) => age == 0 ? wires.StepValid : history.Valid(age);

    private bool First(int age) => age == 0 ? sequencer.First : history.First(age);

    private bool Last(int age) => age == 0 ? sequencer.Last : history.Last(age);

    private ReadOnlySpan<short> Activations(int age) => age == 0 ? activations.Head : history.Activations(age);

    private ReadOnlySpan<byte> Weights(int age) => age == 0 ? weights.Head : history.Weights(age);
}
