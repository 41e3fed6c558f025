using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <content>The side unit, and the units that fetch its words and activations.</content>
internal static partial class TileSignals
{
    private static void AddSide(Dictionary<string, Action<BitWriter>> signals, TileModel model)
    {
        if (model.Side is not { } unit || model.Shape.Side is not { } side) return;
        (FetchUnit<int> words, GatherUnit gather, Wires wires) = (model.SideWords!, model.Gather!, model.Wires);
        int address = model.Shape.Array.AddressBits, activation = model.Shape.Array.ActivationBits;
        signals[".cmd_side_i"] = w => w.Put(wires.Command.Side);
        signals[".cmd_side_base_i"] = w => w.Put(wires.Command.SideBase, address);
        signals[".cmd_side_word_last_i"] = w => w.Put(wires.Command.SideWordLast, address);
        signals[".cmd_side_activation_base_i"] = w => w.Put(wires.Command.SideActivationBase, address);
        AddFetch(signals, model, "u_side_fetch", "side", words, address, (writer, word) =>
        {
            writer.Put(word[..side.Lanes], side.WeightBits);
            writer.Put(word[side.Lanes], side.IndexBits);
            writer.Put(word[side.Lanes + 1], 1);
        });
        signals["u_side_fetch.cmd_tile_last_i"] = signals["u_side_fetch.cmd_group_last_i"] = w => w.Put(false);
        AddGather(signals, model, gather, side);

        signals["u_side_unit.pair_valid_i"] = w => w.Put(gather.PairValid);
        signals["u_side_unit.pair_ready_o"] = w => w.Put(unit.PairReady);
        signals["u_side_unit.last_i"] = w => w.Put(gather.Last);
        signals["u_side_unit.weight_i"] = w => w.Put(gather.Words.Head[..side.Lanes], side.WeightBits);
        signals["u_side_unit.activation_i"] = w => w.Put(gather.Responses.Head, activation);
        signals["u_side_unit.sum_release_i"] = signals["u_rescale.side_sum_release_o"] = w => w.Put(wires.SideSumRelease);
        signals["u_side_unit.sum_valid_o"] = signals["u_rescale.side_sum_valid_i"] = w => w.Put(unit.Valid);
        signals["u_side_unit.sum_o"] = signals["u_rescale.side_sum_i"] = w => w.Put(unit.Sums, side.SumBits);
    }

    private static void AddGather(Dictionary<string, Action<BitWriter>> signals, TileModel model, GatherUnit gather, SideUnitWidths side)
    {
        FetchUnit<int> words = model.SideWords!;
        int address = model.Shape.Array.AddressBits, activation = model.Shape.Array.ActivationBits;
        signals["u_side_gather.cmd_valid_i"] = w => w.Put(gather.CommandValid);
        signals["u_side_gather.cmd_ready_o"] = w => w.Put(gather.Commands.Ready);
        signals["u_side_gather.cmd_base_i"] = w => w.Put(model.Wires.Command.SideActivationBase, address);
        signals["u_side_gather.cmd_word_last_i"] = w => w.Put(model.Wires.Command.SideWordLast, address);
        signals["u_side_gather.word_valid_i"] = w => w.Put(words.Responses.Valid);
        signals["u_side_gather.word_ready_o"] = w => w.Put(gather.WordReady);
        signals["u_side_gather.index_i"] = w => w.Put(gather.Index, side.IndexBits);
        signals["u_side_gather.word_i"] = w => Payload(w, words.Responses.Head[..side.Lanes], words.Responses.Head[side.Lanes + 1]);
        Both("req_valid_o", w => w.Put(gather.RequestValid));
        Both("req_ready_i", w => w.Put(gather.RequestReady));
        Both("req_address_o", w => w.Put(gather.RequestAddress, address));
        Both("rsp_valid_i", w => w.Put(gather.ResponseValid));
        Both("rsp_data_i", w => w.Put(gather.ResponseData, activation));
        signals["u_side_gather.pair_valid_o"] = w => w.Put(gather.PairValid);
        signals["u_side_gather.pair_ready_i"] = w => w.Put(gather.PairReady);
        signals["u_side_gather.pair_word_o"] = w => Payload(w, gather.Words.Head[..side.Lanes], gather.Words.Head[side.Lanes]);
        signals["u_side_gather.pair_data_o"] = w => w.Put(gather.Responses.Head, activation);

        void Payload(BitWriter writer, ReadOnlySpan<int> weights, int last)
        {
            writer.Put(weights, side.WeightBits);
            writer.Put(last, 1);
        }

        void Both(string port, Action<BitWriter> write)
        {
            signals[$"u_side_gather.{port}"] = write;
            signals[$".side_activation_{port}"] = write;
        }
    }
}
