using System.Collections.Immutable;
using System.Numerics;
using Accelerator.Configuration.Yaml;
using Accelerator.Diagnostics;

namespace Accelerator.Configuration.Sweeps;

/// <summary>A loaded sweep: what varies, what follows from it, and how a point becomes a configuration.</summary>
public sealed record SweepFile
{
    /// <summary>The file as the user named it.</summary>
    public required string Path { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>The parameters; the last one varies fastest.</summary>
    public required ImmutableArray<SweepParameter> Parameters { get; init; }

    /// <summary>Names of all values of a point: the parameters', then the derived ones'.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Conditions that points keep.</summary>
    public required ImmutableArray<SweepConstraint> Constraints { get; init; }

    /// <summary>What gives the figures.</summary>
    public required SweepEngine Engine { get; init; }

    /// <summary>What gives area, delay and energy; null where these are no metrics.</summary>
    public SweepCost? Cost { get; init; }

    /// <summary>Metrics of tables and exports, in order.</summary>
    public required ImmutableArray<string> Metrics { get; init; }

    /// <summary>What the Pareto front is about, the most important first.</summary>
    public required ImmutableArray<SweepObjective> Objectives { get; init; }

    /// <summary>Which points are run; null for all.</summary>
    public required SweepSample? Sample { get; init; }

    /// <summary>Where the parameters stand.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The configuration without what varies.</summary>
    public required ConfigurationFile Base { get; init; }

    /// <summary>Whether a table, an export or an objective has a metric.</summary>
    public bool Wants(string metric) => Metrics.Contains(metric) || Objectives.Any(objective => objective.Metric == metric);

    internal ImmutableArray<DerivedValue> Derived { get; init; } = [];

    internal YamlMapping Root { get; init; } = new([], default);

    internal ImmutableDictionary<string, YamlNode> Presets { get; init; } = ImmutableDictionary<string, YamlNode>.Empty;

    /// <summary>Points of the grid, before constraints.</summary>
    public BigInteger GridSize => Parameters.Aggregate(BigInteger.One, (product, parameter) => product * parameter.Choices.Length);

    /// <summary>The values of a point, in the order of <see cref="Names"/>.</summary>
    /// <param name="choices">The number of the choice of each parameter.</param>
    /// <exception cref="InputException">An expression has no value (ACC1137).</exception>
    public SweepValue[] Values(ReadOnlySpan<int> choices)
    {
        var values = new SweepValue[Names.Length];
        for (int i = 0; i < Parameters.Length; i++) values[i] = Parameters[i].Choices[choices[i]].Value;
        for (int i = 0; i < Derived.Length; i++) values[Parameters.Length + i] = Evaluate(Derived[i].Expression, Derived[i].Location, values);
        return values;
    }

    /// <summary>Whether a point keeps a constraint.</summary>
    /// <exception cref="InputException">The constraint has no truth value (ACC1137).</exception>
    public static bool Keeps(SweepConstraint constraint, ReadOnlySpan<SweepValue> values)
    {
        ArgumentNullException.ThrowIfNull(constraint);
        return Evaluate(constraint.Expression, constraint.Location, values) is { Truth: { } truth }
            ? truth
            : throw new InputException(At(constraint.Location, "ACC1137", "A constraint is neither true nor false.", constraint.Text, "a comparison"));
    }

    /// <summary>The configuration of a point: read and checked as a file of its own would be, findings with the places of the values in this file.</summary>
    /// <param name="choices">The number of the choice of each parameter.</param>
    /// <param name="values">What <see cref="Values"/> gives for them.</param>
    /// <exception cref="InputException">It is no configuration; carries every finding.</exception>
    public ConfigurationFile Configure(ReadOnlySpan<int> choices, ReadOnlySpan<SweepValue> values)
    {
        var assignments = new List<KeyAssignment>();
        for (int i = 0; i < Parameters.Length; i++) assignments.AddRange(Parameters[i].Choices[choices[i]].Assignments);
        for (int i = 0; i < Derived.Length; i++)
        {
            var scalar = new YamlScalar(values[Parameters.Length + i].ToString(), true, Derived[i].Location);
            assignments.AddRange(Derived[i].Targets.Select(target => new KeyAssignment(target, scalar)));
        }

        YamlMapping root = Root;
        foreach (KeyAssignment preset in assignments.Where(one => one.Target.Path == KeyTarget.Preset)) root = SweepBase.With(root, Presets[preset.Value.Text]);
        foreach (KeyAssignment assignment in assignments.Where(one => one.Target.Path != KeyTarget.Preset)) root = assignment.Target.Set(root, FromBase(assignment))!;
        return ConfigurationLoader.Read(root, Base.Path, new Findings());
    }

    /// <summary>A path stands in this file and is read as one of the base, which may lie in another folder.</summary>
    private YamlScalar FromBase(KeyAssignment assignment)
    {
        if (Base.Path == Path || assignment.Value.IsNull || assignment.Target.Path is not ("workload.model" or "workload.trace")) return assignment.Value;
        string folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Base.Path))!;
        string place = System.IO.Path.GetFullPath(ConfigurationPath.Resolve(Path, assignment.Value.Text));
        return assignment.Value with { Text = System.IO.Path.GetRelativePath(folder, place).Replace('\\', '/') };
    }

    private static SweepValue Evaluate(Expression expression, SourceLocation location, ReadOnlySpan<SweepValue> values)
    {
        try
        {
            return expression.Evaluate(values);
        }
        catch (ExpressionException wrong)
        {
            throw new InputException(At(location with { Column = location.Column + wrong.At }, wrong.Id, wrong.Message, wrong.Found, wrong.Allowed));
        }
    }

    private static Diagnostic At(SourceLocation place, string id, string message, string? found, string? allowed) =>
        new() { Id = id, Message = message, File = place.File, Line = place.Line, Column = place.Column, Found = found, Allowed = allowed };
}
