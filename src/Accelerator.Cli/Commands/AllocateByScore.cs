using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Numerics;
using Accelerator.Quantization.Allocation;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Workloads.Models;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel allocate MODEL --score</c>: formats by a published ranking of layers, without measuring errors.</summary>
internal static class AllocateByScore
{
    /// <summary>The scores and what they are said to be.</summary>
    private static readonly Dictionary<string, (ImportanceScore Score, string Meaning)> Scores = new(StringComparer.Ordinal)
    {
        ["lim"] = (ImportanceScore.Lim, "-cos of a block's input and output"),
        ["zd"] = (ImportanceScore.Zd, "less the share of a block's weights with z above 1"),
        ["luq"] = (ImportanceScore.Luq, "entropy of clusters of a block's outputs, in bits"),
        ["rwkv"] = (ImportanceScore.Rwkv, "P_c of a tensor"),
    };

    public static int Run(string path, string name, NumberFormat[] formats, double bits, GroupSetting group, bool pad, string? calibrationPath, string? output, CancellationToken cancellation)
    {
        if (!Scores.TryGetValue(name, out (ImportanceScore Score, string Meaning) score))
        {
            throw Formats.Refused("--score", name, name is "slim" or "baq" ? $"lim, zd, luq, rwkv: {name} gives bits to parts of a matrix, accel quantize --method {name}" : string.Join(", ", Scores.Keys));
        }

        if (formats.Length != 2) throw Formats.Refused("--formats", $"{formats.Length} formats", "two formats with --score");
        (IReadOnlyList<ScoredLayer> layers, string? origin) = Terminal.WithProgress("ranking", _ =>
        {
            LlamaModel model = ModelLoader.Load(path);
            var source = new CalibrationSource(model, calibrationPath, cancellation);
            int[] tokens = score.Score is ImportanceScore.Lim or ImportanceScore.Luq ? source.Tokens() : [];
            return (ScoreAllocation.Choose(model, score.Score, formats[0], formats[1], group, pad, bits, tokens, cancellation), source.Used);
        });
        if (output is not null) AllocationFile.Write(output, [.. layers.Select(layer => (layer.Site.TensorName, new LayerSetting(layer.Format, group)))]);
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string heading in (string[])["layer", "choice"]) table.AddColumn(new TableColumn(heading).NoWrap());
        table.AddColumn(new TableColumn("score").NoWrap().RightAligned());
        foreach (ScoredLayer layer in layers) table.AddRow(Markup.Escape(layer.Site.TensorName), Markup.Escape(layer.Format.Name), layer.Score.ToString("G6", CultureInfo.InvariantCulture));
        Terminal.Out.Write(table);
        double weights = layers.Sum(layer => layer.Weights);
        Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bits    {layers.Sum(layer => layer.Storage.Payload) / weights:G6} of {bits:G6}"));
        Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stored  {layers.Sum(layer => layer.Storage.Total) / weights:F3} bits a weight, scales and all"));
        Terminal.Out.WriteLine($"score is {score.Meaning}{(origin is null ? "" : $", on {origin}")}");
        if (output is not null) Terminal.Out.WriteLine($"written: {output}");
        return ExitCode.Success;
    }
}
