using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;

namespace Accelerator.Hardware.Tiles;

/// <content>The rescale unit and its lanes.</content>
internal static partial class TileContracts
{
    public static ModuleContract Rescale(TileMicroarchitecture shape)
    {
        TileArraySpec array = shape.Array;
        var ports = ImmutableArray.CreateBuilder<PortContract>();
        ports.AddRange(
            In("cmd_valid_i", 1, "command: valid"),
            Out("cmd_ready_o", 1, "command: ready"),
            In("cmd_n_tile_last_i", shape.TileIndexBits, "N tiles minus one"),
            In("cmd_group_last_i", shape.GroupIndexBits, "groups minus one"));
        if (shape.Side is not null) ports.Add(In("cmd_side_i", 1, "a side group follows the groups of a tile"));
        ports.AddRange(
            In("cmd_output_shift_i", TileMicroarchitecture.OutputShiftBits, "final right shift"));
        if (array.Output == OutputFormat.Int8)
        {
            ports.Add(In("cmd_requantize_multiplier_i", array.TileM * array.RequantizeBits, "unsigned multiplier of each row"));
        }

        ports.AddRange(
            In("partial_sum_valid_i", 1, "partial sums: valid"),
            In("partial_sum_i", shape.PartialSumWordBits, "signed partial sums"),
            In("activation_sum_i", array.TileM * shape.ActivationSumBits, "signed activation sums"),
            Out("partial_sum_release_o", 1, "the last beat reads the partial sums in this cycle"));
        if (shape.SumsShift) ports.Add(Out("partial_sum_shift_o", shape.Chunks, "a beat takes the first sums of a chunk: the others move up"));
        if (shape.Side is { } side)
        {
            ports.AddRange(
                In("side_sum_valid_i", 1, "sums of the side unit: valid"),
                In("side_sum_i", side.SumWordBits, "signed sums of the side unit"),
                Out("side_sum_release_o", 1, "the last beat reads the side unit's sums in this cycle"));
        }

        ports.AddRange(
            In("scale_valid_i", 1, "scale word: valid"),
            Out("scale_ready_o", 1, "scale word: taken"),
            In("scale_i", shape.ScaleWordBits, "zero point above scale, for each lane"),
            Out("word_valid_o", 1, "output word: valid"),
            Out("word_o", shape.OutputWordBits, "output word"),
            In("word_release_i", 1, "a reserved slot of the output FIFO became free"),
            Out("stall_o", 2, "what the rescale unit does: see RescaleStall"));
        return new ModuleContract
        {
            Module = "rescale",
            Instance = "u_rescale",
            LatencyCycles = shape.RescaleLatency - 1,
            InitiationInterval = 1,
            Ports = ports.ToImmutable(),
        };
    }

    public static ModuleContract RescaleLane(TileMicroarchitecture shape)
    {
        TileArraySpec array = shape.Array;
        bool int8 = array.Output == OutputFormat.Int8;
        var ports = ImmutableArray.CreateBuilder<PortContract>();
        ports.AddRange(
            In("load_i", 1, "the operand registers load"),
            In("partial_sum_i", shape.LaneSumBits, $"signed partial sum{(shape.Side is null ? "" : ", or the side unit's")}"),
            In("activation_sum_i", shape.ActivationSumBits, "signed activation sum"),
            In("zero_i", shape.ZeroBits, "signed reinterpreted zero point"),
            In("scale_i", array.ScaleBits, "unsigned group scale"),
            In("correct_i", 1, "the corrected register loads"),
            In("multiply_i", 1, "the product register loads"),
            In("accumulate_i", 1, "the result memory and register load"),
            In("first_i", 1, "first group: the result starts over"),
            In("slot_i", ExactWidth.Index(shape.Chunks * array.TileM), "slot of the result memory: chunk*M+row"));
        if (int8)
        {
            ports.Add(In("requantize_i", 1, "the requantised register loads"));
            ports.Add(In("multiplier_i", array.RequantizeBits, "unsigned requantisation multiplier"));
        }

        ports.Add(In("shift_i", TileMicroarchitecture.OutputShiftBits, "final right shift"));
        ports.Add(Out("value_o", shape.OutputBits, "rounded, saturated value, signed"));
        return new ModuleContract
        {
            Module = "rescale_lane",
            Instance = "u_rescale.gen_lane[*].u_lane",
            Replication = [array.RescaleLanes],
            LatencyCycles = shape.RescaleLatency - 1,
            InitiationInterval = 1,
            Ports = ports.ToImmutable(),
        };
    }
}
