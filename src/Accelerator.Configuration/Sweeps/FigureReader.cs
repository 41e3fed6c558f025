using System.Collections.Immutable;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Reading;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Sweeps;

/// <summary>Reads which figures a sweep shows and what it is about.</summary>
internal sealed class FigureReader(KeyReader reader, Findings findings, SweepEngine engine, SweepCost? cost, List<string> names)
{
    private const string Section = SweepKeys.Sweep, ErrorMetric = "error";

    /// <summary>The metrics of tables and exports.</summary>
    public ImmutableArray<string> Metrics()
    {
        const string Place = $"{Section}.metrics";
        if (reader.Values.Find<int>(Place) is not int count) return [.. SweepMetric.Of(engine, cost is not null).Where(metric => !metric.OnRequest).Select(metric => metric.Name)];
        return [.. Enumerable.Range(0, count).Select(i => $"{Place}[{i}]").Where(item => Check(item, [])).Select(item => (string)reader.Values[item]!)];
    }

    /// <summary>The objectives.</summary>
    public ImmutableArray<SweepObjective> Objectives()
    {
        const string Place = $"{Section}.objectives";
        if (reader.Values.Find<int>(Place) is not int count) return [new SweepObjective("cycles", false)];
        return
        [
            .. Enumerable.Range(0, count).Where(i => Check($"{Place}[{i}].metric", names) && reader.Values.Has($"{Place}[{i}].goal"))
                .Select(i => new SweepObjective((string)reader.Values[$"{Place}[{i}].metric"]!, reader.Values.Get<bool>($"{Place}[{i}].goal"))),
        ];
    }

    /// <summary>Errors are against an unquantised layer, which random values do not have; a perplexity is that of a model.</summary>
    public void RequireLayers(ConfigurationFile configuration)
    {
        IEnumerable<string> places = [.. Items("metrics", ""), .. Items("objectives", ".metric")];
        foreach (string place in places)
        {
            if (reader.Values[place] is ErrorMetric && configuration.Workload?.Source is SyntheticSource)
            {
                findings.Add(reader.Locations[place], "ACC1134", "The metric needs an unquantised layer, which a synthetic workload does not have.", ErrorMetric, "a workload with a model, or a trace that has the outputs of the layers");
            }
            else if (reader.Values[place] is SweepMetric.Perplexity && configuration.Workload?.Source is not ModelSource)
            {
                findings.Add(reader.Locations[place], "ACC1134", "The metric needs a model, which this workload does not have.", SweepMetric.Perplexity, "a workload with a model");
            }
        }

        findings.ThrowIfAny();

        IEnumerable<string> Items(string key, string below) => Enumerable.Range(0, reader.Values.Find<int>($"{Section}.{key}") ?? 0).Select(i => $"{Section}.{key}[{i}]{below}");
    }

    private bool Check(string place, List<string> others)
    {
        if (reader.Values[place] is not string name) return false;
        SweepMetric? metric = SweepMetric.All.FirstOrDefault(known => known.Name == name);
        ImmutableArray<string> has = [.. SweepMetric.Of(engine, cost is not null).Select(known => known.Name)];
        if (others.Contains(name) || has.Contains(name)) return true;
        string allowed = Words.Or([.. has, .. others]);
        (string message, string? hint) = metric switch
        {
            null => ("There is no such metric.", NearestKey.Among([.. has, .. others], name) is string near ? $"did you mean {near}?" : null),
            { NeedsCost: true } => ("The metric needs a section cost.", "cost: {source: synthesis}"),
            _ => ("The metric needs values, which the timing engine does not have.", "engine: cycle"),
        };
        findings.Add(reader.Locations[place], "ACC1134", message, name, allowed, hint);
        return false;
    }
}
