using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <content>The rescale unit and its lanes.</content>
internal static partial class TileSignals
{
    internal static void AddRescale(Dictionary<string, Action<BitWriter>> signals, TileModel model, RescaleUnit rescale)
    {
        AddLanes(signals, model, rescale);
        TileMicroarchitecture shape = model.Shape;
        Wires wires = model.Wires;
        WordWriter<int> scaleWord = ScaleWord(model);
        var word = new int[shape.Array.RescaleLanes];
        AddCommandPort(signals, "u_rescale", wires, rescale.Commands);
        signals["u_rescale.cmd_n_tile_last_i"] = w => w.Put(wires.Command.NTileLast, shape.TileIndexBits);
        signals["u_rescale.cmd_group_last_i"] = w => w.Put(wires.Command.GroupLast, shape.GroupIndexBits);
        signals["u_rescale.cmd_side_i"] = w => w.Put(wires.Command.Side);
        signals["u_rescale.cmd_output_shift_i"] = w => w.Put(wires.Command.OutputShift, TileMicroarchitecture.OutputShiftBits);
        signals["u_rescale.cmd_requantize_multiplier_i"] = w => w.Put(wires.Command.RequantizeMultipliers, shape.Array.RequantizeBits);
        signals["u_rescale.partial_sum_valid_i"] = w => w.Put(model.Array.PartialSumValid);
        signals["u_rescale.partial_sum_i"] = w => w.Put(model.Array.PartialSums, shape.PartialSumBits);
        signals["u_rescale.activation_sum_i"] = w => w.Put(model.Array.Sums, shape.ActivationSumBits);
        signals["u_rescale.partial_sum_release_o"] = w => w.Put(wires.PartialSumRelease);
        signals["u_rescale.partial_sum_shift_o"] = signals["u_array.partial_sum_shift_i"] = w =>
        {
            for (int chunk = 0; chunk < shape.Chunks; chunk++) w.Put(wires.SumsTaken && wires.BeatColumn == chunk * shape.Array.RescaleLanes);
        };
        signals["u_rescale.scale_valid_i"] = w => w.Put(model.Scales.Responses.Valid);
        signals["u_rescale.scale_ready_o"] = w => w.Put(wires.ScaleReady);
        signals["u_rescale.scale_i"] = w => scaleWord(w, model.Scales.Responses.Head);
        signals["u_rescale.word_valid_o"] = w => w.Put(rescale.WordValid);
        signals["u_rescale.word_o"] = w =>
        {
            rescale.WriteWord(word);
            w.Put(word, shape.OutputBits);
        };
        signals["u_rescale.word_release_i"] = w => w.Put(wires.WordRelease);
        signals["u_rescale.stall_o"] = w => w.Put((int)rescale.Stall, 2);
    }

    private static void AddLanes(Dictionary<string, Action<BitWriter>> signals, TileModel model, RescaleUnit rescale)
    {
        TileMicroarchitecture shape = model.Shape;
        int lanes = shape.Array.RescaleLanes;
        int slotBits = ExactWidth.Index(shape.Chunks * shape.Array.TileM);
        const string Lane = "u_rescale.gen_lane[*].u_lane";
        signals[$"{Lane}.load_i"] = Replicated(lanes, w => w.Put(model.Wires.Beat));
        signals[$"{Lane}.partial_sum_i"] = w =>
        {
            if (rescale.SideGroup) w.Put(model.Side!.Sums.Slice(rescale.Position.Row * lanes, lanes), shape.LaneSumBits);
            else w.Put(model.Array.PartialSums.Slice(rescale.PartialSum, lanes), shape.LaneSumBits);
        };
        signals[$"{Lane}.activation_sum_i"] = Replicated(lanes, w => w.Put(model.Array.Sums[rescale.Position.Row], shape.ActivationSumBits));
        signals[$"{Lane}.zero_i"] = w =>
        {
            for (int lane = 0; lane < lanes; lane++) w.Put(model.Scales.Responses.Head[(lane * 2) + 1], shape.ZeroBits);
        };
        signals[$"{Lane}.scale_i"] = w =>
        {
            for (int lane = 0; lane < lanes; lane++) w.Put(model.Scales.Responses.Head[lane * 2], shape.Array.ScaleBits);
        };
        signals[$"{Lane}.correct_i"] = Replicated(lanes, w => w.Put(rescale.Stages.Valid1));
        signals[$"{Lane}.multiply_i"] = Replicated(lanes, w => w.Put(rescale.Stages.Valid2));
        signals[$"{Lane}.accumulate_i"] = Replicated(lanes, w => w.Put(rescale.Stages.Valid3));
        signals[$"{Lane}.first_i"] = Replicated(lanes, w => w.Put(rescale.AccumulateControl.First));
        signals[$"{Lane}.slot_i"] = Replicated(lanes, w => w.Put(rescale.AccumulateControl.Slot, slotBits));
        signals[$"{Lane}.requantize_i"] = Replicated(lanes, w => w.Put(rescale.Stages.Valid4));
        signals[$"{Lane}.multiplier_i"] = Replicated(lanes, w => w.Put(rescale.RequantizeControl.Multiplier, shape.Array.RequantizeBits));
        signals[$"{Lane}.shift_i"] = Replicated(lanes, w => w.Put(rescale.OutputShift, TileMicroarchitecture.OutputShiftBits));
        signals[$"{Lane}.value_o"] = w => signals["u_rescale.word_o"](w);
    }
}
