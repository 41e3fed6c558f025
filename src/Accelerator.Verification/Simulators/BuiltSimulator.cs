using System.Collections.Immutable;
using Accelerator.Rtl;

namespace Accelerator.Verification.Simulators;

/// <summary>An RTL package that has been compiled by a simulator and can be started any number of times.</summary>
public sealed record BuiltSimulator
{
    /// <summary>Which simulator.</summary>
    public required SimulatorKind Kind { get; init; }

    /// <summary>Its name and version.</summary>
    public required string Version { get; init; }

    /// <summary>The package.</summary>
    public required RtlPackage Package { get; init; }

    /// <summary>Program to start.</summary>
    public required string Program { get; init; }

    /// <summary>Arguments of every start.</summary>
    public required ImmutableArray<string> Arguments { get; init; }

    /// <summary>Folder with the sources and the build.</summary>
    public required string Folder { get; init; }

    /// <summary>Starts a run.</summary>
    /// <param name="arguments">Plus arguments of this run.</param>
    public RtlRun Start(params IEnumerable<string> arguments) => new(this, [.. Arguments, .. arguments]);

    /// <summary>Compiles <paramref name="package"/> in <paramref name="folder"/>, which must exist.</summary>
    /// <param name="kind">The simulator.</param>
    /// <param name="package">The package.</param>
    /// <param name="folder">Empty folder of this build.</param>
    /// <param name="waveform">Whether a run can write a waveform.</param>
    /// <param name="seed">Seed of the values that registers have before reset.</param>
    /// <param name="cancellation">Stops the build.</param>
    /// <exception cref="Diagnostics.InputException">The simulator is not installed (ACC5001).</exception>
    /// <exception cref="SimulatorException">The simulator refuses the package.</exception>
    public static BuiltSimulator Build(SimulatorKind kind, RtlPackage package, string folder, bool waveform, int seed, CancellationToken cancellation = default) => kind switch
    {
        SimulatorKind.Verilator => VerilatorBuild.Build(package, folder, waveform, seed, cancellation),
        _ => IcarusBuild.Build(package, folder, cancellation),
    };

    /// <summary>Writes the files of a package below a folder.</summary>
    internal static void WriteSources(RtlPackage package, string folder)
    {
        foreach ((string name, string text) in package.Files)
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
