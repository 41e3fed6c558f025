using System.Collections.Immutable;

namespace Accelerator.Rtl;

/// <summary>An emitted accelerator: all files as text, ready to be written or simulated.</summary>
public sealed record RtlPackage
{
    /// <summary>Text by path below the package folder (forward slashes), in ordinal order of the paths.</summary>
    public required ImmutableSortedDictionary<string, string> Files { get; init; }

    /// <summary>Name of the top module.</summary>
    public required string Top { get; init; }

    /// <summary>Hash of the specification, as the banners carry it.</summary>
    public required string SpecHash { get; init; }

    /// <summary>The synthesisable sources in the order of <c>filelist.f</c>: cells first, the top last.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Bits of the packed inputs of <see cref="TraceTop"/>: a multiple of 32, at least 96.</summary>
    public required int StimulusBits { get; init; }

    /// <summary>Bits of the trace record of <see cref="TraceTop"/>: a multiple of 32, at least 96.</summary>
    public required int TraceBits { get; init; }

    /// <summary>Module that wraps the top for co-simulation: packed inputs, packed trace record.</summary>
    public string TraceTop => $"{Top}_trace";

    /// <summary>Path of <see cref="TraceTop"/>.</summary>
    public string TraceSource => $"tb/{TraceTop}.sv";

    /// <summary>The testbench module.</summary>
    public string TestbenchTop => $"{Top}_tb";

    /// <summary>Path of <see cref="TestbenchTop"/>.</summary>
    public string TestbenchSource => $"tb/{TestbenchTop}.sv";
}
