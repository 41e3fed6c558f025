using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Reading;

/// <summary>Reads a tree of nodes against the table of keys; collects every value, place and finding.</summary>
/// <param name="findings">Where findings go.</param>
internal sealed class KeyReader(Findings findings)
{
    private readonly ScalarReader _scalars = new(findings);

    /// <summary>The values that are right.</summary>
    public Values Values { get; } = new();

    /// <summary>Where every known key stands: the value of a scalar, the key of a section or list.</summary>
    public Dictionary<string, SourceLocation> Locations { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a value of any type.</summary>
    /// <param name="type">What it may be.</param>
    /// <param name="node">What it is.</param>
    /// <param name="path">Its full path.</param>
    /// <param name="location">Where its key stands.</param>
    public void Read(KeyType type, YamlNode node, string path, SourceLocation location)
    {
        Locations[path] = type is SectionType or ListType or MapType ? location : node.Location;
        switch (type)
        {
            case SectionType section when node is YamlMapping mapping:
                ReadSection(section, mapping, path, location);
                break;
            case ListType list when list.Word is not null && node is YamlScalar scalar && scalar.Text == list.Word:
                break;
            case ListType list when node is YamlList items:
                ReadList(list, items, path);
                break;
            case ListType { Single: true } list when node is YamlScalar:
                ReadList(list, new YamlList([node], node.Location), path);
                break;
            case MapType map when node is YamlMapping names:
                ReadMap(map, names, path);
                break;
            case ScalarType when node is YamlScalar any:
                Values[path] = any;
                break;
            case SectionType or ListType or MapType or ScalarType:
                _scalars.WrongType(type, node, KeyPath.Shown(path), null);
                break;
            default:
                if (_scalars.Read(type, node, KeyPath.Shown(path)) is object value) Values[path] = value;
                break;
        }
    }

    /// <summary>Takes over the values and places of a section that was read from another file.</summary>
    public void Adopt(KeyReader other, string section)
    {
        string below = $"{section}.";
        Values.Adopt(other.Values, below);
        foreach ((string path, SourceLocation location) in other.Locations)
        {
            if (path.StartsWith(below, StringComparison.Ordinal)) Locations[path] = location;
        }
    }

    private void ReadList(ListType type, YamlList list, string path)
    {
        if (list.Items.Length < type.Minimum || list.Items.Length > type.Maximum)
        {
            findings.Add(list.Location, "ACC1026", "The list has the wrong length.", $"{KeyPath.Shown(path)}: {list.Items.Length} items", $"{type.Minimum} to {type.Maximum} items");
            return;
        }

        Values[path] = list.Items.Length;
        var seen = new Dictionary<object, int>();
        for (int index = 0; index < list.Items.Length; index++)
        {
            string item = $"{path}[{index}]";
            YamlNode node = list.Items[index];
            Read(type.Item, node, item, node.Location);
            if (!type.Distinct || Values[item] is not object value || seen.TryAdd(value, index)) continue;
            findings.Add(node.Location, "ACC1105", "The list names an item twice.", $"{KeyPath.Shown(item)}: {node.Description}",
                "each item once", $"it is also item {seen[value]}, counted from 0");
        }
    }

    private void ReadMap(MapType type, YamlMapping map, string path)
    {
        if (map.Entries.Length == 0 || map.Entries.Length > type.Maximum)
        {
            findings.Add(map.Location, "ACC1026", "The list has the wrong length.", $"{KeyPath.Shown(path)}: {map.Entries.Length} names", $"1 to {type.Maximum} names");
            return;
        }

        var names = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach ((YamlNode key, YamlNode value) in map.Entries)
        {
            if (_scalars.Read(new TextType(type.Names), key, KeyPath.Shown(path)) is not string name) continue;
            if (names.TryAdd(name, key.Location)) Read(type.Item, value, KeyPath.Below(path, name), key.Location);
            else findings.Add(key.Location, "ACC1022", "The key is given twice.", KeyPath.Shown(KeyPath.Below(path, name)), "each key once", $"it is also in line {names[name].Line}, column {names[name].Column}");
        }

        Values[path] = names.Keys.ToArray();
    }

    private void ReadSection(SectionType section, YamlMapping mapping, string path, SourceLocation location)
    {
        var present = new Dictionary<string, (YamlScalar Key, YamlNode Value)>(StringComparer.Ordinal);
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        foreach ((YamlNode key, YamlNode value) in mapping.Entries)
        {
            if (Name(section, key, path, misspelt) is not YamlScalar name || present.TryAdd(name.Text, (name, value))) continue;
            SourceLocation first = present[name.Text].Key.Location;
            findings.Add(name.Location, "ACC1022", "The key is given twice.", KeyPath.Shown(KeyPath.Below(path, name.Text)), "each key once",
                $"it is also in line {first.Line}, column {first.Column}");
        }

        var rules = new SectionRules(findings, section, path, location);
        rules.Check(present, misspelt);
        foreach (Key key in section.Keys)
        {
            if (present.TryGetValue(key.Name, out (YamlScalar Key, YamlNode Value) entry))
            {
                Read(key.Type, entry.Value, KeyPath.Below(path, key.Name), entry.Key.Location);
            }
        }
    }

    /// <summary>The key if the section knows it, else null with the reason among the findings.</summary>
    private YamlScalar? Name(SectionType section, YamlNode key, string path, HashSet<string> misspelt)
    {
        if (key is not YamlScalar name)
        {
            findings.Add(key.Location, "ACC1023", "A key must be a word.", key.Description, section.Allowed, "write key: value");
            return null;
        }

        if (section.Keys.Any(known => known.Name == name.Text)) return name;
        string? near = NearestKey.Among(section.Keys.Select(known => known.Name), name.Text);
        if (near is not null) misspelt.Add(near);
        List<string> elsewhere = near is null ? [.. NearestKey.Elsewhere(RootKeys.Section, name.Text)] : [];
        string? hint = near is not null ? $"did you mean {near}?" : elsewhere.Count > 0 ? $"it belongs to {Words.Or(elsewhere)}" : path.Length == 0 && name.Text == SweepKeys.Sweep ? "accel sweep runs this file" : null;
        findings.Add(name.Location, "ACC1020", "The key is unknown.", KeyPath.Shown(KeyPath.Below(path, Excerpt.Of(name.Text))), Words.Or(section.Keys.Select(known => known.Name)), hint);
        return null;
    }
}
