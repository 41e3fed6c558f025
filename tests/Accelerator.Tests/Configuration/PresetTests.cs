using Accelerator.Configuration;
using Accelerator.Diagnostics;

namespace Accelerator.Tests.Configuration;

public sealed class PresetTests
{
    [Fact]
    public void An_accelerator_may_come_from_a_preset_of_a_preset()
    {
        using var folder = new TemporaryFolder();
        folder.Write("presets/base.yaml", SampleConfiguration.Accelerator);
        folder.Write("more/alias.yaml", "accelerator: {preset: ../presets/base.yaml}\n");
        string path = folder.Write("run/run.yaml", SampleConfiguration.Model.Replace(SampleConfiguration.Accelerator, "accelerator:\n  preset: ../more/alias.yaml\n"));

        ConfigurationLoader.Load(path).ShouldBe(ConfigurationLoader.Parse(SampleConfiguration.Model, path));
    }

    [Fact]
    public void The_workload_of_a_preset_is_not_looked_at()
    {
        using var folder = new TemporaryFolder();
        folder.Write("base.yaml", SampleConfiguration.Accelerator + "workload: [nonsense]\n");

        ConfigurationLoader.Load(folder.Write("run.yaml", "accelerator: {preset: base.yaml}\n")).Workload.ShouldBeNull();
    }

    [Fact]
    public void Findings_within_a_preset_name_its_file_and_come_with_the_others()
    {
        using var folder = new TemporaryFolder();
        string preset = folder.Write("base.yaml", SampleConfiguration.Edit(SampleConfiguration.Accelerator, "m: 2", "m: 65"));
        string path = folder.Write("run.yaml", "accelerator: {preset: base.yaml}\nworkload: {trace: t.json, seed: 1}\n");

        var findings = Should.Throw<InputException>(() => ConfigurationLoader.Load(path)).Diagnostics;

        findings.Select(finding => (finding.Id, finding.File, finding.Line)).ShouldBe([("ACC1027", path, 2), ("ACC1002", preset, 6)]);
    }

    [Fact]
    public void A_rule_of_the_hardware_names_the_line_of_the_preset()
    {
        using var folder = new TemporaryFolder();
        string preset = folder.Write("base.yaml", SampleConfiguration.Edit(SampleConfiguration.Accelerator, "lanes: 8", "lanes: 7"));
        string path = folder.Write("run.yaml", "accelerator: {preset: base.yaml}\n");

        Diagnostic finding = Should.Throw<InputException>(() => ConfigurationLoader.Load(path)).Diagnostics.ShouldHaveSingleItem();

        (finding.Id, finding.File, finding.Line, finding.Column).ShouldBe(("ACC1003", preset, 12, 20));
    }

    [Theory]
    [InlineData("a.yaml", "b.yaml", "a.yaml")]
    [InlineData("a.yaml", "./a.yaml", null)]
    [InlineData("a.yaml", "../x/a.yaml", null)]
    public void A_circle_of_presets_is_refused(string first, string second, string? third)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write($"x/{first}", $"accelerator: {{preset: {second}}}\n");
        if (third is not null) folder.Write($"x/{second}", $"accelerator: {{preset: {third}}}\n");

        Should.Throw<InputException>(() => ConfigurationLoader.Load(path)).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC1030");
    }

    [Fact]
    public void An_endless_chain_of_presets_is_refused()
    {
        using var folder = new TemporaryFolder();
        for (int link = 0; link < 20; link++) folder.Write($"{link}.yaml", $"accelerator: {{preset: {link + 1}.yaml}}\n");
        folder.Write("20.yaml", SampleConfiguration.Accelerator);

        Should.Throw<InputException>(() => ConfigurationLoader.Load(Path.Combine(folder.Path, "0.yaml"))).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC1030");
        ConfigurationLoader.Load(Path.Combine(folder.Path, "14.yaml")).Accelerator.Name.ShouldBe("lut-m2n64k4-w2a8");
    }

    [Fact]
    public void A_missing_preset_is_reported_where_it_is_named()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("run.yaml", "accelerator:\n  preset: nowhere.yaml\n");

        Diagnostic finding = Should.Throw<InputException>(() => ConfigurationLoader.Load(path)).Diagnostics.ShouldHaveSingleItem();

        (finding.Id, finding.File, finding.Line, finding.Column).ShouldBe(("ACC1010", path, 2, 11));
        finding.Found!.ShouldEndWith("nowhere.yaml");
    }
}
