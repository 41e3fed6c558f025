namespace Accelerator.Cli.Reports;

/// <summary>What a closed form says, how far that is from the cycle model, and the parts of the difference.</summary>
internal sealed record AnswerReport
{
    /// <summary>Name of the form.</summary>
    public required string Model { get; init; }

    /// <summary>Its answer.</summary>
    public required long Cycles { get; init; }

    /// <summary>100·(answer / cycles of the cycle model − 1).</summary>
    public required double GapPercent { get; init; }

    /// <summary>Cycles that it streams more than the ideal form: another dataflow's edges, another number of bits a cycle, no filled groups.</summary>
    public required long OtherWork { get; init; }

    /// <summary>Cycles that it charges for fill, drain and preload.</summary>
    public required long Charged { get; init; }

    /// <summary>Cycles that the cycle model counts and the form does not know, negative: with the two before, the answer less the cycle model's.</summary>
    public required long NotCounted { get; init; }

    /// <summary>Makes the report of an answer.</summary>
    /// <param name="model">Name of the form.</param>
    /// <param name="streaming">Cycles in which operands stream.</param>
    /// <param name="overhead">Cycles that it adds.</param>
    /// <param name="ideal">Cycles of the ideal form.</param>
    /// <param name="cycles">Cycles of the cycle model.</param>
    public static AnswerReport Of(string model, long streaming, long overhead, long ideal, long cycles) => new()
    {
        Model = model, Cycles = streaming + overhead, GapPercent = cycles == 0 ? 0 : 100.0 * (streaming + overhead - cycles) / cycles,
        OtherWork = streaming - ideal, Charged = overhead, NotCounted = ideal - cycles,
    };
}
