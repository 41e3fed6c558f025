using System.Collections.Immutable;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Reading;

/// <summary>Which keys of a section must, may and must not be there together.</summary>
/// <param name="findings">Where findings go.</param>
/// <param name="section">The section.</param>
/// <param name="path">Its full path.</param>
/// <param name="location">Where its key stands.</param>
internal sealed class SectionRules(Findings findings, SectionType section, string path, SourceLocation location)
{
    /// <summary>Checks the known keys that are present.</summary>
    /// <param name="present">Those keys.</param>
    /// <param name="misspelt">Known keys that an unknown one was probably meant to be; they are not missing besides.</param>
    public void Check(IReadOnlyDictionary<string, (YamlScalar Key, YamlNode Value)> present, IReadOnlySet<string> misspelt)
    {
        if (section.Variants.IsEmpty)
        {
            Require(section.Keys, present, misspelt, []);
            return;
        }

        if (Select(present, misspelt) is not Variant variant) return;
        Require(section.Keys.Where(key => variant.Keys.Contains(key.Name)), present, misspelt, variant.Needed);
        foreach (Key key in section.Keys)
        {
            if (variant.Keys.Contains(key.Name) || !present.TryGetValue(key.Name, out var entry)) continue;
            Misplaced(key, entry.Key, variant.Selector is null ? "does not belong here" : $"does not go with {variant.Selector}", $"remove {key.Name}, or {variant.Selector}");
        }
    }

    /// <summary>The variant that the present keys select; null when that is not clear, with the reason among the findings.</summary>
    private Variant? Select(IReadOnlyDictionary<string, (YamlScalar Key, YamlNode Value)> present, IReadOnlySet<string> misspelt)
    {
        List<Variant> selected = [.. section.Variants.Where(variant => variant.Selector is not null && present.ContainsKey(variant.Selector))];
        string alternatives = string.Join(", ", section.Variants.Select(variant => variant.Selector).OfType<string>());
        switch (selected.Count)
        {
            case 1:
                return selected[0];
            case 0:
                Variant? standard = section.Variants.FirstOrDefault(variant => variant.Selector is null);
                bool meant = section.Variants.Any(variant => variant.Selector is not null && misspelt.Contains(variant.Selector));
                if (standard is null && !meant) findings.Add(location, "ACC1029", "One of several keys is needed.", $"{Name}: none of them", $"exactly one of {alternatives}");
                return standard;
            default:
                YamlScalar second = selected.Select(variant => present[variant.Selector!].Key).OrderBy(key => key.Location.Line).ThenBy(key => key.Location.Column).ElementAt(1);
                findings.Add(second.Location, "ACC1028", "Keys are given that exclude each other.", Words.List(selected.Select(variant => variant.Selector!)), $"exactly one of {alternatives}");
                return null;
        }
    }

    private void Require(IEnumerable<Key> keys, IReadOnlyDictionary<string, (YamlScalar Key, YamlNode Value)> present, IReadOnlySet<string> misspelt, ImmutableArray<string> needed)
    {
        foreach (Key key in keys)
        {
            bool given = present.TryGetValue(key.Name, out var entry);
            bool? wanted = needed.Contains(key.Name) ? true : Wanted(key, present);
            if (given && wanted == false)
            {
                Misplaced(key, entry.Key, $"needs {key.When!.Key}: {key.When.Text}", $"remove {key.Name}");
            }

            if (given || wanted != true || misspelt.Contains(key.Name)) continue;
            findings.Add(location, "ACC1021", "A key is missing.", $"{Name} has no {key.Name}", $"{key.Name}: {key.Type.Allowed}", key.Meaning);
        }
    }

    /// <summary>Whether a key must be there (true), must not (false), or may (null).</summary>
    private bool? Wanted(Key key, IReadOnlyDictionary<string, (YamlScalar Key, YamlNode Value)> present)
    {
        if (key.Optional) return null;
        if (key.When is null) return true;
        Key sibling = section.Keys.First(other => other.Name == key.When.Key);
        if (Wanted(sibling, present) == false) return false;
        if (!present.TryGetValue(key.When.Key, out var given) || given.Value is not YamlScalar scalar) return null;

        // A word that is not among the choices has a finding of its own, and says nothing about its siblings.
        bool known = sibling.Type is not ChoiceType choice || choice.Choices.Any(option => option.Name == scalar.Text);
        return known ? key.When.Values.Contains(scalar.Text) : null;
    }

    private void Misplaced(Key key, YamlScalar found, string reason, string hint) =>
        findings.Add(found.Location, "ACC1027", "The key does not go with another one.", $"{key.Name} {reason}", null, hint);

    private string Name => path.Length == 0 ? "the file" : path;
}
