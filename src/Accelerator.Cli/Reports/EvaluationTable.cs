using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Runtime.InteropServices;
using Accelerator.Configuration.Evaluation;
using Accelerator.Quantization.Evaluation;

namespace Accelerator.Cli.Reports;

/// <summary>The result of <c>accel evaluate</c>, as its JSON file holds it. Nothing in it depends on time or on the number of threads.</summary>
internal sealed record EvaluationTable
{
    /// <summary>Version of this file's format.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The command that made it.</summary>
    public required string Command { get; init; }

    /// <summary>The model.</summary>
    public required string Model { get; init; }

    /// <summary>SHA-256 of its linear weights, in forward order, float32.</summary>
    public required string Weights { get; init; }

    /// <summary>Where the tokens come from that perplexities are measured on.</summary>
    public required string Tokens { get; init; }

    /// <summary>SHA-256 of the tokens, 32 bits each, and of the windows.</summary>
    public required string TokensHash { get; init; }

    /// <summary>Windows of the measurement, each a forward pass of its own.</summary>
    public required int Windows { get; init; }

    /// <summary>Tokens of a window.</summary>
    public required int WindowLength { get; init; }

    /// <summary>Tokens predicted in all windows.</summary>
    public required int PredictedTokens { get; init; }

    /// <summary>What methods calibrate on.</summary>
    public required string Calibration { get; init; }

    /// <summary>SHA-256 of the calibration file; null where the model samples the text itself.</summary>
    public string? CalibrationHash { get; init; }

    /// <summary>Perplexity of the unquantised model.</summary>
    public required double Perplexity { get; init; }

    /// <summary>Settings that were asked for; more than there are rows where a run was interrupted.</summary>
    public int Settings { get; init; }

    /// <summary>One a setting, in the order of the settings.</summary>
    public required ImmutableArray<EvaluationRow> Rows { get; init; }

    /// <summary>Orderings that publications claim, of the settings of the table.</summary>
    public ImmutableArray<EvaluationClaim> Claims { get; init; } = [];

    /// <summary>Whether rows of another table are of the same measurement.</summary>
    public bool IsSameMeasurement(EvaluationTable other) =>
        (Version, Model, Weights, TokensHash, Windows, Calibration, CalibrationHash, Perplexity) == (other.Version, other.Model, other.Weights, other.TokensHash, other.Windows, other.Calibration, other.CalibrationHash, other.Perplexity);

    /// <summary>SHA-256 in hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<int> values) => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(values)));

    /// <summary>Nine significant digits: what remains the same where another mathematical library rounds the last bits of an exponential otherwise.</summary>
    public static double Rounded(double value) => double.Parse(value.ToString("G9", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}

/// <summary>A setting and what it came to.</summary>
internal sealed record EvaluationRow
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Heading that it stands under.</summary>
    public required string Section { get; init; }

    /// <summary>How the model was quantised, one line: equal lines are equal settings.</summary>
    public required string Setting { get; init; }

    /// <summary>Bits of a quantised weight in a packed file, side data counted.</summary>
    public double? BitsPerWeight { get; init; }

    /// <summary>‖W − Ŵ‖ / ‖W‖ over the quantised layers.</summary>
    public double? WeightError { get; init; }

    /// <summary>Perplexity of the quantised model.</summary>
    public double? Perplexity { get; init; }

    /// <summary>Nats a token that quantising costs.</summary>
    public double? Loss { get; init; }

    /// <summary>Perplexity of the setting in the file that <c>--against</c> names.</summary>
    public double? Against { get; init; }

    /// <summary>Why it came to nothing.</summary>
    public string? Failure { get; init; }

    /// <summary>The row of a result.</summary>
    public static EvaluationRow Of(EvaluationSetting setting, SettingResult result) => Empty(setting) with
    {
        BitsPerWeight = EvaluationTable.Rounded(result.BitsPerWeight), WeightError = EvaluationTable.Rounded(result.WeightError),
        Perplexity = EvaluationTable.Rounded(result.Perplexity), Loss = Math.Round(result.Loss, 9),
    };

    /// <summary>The row of a failure.</summary>
    public static EvaluationRow Failed(EvaluationSetting setting, string why) => Empty(setting) with { Failure = why };

    /// <summary>The line by which a setting is known again.</summary>
    public static string Text(EvaluationSetting setting)
    {
        string groups = string.Concat(setting.Recipe.Overrides.Select(one => $", {one.Tensors} {one.Group}"));
        return string.Create(CultureInfo.InvariantCulture, $"{setting.Recipe.Description}{groups}, scales float{setting.Recipe.Fit.ScaleBits}");
    }

    private static EvaluationRow Empty(EvaluationSetting setting) => new() { Name = setting.Name, Section = setting.Section, Setting = Text(setting) };
}
