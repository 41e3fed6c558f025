using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;
using static Accelerator.Hardware.Tiles.TileContracts;

namespace Accelerator.Hardware.FloatTile;

/// <summary>The modules of an array of floating-point elements and their ports, in the order in which data flows.</summary>
internal static class FloatTileContracts
{
    /// <summary>Cycles from the last beat of an output to its result: the bits of the scale and two registers.</summary>
    private const int ResultLatency = 10;

    public static ImmutableArray<ModuleContract> Build(FloatTileMicroarchitecture shape) =>
    [
        Top(shape),
        Fetch(shape, "u_activation_fetch", shape.ActivationWordBits, shape.SliceIndexBits),
        Fetch(shape, "u_weight_fetch", shape.WeightWordBits, shape.SliceIndexBits),
        ScaleFetch(shape),
        ActivationStore(shape),
        Sequencer(shape, "current activations", [.. StepPorts(Out, "_o"), In("step_ready_i", 1, "the array ends the step")]),
        Array(shape),
        Encoder(shape),
        Pe(shape),
        Result(shape),
        Output(shape),
    ];

    private static IEnumerable<PortContract> StepPorts(Func<string, int, string, PortContract> port, string suffix) =>
    [
        port($"step_valid{suffix}", 1, "a step: one K slice, until the array is ready"),
        port($"step_last{suffix}", 1, "last step of a group"),
        port($"step_final{suffix}", 1, "step of the last group of an output"),
    ];

    private static ModuleContract Array(FloatTileMicroarchitecture shape) => new()
    {
        Module = "array",
        Instance = "u_array",
        LatencyCycles = ResultLatency + 1,
        InitiationInterval = shape.Terms,
        Ports =
        [
            .. StepPorts(In, "_i"),
            Out("step_ready_o", 1, "the last term of the slice is taken"),
            In("weight_i", shape.WeightWordBits, "K codes for each N lane, lane 0 and element 0 lowest"),
            In("activation_i", shape.ActivationWordBits, "current activations"),
            In("scale_valid_i", 1, "scale word: valid"),
            Out("scale_ready_o", 1, "scale word: taken"),
            In("scale_i", shape.ScaleWordBits, shape.HasSpecial ? "special value above scale, for each N lane" : "scale for each N lane"),
            In("result_release_i", 1, "the result unit is done with the results"),
            Out("result_valid_o", 1, "results of a finished tile are held"),
            Out("result_o", shape.Lanes * shape.OutputBits, "results: row m, column n at (m*N+n)"),
        ],
    };

    private static ModuleContract Encoder(FloatTileMicroarchitecture shape)
    {
        int elements = shape.Array.TileK;
        PortContract[] special = shape.HasSpecial ? [In("special_i", shape.SpecialBits, "special value of the group: sign above magnitude")] : [];
        return new ModuleContract
        {
            Module = "encoder",
            Instance = "u_array.gen_column[*].u_encoder",
            Replication = [shape.Array.TileN],
            LatencyCycles = 0,
            InitiationInterval = 1,
            Ports =
            [
                In("weight_i", shape.WeightLaneBits, "codes of one K slice, element 0 lowest"),
                .. special,
                In("term_i", shape.TermIndexBits, "term, counted from the highest"),
                Out("negative_o", elements, "signs of the terms"),
                Out("mantissa_o", elements, "whether a term is there"),
                Out("exponent_o", elements * shape.TermExponentBits, "exponents of the terms"),
            ],
        };
    }

    private static ModuleContract Pe(FloatTileMicroarchitecture shape)
    {
        int elements = shape.Array.TileK;
        return new ModuleContract
        {
            Module = "pe",
            Instance = "u_array.gen_row[*].gen_column[*].u_pe",
            Replication = [shape.Array.TileM, shape.Array.TileN],
            LatencyCycles = ResultLatency,
            InitiationInterval = 1,
            Ports =
            [
                In("valid_i", 1, "a beat"),
                Out("ready_o", 1, "the beat is taken"),
                In("activation_i", shape.ActivationRowBits, "the row's codes, element 0 lowest"),
                In("negative_i", elements, "signs of the terms"),
                In("mantissa_i", elements, "whether a term is there"),
                In("exponent_i", elements * shape.TermExponentBits, "exponents of the terms"),
                In("bit_weight_i", shape.BitWeightBits, "bit weight of all terms"),
                In("last_term_i", 1, "last term of the weights"),
                In("group_last_i", 1, "last beat of a group"),
                In("scale_i", shape.Array.ScaleBits, "scale of the group"),
                In("last_i", 1, "last group of the output"),
                Out("valid_o", 1, "the result is new"),
                Out("result_o", shape.OutputBits, "result of the last finished output"),
            ],
        };
    }

    private static ModuleContract Result(FloatTileMicroarchitecture shape) => new()
    {
        Module = "result",
        Instance = "u_result",
        LatencyCycles = 0,
        InitiationInterval = 1,
        Ports =
        [
            In("result_valid_i", 1, "results: valid"),
            In("result_i", shape.Lanes * shape.OutputBits, "results: row m, column n at (m*N+n)"),
            Out("result_release_o", 1, "the last beat reads the results in this cycle"),
            Out("word_valid_o", 1, "output word: valid"),
            Out("word_o", shape.OutputWordBits, "output word"),
            In("word_release_i", 1, "a reserved slot of the output FIFO became free"),
            Out("stall_o", 2, "what the result unit does: see RescaleStall"),
        ],
    };
}
