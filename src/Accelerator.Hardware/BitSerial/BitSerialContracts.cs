using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;
using static Accelerator.Hardware.Tiles.TileContracts;

namespace Accelerator.Hardware.BitSerial;

/// <summary>The modules of an array of processing elements and their ports, in the order in which data flows.</summary>
internal static class BitSerialContracts
{
    public static ImmutableArray<ModuleContract> Build(BitSerialMicroarchitecture shape) =>
    [
        Top(shape),
        Fetch(shape, "u_activation_fetch", shape.ActivationWordBits, shape.SliceIndexBits),
        Fetch(shape, "u_weight_fetch", shape.WeightWordBits, shape.SliceIndexBits),
        ScaleFetch(shape),
        .. Decode(shape),
        .. Side(shape),
        ActivationStore(shape),
        Sequencer(shape, "current activations", [.. StepPorts(shape, Out, "_o"), In("step_ready_i", 1, "the array ends the step")]),
        Array(shape),
        ActivationSum(shape),
        Pe(shape),
        Rescale(shape),
        RescaleLane(shape),
        Output(shape),
    ];

    private static IEnumerable<PortContract> StepPorts(BitSerialMicroarchitecture shape, Func<string, int, string, PortContract> port, string suffix)
    {
        yield return port($"step_valid{suffix}", 1, "a step: one K slice, until the array is ready");
        if (shape.StepsOfSlice > 1) yield return port($"step_plane{suffix}", shape.PlaneIndexBits, "digit position, counted from the highest");
        yield return port($"step_first{suffix}", 1, "first step of a group: the sums start over");
        if (shape.StepsOfSlice > 1)
        {
            yield return port($"step_shift{suffix}", 1, "first step of a further digit position: the sums count four times");
            yield return port($"step_sum{suffix}", 1, "the activations are summed: highest digit position");
        }

        yield return port($"step_last{suffix}", 1, "last step of a group: the sums are handed over");
    }

    private static ModuleContract Array(BitSerialMicroarchitecture shape) => new()
    {
        Module = "array",
        Instance = "u_array",
        LatencyCycles = 2,
        InitiationInterval = shape.BeatCycles,
        Ports =
        [
            .. StepPorts(shape, In, "_i"),
            Out("step_ready_o", 1, "every element ends its beat or has ended it"),
            In("weight_i", shape.ArrayWeightBits, "K weights for each N lane, lane 0 and element 0 lowest"),
            In("activation_i", shape.ActivationWordBits, "current activations"),
            In("partial_sum_release_i", 1, "the rescale unit is done with the partial sums"),
            Out("partial_sum_valid_o", 1, "partial sums of a finished group are held"),
            Out("partial_sum_o", shape.Lanes * shape.PartialSumBits, "signed partial sums: row m, column n at (m*N+n)"),
            Out("activation_sum_o", shape.Array.TileM * shape.ActivationSumBits, "signed activation sums, row 0 lowest"),
        ],
    };

    private static ModuleContract ActivationSum(BitSerialMicroarchitecture shape)
    {
        PortContract[] sum = shape.StepsOfSlice > 1 ? [In("sum_i", 1, "the slice's activations are added")] : [];
        return new ModuleContract
        {
            Module = "activation_sum",
            Instance = "u_array.gen_row[*].u_activation_sum",
            Replication = [shape.Array.TileM],
            LatencyCycles = 1,
            InitiationInterval = 1,
            Ports =
            [
                In("take_i", 1, "the step ends"),
                In("first_i", 1, "the sum starts over"),
                .. sum,
                In("last_i", 1, "the sum is handed over"),
                In("activation_i", shape.ActivationRowBits, "the row's signed activations, element 0 lowest"),
                Out("activation_sum_o", shape.ActivationSumBits, "sum over the last finished group, signed"),
            ],
        };
    }

    private static ModuleContract Pe(BitSerialMicroarchitecture shape)
    {
        int rows = shape.Shared ? shape.Array.TileM : 1;
        return new ModuleContract
        {
            Module = "pe",
            Instance = shape.Shared ? "u_array.gen_column[*].u_pe" : "u_array.gen_row[*].gen_column[*].u_pe",
            Replication = shape.Shared ? [shape.Array.TileN] : [shape.Array.TileM, shape.Array.TileN],
            LatencyCycles = 2,
            InitiationInterval = shape.BeatCycles,
            Ports = [.. PePorts(shape, rows)],
        };
    }

    private static IEnumerable<PortContract> PePorts(BitSerialMicroarchitecture shape, int rows)
    {
        yield return In("step_valid_i", 1, "a step");
        if (shape.StepsOfSlice > 1) yield return In("digit_i", shape.PlaneIndexBits, "digit position, 0 lowest");
        yield return In("first_i", 1, "the sum starts over");
        if (shape.StepsOfSlice > 1) yield return In("shift_i", 1, "the sum so far counts four times");
        yield return In("last_i", 1, "the sum is handed over");
        if (shape.Varies) yield return In("step_end_i", 1, "every element has finished");
        yield return In("weight_i", shape.WeightLaneBits, "weights of one K slice, element 0 lowest");
        yield return In("activation_i", rows * shape.ActivationRowBits, "signed activations, element 0 lowest");
        yield return Out("ready_o", 1, "the element ends its beat, or has ended it");
        if (shape.Varies) yield return Out("waiting_o", 1, "the element has ended its beat and waits for others");
        if (shape.RunningSum) yield return Out("accumulator_o", shape.AccumulatorBits, "running sum, signed");
        yield return Out("partial_sum_o", rows * shape.PartialSumBits, "sum over the last finished group, signed");
    }
}
