using System.Collections.Immutable;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Reading;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Sweeps;

/// <summary>From the values of a sweep file to its parts.</summary>
/// <param name="path">The file.</param>
/// <param name="text">Its text.</param>
/// <param name="file">Its root.</param>
/// <param name="reader">What was read of it.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class SweepReader(string path, string text, YamlMapping file, KeyReader reader, Findings findings)
{
    private const string Section = SweepKeys.Sweep;

    private readonly List<string> names = [];

    /// <summary>Reads and checks everything.</summary>
    public SweepFile Read()
    {
        if (!reader.Locations.ContainsKey($"{Section}.parameters") && reader.Locations.TryGetValue(Section, out SourceLocation sweep))
        {
            findings.Add(sweep, "ACC1021", "A key is missing.", $"{Section} has no parameters", "parameters, or a list of values in place of a single one", "write for example n: [16, 32] below array.tile");
        }

        var parameters = new ParameterReader(reader, findings);
        ImmutableArray<SweepParameter> varying = parameters.Read(names);
        ImmutableArray<DerivedValue> derived = [.. Derived(parameters)];
        ImmutableArray<SweepConstraint> constraints = [.. Constraints()];
        SweepEngine engine = reader.Values.Find<SweepEngine>($"{Section}.engine") ?? SweepEngine.Timing;
        SweepCost? cost = Cost();
        var figures = new FigureReader(reader, findings, engine, cost, names);
        ImmutableArray<string> metrics = figures.Metrics();
        ImmutableArray<SweepObjective> objectives = figures.Objectives();
        (YamlMapping Root, string Path)? found = SweepBase.Read(file, path, reader, findings);
        ImmutableDictionary<string, YamlNode> presets = found is null ? [] : Presets(varying);
        if (found is { } whole) Items(varying, derived, whole.Root);
        ConfigurationFile configuration = ConfigurationLoader.Read(found?.Root, found?.Path ?? path, findings);
        figures.RequireLayers(configuration);
        return new SweepFile
        {
            Path = path, Text = text, Parameters = varying, Derived = derived, Names = [.. names], Constraints = constraints, Engine = engine, Cost = cost, Metrics = metrics, Objectives = objectives,
            Sample = Sample(), Location = reader.Locations[$"{Section}.parameters"], Base = configuration, Root = found!.Value.Root, Presets = presets,
        };
    }

    private IEnumerable<DerivedValue> Derived(ParameterReader parameters)
    {
        foreach (string name in reader.Values[$"{Section}.derived"] as string[] ?? [])
        {
            string place = $"{Section}.derived.{name}";
            SourceLocation location = reader.Locations[place];
            ImmutableArray<KeyTarget> targets = parameters.Targets($"{place}.key");
            Expression? expression = Expression($"{place}.value");
            if (!parameters.Add(names, name, location) || expression is null) continue;
            yield return new DerivedValue(name, expression, targets, reader.Locations[$"{place}.value"]);
        }
    }

    private IEnumerable<SweepConstraint> Constraints()
    {
        for (int i = 0; i < reader.Values.Find<int>($"{Section}.constraints"); i++)
        {
            string place = $"{Section}.constraints[{i}]";
            if (Expression(place) is { } expression) yield return new SweepConstraint((string)reader.Values[place]!, reader.Locations[place], expression);
        }
    }

    private Expression? Expression(string place)
    {
        if (reader.Values[place] is not string text) return null;
        try
        {
            return ExpressionParser.Parse(text, names);
        }
        catch (ExpressionException wrong)
        {
            SourceLocation location = reader.Locations[place];
            findings.Add(location with { Column = location.Column + wrong.At }, wrong.Id, wrong.Message, wrong.Found, wrong.Allowed);
            return null;
        }
    }

    /// <summary>The accelerators of the presets that parameters name.</summary>
    private ImmutableDictionary<string, YamlNode> Presets(ImmutableArray<SweepParameter> parameters)
    {
        var presets = ImmutableDictionary.CreateBuilder<string, YamlNode>(StringComparer.Ordinal);
        foreach (KeyAssignment preset in parameters.SelectMany(parameter => parameter.Choices).SelectMany(choice => choice.Assignments).Where(one => one.Target.Path == KeyTarget.Preset))
        {
            if (!presets.ContainsKey(preset.Value.Text) && SweepBase.Accelerator(path, preset.Value, findings) is { } accelerator) presets[preset.Value.Text] = accelerator;
        }

        return presets.ToImmutable();
    }

    /// <summary>Items of lists that are set must be there.</summary>
    private void Items(ImmutableArray<SweepParameter> parameters, ImmutableArray<DerivedValue> derived, YamlMapping root)
    {
        IEnumerable<(KeyTarget Target, SourceLocation Location)> targets =
        [
            .. parameters.SelectMany(parameter => parameter.Choices).SelectMany(choice => choice.Assignments).Select(one => (one.Target, one.Value.Location)),
            .. derived.SelectMany(value => value.Targets.Select(target => (target, value.Location))),
        ];
        foreach ((KeyTarget target, SourceLocation location) in targets.DistinctBy(one => one.Target))
        {
            if (target.Path.Contains('[', StringComparison.Ordinal) && target.Set(root, new YamlScalar("1", true, location)) is null)
            {
                findings.Add(location, "ACC1132", "The key that varies is none of the configuration.", KeyPath.Shown(target.Path), "an item of a list that the configuration has, counted from 0");
            }
        }
    }

    private SweepCost? Cost()
    {
        const string Place = $"{Section}.cost";
        if (reader.Values.Find<CostSource>($"{Place}.source") is not { } source) return null;
        SourceLocation location = reader.Locations[$"{Place}.source"];
        int designs = reader.Values.Find<int>($"{Place}.designs") ?? 0, held = reader.Values.Find<int>($"{Place}.held_back") ?? 0;
        if (source == CostSource.Model && designs > 0 && held > designs / 2)
        {
            findings.Add(reader.Locations[$"{Place}.held_back"], "ACC1002", "The value is out of range.", $"held_back: {held} of {designs} designs", $"1 to {designs / 2}, half of the designs");
        }

        string? liberty = reader.Values[$"{Place}.liberty"] is string named ? ConfigurationPath.Resolve(path, named) : null;
        return new SweepCost(source, liberty, designs, held, reader.Values.Find<int>($"{Place}.seed") ?? 0, location);
    }

    private SweepSample? Sample()
    {
        const string Place = $"{Section}.sample";
        int seed = reader.Values.Find<int>($"{Place}.seed") ?? 0;
        if (reader.Values.Find<int>($"{Place}.random") is int random) return new SweepSample(random, seed, 0, 0);
        return reader.Values.Find<int>($"{Place}.halving") is int start ? new SweepSample(start, seed, reader.Values.Get<int>($"{Place}.keep"), reader.Values.Get<int>($"{Place}.operations")) : null;
    }
}
