using System.Collections.Immutable;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Reports;

/// <summary>The result of <c>accel run</c>, as <c>run.json</c> holds it: the same bytes for the same input.</summary>
internal sealed record RunReport
{
    /// <summary>Version of this file's format.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Name of the accelerator.</summary>
    public required string Accelerator { get; init; }

    /// <summary>SHA-256 of the specification, as in the banners of emitted RTL.</summary>
    public required string SpecHash { get; init; }

    /// <summary><c>cycle</c> or <c>reference</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>Where the operations come from.</summary>
    public required string Workload { get; init; }

    /// <summary>True when the values are random: no statement about accuracy follows.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>Clock of the specification.</summary>
    public required int ClockMhz { get; init; }

    /// <summary>What the array could do in a cycle.</summary>
    public required PeakReport Peak { get; init; }

    /// <summary>Sum of the operations' cycles; null from an untimed engine.</summary>
    public required CycleReport? Totals { get; init; }

    /// <summary>Multiply-accumulates of the products that the array executes: planes and digits count each.</summary>
    public required long Macs { get; init; }

    /// <summary>Multiply-accumulates of the padded workload.</summary>
    public required long PaddedMacs { get; init; }

    /// <summary>The operations, in program order.</summary>
    public required ImmutableArray<OperationReport> Operations { get; init; }

    /// <summary>The report of a workload's operations on one accelerator.</summary>
    public static RunReport Of(AcceleratorSpec accelerator, TileMicroarchitecture shape, string engine, GemmTrace trace, IReadOnlyList<OperationReport> operations) => new()
    {
        Accelerator = accelerator.Name,
        SpecHash = shape.SpecHash,
        Engine = engine,
        Workload = trace.Origin,
        Synthetic = trace.Synthetic,
        ClockMhz = accelerator.ClockMhz,
        Peak = PeakReport.Of(shape),
        Totals = operations.All(report => report.Cycles is not null) ? CycleReport.Sum([.. operations.Select(report => report.Cycles!)]) : null,
        Macs = operations.Sum(report => report.Padding.UsefulMacs),
        PaddedMacs = operations.Sum(report => report.Padding.ExecutedMacs),
        Operations = [.. operations],
    };

    /// <summary>Time at the specification's clock, in microseconds; null from an untimed engine.</summary>
    public double? Microseconds => Totals is { } totals ? (double)totals.Total / ClockMhz : null;
}
