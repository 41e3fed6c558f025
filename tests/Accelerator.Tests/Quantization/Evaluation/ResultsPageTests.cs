using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Quantization.Evaluation;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Evaluation;

/// <summary>The tables in docs/results are what <c>accel evaluate</c> gives.</summary>
public sealed class ResultsPageTests
{
    private const string Model = "examples/models/kjv-llama";

    [Theory]
    [InlineData("kjv-llama")]
    [InlineData("stories260K")]
    public void A_table_is_of_the_settings_of_its_file_and_the_page_is_of_the_table(string name)
    {
        EvaluationTable table = Table(name);
        IReadOnlyList<EvaluationSetting> settings = EvaluationSettings.Load(Repository.PathOf($"examples/evaluation/{name}.yaml"));
        table.Settings.ShouldBe(settings.Count);
        HashSet<string> measured = [.. table.Rows.Select(row => row.Name)];
        table.Rows.Select(row => (row.Name, row.Section, row.Setting)).ShouldBe(settings.Where(setting => measured.Contains(setting.Name)).Select(setting => (setting.Name, setting.Section, EvaluationRow.Text(setting))));
        table.Rows.ShouldAllBe(row => row.Failure == null && row.BitsPerWeight > 1 && row.Perplexity > 1);
        File.ReadAllText(Repository.PathOf($"docs/results/{name}.md")).ShouldBe(EvaluationPage.Write(table));
        table.Command.ShouldContain($"--settings examples/evaluation/{name}.yaml");
    }

    /// <summary>A few rows, the cheap ones: rounding, blocks, integer activations, and one that calibrates.</summary>
    [Fact]
    public void Rows_of_the_table_are_what_the_command_gives_today()
    {
        EvaluationTable table = Table("kjv-llama");
        LlamaModel model = ModelLoader.Load(Repository.PathOf(Model));
        var calibration = new CalibrationSource(model, null, CancellationToken.None);
        var evaluator = new SettingEvaluator(model, TokenSource.For(model, Repository.PathOf(Model), null, CancellationToken.None).Evaluation(model), calibration.Run);
        (evaluator.Unquantized.Value / table.Perplexity).ShouldBe(1, 1e-7);
        EvaluationSetting[] settings = [.. EvaluationSettings.Load(Repository.PathOf("examples/evaluation/kjv-llama.yaml")).Where(setting => setting.Name is "rtn mxfp4" or "rtn int2 64, activations int8" or "gptq int3 64")];
        settings.Length.ShouldBe(3);
        foreach (EvaluationSetting setting in settings)
        {
            EvaluationRow row = table.Rows.Single(row => row.Name == setting.Name);
            SettingResult today = evaluator.Evaluate(setting);
            (today.Perplexity / row.Perplexity!.Value).ShouldBe(1, 1e-7, setting.Name);
            today.BitsPerWeight.ShouldBe(row.BitsPerWeight!.Value, 1e-6, setting.Name);
            today.WeightError.ShouldBe(row.WeightError!.Value, 1e-6, setting.Name);
        }
    }

    private static EvaluationTable Table(string name) => Json.Read<EvaluationTable>(File.ReadAllBytes(Repository.PathOf($"docs/results/{name}.json"))).ShouldNotBeNull();
}
