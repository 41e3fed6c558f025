using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Reading;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Sweeps;

/// <summary>A key of a configuration that a sweep sets.</summary>
/// <param name="Path">Its full dotted path, as <c>accelerator.array.tile.n</c>; <c>[*]</c> for every item of a list.</param>
internal sealed record KeyTarget(string Path)
{
    /// <summary>The key that replaces the whole accelerator by that of a file.</summary>
    public const string Preset = "accelerator.preset";

    /// <summary>The key that <paramref name="written"/> means, with or without its top-level section; null where there is none that has a single value.</summary>
    public static KeyTarget? Find(string written)
    {
        foreach (string section in (ReadOnlySpan<string>)["accelerator.", "workload.", ""])
        {
            string path = section + written;
            if (path != RootKeys.Comparison && TypeOf(path) is not (null or SectionType or ListType)) return new KeyTarget(path);
        }

        return null;
    }

    /// <summary>Paths of keys with a last word like that of <paramref name="written"/>.</summary>
    public static string? Near(string written)
    {
        string last = written.Split('.')[^1].Split('[')[0];
        string name = NearestKey.Among(Names(RootKeys.Section).Distinct(StringComparer.Ordinal), last) ?? last;
        string[] places = [.. NearestKey.Elsewhere(RootKeys.Section, name).Where(place => !place.StartsWith(RootKeys.Comparison, StringComparison.Ordinal)).Select(place => KeyPath.Shown(place).Replace("synthetic.", "synthetic[0].", StringComparison.Ordinal))];
        return places.Length == 0 ? null : Words.Or(places);
    }

    /// <summary>The configuration with the key set, or taken away; null where the list has no such item.</summary>
    public YamlMapping? Set(YamlMapping root, YamlScalar value) => Set(root, Path.Split('.'), value);

    private static YamlMapping? Set(YamlMapping section, ReadOnlySpan<string> path, YamlScalar value)
    {
        string[] parts = path[0].Split('[', ']');
        int at = -1;
        for (int i = 0; i < section.Entries.Length; i++) if (section.Entries[i].Key is YamlScalar { } key && key.Text == parts[0]) at = i;
        YamlNode? old = at < 0 ? null : section.Entries[at].Value;
        YamlNode? changed = value;
        if (parts.Length > 1)
        {
            changed = old is YamlList list ? SetItems(list, parts[1], path[1..], value) : null;
            if (changed is null) return null;
        }
        else if (path.Length > 1)
        {
            changed = Set(old as YamlMapping ?? new YamlMapping([], value.Location), path[1..], value);
            if (changed is null) return null;
        }
        else if (value.IsNull)
        {
            return at < 0 ? section : section with { Entries = section.Entries.RemoveAt(at) };
        }

        (YamlNode, YamlNode) entry = (at < 0 ? new YamlScalar(parts[0], true, value.Location) : section.Entries[at].Key, changed);
        return section with { Entries = at < 0 ? section.Entries.Add(entry) : section.Entries.SetItem(at, entry) };
    }

    private static YamlList? SetItems(YamlList list, string which, ReadOnlySpan<string> below, YamlScalar value)
    {
        ImmutableArray<YamlNode>.Builder items = list.Items.ToBuilder();
        int from = which == "*" ? 0 : int.Parse(which, CultureInfo.InvariantCulture), to = which == "*" ? items.Count : from + 1;
        if (to > items.Count) return null;
        for (int i = from; i < to; i++)
        {
            if (below.Length == 0) items[i] = value;
            else if (items[i] is YamlMapping item && Set(item, below, value) is { } changed) items[i] = changed;
            else return null;
        }

        return list with { Items = items.ToImmutable() };
    }

    private static KeyType? TypeOf(string path)
    {
        KeyType? type = RootKeys.Section;
        foreach (string part in path.Split('.'))
        {
            string[] pieces = part.Split('[');
            type = (type as SectionType)?.Keys.FirstOrDefault(key => key.Name == pieces[0])?.Type;
            if (pieces.Length > 1) type = (type as ListType)?.Item;
        }

        return type;
    }

    private static IEnumerable<string> Names(SectionType section)
    {
        foreach (Key key in section.Keys)
        {
            yield return key.Name;
            SectionType? inner = key.Type as SectionType ?? (key.Type as ListType)?.Item as SectionType;
            if (inner is null) continue;
            foreach (string name in Names(inner)) yield return name;
        }
    }
}
