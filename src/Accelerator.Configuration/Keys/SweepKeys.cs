using Accelerator.Configuration.Sweeps;

namespace Accelerator.Configuration.Keys;

/// <summary>The keys of a sweep file: a configuration, or the path of one, and what of it varies.</summary>
internal static class SweepKeys
{
    public const string Base = "base", Sweep = "sweep";

    public const int MostValues = 4096, MostParameters = 32;

    private const int MostConstraints = 64, MostSets = 256, MostKeysOfSet = 64;

    public static SectionType Section { get; } = new(
        [
            new("parameters", new MapType(TextRules.ParameterName, Parameter, MostParameters), "What varies, after what varies in place; the last one varies fastest") { Optional = true },
            new("derived", new MapType(TextRules.ParameterName, Derived, MostParameters), "Values that follow from the parameters, in the order in which they stand") { Optional = true },
            new("constraints", new ListType(new TextType(TextRules.Expression), MostConstraints, Distinct: true), "Expressions that must be true of a point; others are left out") { Optional = true },
            new("engine", Words.Choices<SweepEngine>(engine => engine switch
            {
                SweepEngine.Timing => "cycles and traffic, equal to those of the cycle engine, without values",
                SweepEngine.Cycle => "every register of every module: slower, with values and errors",
                _ => throw new ArgumentOutOfRangeException(nameof(engine)),
            }), "What gives the figures of a point"),
            new("cost", Cost, "What gives area, delay and energy; these are no metrics when left out") { Optional = true },
            new("metrics", new ListType(new TextType(TextRules.ParameterName), 64, Distinct: true), "Figures in tables and exports, in this order; all that the engine has when left out") { Optional = true },
            new("objectives", new ListType(Objective, 8, Distinct: false), "What the Pareto front and the best point are about, the first before the others; the fewest cycles when left out") { Optional = true },
            new("sample", Sample, "Which points of the grid are run; all of them when left out") { Optional = true },
        ],
        [],
        Inline: false);

    /// <summary>A sweep file.</summary>
    public static SectionType Root { get; } = new(
        [
            new(Base, new TextType(TextRules.Path), "A configuration whose accelerator and workload are taken"),
            .. RootKeys.Section.Keys.Where(key => key.Name != RootKeys.Comparison).Select(key => key with { Optional = false }),
            new(Sweep, Section, "What varies"),
        ],
        [new Variant(Base, [Base, Sweep]), new Variant(RootKeys.Accelerator, [RootKeys.Accelerator, RootKeys.Workload, Sweep])],
        Inline: false);

    private static ListType Target => new(new TextType(TextRules.KeyName), 16, Distinct: true) { Single = true };

    private static SectionType Parameter => new(
        [
            new("key", Target, "The key that it sets, or several, as findings name them: `array.tile.n`; left out where only expressions use it") { Optional = true },
            new("values", new ListType(new ScalarType(), MostValues, Distinct: true), "Its values"),
            new("range", Range, "Its values, as a range of integers"),
            new("sets", SetsInPlace, "Named sets of keys with their values; `~` takes a key away. In expressions the parameter is the name of its set"),
        ],
        [new Variant("values", ["key", "values"]), new Variant("range", ["key", "range"]), new Variant("sets", ["sets"])],
        Inline: true);

    /// <summary>Named sets of keys.</summary>
    public static MapType SetsInPlace => new(TextRules.GemmName, new MapType(TextRules.KeyName, new ScalarType(), MostKeysOfSet), MostSets);

    /// <summary>A range of values.</summary>
    public static SectionType Range => new(
        [
            new("from", new IntegerType(-1_000_000_000, 1_000_000_000), "First value"),
            new("to", new IntegerType(-1_000_000_000, 1_000_000_000), "Bound of the last value, included"),
            new("step", new IntegerType(1, 1_000_000_000), "What is added from value to value"),
            new("factor", new IntegerType(2, 1_000_000), "What is multiplied from value to value"),
        ],
        [new Variant("step", ["from", "to", "step"]), new Variant("factor", ["from", "to", "factor"])],
        Inline: true);

    private static SectionType Derived => new(
        [
            new("key", Target, "The key that it sets, or several") { Optional = true },
            new("value", new TextType(TextRules.Expression), "An expression over the names that stand before"),
        ],
        [],
        Inline: true);

    private static SectionType Objective => new(
        [
            new("metric", new TextType(TextRules.ParameterName), "A metric, a parameter or a derived value"),
            new("goal", new ChoiceType([new Choice("min", false, "less is better"), new Choice("max", true, "more is better")]), "Which way is better"),
        ],
        [],
        Inline: true);

    private static SectionType Cost => new(
        [
            new("source", Words.Choices<CostSource>(source => source switch
            {
                CostSource.Synthesis => "synthesis of every design",
                CostSource.Model => "synthesis of some designs, and a model fitted to them for the others",
                _ => throw new ArgumentOutOfRangeException(nameof(source)),
            }), "What gives the figures of a design"),
            new("liberty", new TextType(TextRules.Path), "The library of cells, relative to this file; that of `accel synth` when left out") { Optional = true },
            new("designs", new IntegerType(4, 100_000), "Designs that are synthesised, drawn at random") { Unit = "designs", When = new Condition("source", "model") },
            new("held_back", new IntegerType(1, 50_000), "Of these, designs that the model is not fitted to: its error is stated on them") { Unit = "designs", When = new Condition("source", "model") },
            new("seed", new IntegerType(0, int.MaxValue), "Seed of the draw") { When = new Condition("source", "model") },
        ],
        [],
        Inline: true);

    private static SectionType Sample => new(
        [
            new("random", new IntegerType(1, 1_000_000), "So many different points, drawn at random") { Unit = "points" },
            new("halving", new IntegerType(2, 1_000_000), "Successive halving from so many points, drawn at random") { Unit = "points" },
            new("seed", new IntegerType(0, int.MaxValue), "Seed of the draw"),
            new("keep", new IntegerType(2, 64), "Of how many points one goes into the next round") { Unit = "points" },
            new("operations", new IntegerType(1, 1024), "Multiplications of the workload, from the first, that the first round runs; each round runs `keep` times as many, the last one all") { Unit = "operations" },
        ],
        [new Variant("random", ["random", "seed"]), new Variant("halving", ["halving", "seed", "keep", "operations"])],
        Inline: true);
}
