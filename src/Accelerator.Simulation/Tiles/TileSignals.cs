using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>The model's value of every contracted port, by <c>instance.port</c>.</summary>
internal static partial class TileSignals
{
    public static Dictionary<string, Action<BitWriter>> Of(TileModel model)
    {
        var signals = new Dictionary<string, Action<BitWriter>>();
        AddTop(signals, model);
        AddFetch(signals, model, "u_activation_fetch", "activation", model.Activations, model.Shape.SliceIndexBits, (writer, word) => writer.Put(word, model.Shape.ActivationFieldBits));
        AddFetch(signals, model, "u_weight_fetch", "weight", model.Weights, model.Shape.SliceIndexBits, model.Shape.Decodes ? CodeWord(model) : model.Array.WriteWeights);
        AddFetch(signals, model, "u_scale_fetch", "scale", model.Scales, model.Shape.ScaleChunkIndexBits, ScaleWord(model));
        AddDecode(signals, model);
        AddSide(signals, model);
        model.Store.AddSignals(signals);
        AddSequencer(signals, model);
        model.Array.AddSignals(signals);
        model.Results.AddSignals(signals, model);
        AddOutput(signals, model);
        return signals;
    }

    internal delegate void WordWriter<T>(BitWriter writer, ReadOnlySpan<T> word);

    internal static WordWriter<int> ScaleWord(TileModel model)
    {
        int scale = model.Shape.Array.ScaleBits;
        int zero = model.Shape.ZeroBits;
        return (writer, word) =>
        {
            for (int i = 0; i < word.Length; i += 2)
            {
                writer.Put(word[i], scale);
                writer.Put(word[i + 1], zero);
            }
        };
    }

    private static void AddTop(Dictionary<string, Action<BitWriter>> signals, TileModel model)
    {
        TileMicroarchitecture shape = model.Shape;
        Wires wires = model.Wires;
        int address = shape.Array.AddressBits;
        signals[".cmd_valid_i"] = w => w.Put(wires.CommandValid);
        signals[".cmd_ready_o"] = w => w.Put(wires.CommandReady);
        signals[".cmd_tag_i"] = w => w.Put(wires.Command.Tag, TileMicroarchitecture.TagBits);
        signals[".cmd_activation_base_i"] = w => w.Put(wires.Command.ActivationBase, address);
        signals[".cmd_weight_base_i"] = w => w.Put(wires.Command.WeightBase, address);
        signals[".cmd_scale_base_i"] = w => w.Put(wires.Command.ScaleBase, address);
        signals[".cmd_output_base_i"] = w => w.Put(wires.Command.OutputBase, address);
        signals[".cmd_n_tile_last_i"] = w => w.Put(wires.Command.NTileLast, shape.TileIndexBits);
        signals[".cmd_group_last_i"] = w => w.Put(wires.Command.GroupLast, shape.GroupIndexBits);
        signals[".cmd_slice_last_i"] = w => w.Put(wires.Command.SliceLast, shape.SliceIndexBits);
        signals[".cmd_output_shift_i"] = w => w.Put(wires.Command.OutputShift, TileMicroarchitecture.OutputShiftBits);
        signals[".cmd_requantize_multiplier_i"] = w => w.Put(wires.Command.RequantizeMultipliers, shape.Array.RequantizeBits);
        signals[".output_ready_i"] = w => w.Put(wires.OutputReady);
        signals[".done_ready_i"] = w => w.Put(wires.DoneReady);
        signals[".step_stall_o"] = w => w.Put((int)model.Sequencer.Stall, 3);
        signals[".rescale_stall_o"] = signals[".result_stall_o"] = w => w.Put((int)model.Results.Stall, 2);
        foreach (string name in (string[])["output_valid_o", "output_address_o", "output_data_o", "done_valid_o", "done_tag_o"])
        {
            signals[$".{name}"] = w => signals[$"u_output.{name}"](w);
        }
    }

    private static void AddFetch<T>(
        Dictionary<string, Action<BitWriter>> signals, TileModel model, string instance, string name, FetchUnit<T> unit, int runBits, WordWriter<T> word)
        where T : unmanaged
    {
        TileMicroarchitecture shape = model.Shape;
        Wires wires = model.Wires;
        int address = shape.Array.AddressBits;
        signals[$"{instance}.cmd_valid_i"] = w => w.Put(unit.CommandValid);
        signals[$"{instance}.cmd_ready_o"] = w => w.Put(unit.Commands.Ready);
        signals[$"{instance}.cmd_base_i"] = w => w.Put(unit.Base(wires.Command), address);
        signals[$"{instance}.cmd_tile_last_i"] = w => w.Put(unit.TileLast(wires.Command), shape.TileIndexBits);
        signals[$"{instance}.cmd_group_last_i"] = w => w.Put(unit.GroupLast(wires.Command), instance == "u_scale_fetch" ? shape.ScaleGroupIndexBits : shape.GroupIndexBits);
        signals[$"{instance}.cmd_run_last_i"] = w => w.Put(unit.RunLast(wires.Command), runBits);
        Both("req_valid_o", w => w.Put(unit.RequestValid));
        Both("req_ready_i", w => w.Put(unit.RequestReady));
        Both("req_address_o", w => w.Put(unit.RequestAddress, address));
        Both("rsp_valid_i", w => w.Put(unit.ResponseValid));
        Both("rsp_data_i", w => word(w, unit.ResponseData));
        signals[$"{instance}.word_valid_o"] = w => w.Put(unit.Responses.Valid);
        signals[$"{instance}.word_ready_i"] = w => w.Put(unit.WordReady);
        signals[$"{instance}.word_o"] = w => word(w, unit.Responses.Head);

        void Both(string port, Action<BitWriter> write)
        {
            signals[$"{instance}.{port}"] = write;
            signals[$".{name}_{port}"] = write;
        }
    }

    private static void AddCommandPort(Dictionary<string, Action<BitWriter>> signals, string instance, Wires wires, CommandFifo commands)
    {
        signals[$"{instance}.cmd_valid_i"] = w => w.Put(wires.CommandTransfer);
        signals[$"{instance}.cmd_ready_o"] = w => w.Put(commands.Ready);
    }

    private static void AddSequencer(Dictionary<string, Action<BitWriter>> signals, TileModel model)
    {
        TileMicroarchitecture shape = model.Shape;
        Wires wires = model.Wires;
        Sequencer sequencer = model.Sequencer;
        string operand = shape.Operand;
        AddCommandPort(signals, "u_sequencer", wires, sequencer.Commands);
        signals["u_sequencer.cmd_n_tile_last_i"] = w => w.Put(wires.Command.NTileLast, shape.TileIndexBits);
        signals["u_sequencer.cmd_group_last_i"] = w => w.Put(wires.Command.GroupLast, shape.GroupIndexBits);
        signals["u_sequencer.cmd_slice_last_i"] = w => w.Put(wires.Command.SliceLast, shape.SliceIndexBits);
        signals[$"u_sequencer.{operand}_valid_i"] = w => w.Put(wires.OperandValid);
        signals[$"u_sequencer.{operand}_ready_o"] = w => w.Put(sequencer.OperandReady(wires.StepTaken));
        signals["u_sequencer.weight_valid_i"] = w => w.Put(wires.WeightValid);
        signals["u_sequencer.weight_ready_o"] = w => w.Put(wires.StepTaken);
        signals[$"u_sequencer.{shape.HandOver}_release_i"] = w => w.Put(wires.PartialSumRelease);
        signals["u_sequencer.stall_o"] = w => w.Put((int)sequencer.Stall, 3);
        Both("valid", w => w.Put(wires.StepValid));
        Both("plane", w => w.Put(sequencer.Plane, shape.PlaneIndexBits));
        Both("first", w => w.Put(sequencer.First));
        Both("double", w => w.Put(sequencer.Double));
        Both("shift", w => w.Put(sequencer.Double));
        Both("sum", w => w.Put(sequencer.Sum));
        Both("last", w => w.Put(sequencer.Last));
        Both("final", w => w.Put(sequencer.Final));
        signals["u_sequencer.step_ready_i"] = w => w.Put(wires.StepTaken);
        signals["u_array.step_ready_o"] = w => w.Put(wires.StepTaken);

        void Both(string port, Action<BitWriter> write)
        {
            signals[$"u_sequencer.step_{port}_o"] = write;
            signals[$"u_array.step_{port}_i"] = write;
        }
    }

    private static void AddOutput(Dictionary<string, Action<BitWriter>> signals, TileModel model)
    {
        TileMicroarchitecture shape = model.Shape;
        Wires wires = model.Wires;
        OutputUnit output = model.Output;
        AddCommandPort(signals, "u_output", wires, output.Commands);
        signals["u_output.cmd_tag_i"] = w => w.Put(wires.Command.Tag, TileMicroarchitecture.TagBits);
        signals["u_output.cmd_output_base_i"] = w => w.Put(wires.Command.OutputBase, shape.Array.AddressBits);
        signals["u_output.cmd_n_tile_last_i"] = w => w.Put(wires.Command.NTileLast, shape.TileIndexBits);
        signals["u_output.word_valid_i"] = w => w.Put(model.Results.WordValid);
        signals["u_output.word_i"] = w => signals[$"{model.Results.Instance}.word_o"](w);
        signals["u_output.word_release_o"] = w => w.Put(wires.WordRelease);
        signals["u_output.output_valid_o"] = w => w.Put(output.OutputValid);
        signals["u_output.output_ready_i"] = w => w.Put(wires.OutputReady);
        signals["u_output.output_address_o"] = w => w.Put(output.OutputAddress, shape.Array.AddressBits);
        signals["u_output.output_data_o"] = w => w.Put(output.Words.Head, shape.OutputBits);
        signals["u_output.done_valid_o"] = w => w.Put(output.Done.Valid);
        signals["u_output.done_ready_i"] = w => w.Put(wires.DoneReady);
        signals["u_output.done_tag_o"] = w => w.Put(output.Done.Head, TileMicroarchitecture.TagBits);
    }

    /// <summary>The same value for every replica of a module.</summary>
    public static Action<BitWriter> Replicated(int replicas, Action<BitWriter> write) => w =>
    {
        for (int replica = 0; replica < replicas; replica++) write(w);
    };
}
