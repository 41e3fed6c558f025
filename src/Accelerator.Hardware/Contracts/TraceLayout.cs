using System.Collections.Immutable;

namespace Accelerator.Hardware.Contracts;

/// <summary>
/// One column of the cycle trace: a port of a module, with the replicas of a replicated module packed side by side
/// (replica 0 in the lowest bits).
/// </summary>
/// <param name="Contract">The module.</param>
/// <param name="Port">The port.</param>
/// <param name="Offset">Lowest bit within the trace record of a cycle.</param>
public sealed record TraceColumn(ModuleContract Contract, PortContract Port, int Offset)
{
    /// <summary>Bits of all replicas together.</summary>
    public int Width => Port.Width * Contract.Instances;
}

/// <summary>
/// The record of one cycle: every column at a fixed bit offset, so that model, Verilator and Icarus write the same
/// bits. Columns start at multiples of 32 bits: a reader finds one without shifting across words, a dump lines up.
/// </summary>
public sealed class TraceLayout
{
    private const int Alignment = 32;

    /// <summary>Lays out the ports of <paramref name="contracts"/> in their order.</summary>
    public TraceLayout(ImmutableArray<ModuleContract> contracts)
    {
        var columns = ImmutableArray.CreateBuilder<TraceColumn>();
        int offset = 0;
        foreach (ModuleContract contract in contracts)
        {
            foreach (PortContract port in contract.Ports)
            {
                var column = new TraceColumn(contract, port, offset);
                columns.Add(column);
                offset += (column.Width + Alignment - 1) / Alignment * Alignment;
            }
        }

        Columns = columns.ToImmutable();
        Bits = offset;
    }

    /// <summary>Every contracted signal.</summary>
    public ImmutableArray<TraceColumn> Columns { get; }

    /// <summary>Bits of a record, a multiple of 32.</summary>
    public int Bits { get; }

    /// <summary>32-bit words of a record.</summary>
    public int Words => Bits / Alignment;

    /// <summary>Contracted signals, each replica counted.</summary>
    public int Signals => Columns.Sum(column => column.Contract.Instances);
}
