using System.Collections.Immutable;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Sweeps;

/// <summary>Something that varies.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Choices">Its values, in the order of the file.</param>
public sealed record SweepParameter(string Name, ImmutableArray<SweepChoice> Choices);

/// <summary>One value of a parameter.</summary>
public sealed record SweepChoice
{
    internal SweepChoice(SweepValue value, ImmutableArray<KeyAssignment> assignments) => (Value, Assignments) = (value, assignments);

    /// <summary>The value as expressions and tables see it; of a named set its name.</summary>
    public SweepValue Value { get; }

    /// <summary>What it sets.</summary>
    internal ImmutableArray<KeyAssignment> Assignments { get; }
}

/// <summary>A key and the value that it gets; null text takes the key away.</summary>
internal sealed record KeyAssignment(KeyTarget Target, YamlScalar Value);

/// <summary>A value that follows from others.</summary>
internal sealed record DerivedValue(string Name, Expression Expression, ImmutableArray<KeyTarget> Targets, SourceLocation Location);

/// <summary>A condition that points keep.</summary>
public sealed record SweepConstraint
{
    internal SweepConstraint(string text, SourceLocation location, Expression expression) => (Text, Location, Expression) = (text, location, expression);

    /// <summary>As the file has it.</summary>
    public string Text { get; }

    /// <summary>Where it stands.</summary>
    public SourceLocation Location { get; }

    internal Expression Expression { get; }
}

/// <summary>What is to become small or large.</summary>
/// <param name="Metric">A metric, a parameter or a derived value.</param>
/// <param name="Maximize">More is better.</param>
public sealed record SweepObjective(string Metric, bool Maximize);

/// <summary>Which points of the grid are run; null for all.</summary>
/// <param name="Points">Points drawn.</param>
/// <param name="Seed">Seed of the draw.</param>
/// <param name="Keep">Successive halving keeps one of so many; 0 for a plain sample.</param>
/// <param name="Operations">Multiplications of its first round.</param>
public sealed record SweepSample(int Points, int Seed, int Keep, int Operations);
