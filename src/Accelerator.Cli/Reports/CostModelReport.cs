using System.Collections.Immutable;
using Accelerator.Exploration.Cost;

namespace Accelerator.Cli.Reports;

/// <summary>The fitted model of a sweep's costs.</summary>
/// <param name="Designs">Different designs of the sweep.</param>
/// <param name="Fitted">Synthesised designs that the model is fitted to.</param>
/// <param name="HeldBack">Synthesised designs that it is tried on.</param>
/// <param name="Errors">Its errors on these.</param>
internal sealed record CostModelReport(int Designs, int Fitted, int HeldBack, ImmutableArray<CostError> Errors)
{
    /// <summary>Reports a model.</summary>
    public static CostModelReport Of(ModelCost model) => new(model.Designs, model.Fitted, model.HeldBack, [.. model.Errors.Select(error => error with { Mean = Math.Round(error.Mean, 6), Worst = Math.Round(error.Worst, 6) })]);
}
