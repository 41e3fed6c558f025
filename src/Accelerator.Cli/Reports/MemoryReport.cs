using System.Collections.Immutable;
using Accelerator.Hardware.Dram;
using Accelerator.Simulation.Dram;

namespace Accelerator.Cli.Reports;

/// <summary>What <c>accel memory stream --json</c> writes.</summary>
internal sealed record MemoryReport
{
    /// <summary>The memory.</summary>
    public required string Memory { get; init; }

    /// <summary>What was offered.</summary>
    public required string Pattern { get; init; }

    /// <summary>Bursts, and their bytes.</summary>
    public required long Requests { get; init; }

    /// <inheritdoc cref="Requests"/>
    public required long Bytes { get; init; }

    /// <summary>Requests offered a cycle.</summary>
    public required int Offered { get; init; }

    /// <summary>Cycles until the last data.</summary>
    public required long Cycles { get; init; }

    /// <summary>Cycles until the last request was accepted.</summary>
    public required long Accepted { get; init; }

    /// <summary>10⁹ bytes a second.</summary>
    public required double GigabytesPerSecond { get; init; }

    /// <summary>The same with bursts as close as bus and timing allow.</summary>
    public required double PeakGigabytesPerSecond { get; init; }

    /// <summary>Commands.</summary>
    public required DramCounters Counters { get; init; }

    /// <summary>What a run took.</summary>
    public static MemoryReport Of(DramMemory spec, string pattern, int offered, StreamResult result)
    {
        double clock = spec.Timings.ClockPicoseconds * 1e-3;
        return new MemoryReport
        {
            Memory = spec.Name, Pattern = pattern, Requests = result.Requests, Bytes = result.Bytes, Offered = offered, Cycles = result.Cycles, Accepted = result.Accepted,
            GigabytesPerSecond = Math.Round(result.Bytes / (result.Cycles * clock), 3), PeakGigabytesPerSecond = Peak(spec), Counters = result.Counters,
        };
    }

    /// <summary>10⁹ bytes a second with bursts as close as bus and timing allow.</summary>
    public static double Peak(DramMemory spec) => Math.Round(spec.Organization.Channels * spec.Organization.BurstBytes / (spec.CyclesPerBurst * spec.Timings.ClockPicoseconds * 1e-3), 3);
}

/// <summary>What <c>accel memory check --json</c> writes.</summary>
/// <param name="Memory">The memory.</param>
/// <param name="Commands">Commands of the trace.</param>
/// <param name="Violations">What is wrong.</param>
internal sealed record MemoryCheckReport(string Memory, int Commands, ImmutableArray<string> Violations);
