using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;

namespace Accelerator.Hardware.Tiles;

/// <summary>The modules that every tile array has, and their ports (docs/tile-shell.md).</summary>
internal static partial class TileContracts
{
    public static PortContract In(string name, int width, string description) => new(name, PortDirection.Input, width, description);

    public static PortContract Out(string name, int width, string description) => new(name, PortDirection.Output, width, description);

    public static ModuleContract Top(TileMicroarchitecture shape)
    {
        TileArraySpec array = shape.Array;
        int address = array.AddressBits;
        var ports = ImmutableArray.CreateBuilder<PortContract>();
        ports.AddRange(
            In("cmd_valid_i", 1, "command stream: valid"),
            Out("cmd_ready_o", 1, "command stream: ready"),
            In("cmd_tag_i", TileMicroarchitecture.TagBits, "tag that the done stream returns"),
            In("cmd_activation_base_i", address, "first word of the activations"),
            In("cmd_weight_base_i", address, "first word of the weights"),
            In("cmd_scale_base_i", address, "first word of the scales"),
            In("cmd_output_base_i", address, "first word of the outputs"));
        if (shape.Decodes) ports.Add(In("cmd_decode_base_i", address, "word of the decode table"));
        if (shape.Side is not null) ports.AddRange(SideCommand(shape));
        ports.AddRange(
            In("cmd_n_tile_last_i", shape.TileIndexBits, "N tiles minus one"),
            In("cmd_group_last_i", shape.GroupIndexBits, "groups along K minus one"),
            In("cmd_slice_last_i", shape.SliceIndexBits, "K slices of a group minus one"));
        if (shape.Rescales) ports.Add(In("cmd_output_shift_i", TileMicroarchitecture.OutputShiftBits, "final right shift, 0 to 63"));
        if (array.Output == OutputFormat.Int8)
        {
            ports.Add(In("cmd_requantize_multiplier_i", array.TileM * array.RequantizeBits, "unsigned multiplier of each row, row 0 lowest"));
        }

        AddMemoryPort(ports, "activation", address, shape.ActivationWordBits);
        AddMemoryPort(ports, "weight", address, shape.WeightWordBits);
        AddMemoryPort(ports, "scale", address, shape.ScaleWordBits);
        if (shape.Decodes) AddMemoryPort(ports, "decode", address, shape.DecodeWordBits);
        if (shape.Side is { } side)
        {
            AddMemoryPort(ports, "side", address, side.WordBits);
            AddMemoryPort(ports, "side_activation", address, side.ActivationWordBits);
        }

        ports.AddRange(
            Out("output_valid_o", 1, "output write: valid"),
            In("output_ready_i", 1, "output write: ready"),
            Out("output_address_o", address, "output write: word address"),
            Out("output_data_o", shape.OutputWordBits, "output write: one element for each rescale lane"),
            Out("done_valid_o", 1, "done stream: valid"),
            In("done_ready_i", 1, "done stream: ready"),
            Out("done_tag_o", TileMicroarchitecture.TagBits, "tag of the finished command"),
            Out("step_stall_o", 3, "what the sequencer does: see StepStall"),
            shape.Rescales ? Out("rescale_stall_o", 2, "what the rescale unit does: see RescaleStall") : Out("result_stall_o", 2, "what the result unit does: see RescaleStall"));
        return new ModuleContract
        {
            Module = "top",
            Instance = "",
            LatencyCycles = 0,
            InitiationInterval = 1,
            Ports = ports.ToImmutable(),
        };
    }

    private static void AddMemoryPort(ImmutableArray<PortContract>.Builder ports, string name, int address, int data) => ports.AddRange(
        Out($"{name}_req_valid_o", 1, $"{name} read request: valid"),
        In($"{name}_req_ready_i", 1, $"{name} read request: ready"),
        Out($"{name}_req_address_o", address, $"{name} read request: word address"),
        In($"{name}_rsp_valid_i", 1, $"{name} read response: valid; a slot is reserved, so it cannot be refused"),
        In($"{name}_rsp_data_i", data, $"{name} read response: one word, in request order"));

    public static ModuleContract Fetch(TileMicroarchitecture shape, string instance, int data, int run) => new()
    {
        Module = "acc_fetch_unit",
        Instance = instance,
        LatencyCycles = 1,
        InitiationInterval = 1,
        Ports =
        [
            In("cmd_valid_i", 1, "command: valid"),
            Out("cmd_ready_o", 1, "command: ready"),
            In("cmd_base_i", shape.Array.AddressBits, "first word address"),
            In("cmd_tile_last_i", shape.TileIndexBits, "outer loop count minus one"),
            In("cmd_group_last_i", shape.GroupIndexBits, "middle loop count minus one"),
            In("cmd_run_last_i", run, "inner loop count minus one"),
            Out("req_valid_o", 1, "read request: valid"),
            In("req_ready_i", 1, "read request: ready"),
            Out("req_address_o", shape.Array.AddressBits, "read request: word address"),
            In("rsp_valid_i", 1, "read response: valid"),
            In("rsp_data_i", data, "read response: data"),
            Out("word_valid_o", 1, "fetched word: valid"),
            In("word_ready_i", 1, "fetched word: ready"),
            Out("word_o", data, "fetched word"),
        ],
    };

    /// <summary>The scale fetch unit: with a side unit it counts one group more.</summary>
    public static ModuleContract ScaleFetch(TileMicroarchitecture shape) =>
        WithWidth(Fetch(shape, "u_scale_fetch", shape.ScaleWordBits, shape.ScaleChunkIndexBits), shape.ScaleGroupIndexBits, "cmd_group_last_i");

    /// <summary>The same contract with another width of some ports.</summary>
    private static ModuleContract WithWidth(ModuleContract contract, int width, params ReadOnlySpan<string> names)
    {
        string[] changed = names.ToArray();
        return contract with { Ports = [.. contract.Ports.Select(port => changed.Contains(port.Name) ? port with { Width = width } : port)] };
    }

    /// <summary>The queue of two activation words of families that use them as they are.</summary>
    public static ModuleContract ActivationStore(TileMicroarchitecture shape) => new()
    {
        Module = "activation_store",
        Instance = "u_activation_store",
        LatencyCycles = 1,
        InitiationInterval = 1,
        Ports =
        [
            In("activation_valid_i", 1, "new activations: valid"),
            Out("activation_ready_o", 1, "new activations: ready"),
            In("activation_i", shape.ActivationWordBits, $"{(shape.Rescales ? "signed activations" : "codes of activations")}: row m, element k at (m*K+k)*A"),
            Out("activation_valid_o", 1, "current activations: valid"),
            In("activation_ready_i", 1, "current activations: released"),
            Out("activation_o", shape.ActivationWordBits, "current activations"),
        ],
    };

    /// <summary>The sequencer.</summary>
    /// <param name="shape">The array.</param>
    /// <param name="meaning">The operand of a K slice in words.</param>
    /// <param name="step">The ports of a step, seen from the sequencer.</param>
    public static ModuleContract Sequencer(TileMicroarchitecture shape, string meaning, IEnumerable<PortContract> step) => new()
    {
        Module = "sequencer",
        Instance = "u_sequencer",
        LatencyCycles = 1,
        InitiationInterval = 1,
        Ports =
        [
            In("cmd_valid_i", 1, "command: valid"),
            Out("cmd_ready_o", 1, "command: ready"),
            In("cmd_n_tile_last_i", shape.TileIndexBits, "N tiles minus one"),
            In("cmd_group_last_i", shape.GroupIndexBits, "groups minus one"),
            In("cmd_slice_last_i", shape.SliceIndexBits, "K slices of a group minus one"),
            In($"{shape.Operand}_valid_i", 1, $"{meaning}: valid"),
            Out($"{shape.Operand}_ready_o", 1, $"{meaning}: released"),
            In("weight_valid_i", 1, "weight word: valid"),
            Out("weight_ready_o", 1, "weight word: taken"),
            shape.Rescales ? In("partial_sum_release_i", 1, "the rescale unit is done with the partial sums") : In("result_release_i", 1, "the result unit is done with the results"),
            .. step,
            .. (PortContract[])(shape.Decodes ? [Out("command_last_o", 1, "the step is the last of its command")] : []),
            Out("stall_o", 3, "what the sequencer does: see StepStall"),
        ],
    };

    public static ModuleContract Output(TileMicroarchitecture shape) => new()
    {
        Module = "output",
        Instance = "u_output",
        LatencyCycles = 1,
        InitiationInterval = 1,
        Ports =
        [
            In("cmd_valid_i", 1, "command: valid"),
            Out("cmd_ready_o", 1, "command: ready"),
            In("cmd_tag_i", TileMicroarchitecture.TagBits, "command tag"),
            In("cmd_output_base_i", shape.Array.AddressBits, "first word address"),
            In("cmd_n_tile_last_i", shape.TileIndexBits, "N tiles minus one"),
            In("word_valid_i", 1, "output word: valid; a slot is reserved"),
            In("word_i", shape.OutputWordBits, "output word"),
            Out("word_release_o", 1, "a reserved slot became free"),
            Out("output_valid_o", 1, "output write: valid"),
            In("output_ready_i", 1, "output write: ready"),
            Out("output_address_o", shape.Array.AddressBits, "output write: word address"),
            Out("output_data_o", shape.OutputWordBits, "output write: data"),
            Out("done_valid_o", 1, "done stream: valid"),
            In("done_ready_i", 1, "done stream: ready"),
            Out("done_tag_o", TileMicroarchitecture.TagBits, "done stream: tag"),
        ],
    };
}
