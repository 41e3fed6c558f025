using System.Collections.Immutable;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Reading;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Sweeps;

/// <summary>
/// What varies where its key stands: a list or range in place of a single value, <c>sets</c> within a section. Rewritten as parameters of the section <c>sweep</c>, before those that it has,
/// with the places of the file; the first value of each stays behind, so that what is left is a configuration.
/// </summary>
internal sealed class InPlace
{
    /// <summary>The key of a section whose keys vary together.</summary>
    public const string Sets = "sets";

    private const string Parameters = "parameters";

    private readonly List<(string Path, SourceLocation Location, YamlMapping Parameter)> found = [];

    private InPlace()
    {
    }

    /// <summary>The sweep file with everything under <c>sweep.parameters</c>; itself where nothing varies in place.</summary>
    public static YamlMapping Spell(YamlMapping file)
    {
        var rewriter = new InPlace();
        var rewritten = (YamlMapping)rewriter.Rewrite(RootKeys.Section, file, "")!;
        int at = Place(file, SweepKeys.Sweep);
        if (rewriter.found.Count == 0 || at < 0 || file.Entries[at].Value is not YamlMapping sweep) return rewriter.found.Count == 0 ? file : rewritten;
        int list = Place(sweep, Parameters);
        if (list >= 0 && sweep.Entries[list].Value is not YamlMapping) return rewritten;
        YamlMapping own = list < 0 ? new YamlMapping([], sweep.Location) : (YamlMapping)sweep.Entries[list].Value;
        YamlMapping parameters = own with { Entries = [.. rewriter.Named(Taken(own, sweep)), .. own.Entries] };
        (YamlNode, YamlNode) entry = (list < 0 ? new YamlScalar(Parameters, true, rewriter.found[0].Location) : sweep.Entries[list].Key, parameters);
        YamlMapping whole = sweep with { Entries = list < 0 ? sweep.Entries.Insert(0, entry) : sweep.Entries.SetItem(list, entry) };
        return rewritten with { Entries = rewritten.Entries.SetItem(at, (file.Entries[at].Key, whole)) };
    }

    /// <summary>The node without what varies; null where the first value is none.</summary>
    private YamlNode? Rewrite(KeyType type, YamlNode node, string path) => (type, node) switch
    {
        (SectionType section, YamlMapping mapping) => RewriteSection(section, mapping, path),
        (ListType { Item: SectionType item }, YamlList list) => list with { Items = [.. list.Items.Select((one, index) => Rewrite(item, one, $"{path}[{index}]") ?? one)] },
        (SectionType or ListType or MapType, _) => node,
        (_, YamlList { Items: [YamlScalar first, ..] } values) when values.Items.All(item => item is YamlScalar) => Vary(path, node, "values", first),
        (_, YamlMapping range) when IsRange(range) && Entry(range, "from") is YamlScalar from => Vary(path, node, "range", from),
        _ => node,
    };

    private YamlScalar? Vary(string path, YamlNode node, string key, YamlScalar first)
    {
        SourceLocation place = node.Location;
        found.Add((path, place, new YamlMapping([(Word("key", place), Word(path, place)), (Word(key, place), node)], place)));
        return first.IsNull ? null : first;
    }

    private YamlMapping RewriteSection(SectionType section, YamlMapping mapping, string path)
    {
        int at = path.Length == 0 || section.Keys.Any(key => key.Name == Sets) ? -1 : Place(mapping, Sets);
        YamlMapping? sets = at < 0 ? null : mapping.Entries[at].Value as YamlMapping;
        SourceLocation place = at < 0 ? mapping.Location : mapping.Entries[at].Key.Location;
        if (sets is not null) mapping = mapping with { Entries = mapping.Entries.RemoveAt(at) };
        var entries = ImmutableArray.CreateBuilder<(YamlNode, YamlNode)>();
        int before = found.Count;
        foreach ((YamlNode key, YamlNode value) in mapping.Entries)
        {
            Key? known = key is YamlScalar name ? section.Keys.FirstOrDefault(one => one.Name == name.Text) : null;
            if (known is null || (path.Length == 0 && known.Name == RootKeys.Comparison)) entries.Add((key, value));
            else if (Rewrite(known.Type, value, KeyPath.Below(path, known.Name)) is { } kept) entries.Add((key, kept));
        }

        mapping = mapping with { Entries = entries.ToImmutable() };
        return sets is null ? mapping : WithSets(mapping, sets, path, place, before);
    }

    /// <summary>
    /// A parameter before those within the section. Each set assigns the keys of all sets: one that it leaves out gets the value that stands beside the sets, or none, so that points do not depend on which set is the first.
    /// </summary>
    private YamlMapping WithSets(YamlMapping mapping, YamlMapping sets, string path, SourceLocation place, int before)
    {
        string[] keys = [.. sets.Entries.Select(set => set.Value).OfType<YamlMapping>().SelectMany(set => set.Entries).Select(entry => entry.Key).OfType<YamlScalar>().Select(key => key.Text).Distinct(StringComparer.Ordinal)];
        var full = sets with
        {
            Entries = [.. sets.Entries.Select(set => (set.Key, set.Value is YamlMapping one ? Complete(mapping, one, keys, path) : set.Value))],
        };
        found.Insert(before, (path, place, new YamlMapping([(Word(Sets, place), full)], place)));
        if (full.Entries.Select(set => set.Value).FirstOrDefault() is not YamlMapping first) return mapping;
        foreach ((YamlNode key, YamlNode value) in first.Entries)
        {
            string below = (key as YamlScalar)?.Text ?? "";
            if (value is YamlScalar scalar && below.Length > path.Length && TextRules.KeyName.Accepts(below)) mapping = new KeyTarget(below[(path.Length + 1)..]).Set(mapping, scalar) ?? mapping;
        }

        return mapping;
    }

    private static YamlMapping Complete(YamlMapping beside, YamlMapping set, string[] keys, string path)
    {
        var own = set.Entries.Select(entry => ((YamlNode)(entry.Key is YamlScalar key ? key with { Text = KeyPath.Below(path, key.Text) } : entry.Key), entry.Value));
        var others = keys.Where(key => Place(set, key) < 0).Select(key => ((YamlNode)Word(KeyPath.Below(path, key), set.Location), (YamlNode)(Find(beside, key.Split('.')) ?? Word("~", set.Location))));
        return set with { Entries = [.. own, .. others] };
    }

    /// <summary>Parameters with names: the last words of the key, as many as tell it from the other ones.</summary>
    private IEnumerable<(YamlNode, YamlNode)> Named(HashSet<string> taken)
    {
        string[][] words = [.. found.Select(one => one.Path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))];
        for (int i = 0; i < words.Length; i++)
        {
            string name = "";
            for (int length = 1; length <= words[i].Length; length++)
            {
                name = Last(words[i], length);
                if (char.IsAsciiLetterLower(name[0]) && !taken.Contains(name) && !words.Where((_, other) => other != i).Any(other => Last(other, length) == name)) break;
            }

            yield return (Word(name, found[i].Location), found[i].Parameter);
        }
    }

    private static string Last(string[] words, int length) => string.Join('_', words[^Math.Min(length, words.Length)..]);

    private static HashSet<string> Taken(YamlMapping parameters, YamlMapping sweep)
    {
        IEnumerable<YamlNode> keys = parameters.Entries.Concat(Entry(sweep, "derived") is YamlMapping derived ? derived.Entries : []).Select(entry => entry.Key);
        return [.. keys.OfType<YamlScalar>().Select(key => key.Text), .. SweepMetric.All.Select(metric => metric.Name), .. ExpressionFunction.Reserved];
    }

    private static bool IsRange(YamlMapping node) => Place(node, "from") >= 0 || Place(node, "to") >= 0 || Place(node, "step") >= 0 || Place(node, "factor") >= 0;

    private static YamlScalar? Find(YamlMapping section, ReadOnlySpan<string> path) => Entry(section, path[0]) switch
    {
        YamlScalar scalar when path.Length == 1 => scalar,
        YamlMapping below when path.Length > 1 => Find(below, path[1..]),
        _ => null,
    };

    private static YamlNode? Entry(YamlMapping mapping, string name) => Place(mapping, name) is var at and >= 0 ? mapping.Entries[at].Value : null;

    private static int Place(YamlMapping mapping, string name)
    {
        for (int i = 0; i < mapping.Entries.Length; i++) if (mapping.Entries[i].Key is YamlScalar key && key.Text == name) return i;
        return -1;
    }

    private static YamlScalar Word(string text, SourceLocation place) => new(text, true, place);
}
