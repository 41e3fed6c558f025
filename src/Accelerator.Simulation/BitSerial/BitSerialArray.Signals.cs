using Accelerator.Hardware.Contracts;
using Accelerator.Simulation.Tiles;
using static Accelerator.Simulation.Tiles.TileSignals;

namespace Accelerator.Simulation.BitSerial;

/// <content>The ports of the array, its PEs and its activation sums.</content>
internal sealed partial class BitSerialArray
{
    private const string ActivationSum = "u_array.gen_row[*].u_activation_sum";

    private readonly RunningSums running;

    /// <summary>Cycles of the step in progress that a PE has worked through.</summary>
    private int Worked(int pe) => Math.Min(q.Cycle, work.Durations[pe]);

    /// <inheritdoc/>
    public override void WriteWeights(BitWriter writer, ReadOnlySpan<byte> word)
    {
        for (int lane = 0; lane < n; lane++) WriteLane(writer, word, lane);
    }

    /// <inheritdoc/>
    public override void AddSignals(Dictionary<string, Action<BitWriter>> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        int width = shape.Array.ActivationBits;
        signals["u_array.weight_i"] = w => WriteWeights(w, weights.Head);
        signals["u_array.activation_i"] = w => w.Put(activations.Head, width);
        signals["u_array.partial_sum_release_i"] = w => w.Put(wires.PartialSumRelease);
        signals["u_array.partial_sum_valid_o"] = w => w.Put(PartialSumValid);
        signals["u_array.partial_sum_o"] = w => w.Put(PartialSums, shape.PartialSumBits);
        signals["u_array.activation_sum_o"] = w => w.Put(Sums, shape.ActivationSumBits);

        int rows = shape.Array.TileM;
        Every(ActivationSum, rows, "take_i", w => w.Put(wires.StepTaken));
        Every(ActivationSum, rows, "first_i", w => w.Put(sequencer.First));
        Every(ActivationSum, rows, "sum_i", w => w.Put(sequencer.Sum));
        Every(ActivationSum, rows, "last_i", w => w.Put(sequencer.Last));
        signals[$"{ActivationSum}.activation_i"] = w => w.Put(activations.Head, width);
        signals[$"{ActivationSum}.activation_sum_o"] = w => w.Put(Sums, shape.ActivationSumBits);
        AddElements(signals);

        void Every(string instance, int replicas, string port, Action<BitWriter> write) => signals[$"{instance}.{port}"] = Replicated(replicas, write);
    }

    private void AddElements(Dictionary<string, Action<BitWriter>> signals)
    {
        ModuleContract pe = shape.Contracts.Single(contract => contract.Module == "pe");
        int replicas = pe.Replication.Aggregate(1, (product, size) => product * size);
        int columns = replicas / n;
        Every("step_valid_i", w => w.Put(wires.StepValid));
        Every("digit_i", w => w.Put(shape.StepsOfSlice - 1 - sequencer.Plane, shape.PlaneIndexBits));
        Every("first_i", w => w.Put(sequencer.First));
        Every("shift_i", w => w.Put(sequencer.Double));
        Every("last_i", w => w.Put(sequencer.Last));
        Every("step_end_i", w => w.Put(wires.StepTaken));
        Port("weight_i", (w, element) => WriteLane(w, weights.Head, element % n));
        Port("activation_i", (w, element) =>
        {
            int from = element / n * (shape.Array.TileM / columns), rows = shape.Array.TileM / columns;
            w.Put(activations.Head.Slice(from * k, rows * k), shape.Array.ActivationBits);
        });

        // A shared encoder stands for the rows of its column, which take the same time.
        Port("ready_o", (w, element) => w.Put(wires.StepValid && q.Cycle >= work.Durations[element] - 1));
        Port("waiting_o", (w, element) => w.Put(q.Cycle > 0 && q.Cycle >= work.Durations[element]));
        Port("accumulator_o", (w, element) => w.Put(Accumulator(element), shape.AccumulatorBits));
        Port("partial_sum_o", (w, element) =>
        {
            for (int at = element; at < shape.Lanes; at += replicas) w.Put(PartialSums[at], shape.PartialSumBits);
        });

        void Every(string port, Action<BitWriter> write) => Port(port, (w, _) => write(w));

        void Port(string port, Action<BitWriter, int> write) => signals[$"{pe.Instance}.{port}"] = w =>
        {
            for (int element = 0; element < replicas; element++) write(w, element);
        };
    }

    private int Accumulator(int pe)
    {
        if (q.Cycle == 0) return sumQ[pe];
        int sum = sequencer.First ? 0 : sumQ[pe], row = pe / n, lane = pe % n;
        for (int j = 0; j < k; j++) sum += running.Of(activations.Head[(row * k) + j], Weight(weights.Head, lane, j), Worked(pe));
        return sum;
    }

    private void WriteLane(BitWriter writer, ReadOnlySpan<byte> word, int lane)
    {
        for (int j = 0; j < k; j++) writer.Put(Weight(word, lane, j), shape.Array.WeightBits);
    }

    private byte Weight(ReadOnlySpan<byte> word, int lane, int j) => word[(((j / 2 * n) + lane) * 2) + (j & 1)];
}
