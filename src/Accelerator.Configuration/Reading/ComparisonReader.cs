using System.Collections.Immutable;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Yaml;
using Accelerator.Hardware;

namespace Accelerator.Configuration.Reading;

/// <summary>From the values of a comparison to its machines: each file is read as a preset, and meets the one workload.</summary>
/// <param name="path">The comparison's file.</param>
/// <param name="reader">What was read of it.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class ComparisonReader(string path, KeyReader reader, Findings findings)
{
    private const string Arrays = $"{RootKeys.Comparison}.arrays";

    /// <summary>Reads and checks all machines.</summary>
    public ComparisonFile Read()
    {
        string[] written = [.. Enumerable.Range(0, reader.Values.Find<int>(Arrays) ?? 0).Select(index => reader.Values[$"{Arrays}[{index}]"]).OfType<string>()];
        ComparedArray[] arrays = [.. Machines()];
        new ComparisonRules(arrays, findings).Check();

        // The groups and shapes of the workload are checked without machines too, so that a bad file does not hide them.
        if (arrays.Length == 0) new WorkloadRules(reader.Values, reader.Locations, findings).CheckSizes();
        findings.ThrowIfAny();
        WorkloadSpec workload = WorkloadBinding.Read(reader.Values);
        return new ComparisonFile
        {
            Arrays = [.. written],
            Configurations =
            [
                .. arrays.Select(array => new ConfigurationFile
                {
                    Accelerator = array.Accelerator, Workload = workload, Path = path,
                    Locations = array.Reader.Locations.ToImmutableDictionary(StringComparer.Ordinal),
                }),
            ],
            Workload = workload,
            Path = path,
        };
    }

    private IEnumerable<ComparedArray> Machines()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < reader.Values.Find<int>(Arrays); index++)
        {
            string item = $"{Arrays}[{index}]";
            if (reader.Values[item] is not string written) continue;
            SourceLocation place = reader.Locations[item];
            string file = ConfigurationPath.Resolve(path, written);

            // The list's own rule has found the same text twice; the same file by two names has the same name.
            if (!seen.Add(written) || ConfigurationReader.ReadFile(file, place, findings) is not KeyReader machine) continue;
            new PresetReader(findings).Follow(file, machine);
            if (!AcceleratorBinding.IsComplete(machine.Values)) continue;
            AcceleratorSpec accelerator = AcceleratorBinding.Read(machine.Values);
            machine.Adopt(reader, RootKeys.Workload);
            HardwareRules.Check(accelerator, machine.Values, machine.Locations, findings);
            new WorkloadRules(machine.Values, machine.Locations, findings).CheckSizes();
            yield return new ComparedArray(accelerator, machine, place);
        }
    }
}
