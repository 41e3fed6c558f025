using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;
using static Accelerator.Hardware.Tiles.TileContracts;

namespace Accelerator.Hardware.Mac;

/// <summary>The modules of a dense multiply-accumulate array and their ports, in the order in which data flows.</summary>
internal static class MacContracts
{
    public static ImmutableArray<ModuleContract> Build(MacMicroarchitecture shape) =>
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

    private static ModuleContract Array(MacMicroarchitecture shape) => new()
    {
        Module = "array",
        Instance = "u_array",
        LatencyCycles = shape.StepLatency,
        InitiationInterval = 1,
        Ports =
        [
            .. StepPorts(In, "_i"),
            In("weight_i", shape.ArrayWeightBits, "K signed weights for each N lane, lane 0 and element 0 lowest"),
            In("activation_i", shape.ActivationWordBits, "current activations"),
            In("partial_sum_release_i", 1, "the rescale unit is done with the partial sums"),
            Out("partial_sum_valid_o", 1, "partial sums of a finished group are held"),
            Out("partial_sum_o", shape.Lanes * shape.PartialSumBits, "signed partial sums: row m, column n at (m*N+n)"),
            Out("activation_sum_o", shape.Array.TileM * shape.ActivationSumBits, "signed activation sums, row 0 lowest"),
        ],
    };

    private static IEnumerable<PortContract> StagePorts(MacMicroarchitecture shape)
    {
        if (shape.Array.PipelineStages >= 2) yield return In("product_enable_i", 1, "the product registers load");
        if (shape.Array.PipelineStages >= 1) yield return In("dot_enable_i", 1, "the register of the products' sum loads");
        yield return In("accumulate_i", 1, "the accumulator loads");
        yield return In("first_i", 1, "the accumulator starts over");
        yield return In("last_i", 1, "the sum is handed over");
    }

    private static ModuleContract ActivationSum(MacMicroarchitecture shape) => new()
    {
        Module = "activation_sum",
        Instance = "u_array.gen_row[*].u_activation_sum",
        Replication = [shape.Array.TileM],
        LatencyCycles = Math.Min(shape.Array.PipelineStages, 2) + 1,
        InitiationInterval = 1,
        Ports =
        [
            .. StagePorts(shape),
            In("activation_i", shape.ActivationRowBits, "the row's signed activations, element 0 lowest"),
            Out("activation_sum_o", shape.ActivationSumBits, "sum over the last finished group, signed"),
        ],
    };

    private static ModuleContract Pe(MacMicroarchitecture shape) => new()
    {
        Module = "pe",
        Instance = "u_array.gen_row[*].gen_column[*].u_pe",
        Replication = [shape.Array.TileM, shape.Array.TileN],
        LatencyCycles = Math.Min(shape.Array.PipelineStages, 2) + 1,
        InitiationInterval = 1,
        Ports =
        [
            .. StagePorts(shape),
            In("weight_i", shape.WeightLaneBits, "signed weights of one K slice, element 0 lowest"),
            In("activation_i", shape.ActivationRowBits, "the row's signed activations, element 0 lowest"),
            Out("accumulator_o", shape.AccumulatorBits, "running sum, signed"),
            Out("partial_sum_o", shape.PartialSumBits, "twice the sum over the last finished group, signed"),
        ],
    };
}
