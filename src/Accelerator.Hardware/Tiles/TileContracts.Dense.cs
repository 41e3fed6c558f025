using Accelerator.Hardware.Contracts;

namespace Accelerator.Hardware.Tiles;

/// <content>What dense arrays share before the array: activations as they arrive, and a step a K slice.</content>
internal static partial class TileContracts
{
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
            In("activation_i", shape.ActivationWordBits, "signed activations: row m, element k at (m*K+k)*A"),
            Out("activation_valid_o", 1, "current activations: valid"),
            In("activation_ready_i", 1, "current activations: released"),
            Out("activation_o", shape.ActivationWordBits, "current activations"),
        ],
    };

    /// <summary>The ports of a step, by name and direction.</summary>
    public static IEnumerable<PortContract> StepPorts(Func<string, int, string, PortContract> port, string suffix) =>
    [
        port($"step_valid{suffix}", 1, "a step: one K slice"),
        port($"step_first{suffix}", 1, "first step of a group: the accumulators start over"),
        port($"step_last{suffix}", 1, "last step of a group: the sums are handed over"),
    ];
}
