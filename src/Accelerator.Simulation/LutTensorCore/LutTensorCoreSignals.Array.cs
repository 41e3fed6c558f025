using Accelerator.Hardware.LutTensorCore;

namespace Accelerator.Simulation.LutTensorCore;

/// <content>The step path.</content>
internal static partial class LutTensorCoreSignals
{
    private static void AddSequencer(Dictionary<string, Action<BitWriter>> signals, LutTensorCoreModel model)
    {
        LutTensorCoreMicroarchitecture shape = model.Shape;
        Wires wires = model.Wires;
        Sequencer sequencer = model.Sequencer;
        AddCommandPort(signals, "u_sequencer", wires, sequencer.Commands);
        signals["u_sequencer.cmd_n_tile_last_i"] = w => w.Put(wires.Command.NTileLast, shape.TileIndexBits);
        signals["u_sequencer.cmd_group_last_i"] = w => w.Put(wires.Command.GroupLast, shape.GroupIndexBits);
        signals["u_sequencer.cmd_slice_last_i"] = w => w.Put(wires.Command.SliceLast, shape.SliceIndexBits);
        signals["u_sequencer.table_valid_i"] = w => w.Put(model.Tables.Valid);
        signals["u_sequencer.table_ready_o"] = w => w.Put(wires.TableRelease);
        signals["u_sequencer.weight_valid_i"] = w => w.Put(model.Weights.Responses.Valid);
        signals["u_sequencer.weight_ready_o"] = w => w.Put(wires.StepValid);
        signals["u_sequencer.partial_sum_release_i"] = w => w.Put(wires.PartialSumRelease);
        signals["u_sequencer.stall_o"] = w => w.Put((int)sequencer.Stall, 3);
        Both("valid", w => w.Put(wires.StepValid));
        Both("plane", w => w.Put(sequencer.Plane, shape.PlaneIndexBits));
        Both("first", w => w.Put(sequencer.First));
        Both("double", w => w.Put(sequencer.Double));
        Both("sum", w => w.Put(sequencer.Sum));
        Both("last", w => w.Put(sequencer.Last));

        void Both(string port, Action<BitWriter> write)
        {
            signals[$"u_sequencer.step_{port}_o"] = write;
            signals[$"u_array.step_{port}_i"] = write;
        }
    }

    private static void AddArray(Dictionary<string, Action<BitWriter>> signals, LutTensorCoreModel model)
    {
        LutTensorCoreMicroarchitecture shape = model.Shape;
        LookupArray array = model.Array;
        signals["u_array.weight_i"] = w => w.Put(model.Weights.Responses.Head, shape.Array.TileK);
        signals["u_array.table_i"] = w => w.Put(model.Tables.Entries, shape.EntryBits);
        signals["u_array.partial_sum_release_i"] = w => w.Put(model.Wires.PartialSumRelease);
        signals["u_array.partial_sum_valid_o"] = w => w.Put(array.PartialSumValid);
        signals["u_array.partial_sum_o"] = w => w.Put(array.PartialSums, shape.AccumulatorBits);
        signals["u_array.activation_sum_o"] = w => w.Put(array.Sums, shape.ActivationSumBits);
    }

    private static void AddPe(Dictionary<string, Action<BitWriter>> signals, LutTensorCoreModel model)
    {
        LutTensorCoreMicroarchitecture shape = model.Shape;
        LookupArray array = model.Array;
        int rows = shape.Array.TileM;
        int columns = shape.Array.TileN;
        int entries = shape.TableEntries;
        const string Pe = "u_array.gen_row[*].gen_column[*].u_pe";
        const string Sum = "u_array.gen_row[*].u_activation_sum";
        foreach ((string instance, int replicas) in ((string, int)[])[(Pe, shape.Lanes), (Sum, rows)])
        {
            signals[$"{instance}.term_enable_i"] = Replicated(replicas, w => w.Put(array.Stage0Valid));
            signals[$"{instance}.shift_enable_i"] = Replicated(replicas, w => w.Put(array.ShiftEnable));
            signals[$"{instance}.accumulate_i"] = Replicated(replicas, w => w.Put(array.AccumulateEnable));
            signals[$"{instance}.first_i"] = Replicated(replicas, w => w.Put(array.AccumulateControl.First));
            signals[$"{instance}.last_i"] = Replicated(replicas, w => w.Put(array.AccumulateControl.Last));
        }

        signals[$"{Sum}.sum_i"] = Replicated(rows, w => w.Put(array.AccumulateControl.Sum));
        signals[$"{Sum}.entry_i"] = w =>
        {
            for (int row = 0; row < rows; row++) w.Put(array.Stage0Entries[row * entries], shape.EntryBits);
        };
        signals[$"{Sum}.activation_sum_o"] = w => w.Put(array.Sums, shape.ActivationSumBits);
        signals[$"{Pe}.plane_i"] = Replicated(shape.Lanes, w => w.Put(array.ShiftPlane, shape.PlaneIndexBits));
        signals[$"{Pe}.double_i"] = Replicated(shape.Lanes, w => w.Put(array.AccumulateControl.Double));
        signals[$"{Pe}.index_i"] = Replicated(rows, w => w.Put(array.Stage0Weights, shape.Array.TileK));
        signals[$"{Pe}.table_i"] = w =>
        {
            for (int row = 0; row < rows; row++)
            {
                ReadOnlySpan<short> table = array.Stage0Entries.Slice(row * entries, entries);
                for (int column = 0; column < columns; column++) w.Put(table, shape.EntryBits);
            }
        };
        signals[$"{Pe}.accumulator_o"] = w => w.Put(array.Accumulators, shape.AccumulatorBits);
        signals[$"{Pe}.partial_sum_o"] = w => w.Put(array.PartialSums, shape.AccumulatorBits);
    }

    private static Action<BitWriter> Replicated(int replicas, Action<BitWriter> write) => w =>
    {
        for (int replica = 0; replica < replicas; replica++) write(w);
    };
}
