using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Reading;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Sweeps;

/// <summary>Reads the parameters of a sweep: their values, and the keys that they set.</summary>
internal sealed class ParameterReader(KeyReader reader, Findings findings)
{
    private const string Section = $"{SweepKeys.Sweep}.parameters";

    // Which parameter sets a key; sets of one parameter may share keys.
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    /// <summary>The parameters that are right; their names go to <paramref name="names"/>.</summary>
    public ImmutableArray<SweepParameter> Read(List<string> names)
    {
        var parameters = ImmutableArray.CreateBuilder<SweepParameter>();
        foreach (string name in reader.Values[Section] as string[] ?? [])
        {
            string place = $"{Section}.{name}";
            SourceLocation location = reader.Locations[place];
            ImmutableArray<SweepChoice> choices = [.. reader.Values[$"{place}.sets"] is string[] sets ? Sets(name, place, sets) : Listed(name, place)];
            foreach (IGrouping<SweepValue, SweepChoice> same in choices.GroupBy(choice => choice.Value).Where(same => same.Count() > 1))
            {
                findings.Add(location, "ACC1105", "The list names an item twice.", $"{KeyPath.Shown(place)}: {same.Key}", "each item once");
            }

            if (Add(names, name, location)) parameters.Add(new SweepParameter(name, choices));
        }

        return parameters.ToImmutable();
    }

    /// <summary>Adds a name that expressions may use from here on; false where it cannot be used.</summary>
    public bool Add(List<string> names, string name, SourceLocation location)
    {
        if (names.Contains(name) || ExpressionFunction.Reserved.Contains(name) || SweepMetric.All.Any(metric => metric.Name == name))
        {
            findings.Add(location, "ACC1135", "The name is taken.", name, "a name that no other parameter, derived value, metric, function or word of the expressions has");
            return false;
        }

        names.Add(name);
        return true;
    }

    /// <summary>The keys that a parameter or derived value sets.</summary>
    public ImmutableArray<KeyTarget> Targets(string place)
    {
        var targets = ImmutableArray.CreateBuilder<KeyTarget>();
        for (int i = 0; i < reader.Values.Find<int>(place); i++)
        {
            if (reader.Values[$"{place}[{i}]"] is string written && Target(written, place, reader.Locations[$"{place}[{i}]"]) is { } target) targets.Add(target);
        }

        return targets.ToImmutable();
    }

    private KeyTarget? Target(string written, string owner, SourceLocation location)
    {
        if (KeyTarget.Find(written) is not { } target)
        {
            findings.Add(location, "ACC1132", "The key that varies is none of the configuration.", written, "a key with a single value", KeyTarget.Near(written) is string near ? $"did you mean {near}?" : null);
            return null;
        }

        if (owners.TryAdd(target.Path, owner) || owners[target.Path] == owner) return target;
        findings.Add(location, "ACC1132", "Two parameters set the same key.", KeyPath.Shown(target.Path), "each key set once", $"the other one is {KeyPath.Shown(owners[target.Path])}");
        return null;
    }

    private IEnumerable<SweepChoice> Listed(string name, string place)
    {
        ImmutableArray<KeyTarget> targets = Targets($"{place}.key");
        YamlScalar[] values = [.. Enumerable.Range(0, reader.Values.Find<int>($"{place}.values") ?? 0).Select(i => reader.Values[$"{place}.values[{i}]"]).OfType<YamlScalar>(), .. Range(name, place)];
        return values.Select(value => new SweepChoice(SweepValue.Read(value.Text, value.Plain), [.. targets.Select(target => new KeyAssignment(target, value))]));
    }

    private IEnumerable<SweepChoice> Sets(string name, string place, string[] sets)
    {
        foreach (string set in sets)
        {
            string below = $"{place}.sets.{set}";
            var assignments = ImmutableArray.CreateBuilder<KeyAssignment>();
            foreach (string key in reader.Values[below] as string[] ?? [])
            {
                string item = KeyPath.Below(below, key);
                if (reader.Values[item] is YamlScalar value && Target(key, place, reader.Locations[item]) is { } target) assignments.Add(new KeyAssignment(target, value));
            }

            yield return new SweepChoice(SweepValue.Of(set), assignments.ToImmutable());
        }
    }

    private IEnumerable<YamlScalar> Range(string name, string place)
    {
        Values values = reader.Values;
        if (values.Find<int>($"{place}.range.from") is not int from || values.Find<int>($"{place}.range.to") is not int to) yield break;
        SourceLocation location = reader.Locations[$"{place}.range"];
        int? factor = values.Find<int>($"{place}.range.factor"), step = values.Find<int>($"{place}.range.step");
        if (factor is null && step is null) yield break;
        if (from > to || (factor is not null && from < 1))
        {
            findings.Add(location, "ACC1136", "The range has no values.", $"{name}: {from} to {to}", factor is null ? "from at most to" : "from at least 1 and at most to");
            yield break;
        }

        int count = 0;
        for (long value = from; value <= to; value = factor is int times ? value * times : value + step!.Value)
        {
            if (++count > SweepKeys.MostValues)
            {
                findings.Add(location, "ACC1136", "The range has too many values.", $"{name}: more than {SweepKeys.MostValues}", $"at most {SweepKeys.MostValues}");
                yield break;
            }

            yield return new YamlScalar(value.ToString(CultureInfo.InvariantCulture), true, location);
        }
    }
}
