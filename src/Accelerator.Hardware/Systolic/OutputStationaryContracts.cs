using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;
using static Accelerator.Hardware.Tiles.TileContracts;

namespace Accelerator.Hardware.Systolic;

/// <summary>The modules of an output-stationary systolic array and their ports, in the order in which data flows.</summary>
internal static class OutputStationaryContracts
{
    public static ImmutableArray<ModuleContract> Build(SystolicMicroarchitecture shape) =>
    [
        Top(shape),
        Fetch(shape, "u_activation_fetch", shape.ActivationWordBits, shape.SliceIndexBits),
        Fetch(shape, "u_weight_fetch", shape.WeightWordBits, shape.SliceIndexBits),
        ScaleFetch(shape),
        .. Decode(shape),
        .. Side(shape),
        ActivationStore(shape),
        Sequencer(shape, "current activations", StepPorts(Out, "_o")),
        Array(shape),
        ActivationSum(shape),
        Pe(shape),
        Rescale(shape),
        RescaleLane(shape),
        Output(shape),
    ];

    private static ModuleContract Array(SystolicMicroarchitecture shape) => new()
    {
        Module = "array",
        Instance = "u_array",
        LatencyCycles = shape.StepLatency + shape.SkewCycles,
        InitiationInterval = 1,
        Ports =
        [
            .. StepPorts(In, "_i"),
            In("weight_i", shape.ArrayWeightBits, "K signed weights for each N lane, lane 0 and element 0 lowest"),
            In("activation_i", shape.ActivationWordBits, "current activations"),
            In("partial_sum_release_i", 1, "the rescale unit is done with the partial sums"),
            .. shape.SumsShift ? (PortContract[])[In("partial_sum_shift_i", shape.Chunks, "the sums of each chunk's columns move up by a row")] : [],
            Out("partial_sum_valid_o", 1, "every PE has handed over the partial sum of a finished group"),
            Out("partial_sum_o", shape.PartialSumWordBits, shape.SumsShift ? "signed partial sums of row 0, column 0 lowest" : "signed partial sums: row m, column n at (m*N+n)"),
            Out("activation_sum_o", shape.Array.TileM * shape.ActivationSumBits, "signed activation sums, row 0 lowest"),
        ],
    };

    private static IEnumerable<PortContract> ControlPorts(Func<string, int, string, PortContract> port, string suffix, string where) =>
    [
        port($"valid{suffix}", 1, $"a step{where}"),
        port($"first{suffix}", 1, $"first step of a group{where}: the sum starts over"),
        port($"last{suffix}", 1, $"last step of a group{where}: the sum is handed over"),
    ];

    private static ModuleContract ActivationSum(SystolicMicroarchitecture shape) => new()
    {
        Module = "activation_sum",
        Instance = "u_array.gen_row[*].u_activation_sum",
        Replication = [shape.Array.TileM],
        LatencyCycles = Math.Min(shape.Array.PipelineStages, 1) + 1,
        InitiationInterval = 1,
        Ports =
        [
            .. ControlPorts(In, "_i", ""),
            In("activation_i", shape.ActivationRowBits, "the row's signed activations, element 0 lowest"),
            Out("activation_sum_o", shape.ActivationSumBits, "sum over the last finished group, signed"),
        ],
    };

    private static ModuleContract Pe(SystolicMicroarchitecture shape) => new()
    {
        Module = "pe",
        Instance = "u_array.gen_row[*].gen_column[*].u_pe",
        Replication = [shape.Array.TileM, shape.Array.TileN],
        LatencyCycles = Math.Min(shape.Array.PipelineStages, 2) + 1,
        InitiationInterval = 1,
        Ports =
        [
            .. ControlPorts(In, "_i", ""),
            In("activation_i", shape.ActivationRowBits, "signed activations of one K slice from the left, element 0 lowest"),
            In("weight_i", shape.WeightLaneBits, "signed weights of one K slice from above, element 0 lowest"),
            .. shape.SumsShift
                ? (PortContract[])[In("shift_i", 1, "the accumulator takes the sum of the PE below"), In("sum_i", shape.AccumulatorBits, "running sum of the PE below, signed")]
                : [],
            .. ControlPorts(Out, "_o", " to the right, one cycle later"),
            Out("activation_o", shape.ActivationRowBits, "activations to the right, one cycle later"),
            Out("weight_o", shape.WeightLaneBits, "weights downwards, one cycle later"),
            Out("hand_over_o", 1, "the partial sum loads"),
            Out("accumulator_o", shape.AccumulatorBits, "running sum, signed"),
            Out("partial_sum_o", shape.PartialSumBits, "twice the sum over the last finished group, signed"),
        ],
    };
}
