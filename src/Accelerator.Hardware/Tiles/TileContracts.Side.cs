using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;

namespace Accelerator.Hardware.Tiles;

/// <content>The side unit, and the units that fetch its words and activations.</content>
internal static partial class TileContracts
{
    /// <summary>All three; none in an array without a side unit.</summary>
    public static ImmutableArray<ModuleContract> Side(TileMicroarchitecture shape) =>
        shape.Side is { } side ? [SideFetch(shape, side), SideGather(shape, side), SideUnit(side)] : [];

    private static IEnumerable<PortContract> SideCommand(TileMicroarchitecture shape) =>
    [
        In("cmd_side_i", 1, "the product has outliers"),
        In("cmd_side_base_i", shape.Array.AddressBits, "first side word"),
        In("cmd_side_word_last_i", shape.Array.AddressBits, "side words minus one"),
        In("cmd_side_activation_base_i", shape.Array.AddressBits, "side activations of column 0"),
    ];

    /// <summary>All words of a command, one after the other.</summary>
    private static ModuleContract SideFetch(TileMicroarchitecture shape, SideUnitWidths side) =>
        WithWidth(Fetch(shape, "u_side_fetch", side.WordBits, shape.Array.AddressBits), 1, "cmd_tile_last_i", "cmd_group_last_i");

    private static ModuleContract SideGather(TileMicroarchitecture shape, SideUnitWidths side) => new()
    {
        Module = "acc_gather",
        Instance = "u_side_gather",
        LatencyCycles = 1,
        InitiationInterval = 1,
        Ports =
        [
            In("cmd_valid_i", 1, "command: valid"),
            Out("cmd_ready_o", 1, "command: ready"),
            In("cmd_base_i", shape.Array.AddressBits, "address of index 0"),
            In("cmd_word_last_i", shape.Array.AddressBits, "words minus one"),
            In("word_valid_i", 1, "word: valid"),
            Out("word_ready_o", 1, "word: taken"),
            In("index_i", side.IndexBits, "where the word's datum is"),
            In("word_i", side.PayloadBits, "word: the last of its chunk above weights"),
            Out("req_valid_o", 1, "read request: valid"),
            In("req_ready_i", 1, "read request: ready"),
            Out("req_address_o", shape.Array.AddressBits, "read request: word address"),
            In("rsp_valid_i", 1, "read response: valid"),
            In("rsp_data_i", side.ActivationWordBits, "read response: data"),
            Out("pair_valid_o", 1, "word and datum: valid"),
            In("pair_ready_i", 1, "word and datum: taken"),
            Out("pair_word_o", side.PayloadBits, "the word"),
            Out("pair_data_o", side.ActivationWordBits, "its datum"),
        ],
    };

    private static ModuleContract SideUnit(SideUnitWidths side) => new()
    {
        Module = "side_unit",
        Instance = "u_side_unit",
        LatencyCycles = 1,
        InitiationInterval = 1,
        Ports =
        [
            In("pair_valid_i", 1, "weights and activations of a column: valid"),
            Out("pair_ready_o", 1, "weights and activations of a column: taken"),
            In("last_i", 1, "last column of its chunk"),
            In("weight_i", side.WeightWordBits, "signed weights, lane 0 lowest"),
            In("activation_i", side.ActivationWordBits, "signed activations, row 0 lowest"),
            In("sum_release_i", 1, "the rescale unit is done with the sums"),
            Out("sum_valid_o", 1, "the sums of a chunk are held"),
            Out("sum_o", side.SumWordBits, "signed sums: row m, lane r at m*R+r"),
        ],
    };
}
