using Accelerator.Hardware.Contracts;

namespace Accelerator.Hardware.Tiles;

/// <content>The step of dense arrays: a K slice.</content>
internal static partial class TileContracts
{
    /// <summary>The ports of a step, by name and direction.</summary>
    public static IEnumerable<PortContract> StepPorts(Func<string, int, string, PortContract> port, string suffix) =>
    [
        port($"step_valid{suffix}", 1, "a step: one K slice"),
        port($"step_first{suffix}", 1, "first step of a group: the accumulators start over"),
        port($"step_last{suffix}", 1, "last step of a group: the sums are handed over"),
    ];
}
