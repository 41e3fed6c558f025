using System.Collections.Immutable;
using Accelerator.Diagnostics;
using Accelerator.Hardware;

namespace Accelerator.Configuration;

/// <summary>
/// A loaded configuration: the machine and, unless it is a preset, the workload. Two are equal when accelerator,
/// workload and path are; where the keys stood does not matter.
/// </summary>
public sealed record ConfigurationFile
{
    /// <summary>The machine.</summary>
    public required AcceleratorSpec Accelerator { get; init; }

    /// <summary>The workload; null in a preset.</summary>
    public required WorkloadSpec? Workload { get; init; }

    /// <summary>The file as the user named it; paths within it are relative to its folder.</summary>
    public required string Path { get; init; }

    /// <summary>Where each key stood, by its full dotted path; empty for a configuration made in memory.</summary>
    internal ImmutableDictionary<string, SourceLocation> Locations { get; init; } = ImmutableDictionary<string, SourceLocation>.Empty;

    /// <summary>A path of the workload, relative to this file's folder, as a path relative to the working folder.</summary>
    public string Resolve(string path) => ConfigurationPath.Resolve(Path, path);

    /// <summary>Adds file, line and column to a finding that later rooms made about a key, for example <c>array.tile.m</c> or <c>quantization.weights</c>.</summary>
    public Diagnostic Locate(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.File is not null || finding is not KeyedDiagnostic keyed) return finding;
        foreach (string section in (ReadOnlySpan<string>)["accelerator.", "workload.", ""])
        {
            if (Locations.TryGetValue(section + keyed.Key, out SourceLocation location))
            {
                return finding with { File = location.File, Line = location.Line, Column = location.Column };
            }
        }

        return finding with { File = Path };
    }

    /// <summary>
    /// Checks that the model or trace that the workload names exists. Apart from loading, because emitting or
    /// synthesising a machine needs neither.
    /// </summary>
    /// <exception cref="InputException">It does not exist (ACC1106).</exception>
    public void RequireWorkloadInput()
    {
        (string key, string path)? input = Workload?.Source switch
        {
            ModelSource model => ("model", model.Path),
            TraceSource trace => ("trace", trace.Path),
            _ => null,
        };
        if (input is not (string name, string written)) return;
        string resolved = Resolve(written);
        if (File.Exists(resolved) || Directory.Exists(resolved)) return;
        throw new InputException(Locate(new KeyedDiagnostic
        {
            Id = "ACC1106", Key = name, Message = $"The {name} of the workload does not exist.", Found = resolved,
            Allowed = "a path relative to the configuration's folder",
        }));
    }

    /// <inheritdoc/>
    public bool Equals(ConfigurationFile? other) =>
        other is not null && Path == other.Path && Accelerator == other.Accelerator && Workload == other.Workload;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Accelerator, Workload);
}
