using Accelerator.Configuration;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Rtl;
using Accelerator.Tests.Support;
using Accelerator.Verification.Soak;

namespace Accelerator.Tests.Rtl;

/// <summary>The presets, and random configurations beside them.</summary>
internal static class Designs
{
    /// <summary>Seed of the random configurations of the tests; every failure names it with the number.</summary>
    public const ulong Seed = 20261123;

    /// <summary>Random configurations of the test run: each is linted, synthesised and compared on both simulators.</summary>
    public const int RandomCount = 60;

    /// <summary>Names of all presets.</summary>
    public static IEnumerable<string> Presets =>
        Directory.EnumerateFiles(Repository.PathOf("examples/presets"), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The presets as data of a theory.</summary>
    public static TheoryData<string> PresetData => [.. Presets];

    /// <summary>The small presets as data of a theory.</summary>
    public static TheoryData<string> SmallPresetData => [.. Presets.Where(name => name.Contains("-small", StringComparison.Ordinal))];

    /// <summary>An elaborated preset.</summary>
    public static TileMicroarchitecture Preset(string name) =>
        AcceleratorFamilies.Elaborate(ConfigurationLoader.Load(Repository.PathOf($"examples/presets/{name}.yaml")).Accelerator);

    /// <summary>A random configuration.</summary>
    public static TileMicroarchitecture Random(int number) => SoakCase.Draw(Seed, number).Shape;

    /// <summary>The emitted package.</summary>
    public static RtlPackage Emit(TileMicroarchitecture shape) => new RtlEmitter().Emit(shape);
}
