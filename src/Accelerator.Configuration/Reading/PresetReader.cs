using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Reading;

/// <summary>Follows <c>accelerator: {preset: …}</c> and takes over the values it leads to.</summary>
/// <param name="findings">Where findings go.</param>
internal sealed class PresetReader(Findings findings)
{
    private const string Preset = "accelerator.preset";
    private const int LongestChain = 8;

    private readonly List<string> _chain = [];

    /// <summary>Replaces the preset of <paramref name="reader"/> by the accelerator that it names.</summary>
    /// <param name="path">The file that was read.</param>
    /// <param name="reader">What was read.</param>
    public void Follow(string path, KeyReader reader)
    {
        KeyReader current = reader;
        _chain.Add(Path.GetFullPath(path));
        while (current.Values[Preset] is string preset)
        {
            SourceLocation place = current.Locations[Preset];
            path = ConfigurationPath.Resolve(path, preset);
            string full = Path.GetFullPath(path);
            if (_chain.Contains(full) || _chain.Count > LongestChain)
            {
                findings.Add(place, "ACC1030", "Presets refer to each other in a circle, or too often.", Excerpt.Of(preset, 200),
                    $"a chain of at most {LongestChain} files that ends in a spelt-out accelerator", "name a file whose accelerator has no preset");
                return;
            }

            _chain.Add(full);
            if (ConfigurationReader.ReadFile(path, place, findings) is not KeyReader next) return;
            current = next;
        }

        if (current != reader) reader.Adopt(current, "accelerator");
    }
}
