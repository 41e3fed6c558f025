using Accelerator.Hardware.Contracts;
using static Accelerator.Hardware.Tiles.TileContracts;

namespace Accelerator.Hardware.Systolic;

/// <summary>The loader of operands that stay, and the ports through which they come to the PEs.</summary>
internal static class LoaderContracts
{
    /// <summary>The loader of <paramref name="lanes"/> lanes or rows of K elements of <paramref name="width"/> bits.</summary>
    public static ModuleContract Loader(SystolicMicroarchitecture shape, int lanes, int width) => new()
    {
        Module = "acc_loader",
        Instance = "u_array.u_loader",
        LatencyCycles = shape.Array.TileK,
        InitiationInterval = shape.Array.TileK,
        Ports =
        [
            In("word_valid_i", 1, "word to load: valid"),
            Out("word_ready_o", 1, "word to load: its last element enters"),
            In("word_i", lanes * shape.Array.TileK * width, "word to load"),
            In("leaves_i", 1, "what is loaded leaves: the step has taken it or is done with it"),
            In("begun_i", 1, "the step has taken what it needs"),
            Out("loaded_o", 1, "the step's operands are loaded"),
            Out("load_o", 1, "an element of each lane enters"),
            Out("load_first_o", 1, "it is the first of its word"),
            Out("load_element_o", lanes * width, "one element of each lane, signed, lane 0 lowest"),
        ],
    };

    /// <summary>What the array has besides where its operands are loaded.</summary>
    public static IEnumerable<PortContract> ArrayPorts(SystolicMicroarchitecture shape, string held) =>
        !shape.Loads ? [] :
        [
            In($"{held}_valid_i", 1, $"{held} word to load: valid"),
            Out($"{held}_ready_o", 1, $"{held} word to load: released"),
            Out("loaded_o", 1, "the step's operands are loaded"),
        ];

    /// <summary>An element on its way down a column.</summary>
    public static IEnumerable<PortContract> MovingLoad(Func<string, int, string, PortContract> port, string suffix, string held, int width, string down) =>
    [
        port($"load{suffix}", 1, $"{held} to load{down}"),
        port($"load_first{suffix}", 1, $"it is the next PE's own{down}"),
        port($"load_{held}{suffix}", width, $"signed {held}{down}"),
    ];
}
