using System.Collections.Immutable;
using Accelerator.Configuration.Yaml;
using Accelerator.Diagnostics;

namespace Accelerator.Configuration.Evaluation;

/// <summary>
/// Reads evaluation files: <c>settings</c>, a list of entries with <c>method</c>, <c>format</c>, <c>group</c>, <c>activations</c>, each one value or a list (every
/// combination is a setting), and <c>section</c>, <c>name</c>, <c>scales</c>, <c>group-for</c>; <c>claims</c>, a list with <c>paper</c>, <c>says</c>, <c>read</c> and <c>pairs</c>
/// of names of settings. Everything wrong is reported at once.
/// </summary>
public static class EvaluationFile
{
    private const string Id = "ACC2270";
    private const int MostSettings = 10_000;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">Something is wrong with it; carries every finding.</exception>
    public static EvaluationPlan Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        string? text = TextFile.Read(path, null, findings);
        findings.ThrowIfAny();
        return Parse(text!, path);
    }

    /// <summary>Reads text.</summary>
    /// <exception cref="InputException">Something is wrong with it; carries every finding.</exception>
    public static EvaluationPlan Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        var settings = new List<EvaluationEntry>();
        var claims = new List<EvaluationClaim>();
        if (YamlReader.Read(path, text, findings) is { } root)
        {
            Dictionary<string, YamlNode> members = Members(root, ["settings", "claims"], findings);
            if (members.GetValueOrDefault("settings") is YamlList { Items.Length: > 0 } list) foreach (YamlNode node in list.Items) Entry(node, settings, findings);
            else Wrong(findings, root.Location, "The file has no settings.", allowed: "settings: a list of at least one");
            foreach (YamlNode node in members.TryGetValue("claims", out YamlNode? value) ? Items(value, findings) : []) Claim(node, claims, settings, findings);
        }

        foreach (IGrouping<string, EvaluationEntry> same in settings.GroupBy(one => one.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            Wrong(findings, same.Skip(1).First().Location, "A setting is given twice.", Excerpt.Of(same.Key), hint: $"the first stands in line {same.First().Location.Line}");
        }

        findings.ThrowIfAny();
        return new EvaluationPlan(settings, claims);
    }

    private static void Entry(YamlNode node, List<EvaluationEntry> settings, Findings findings)
    {
        int before = findings.Count;
        Dictionary<string, YamlNode> members = Members(node, ["section", "name", "method", "format", "group", "activations", "scales", "group-for"], findings);
        ImmutableArray<string> formats = Texts("format", null), groups = Texts("group", EvaluationEntry.Own), activations = Texts("activations", EvaluationEntry.Float), methods = Texts("method", "rtn");
        string section = Text("section") ?? settings.LastOrDefault()?.Section ?? "", scales = Text("scales") ?? EvaluationEntry.Float16;
        string? name = Text("name");
        var groupFor = new List<KeyValuePair<string, string>>();
        if (members.TryGetValue("group-for", out YamlNode? others) && Mapping(others, findings) is { } mapping)
        {
            foreach ((YamlNode key, YamlNode value) in mapping.Entries)
            {
                if (One(key, findings) is { } pattern && One(value, findings) is { } size) groupFor.Add(new(pattern, size));
            }
        }

        if (scales is not (EvaluationEntry.Float16 or "float32")) Wrong(findings, members["scales"].Location, "Scales are stored in a type that is not allowed.", scales, "float16, float32");
        long count = (long)formats.Length * groups.Length * activations.Length * methods.Length;
        if (name is not null && count > 1) Wrong(findings, members["name"].Location, "A name is given to several settings.", $"{count} settings", "one value of each key, or no name");
        if (settings.Count + count > MostSettings) Wrong(findings, node.Location, "There are too many settings.", $"more than {settings.Count + count - 1}", $"at most {MostSettings}");
        if (findings.Count > before) return;
        foreach (string format in formats)
        {
            foreach (string group in groups)
            {
                foreach (string activation in activations)
                {
                    foreach (string method in methods)
                    {
                        var entry = new EvaluationEntry(section, "", method, format, group, activation, scales, groupFor, node.Location);
                        settings.Add(entry with { Name = name ?? entry.Text });
                    }
                }
            }
        }

        string? Text(string key) => members.TryGetValue(key, out YamlNode? value) ? One(value, findings) : null;

        ImmutableArray<string> Texts(string key, string? missing)
        {
            if (!members.TryGetValue(key, out YamlNode? value))
            {
                if (missing is not null) return [missing];
                Wrong(findings, node.Location, $"A setting has no {key}.");
                return [];
            }

            if (value is YamlList { Items.Length: 0 }) Wrong(findings, value.Location, "A list is empty.", allowed: "at least one value");
            return value is YamlList list ? [.. list.Items.Select(item => One(item, findings) ?? "")] : [One(value, findings) ?? ""];
        }
    }

    private static void Claim(YamlNode node, List<EvaluationClaim> claims, List<EvaluationEntry> settings, Findings findings)
    {
        Dictionary<string, YamlNode> members = Members(node, ["paper", "says", "read", "pairs"], findings);
        var pairs = new List<EvaluationPair>();
        foreach (YamlNode pair in members.TryGetValue("pairs", out YamlNode? list) ? Items(list, findings) : [])
        {
            ImmutableArray<YamlNode> two = Items(pair, findings);
            string[] names = [.. two.Select(name => One(name, findings)).OfType<string>()];
            if (names.Length != 2) Wrong(findings, pair.Location, "A pair has two names.", $"{names.Length} names");
            else pairs.Add(new EvaluationPair(names[0], names[1]));
            foreach (string name in names.Where(name => settings.All(setting => setting.Name != name))) Wrong(findings, pair.Location, "A claim names no setting of the file.", Excerpt.Of(name));
        }

        foreach (string missing in (string[])["paper", "says", "read", "pairs"]) if (!members.ContainsKey(missing)) Wrong(findings, node.Location, $"A claim has no {missing}.");
        if (members.Count == 4) claims.Add(new EvaluationClaim(One(members["paper"], findings) ?? "", One(members["says"], findings) ?? "", One(members["read"], findings) ?? "", pairs));
    }

    private static ImmutableArray<YamlNode> Items(YamlNode node, Findings findings)
    {
        if (node is YamlList list) return list.Items;
        Wrong(findings, node.Location, "A list is expected here.", node.Description);
        return [];
    }

    private static string? One(YamlNode node, Findings findings)
    {
        if (node is YamlScalar { IsNull: false, Text.Length: > 0 and <= 256 } scalar) return scalar.Text;
        Wrong(findings, node.Location, "A value is expected here.", node.Description, "1 to 256 characters");
        return null;
    }

    private static YamlMapping? Mapping(YamlNode node, Findings findings)
    {
        if (node is YamlMapping mapping) return mapping;
        Wrong(findings, node.Location, "A section is expected here.", node.Description);
        return null;
    }

    private static Dictionary<string, YamlNode> Members(YamlNode node, string[] allowed, Findings findings)
    {
        var members = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach ((YamlNode key, YamlNode value) in Mapping(node, findings)?.Entries ?? [])
        {
            if (key is not YamlScalar scalar || !allowed.Contains(scalar.Text)) Wrong(findings, key.Location, "A key is unknown.", key.Description, string.Join(", ", allowed));
            else if (!members.TryAdd(scalar.Text, value)) Wrong(findings, key.Location, "A key is given twice.", scalar.Text);
        }

        return members;
    }

    private static void Wrong(Findings findings, SourceLocation at, string message, string? found = null, string? allowed = null, string? hint = null) => findings.Add(at, Id, message, found, allowed, hint);
}
