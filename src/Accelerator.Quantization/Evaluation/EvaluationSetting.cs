using Accelerator.Quantization.Recipes;

namespace Accelerator.Quantization.Evaluation;

/// <summary>A row of a table of perplexities.</summary>
/// <param name="Name">Name of the row, unique in the table.</param>
/// <param name="Section">Heading that it stands under; empty for none.</param>
/// <param name="Recipe">How the model is quantised.</param>
public sealed record EvaluationSetting(string Name, string Section, QuantizationRecipe Recipe);

/// <summary>What a setting came to.</summary>
/// <param name="BitsPerWeight">Mean over the quantised weights as a packed file holds them, side data counted.</param>
/// <param name="Perplexity">Perplexity of the quantised model.</param>
/// <param name="Loss">ln(perplexity / that of the unquantised model): nats a token that quantising costs.</param>
/// <param name="WeightError">‖W − Ŵ‖ / ‖W‖ over all quantised layers, each in the basis of its transform.</param>
public sealed record SettingResult(double BitsPerWeight, double Perplexity, double Loss, double WeightError);
