using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <content>The decode table and the fetch unit of its words.</content>
internal static partial class TileSignals
{
    private static void AddDecode(Dictionary<string, Action<BitWriter>> signals, TileModel model)
    {
        if (model.Decode is not { } decode) return;
        Wires wires = model.Wires;
        TileMicroarchitecture shape = model.Shape;
        WordWriter<byte> codes = CodeWord(model);
        WordWriter<byte> table = (writer, word) => writer.Put(word, shape.Array.WeightBits);
        signals[".cmd_decode_base_i"] = w => w.Put(wires.Command.DecodeBase, shape.Array.AddressBits);
        AddFetch(signals, model, "u_decode_fetch", "decode", decode, 1, table);

        // Its loops run once: no counter is wider than a bit.
        signals["u_decode_fetch.cmd_tile_last_i"] = w => w.Put(false);
        signals["u_decode_fetch.cmd_group_last_i"] = w => w.Put(false);
        signals["u_decode_table.table_valid_i"] = w => w.Put(decode.Responses.Valid);
        signals["u_decode_table.table_ready_o"] = w => w.Put(decode.WordReady);
        signals["u_decode_table.table_i"] = w => table(w, decode.Responses.Head);
        signals["u_decode_table.code_valid_i"] = w => w.Put(model.Weights.Responses.Valid);
        signals["u_decode_table.code_ready_o"] = w => w.Put(model.Weights.WordReady);
        signals["u_decode_table.code_i"] = w => codes(w, model.Weights.Responses.Head);
        signals["u_decode_table.last_i"] = w => w.Put(model.Sequencer.CommandLast);
        signals["u_decode_table.word_valid_o"] = w => w.Put(model.Stream.Valid);
        signals["u_decode_table.word_ready_i"] = w => w.Put(wires.StepTaken);
        signals["u_decode_table.word_o"] = w => model.Array.WriteWeights(w, model.Stream.Head);
        signals["u_sequencer.command_last_o"] = w => w.Put(model.Sequencer.CommandLast);
    }

    /// <summary>A word of codes: lane n, element j at bit (n·K + j)·C.</summary>
    private static WordWriter<byte> CodeWord(TileModel model)
    {
        TileArraySpec array = model.Shape.Array;
        return (writer, word) =>
        {
            for (int lane = 0; lane < array.TileN; lane++)
            {
                for (int j = 0; j < array.TileK; j++) writer.Put(word[(((j / 2 * array.TileN) + lane) * 2) + (j & 1)], array.MemoryWeightBits());
            }
        };
    }
}
