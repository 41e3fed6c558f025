using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;

namespace Accelerator.Hardware.Tiles;

/// <content>The decode table and the fetch unit of its words.</content>
internal static partial class TileContracts
{
    /// <summary>Both; none where memory holds weights.</summary>
    public static ImmutableArray<ModuleContract> Decode(TileMicroarchitecture shape) => shape.Decodes ? [DecodeFetch(shape), DecodeTable(shape)] : [];

    /// <summary>A table a command: its loops run once.</summary>
    private static ModuleContract DecodeFetch(TileMicroarchitecture shape) =>
        WithWidth(Fetch(shape, "u_decode_fetch", shape.DecodeWordBits, 1), 1, "cmd_tile_last_i", "cmd_group_last_i");

    private static ModuleContract DecodeTable(TileMicroarchitecture shape) => new()
    {
        Module = "acc_decode_table",
        Instance = "u_decode_table",
        LatencyCycles = 0,
        InitiationInterval = 1,
        Ports =
        [
            In("table_valid_i", 1, "table of the command: valid"),
            Out("table_ready_o", 1, "table of the command: released"),
            In("table_i", shape.DecodeWordBits, "levels, that of code 0 lowest"),
            In("code_valid_i", 1, "word of codes: valid"),
            Out("code_ready_o", 1, "word of codes: taken"),
            In("code_i", shape.WeightWordBits, "codes of weights"),
            In("last_i", 1, "the word is the last of its command"),
            Out("word_valid_o", 1, "weight word: valid"),
            In("word_ready_i", 1, "weight word: taken"),
            Out("word_o", shape.ArrayWeightBits, "the level of each code"),
        ],
    };
}
