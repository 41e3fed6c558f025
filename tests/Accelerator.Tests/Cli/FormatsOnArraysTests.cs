using System.Text;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Configuration;
using Accelerator.Hardware;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization;
using Accelerator.Quantization.Arrays;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Tests.Quantization.Arrays;
using Accelerator.Tests.Quantization.Methods;
using Accelerator.Tests.Rtl;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Traces;

namespace Accelerator.Tests.Cli;

/// <summary>Every kind of form on an array: rows of a trained layer and real activations through the cycle engine; and what is refused.</summary>
public sealed class FormatsOnArraysTests
{
    private const int Rows = 10, Tokens = 3;

    /// <summary>Errors are those of the rounding of scales to the array's width, of tables where the format is no table of integers, and of outputs where they are shifted.</summary>
    [Theory]
    [InlineData("ternary-mean", "lut-m2n64k4-w2a8", 1e-6)]
    [InlineData("ternary-mean", "bs-stripes-m2n64k4-w2a8", 1e-6)]
    [InlineData("int3", "lut-m2n64k4-w4a8", 1e-6)]
    [InlineData("bipolar2", "mac-m2n64k2-w8a8", 1e-6)]
    [InlineData("pot4", "mac-m2n64k2-w8a8", 1e-3)]
    [InlineData("fp4-e2m1", "mac-m2n64k2-w8a8", 1e-6)]
    [InlineData("bitmod-fp3", "lut-m2n64k4-w4a8", 1e-6)]
    [InlineData("bitmod-fp4", "mac-m2n64k2-w8a8", 1e-6)]
    [InlineData("mxfp4", "mac-m2n64k2-w8a8", 1e-6)]
    [InlineData("mxint8", "mac-m2n64k2-w8a8", 1e-6)]
    [InlineData("mxfp6-e3m2", "mac-m2n64k2-w8a8", 1e-6)]
    [InlineData("mxfp8-e4m3", "mac-m2n64k2-w8a8", 1e-3)]
    [InlineData("nvfp4", "mac-m2n64k2-w8a8", 1e-4)]
    [InlineData("nf4", "mac-m2n64k2-w8a8", 1e-2)]
    [InlineData("bcq3", "lut-m2n64k4-w1a8", 1e-4)]
    [InlineData("hlq2", "lut-m2n64k4-w1a8", 1e-4)]
    [InlineData("fdb", "bs-popcount-m2n64k16-w2a8", 1e-4)]
    [InlineData("ptqtp", "bs-stripes-m2n64k4-w2a8", 1e-4)]
    [InlineData("kmeans-d1-b4", "mac-m2n64k2-w8a8", 1e-2)]
    [InlineData("kmeans-d2-b6", "mac-m2n64k2-w8a8", 1e-2)]
    [InlineData("fairy2i-2", "lut-m2n64k4-w2a8", 1e-4)]
    [InlineData("spqr", "lut-m2n64k4-w4a8", 1e-3)]
    [InlineData("llm-int8", "mac-m2n64k2-w8a8", 1e-3)]
    [InlineData("tcq-4", "mac-m2n64k2-w8a8", 1e-4)]
    [InlineData("pcdvq-8", "mac-m2n64k2-w8a8", 1e-4)]
    [InlineData("bitstack-1-r4", "bs-stripes-m2n64k4-w2a8", 1e-4)]
    [InlineData("dfloat11", "lut-m2n64k4-w4a8", 1e-4)]
    [InlineData("nf4", "mac-m2n64k2-w8a8-table4", 1e-2)]
    [InlineData("bnb-fp4", "mac-m2n64k2-w8a8-table4", 1e-2)]
    [InlineData("kmeans-d1-b4", "mac-m2n64k2-w8a8-table4", 1e-2)]
    [InlineData("mxfp4", "mac-m2n64k2-w8a8-table4", 1e-6)]
    [InlineData("nvfp4", "mac-m2n64k2-w8a8-table4", 1e-4)]
    [InlineData("pot3", "mac-m2n64k2-w8a8-table4", 1e-6)]
    [InlineData("bitmod-fp3", "mac-m2n64k2-w8a8-table4", 1e-6)]
    [InlineData("int4", "mac-m2n64k2-w8a8-table4", 1e-6)]
    [InlineData("hlq2", "mac-m2n64k2-w8a8-table4", 1e-4)]
    [InlineData("tcq-4", "mac-m2n64k2-w8a8-table4", 1e-4)]
    [InlineData("spqr", "lut-m2n64k4-w4a8-side", 1e-3)]
    [InlineData("llm-int8", "mac-m2n64k2-w8a8-side", 1e-3)]
    public void Rows_of_a_trained_layer_run_on_an_array(string format, string preset, double most)
    {
        GemmTrace trace = Trace(format);
        TileMicroarchitecture shape = Designs.Preset(preset);
        OperationReport[] reports = OperationRunner.Run(OperationRunner.Engine("cycle"), shape, ArrayWork.Of(trace, trace.Operations[0], shape), default);
        foreach (OperationReport report in reports) (report.MismatchesAgainstReference, report.SaturatedOutputs, report.Cycles!.Total > 0).ShouldBe((0, 0, true));
        FormReport form = reports[0].Form.ShouldNotBeNull();
        form.RelativeError.ShouldBeLessThanOrEqualTo(most);
        if (!form.ExactLevels) form.RelativeError.ShouldBeGreaterThan(0);
        reports[0].RelativeError.ShouldNotBeNull().ShouldBeLessThan(0.9);
        reports.Count(report => report.Name.EndsWith(".side", StringComparison.Ordinal)).ShouldBe(format is "spqr" or "llm-int8" && shape.Side is null ? 1 : 0);
        form.Products.ShouldBe(reports.Length);
        (form.SideColumns > 0).ShouldBe(format is "spqr" or "llm-int8" && shape.Side is not null);
    }

    /// <summary>The same values beside the array as after it, in fewer cycles; the outputs are one product's, so that they may be INT8.</summary>
    [Theory]
    [InlineData("spqr", "lut-m2n64k4-w4a8")]
    [InlineData("llm-int8", "mac-m2n64k2-w8a8")]
    public void A_side_unit_multiplies_outliers_beside_the_array(string format, string preset)
    {
        GemmTrace trace = Trace(format);
        OperationReport[] after = Run(Designs.Preset(preset)), beside = Run(Designs.Preset(preset + "-side"));
        after.Length.ShouldBeGreaterThan(beside.Length);
        beside.Sum(report => report.Cycles!.Total).ShouldBeLessThan(after.Sum(report => report.Cycles!.Total));
        Math.Abs(beside[0].RelativeError!.Value - after[0].RelativeError!.Value).ShouldBeLessThan(1e-4);

        AcceleratorSpec spec = Designs.Preset(preset + "-side").Spec;
        TileMicroarchitecture narrow = AcceleratorFamilies.Elaborate(spec with { Array = spec.Array with { Output = OutputFormat.Int8, RequantizeBits = 8, ScaleBits = 12, MaximumGroups = 256, SideUnit = new SideUnitSpec(12, 1024) } });
        ArrayForm form = ArrayForm.Of(trace.Weights[trace.Operations[0].WeightName]);
        (ExecutionRules.Finding("layer", trace.Weights[trace.Operations[0].WeightName], form, narrow.Array)?.Found).ShouldBeNull();
        foreach (OperationReport report in Run(narrow)) report.MismatchesAgainstReference.ShouldBe(0);

        OperationReport[] Run(TileMicroarchitecture shape) => OperationRunner.Run(OperationRunner.Engine("cycle"), shape, ArrayWork.Of(trace, trace.Operations[0], shape), default);
    }

    /// <summary>The same levels, cycles and outputs as without a table, at half the bytes of weights and a table of 16 bytes for each of two commands.</summary>
    [Fact]
    public void A_decode_table_halves_the_weights_of_nf4()
    {
        GemmTrace trace = Trace("nf4");
        OperationReport Run(string preset)
        {
            TileMicroarchitecture shape = Designs.Preset(preset);
            return OperationRunner.Run(OperationRunner.Engine("cycle"), shape, ArrayWork.Of(trace, trace.Operations[0], shape), default).ShouldHaveSingleItem();
        }

        OperationReport plain = Run("mac-m2n64k2-w8a8"), table = Run("mac-m2n64k2-w8a8-table4");
        (table.Cycles!.Total, table.Form!.RelativeError, table.RelativeError).ShouldBe((plain.Cycles!.Total, plain.Form!.RelativeError, plain.RelativeError));
        table.Cycles.Traffic.WeightBytes.ShouldBe((plain.Cycles.Traffic.WeightBytes / 2) + (16 * table.Commands));
    }

    [Fact]
    public void Codes_of_the_array_itself_have_no_report_of_a_form()
    {
        GemmTrace trace = Trace("int4");
        TileMicroarchitecture shape = Designs.Preset("lut-m2n64k4-w4a8");
        OperationReport report = OperationRunner.Run(OperationRunner.Engine("reference"), shape, ArrayWork.Of(trace, trace.Operations[0], shape), default).ShouldHaveSingleItem();
        (report.Form, report.K).ShouldBe((null, 256));
    }

    [Fact]
    public void What_an_array_does_not_execute_names_the_arrays_that_do()
    {
        var text = new StringBuilder();
        Try("levels wider than the array's", "lut-m2n64k4-w2a8", Trace("mxfp4"));
        Try("codes wider than the array's", "mac-m2n64k2-w2a8", Trace("int8"));
        Try("more levels than a decode table has", "mac-m2n64k2-w8a8-table4", Joined(Trace("mxfp6-e2m3"), Trace("kmeans-d2-b6"), Trace("int8")));
        Try("planes on outputs that cannot be added", "lut-small-int8", Trace("spqr"));
        Try("weights that no array executes, all at once", "mac-m2n64k2-w8a8", Joined(Infinite("first"), Infinite("second")));
        GemmTrace uniform = Trace("int8");
        Try("activations that arrays do not take, and a weight that they do not", "mac-m2n64k2-w8a8", Joined(
            Infinite("infinite"), uniform with { Operations = [uniform.Operations[0] with { ActivationZero = 3 }] }, uniform with { Operations = [uniform.Operations[0] with { ActivationFormat = "float32", Activations = [], ActivationScales = [] }] }));
        Compare("a comparison of arrays", Trace("mxfp4"));
        Snapshot.Match(text.ToString());

        void Try(string what, string preset, GemmTrace trace) => Refused(what, $"accelerator: {{preset: {PresetFile(preset)}}}\nworkload: {{trace: trace/trace.json}}\n", trace);

        void Compare(string what, GemmTrace trace) =>
            Refused(what, $"compare:\n  arrays: [{PresetFile("mac-m2n64k2-w8a8")}, {PresetFile("systolic-os-m16n16k1-w8a8")}]\nworkload: {{trace: trace/trace.json}}\n", trace);

        void Refused(string what, string yaml, GemmTrace trace)
        {
            using var accel = new Accel();
            GemmTraceFile.Write(accel["trace"], trace);
            accel.Write("a.yaml", yaml);
            AccelResult result = accel.Run("run", "a.yaml", "--out", "out");
            result.ExitCode.ShouldBe(2, $"{what}: {result.Output}{result.Error}");
            text.Append("== ").Append(what).Append('\n').Append(result.Error.Replace(accel.Folder, "FOLDER", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Presets_are_named_as_they_are()
    {
        ArrayChoices.Presets.Select(preset => preset.Name).ShouldBe(Designs.Presets);
        foreach (ArrayPreset preset in ArrayChoices.Presets)
        {
            ConfigurationFile file = ConfigurationLoader.Load(Repository.PathOf($"examples/presets/{preset.Name}.yaml"));
            (file.Accelerator.Array.WeightBits, file.Accelerator.Array.MemoryWeightBits(), file.Accelerator.Array.ActivationBits, file.Accelerator.Array.Output == OutputFormat.Int32).ShouldBe((preset.WeightBits, preset.MemoryBits, preset.ActivationBits, preset.Int32), preset.Name);
            AcceleratorFamilyOf(file).ShouldBe(preset.Family.Replace("_", "", StringComparison.Ordinal), preset.Name, StringCompareShould.IgnoreCase);
        }
    }

    /// <summary>Every format of the catalogue runs on an array, and an array that does not execute it names those that do.</summary>
    [Fact]
    public void Every_format_runs_on_an_array_and_the_others_name_it()
    {
        TileMicroarchitecture[] shapes = [.. Designs.Presets.Select(Designs.Preset)];
        TileMicroarchitecture widest = Designs.Preset("mac-m2n64k2-w8a8");
        foreach (string format in FormatCatalog.Names)
        {
            QuantizedTensor tensor = EveryFormat.Tensor(format);
            GemmTrace trace = Of(format, tensor);
            ArrayForm form = ArrayForm.Of(tensor);
            ArrayWork work = ArrayWork.Of(trace, trace.Operations[0], widest);
            OperationReport[] reports = OperationRunner.Run(OperationRunner.Engine("cycle"), widest, work, default);
            reports.Sum(report => report.MismatchesAgainstReference).ShouldBe(0, format);
            if (reports[0].Form is { } own) own.RelativeError.ShouldBeLessThan(0.02, format);
            foreach (TileMicroarchitecture shape in shapes)
            {
                string what = $"{format} on {shape.Spec.Name}";
                if (ExecutionRules.Finding("layer", tensor, form, shape.Array) is not { } finding) continue;
                finding.Id.ShouldBeOneOf(["ACC3001", "ACC2106"], what);
                string[] named = [.. Designs.Presets.Where(preset => finding.Allowed!.Split(", ").Any(word => word.EndsWith(preset, StringComparison.Ordinal)))];
                int activation = shape.Array is FloatTileSpec ? 8 : shape.Array.ActivationBits;
                if (activation == 8) named.ShouldContain("mac-m2n64k2-w8a8", what);
                named.ShouldNotBeEmpty(what);
                foreach (TileArraySpec able in named.Select(preset => Designs.Preset(preset).Array))
                {
                    ExecutionRules.Finding("layer", tensor, form, able).ShouldBeNull($"{what} names {string.Join(", ", named)}");
                    able.ActivationBits.ShouldBe(activation, what);
                }
            }
        }
    }

    /// <summary>Bfloat16 weights, one of which is infinite.</summary>
    private static GemmTrace Infinite(string name) => Of(name, EntropyCoded.Encode(2, 4, [0x3F80, 0x7F80, 0, 0, 0, 0, 0, 0]));

    /// <summary>A tensor with activations of random numbers. SYNTHETIC.</summary>
    private static GemmTrace Of(string name, QuantizedTensor tensor)
    {
        var random = new Xoshiro256(1);
        return new GemmTrace
        {
            Origin = "random activations", Synthetic = true, Weights = new Dictionary<string, QuantizedTensor> { [name] = tensor },
            Operations =
            [
                new GemmOperation
                {
                    Name = $"layer.{name}", Phase = GemmPhase.Prefill, M = 1, N = tensor.Rows, K = tensor.Columns, WeightBits = tensor is QuantizedMatrix matrix ? matrix.Bits : 4,
                    WeightFormat = tensor is QuantizedMatrix ? null : tensor.Format, GroupSize = tensor.Execution.GroupSize, WeightName = name,
                    Activations = [.. Enumerable.Range(0, tensor.Columns).Select(_ => (short)random.NextInt32(-127, 127))], ActivationScales = [0.01f],
                },
            ],
        };
    }

    private static string PresetFile(string name) => Repository.PathOf($"examples/presets/{name}.yaml");

    private static string AcceleratorFamilyOf(ConfigurationFile file) => file.Accelerator.Array.GetType().Name.Replace("Spec", "", StringComparison.Ordinal);

    private static GemmTrace Trace(string format)
    {
        LinearKind kind = format == "llm-int8" ? LinearKind.Down : LinearKind.Query;
        LayerProblem problem = KjvLayers.Part(0, kind, FormatCatalog.Find(format) is null ? "int3" : format, FormatCatalog.Find(format)?.DefaultGroup ?? 64, format == "bitstack-1-r4" ? 32 : Rows);
        QuantizedTensor tensor = format switch
        {
            "spqr" => new Spqr().Quantize(problem),
            "llm-int8" => new LlmInt8(problem.Inputs!.AbsoluteMaximum.Order().ElementAt(problem.Columns - 6)).Quantize(problem),
            _ when FormatCatalog.Find(format) is not null => new RoundToNearest().Quantize(problem),
            _ => ((MatrixFormat)FormatCatalog.FindAny(format)!).Quantize(problem),
        };
        float[] inputs = problem.Inputs!.Sample[..(Tokens * problem.Columns)];
        var codes = new short[inputs.Length];
        var scales = new float[Tokens];
        ActivationQuantizer.Quantize(inputs, Tokens, codes, scales);
        var expected = new float[Tokens * problem.Rows];
        FloatGemm.Multiply(inputs, problem.Weights, expected, Tokens, problem.Rows, problem.Columns);
        return new GemmTrace
        {
            Origin = "rows of kjv-llama", Synthetic = false, Weights = new Dictionary<string, QuantizedTensor> { [format] = tensor },
            Operations =
            [
                new GemmOperation
                {
                    Name = $"layer.{format}", Phase = GemmPhase.Prefill, M = Tokens, N = problem.Rows, K = problem.Columns, WeightBits = tensor is QuantizedMatrix matrix ? matrix.Bits : 4,
                    WeightFormat = tensor is QuantizedMatrix ? null : tensor.Format, GroupSize = tensor.Execution.GroupSize, WeightName = format, Activations = codes, ActivationScales = scales, Expected = expected,
                },
            ],
        };
    }

    private static GemmTrace Joined(params GemmTrace[] traces) => traces[0] with
    {
        Weights = traces.SelectMany(trace => trace.Weights).DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal),
        Operations = [.. traces.SelectMany((trace, i) => trace.Operations.Select(operation => operation with { Name = $"{i}.{operation.Name}" }))],
    };
}
