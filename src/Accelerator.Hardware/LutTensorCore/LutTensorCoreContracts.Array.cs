using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;
using static Accelerator.Hardware.Tiles.TileContracts;

namespace Accelerator.Hardware.LutTensorCore;

/// <content>The step path: array, activation sums and PEs.</content>
internal static partial class LutTensorCoreContracts
{
    private static IEnumerable<PortContract> StepPorts(LutTensorCoreMicroarchitecture shape, Func<string, int, string, PortContract> port, string suffix)
    {
        yield return port($"step_valid{suffix}", 1, "a step: one bit plane of one K slice");
        if (shape.ShiftsByPlane) yield return port($"step_plane{suffix}", shape.PlaneIndexBits, "bit plane, the left shift of the term");
        yield return port($"step_first{suffix}", 1, "first step of a group: the accumulators start over");
        if (shape.Doubles) yield return port($"step_double{suffix}", 1, "first step of a further plane: the accumulators double");
        yield return port($"step_sum{suffix}", 1, "first visit of this K slice: its activations are summed");
        yield return port($"step_last{suffix}", 1, "last step of a group: the sums are handed over");
    }

    private static ModuleContract Array(LutTensorCoreMicroarchitecture shape)
    {
        var ports = ImmutableArray.CreateBuilder<PortContract>();
        ports.AddRange(StepPorts(shape, In, "_i"));
        ports.AddRange(
            In("weight_i", shape.WeightWordBits, "K index bits for each N lane, lane 0 lowest"),
            In("table_i", shape.TableWordBits, "current table"),
            In("partial_sum_release_i", 1, "the rescale unit is done with the partial sums"),
            Out("partial_sum_valid_o", 1, "partial sums of a finished group are held"),
            Out("partial_sum_o", shape.Lanes * shape.PartialSumBits, "signed partial sums: row m, column n at (m*N+n)"),
            Out("activation_sum_o", shape.Array.TileM * shape.ActivationSumBits, "signed activation sums, row 0 lowest"));
        return new ModuleContract
        {
            Module = "array",
            Instance = "u_array",
            LatencyCycles = shape.StepLatency,
            InitiationInterval = 1,
            Ports = ports.ToImmutable(),
        };
    }

    private static ImmutableArray<PortContract>.Builder StagePorts(LutTensorCoreMicroarchitecture shape, bool plane)
    {
        var ports = ImmutableArray.CreateBuilder<PortContract>();
        if (shape.Array.PipelineStages >= 1) ports.Add(In("term_enable_i", 1, "the term register loads"));
        if (shape.Array.PipelineStages >= 2) ports.Add(In("shift_enable_i", 1, "the shifted term register loads"));
        if (plane && shape.ShiftsByPlane) ports.Add(In("plane_i", shape.PlaneIndexBits, "left shift, in the cycle of the shift"));
        ports.Add(In("accumulate_i", 1, "the accumulator loads"));
        ports.Add(In("first_i", 1, "the accumulator starts over"));
        return ports;
    }

    private static ModuleContract ActivationSum(LutTensorCoreMicroarchitecture shape)
    {
        var ports = StagePorts(shape, plane: false);
        ports.AddRange(
            In("sum_i", 1, "this K slice is summed now"),
            In("last_i", 1, "the sum is handed over"),
            In("entry_i", shape.EntryBits, "table entry 0, which is minus the sum of the slice"),
            Out("activation_sum_o", shape.ActivationSumBits, "sum over the last finished group, signed"));
        return new ModuleContract
        {
            Module = "activation_sum",
            Instance = "u_array.gen_row[*].u_activation_sum",
            Replication = [shape.Array.TileM],
            LatencyCycles = Math.Min(shape.Array.PipelineStages, 2) + 1,
            InitiationInterval = 1,
            Ports = ports.ToImmutable(),
        };
    }

    private static ModuleContract Pe(LutTensorCoreMicroarchitecture shape)
    {
        var ports = StagePorts(shape, plane: true);
        if (shape.Doubles) ports.Add(In("double_i", 1, "the accumulator doubles first"));
        ports.AddRange(
            In("last_i", 1, "the sum is handed over"),
            In("index_i", shape.Array.TileK, "weight bits of one plane of one K slice, as stored"),
            In("table_i", shape.TableEntries * shape.EntryBits, "the row's table, entry 0 lowest"),
            Out("accumulator_o", shape.AccumulatorBits, "running sum, signed"),
            Out("partial_sum_o", shape.PartialSumBits, "sum over the last finished group, signed"));
        return new ModuleContract
        {
            Module = "pe",
            Instance = "u_array.gen_row[*].gen_column[*].u_pe",
            Replication = [shape.Array.TileM, shape.Array.TileN],
            LatencyCycles = Math.Min(shape.Array.PipelineStages, 2) + 1,
            InitiationInterval = 1,
            Ports = ports.ToImmutable(),
        };
    }
}
