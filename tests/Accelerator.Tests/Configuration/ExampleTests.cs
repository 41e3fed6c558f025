using Accelerator.Configuration;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Configuration;

public sealed class ExampleTests
{
    [Fact]
    public void Presets_load_elaborate_and_are_named_after_their_files()
    {
        foreach (string path in Files("examples/presets", "*.yaml"))
        {
            ConfigurationFile file = ConfigurationLoader.Load(path);

            file.Workload.ShouldBeNull("a preset is a machine alone");
            file.Accelerator.Name.ShouldBe(Path.GetFileNameWithoutExtension(path));
            AcceleratorFamilies.Elaborate(file.Accelerator).Contracts.ShouldNotBeEmpty();
            ConfigurationLoader.Parse(ConfigurationWriter.Write(file), file.Path).ShouldBe(file);
        }
    }

    [Fact]
    public void Examples_load_and_find_their_inputs()
    {
        foreach (string path in Files("examples", "accelerator.yaml")) ConfigurationLoader.Load(path).RequireWorkloadInput();
        foreach (string path in Files("examples", "compare.yaml")) ConfigurationLoader.LoadAny(path).Comparison.ShouldNotBeNull().Configurations[0].RequireWorkloadInput();
    }

    private static string[] Files(string folder, string pattern)
    {
        if (!Directory.Exists(Repository.PathOf(folder))) return [];
        return [.. Directory.GetFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }
}
