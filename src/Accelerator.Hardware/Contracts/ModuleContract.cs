using System.Collections.Immutable;

namespace Accelerator.Hardware.Contracts;

/// <summary>Direction of a port, seen from the module.</summary>
public enum PortDirection
{
    /// <summary>Driven from outside.</summary>
    Input,

    /// <summary>Driven by the module.</summary>
    Output,
}

/// <summary>One port of a module: flat and packed, <see cref="Width"/> bits.</summary>
/// <param name="Name">Port name with its lowRISC suffix.</param>
/// <param name="Direction">Input or output.</param>
/// <param name="Width">Bits, at least 1.</param>
/// <param name="Description">What travels, its layout and signedness.</param>
public sealed record PortContract(string Name, PortDirection Direction, int Width, string Description);

/// <summary>
/// What a module promises: the ports (without <c>clk_i</c> and <c>rst_ni</c>), its latency and its initiation interval.
/// Every port of every contract is one column of the cycle trace, compared between model and RTL in every cycle.
/// </summary>
public sealed record ModuleContract
{
    /// <summary>Role of the module, the suffix of its SystemVerilog name and of its file.</summary>
    public required string Module { get; init; }

    /// <summary>
    /// Instance path below the top in SystemVerilog, empty for the top. A replicated module has one index per entry of
    /// <see cref="Replication"/>, written as <c>[*]</c>.
    /// </summary>
    public required string Instance { get; init; }

    /// <summary>Sizes of the generate loops on the path, outermost first; empty for a single instance.</summary>
    public ImmutableArray<int> Replication { get; init; } = [];

    /// <summary>Cycles from an input transfer to the first output that depends on it; 0 for combinational modules.</summary>
    public required int LatencyCycles { get; init; }

    /// <summary>Cycles between two input transfers at full rate.</summary>
    public required int InitiationInterval { get; init; }

    /// <summary>All ports but clock and reset.</summary>
    public required ImmutableArray<PortContract> Ports { get; init; }

    /// <summary>Number of instances.</summary>
    public int Instances => Replication.Aggregate(1, (product, size) => product * size);

    /// <summary>The instance path of one replica, counted with the innermost loop fastest.</summary>
    public string InstancePath(int replica)
    {
        string path = Instance;
        for (int loop = Replication.Length - 1; loop >= 0; loop--)
        {
            int index = replica % Replication[loop];
            replica /= Replication[loop];
            int at = path.LastIndexOf("[*]", StringComparison.Ordinal);
            path = $"{path[..at]}[{index}]{path[(at + 3)..]}";
        }

        return path;
    }
}
