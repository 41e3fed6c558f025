namespace Accelerator.Configuration.Evaluation;

/// <summary>What an evaluation file asks for.</summary>
/// <param name="Settings">In the order of the file.</param>
/// <param name="Claims">Orderings to look up in the table.</param>
public sealed record EvaluationPlan(IReadOnlyList<EvaluationEntry> Settings, IReadOnlyList<EvaluationClaim> Claims);

/// <summary>An ordering that a publication claims.</summary>
/// <param name="Paper">The publication.</param>
/// <param name="Says">What it says.</param>
/// <param name="Read">What of it was read: its abstract, its text, its code.</param>
/// <param name="Pairs">Names of settings: the first is to lose less than the second.</param>
public sealed record EvaluationClaim(string Paper, string Says, string Read, IReadOnlyList<EvaluationPair> Pairs);

/// <summary>Two settings in the order of their quality.</summary>
/// <param name="Better">Name of the setting that is to have the lower perplexity.</param>
/// <param name="Worse">Name of the other.</param>
public sealed record EvaluationPair(string Better, string Worse);
