using Accelerator.Configuration;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Configuration;

public sealed class LoadingTests
{
    [Fact]
    public void Every_key_of_the_accelerator_arrives_in_the_specification()
    {
        ConfigurationFile file = ConfigurationLoader.Parse(SampleConfiguration.Accelerator, SampleConfiguration.Path);

        file.Workload.ShouldBeNull();
        file.Accelerator.Name.ShouldBe("lut-m2n64k4-w2a8");
        file.Accelerator.ClockMhz.ShouldBe(1000);
        file.Accelerator.MemoryLatencyCycles.ShouldBe(2);
        file.Accelerator.Array.ShouldBe(new LutTensorCoreSpec
        {
            TileM = 2, TileN = 64, TileK = 4, WeightBits = 2, ActivationBits = 8, Table = TableKind.HalfOfflineRemap,
            Precompute = PrecomputePlacement.PerArray, Order = StepOrder.PlanesInner, PipelineStages = 1, AccumulatorBits = null,
            Output = OutputFormat.Int32, RescaleLanes = 8, ScaleBits = 16, RequantizeBits = 16, Rounding = RoundingMode.HalfEven,
            MaximumGroup = 128, MaximumGroups = 64, MaximumNTiles = 64, AddressBits = 20, FetchDepth = 4, OutputDepth = 4,
        });
    }

    [Fact]
    public void A_model_workload_arrives()
    {
        WorkloadSpec workload = ConfigurationLoader.Parse(SampleConfiguration.Model, SampleConfiguration.Path).Workload.ShouldNotBeNull();

        workload.Source.ShouldBe(new ModelSource
        {
            Path = "../models/kjv-llama", Phases = [new PrefillPhase(64), new DecodePhase(1, 64)], Layers = null,
            Kinds = [LinearKind.Query, LinearKind.Down],
        });
        workload.Quantization.ShouldBe(new QuantizationSettings
        {
            WeightBits = 2, Symmetry = Symmetry.Asymmetric, Granularity = Granularity.Group, GroupSize = 128, PadGroups = false,
            ScaleSearch = ScaleSearch.Shrink, ActivationBits = 8,
        });
    }

    [Fact]
    public void A_synthetic_workload_arrives() =>
        ConfigurationLoader.Parse(SampleConfiguration.Synthetic, SampleConfiguration.Path).Workload!.Source
            .ShouldBe(new SyntheticSource { Gemms = [new SyntheticGemm("square", 16, 4096, 4096)], Seed = 7 });

    [Fact]
    public void A_trace_workload_arrives() =>
        ConfigurationLoader.Parse(SampleConfiguration.Accelerator + "workload: {trace: a/trace.json}\n", SampleConfiguration.Path).Workload
            .ShouldBe(new WorkloadSpec { Source = new TraceSource { Path = "a/trace.json" }, Quantization = null });

    [Fact]
    public void Row_granularity_has_no_group_keys()
    {
        string text = SampleConfiguration.Edit(SampleConfiguration.Model, "granularity: group\n    group_size: 128\n    pad_groups: false\n", "granularity: row\n");
        QuantizationSettings settings = ConfigurationLoader.Parse(text, SampleConfiguration.Path).Workload!.Quantization!;

        settings.GroupSize.ShouldBeNull();
        settings.PadGroups.ShouldBeFalse();
    }

    [Fact]
    public void Line_ends_byte_order_marks_and_tabs_between_tokens_do_not_matter()
    {
        ConfigurationFile expected = ConfigurationLoader.Parse(SampleConfiguration.Model, SampleConfiguration.Path);
        using var folder = new TemporaryFolder();
        string windows = "\uFEFF" + SampleConfiguration.Model.Replace("\n", "\r\n").Replace("m: 2, ", "m: 2,\t").Replace(": 1000", ": 1000\t# MHz");
        string path = folder.Write("windows.yaml", windows);

        ConfigurationFile file = ConfigurationLoader.Load(path);

        file.ShouldBe(expected with { Path = path });
    }

    [Fact]
    public void Places_of_findings_agree_between_line_ends()
    {
        string text = SampleConfiguration.Edit(SampleConfiguration.Accelerator, "order: planes_inner", "order: inner");

        Place(text).ShouldBe((9, 12));
        Place(text.Replace("\n", "\r\n")).ShouldBe((9, 12));
        Place("\uFEFF" + text).ShouldBe((9, 12));

        static (int, int) Place(string text)
        {
            using var folder = new TemporaryFolder();
            Diagnostic finding = Should.Throw<InputException>(() => ConfigurationLoader.Load(folder.Write("a.yaml", text))).Diagnostics.ShouldHaveSingleItem();
            return (finding.Line, finding.Column);
        }
    }

    [Fact]
    public void A_later_finding_about_a_key_gets_its_place()
    {
        ConfigurationFile file = ConfigurationLoader.Parse(SampleConfiguration.Model, SampleConfiguration.Path);

        Diagnostic tile = file.Locate(new KeyedDiagnostic { Id = "ACC2004", Key = "array.tile.n", Message = "Too many." });
        Diagnostic group = file.Locate(new KeyedDiagnostic { Id = "ACC2002", Key = "quantization.group_size", Message = "Too large." });
        Diagnostic elsewhere = file.Locate(new Diagnostic { Id = "ACC3001", File = "model.bin", Message = "Truncated." });

        (tile.File, tile.Line, tile.Column).ShouldBe((SampleConfiguration.Path, 6, 21));
        (group.File, group.Line, group.Column).ShouldBe((SampleConfiguration.Path, 22, 17));
        elsewhere.File.ShouldBe("model.bin");
    }

    [Fact]
    public void Paths_are_relative_to_the_file()
    {
        ConfigurationFile file = ConfigurationLoader.Parse(SampleConfiguration.Model, "examples/01/accelerator.yaml");
        file.Resolve("../models/kjv-llama").ShouldBe("examples/01/../models/kjv-llama");
        file.Resolve("/models/a.bin").ShouldBe("/models/a.bin");
        (file with { Path = "accelerator.yaml" }).Resolve("a.bin").ShouldBe("a.bin");
    }
}
