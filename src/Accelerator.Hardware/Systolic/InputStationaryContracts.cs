using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;
using static Accelerator.Hardware.Systolic.LoaderContracts;
using static Accelerator.Hardware.Tiles.TileContracts;

namespace Accelerator.Hardware.Systolic;

/// <summary>The modules of an input-stationary systolic array and their ports, in the order in which data flows.</summary>
internal static class InputStationaryContracts
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
        Sequencer(shape, "current activations", [.. StepPorts(Out, "_o"), In("step_ready_i", 1, "the array takes the last lane of the step")]),
        Array(shape),
        .. shape.Loads ? (ModuleContract[])[Loader(shape, shape.Array.TileM, shape.Array.ActivationBits)] : [],
        ActivationSum(shape),
        Pe(shape),
        Accumulator(shape),
        Rescale(shape),
        RescaleLane(shape),
        Output(shape),
    ];

    private static ModuleContract Array(SystolicMicroarchitecture shape) => new()
    {
        Module = "array",
        Instance = "u_array",
        LatencyCycles = shape.StepLatency + shape.SkewCycles,
        InitiationInterval = shape.StepInterval,
        Ports =
        [
            .. StepPorts(In, "_i"),
            Out("step_ready_o", 1, "the last lane of the step is taken"),
            .. ArrayPorts(shape, "activation"),
            In("weight_i", shape.ArrayWeightBits, "K signed weights for each N lane, lane 0 and element 0 lowest"),
            In("activation_i", shape.ActivationWordBits, "current activations"),
            In("partial_sum_release_i", 1, "the rescale unit is done with the partial sums"),
            Out("partial_sum_valid_o", 1, "every accumulator has handed over the partial sums of a finished group"),
            Out("partial_sum_o", shape.Lanes * shape.PartialSumBits, "signed partial sums: row m, lane n at (m*N+n)"),
            Out("activation_sum_o", shape.Array.TileM * shape.ActivationSumBits, "signed activation sums, row 0 lowest"),
        ],
    };

    private static IEnumerable<PortContract> ControlPorts(Func<string, int, string, PortContract> port, string suffix, string where) =>
    [
        port($"valid{suffix}", 1, $"a lane of a step{where}"),
        port($"first{suffix}", 1, $"first step of a group{where}: the sum starts over"),
        port($"last{suffix}", 1, $"last step of a group{where}: the sum is handed over"),
    ];

    private static ModuleContract ActivationSum(SystolicMicroarchitecture shape) => new()
    {
        Module = "activation_sum",
        Instance = "u_array.gen_top[*].u_activation_sum",
        Replication = [shape.Array.TileM],
        LatencyCycles = shape.Loads ? 1 : 2,
        InitiationInterval = 1,
        Ports =
        [
            .. shape.Loads ? MovingLoad(In, "_i", "activation", shape.Array.ActivationBits, "") : [],
            In("valid_i", 1, "first lane of a step"),
            In("first_i", 1, "first step of a group: the sum starts over"),
            In("last_i", 1, "last step of a group: the sum is handed over"),
            .. shape.Loads ? (PortContract[])[] : [In("activation_i", shape.ActivationRowBits, "the row's signed activations, element 0 lowest")],
            Out("activation_sum_o", shape.ActivationSumBits, "sum over the last finished group, signed"),
        ],
    };

    private static IEnumerable<PortContract> MovingPorts(SystolicMicroarchitecture shape, Func<string, int, string, PortContract> port, string suffix, string right, string down) =>
    [
        port($"valid{suffix}", 1, $"a lane{right}"),
        .. shape.Starts ? (PortContract[])[port($"start{suffix}", 1, $"first lane of a step{right}: it brings activations")] : [],
        port($"weight{suffix}", shape.Array.WeightBits, $"the lane's signed weight{right}"),
        .. shape.Loads
            ? MovingLoad(port, suffix, "activation", shape.Array.ActivationBits, down)
            : [port($"row{suffix}", shape.ActivationRowBits, $"signed activations of the row that PEs from here on hold{down}, the next one lowest")],
        port($"sum{suffix}", shape.TermBits, $"signed sum of the products above{down}"),
    ];

    private static ModuleContract Pe(SystolicMicroarchitecture shape) => new()
    {
        Module = "pe",
        Instance = "u_array.gen_row[*].gen_column[*].u_pe",
        Replication = [shape.Array.TileK, shape.Array.TileM],
        LatencyCycles = Math.Min(shape.Array.PipelineStages, 2),
        InitiationInterval = 1,
        Ports =
        [
            .. MovingPorts(shape, In, "_i", "", ""),
            .. MovingPorts(shape, Out, "_o", " to the right, one cycle later", " downwards, one cycle later"),
        ],
    };

    private static ModuleContract Accumulator(SystolicMicroarchitecture shape) => new()
    {
        Module = "accumulator",
        Instance = "u_array.gen_bottom[*].u_accumulator",
        Replication = [shape.Array.TileM],
        LatencyCycles = 1,
        InitiationInterval = 1,
        Ports =
        [
            .. ControlPorts(In, "_i", ""),
            In("sum_i", shape.TermBits, "signed sum of a lane's products with the row"),
            .. ControlPorts(Out, "_o", " to the right, one cycle later"),
            Out("hand_over_o", 1, "the partial sum of the last lane loads"),
            Out("accumulator_o", shape.Array.TileN * shape.AccumulatorBits, "running sums, signed, lane 0 lowest"),
            Out("partial_sum_o", shape.Array.TileN * shape.PartialSumBits, "twice the sums over the last finished group, signed, lane 0 lowest"),
        ],
    };
}
