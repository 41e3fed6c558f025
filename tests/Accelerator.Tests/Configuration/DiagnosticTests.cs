using System.Text.RegularExpressions;
using Accelerator.Configuration;
using Accelerator.Diagnostics;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Configuration;

/// <summary>Every diagnostic as a user sees it. The snapshots are the list of what the loader refuses.</summary>
public sealed partial class DiagnosticTests
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["name"] = Spoilt("name: lut-m2n64k4-w2a8", "name: My_Core"),
        ["out_of_range"] = Spoilt("m: 2", "m: 65", "accumulator: exact", "accumulator: int99", "weight: int2", "weight: int9", "clock_mhz: 1000", "clock_mhz: 99999999999999999999", "groups: 64", "groups: -1"),
        ["code_wider_than_its_weight"] = SampleConfiguration.Mac.Replace("weight: int2", "weight: int2, weight_code: 3", StringComparison.Ordinal),
        ["code_of_no_width"] = SampleConfiguration.Mac.Replace("weight: int2", "weight: int2, weight_code: 9", StringComparison.Ordinal),
        ["code_of_a_family_without_decode_table"] = Spoilt("weight: int2", "weight: int2, weight_code: 1"),
        ["side_unit_out_of_range"] = Spoilt("  limits:", "  side_unit: {weight: int17, columns: 0}\n  limits:"),
        ["side_unit_incomplete"] = Spoilt("  limits:", "  side_unit: {colums: 8}\n  limits:"),
        ["side_unit_beyond_its_addresses"] = Spoilt("  limits:", "  side_unit: {weight: int8, columns: 32}\n  limits:", "address_bits: 20", "address_bits: 4"),
        ["side_unit_of_floating_point_elements"] = Floats("  limits:", "  side_unit: {weight: int8, columns: 32}\n  limits:"),
        ["lanes_do_not_divide"] = Spoilt("lanes: 8", "lanes: 48"),
        ["accumulator_too_narrow"] = Spoilt("accumulator: exact", "accumulator: int11"),
        ["accumulator_too_wide"] = Spoilt("limits: {group: 128", "limits: {group: 65536", "weight: int2", "weight: int8", "scale_bits: 16", "scale_bits: 8"),
        ["wide_activations_too_wide"] = Spoilt("limits: {group: 128", "limits: {group: 65536", "activation: int8", "activation: int16", "scale_bits: 16", "scale_bits: 8"),
        ["activations_between_the_widths"] = SpoiltModel("activation: int8", "activation: int12", "activations: int8", "activations: int9"),
        ["product_too_wide"] = Spoilt("limits: {group: 128, groups: 64", "limits: {group: 65536, groups: 65536", "scale_bits: 16", "scale_bits: 24"),
        ["unclosed_brace"] = Spoilt("tile: {m: 2, n: 64, k: 4}", "tile: {m: 2, n: 64, k: 4"),
        ["tab_indentation"] = Spoilt("  clock_mhz", "\tclock_mhz"),
        ["unclosed_quote"] = Spoilt("name: lut", "name: \"lut"),
        ["unexpected_bracket"] = Spoilt("k: 4}", "k: 4}]"),
        ["anchor"] = Spoilt("clock_mhz: 1000", "clock_mhz: &mhz 1000"),
        ["alias"] = Spoilt("m: 2, n: 64, k: 4", "m: 2, n: 64, k: *four"),
        ["tag"] = Spoilt("clock_mhz: 1000", "clock_mhz: !!int 1000"),
        ["too_deep"] = "accelerator: " + new string('[', 40) + new string(']', 40) + "\n",
        ["too_many_values"] = "accelerator:\n" + string.Concat(Enumerable.Range(0, 6000).Select(index => $"  k{index}: 1\n")),
        ["empty"] = "# nothing here\n",
        ["two_documents"] = SampleConfiguration.Accelerator + "---\n" + SampleConfiguration.Accelerator,
        ["root_is_a_list"] = "- accelerator\n",
        ["root_is_text"] = "hello\n",
        ["unknown_key"] = Spoilt("pipeline_stages: 1", "pipline_stages: 1\n    buffers: 2", "ports:", "tile: {m: 2}\n  ports:", "latency_cycles: 2", "latency_cycles: 2, \"\\e[31m\": 1"),
        ["unknown_key_at_the_top"] = SampleConfiguration.Accelerator + "Workload: {}\nclock_mhz: 3\n",
        ["missing_key"] = Spoilt("    table: half_offline_remap\n", "", "m: 2, ", "", "  memory: {kind: ideal, latency_cycles: 2}\n", ""),
        ["missing_accelerator"] = "workload: {trace: a.json}\n",
        ["duplicate_key"] = Spoilt("m: 2, ", "m: 2, m: 3, ", "clock_mhz: 1000", "clock_mhz: 1000\n  name: other"),
        ["wrong_type"] = Spoilt("m: 2", "m: two", "n: 64", "n: \"64\"", "k: 4", "k: 4.0", "weight: int2", "weight: 2", "lanes: 8", "lanes: [8]", "groups: 64", "groups: 1_024", "fetch_depth: 4", "fetch_depth: 004", "output_depth: 4", "output_depth: 0x4", "clock_mhz: 1000", "clock_mhz:"),
        ["wrong_type_of_section"] = Spoilt("tile: {m: 2, n: 64, k: 4}", "tile: 3", "memory: {kind: ideal, latency_cycles: 2}", "memory: [ideal]", "ports: {address_bits: 20, fetch_depth: 4, output_depth: 4}", "ports:"),
        ["wrong_type_of_truth_value"] = SpoiltModel("pad_groups: false", "pad_groups: yes"),
        ["wrong_type_of_key"] = Spoilt("clock_mhz: 1000", "[clock_mhz]: 1000"),
        ["unsupported_value"] = Spoilt("family: lut_tensor_core", "family: optical", "table: half_offline_remap", "table: half_offline_map", "order: planes_inner", "order: Planes-Inner", "activation: int8", "activation: fp8", "output: int32", "output: int16", "rounding: half_even", "rounding: nearest", "kind: ideal", "kind: dram"),
        ["keys_of_another_family"] = Spoilt("family: lut_tensor_core", "family: mac"),
        ["tile_too_deep_for_the_family"] = Spoilt("k: 4}", "k: 7}"),
        ["weights_too_narrow_for_the_family"] = SampleConfiguration.Mac.Replace("weight: int2", "weight: int1", StringComparison.Ordinal),
        ["codes_of_weights_that_are_loaded"] = SampleConfiguration.Systolic.Replace("output_stationary\n    drain: parallel", "weight_stationary\n    weight_buffers: double", StringComparison.Ordinal).Replace("{weight: int", "{weight_code: 1, weight: int", StringComparison.Ordinal),
        ["no_pipeline_stage_where_weights_stay"] = SampleConfiguration.Systolic.Replace("output_stationary\n    drain: parallel", "weight_stationary\n    weight_buffers: none", StringComparison.Ordinal).Replace("pipeline_stages: 1", "pipeline_stages: 0", StringComparison.Ordinal),
        ["no_pipeline_stage_where_inputs_stay"] = SampleConfiguration.Systolic.Replace("output_stationary\n    drain: parallel", "input_stationary\n    weight_buffers: none", StringComparison.Ordinal).Replace("pipeline_stages: 1", "pipeline_stages: 0", StringComparison.Ordinal),
        ["drain_of_another_dataflow"] = SampleConfiguration.Systolic.Replace("output_stationary\n    drain: parallel", "weight_stationary\n    weight_buffers: none\n    drain: shift", StringComparison.Ordinal),
        ["drain_of_another_family"] = SampleConfiguration.Mac.Replace("    pipeline_stages: 1\n", "    drain: shift\n    pipeline_stages: 1\n", StringComparison.Ordinal),
        ["buffers_of_another_dataflow"] = SampleConfiguration.Systolic.Replace("drain: parallel", "drain: parallel\n    weight_buffers: double", StringComparison.Ordinal),
        ["buffers_missing"] = SampleConfiguration.Systolic.Replace("output_stationary\n    drain: parallel", "weight_stationary", StringComparison.Ordinal),
        ["buffers_without_a_name"] = SampleConfiguration.Systolic.Replace("output_stationary\n    drain: parallel", "input_stationary\n    weight_buffers: 2", StringComparison.Ordinal),
        ["drain_missing"] = SampleConfiguration.Systolic.Replace("    drain: parallel\n", "", StringComparison.Ordinal),
        ["element_without_encoder"] = Serial("element: term_serial", "element: bricks", "weight: int2", "weight: int3"),
        ["bricks_of_another_depth"] = Serial("element: term_serial", "element: bricks", "k: 4}", "k: 2}"),
        ["bricks_of_wide_activations"] = Serial("element: term_serial", "element: bricks", "activation: int8", "activation: int16"),
        ["element_that_could_overflow"] = Serial("accumulator: exact", "accumulator: int12"),
        ["element_too_wide"] = Serial("element: term_serial", "element: carry_save"),
        ["element_and_pipeline"] = Serial("    element: term_serial\n", "    pipeline_stages: 1\n"),
        ["integer_formats_of_a_float_tile"] = Floats("weight: int4", "weight: int5", "activation: float16", "activation: int8", "output: float16", "output: int32", "scale_bits: 8", "scale_bits: 16", "half_even", "half_up", "group: 128", "group: 8192"),
        ["wide_activations_of_a_float_tile"] = Floats("activation: float16", "activation: int16"),
        ["code_of_floating_point_elements"] = Floats("weight: int4", "weight: int4, weight_code: 2"),
        ["float_formats_of_an_integer_array"] = Spoilt("activation: int8", "activation: bfloat16", "output: int32", "output: float32"),
        ["window_of_wide_floats"] = Floats("activation: float16", "activation: bfloat16", "accumulator: int15", "accumulator: exact"),
        ["arithmetic_and_pipeline"] = Floats("    arithmetic: bitmod\n", "    pipeline_stages: 1\n"),
        ["wide_activations_on_a_narrow_array"] = SpoiltModel("activations: int8", "activations: int16"),
        ["other_activations_than_the_array"] = SpoiltModel("activations: int8", "activations: float16"),
        ["bad_path"] = SpoiltModel("model: ../models/kjv-llama", "model: \"\\0\""),
        ["bad_gemm_name"] = SpoiltSynthetic("name: square", "name: a/b"),
        ["empty_list"] = SpoiltModel("layers: all", "layers: []"),
        ["unsupported_layers"] = SpoiltModel("layers: all", "layers: some"),
        ["list_too_long"] = SpoiltModel("layers: all", $"layers: [{string.Join(", ", Enumerable.Range(0, 1025))}]"),
        ["item_twice"] = SpoiltModel("layers: all", "layers: [0, 3, 0]", "kinds: [q_proj, down_proj]", "kinds: [q_proj, q_proj, x_proj]"),
        ["preset_with_other_keys"] = "accelerator: {preset: a.yaml, clock_mhz: 1000}\n",
        ["keys_of_another_source"] = SampleConfiguration.Accelerator + "workload: {trace: t.json, seed: 1, layers: all}\n",
        ["group_keys_without_groups"] = SpoiltModel("granularity: group", "granularity: row"),
        ["group_keys_missing"] = SpoiltModel("    group_size: 128\n    pad_groups: false\n", ""),
        ["two_sources"] = SpoiltModel("model: ../models/kjv-llama", "model: ../models/kjv-llama\n  trace: t.json"),
        ["no_source"] = SampleConfiguration.Accelerator + "workload: {layers: all}\n",
        ["no_phase"] = SpoiltModel("{prefill: 64}", "{context: 64}", "{decode: 1, context: 64}", "{decode: 1}"),
        ["two_phases_in_one"] = SpoiltModel("{prefill: 64}", "{prefill: 64, decode: 1, context: 3}"),
        ["group_larger_than_the_limit"] = SpoiltModel("group_size: 128", "group_size: 256"),
        ["row_larger_than_the_limit"] = SpoiltSynthetic("granularity: group\n    group_size: 128\n    pad_groups: false\n", "granularity: row\n"),
        ["other_weights_than_the_array"] = SpoiltModel("weights: int2", "weights: int4"),
        ["group_does_not_divide"] = SpoiltSynthetic("k: 4096", "k: 4097"),
        ["more_groups_than_the_array_counts"] = SpoiltSynthetic("group_size: 128", "group_size: 32"),
        ["all_at_once"] = SpoiltModel("name: lut-m2n64k4-w2a8", "nme: lut", "lanes: 8", "lanes: 48", "weights: int2", "weights: int4", "prefill: 64", "prefill: 0"),
    };

    public static TheoryData<string> Cases => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text(string name) => Snapshot.Match(Explain(() => ConfigurationLoader.Parse(Texts[name], SampleConfiguration.Path)), parameters: name);

    [Fact]
    public void Findings_without_end_are_cut()
    {
        string text = string.Concat(Enumerable.Range(0, 150).Select(index => $"k{index}: 1\n"));
        string[] lines = Explain(() => ConfigurationLoader.Parse(text, SampleConfiguration.Path)).Split('\n');
        Snapshot.Match(string.Join('\n', lines[^6..]));
    }

    [Fact]
    public void Files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("latin1.yaml", [.. "accelerator:\n  name: caf"u8, 0xE9, .. "\n"u8]);
        folder.Write("utf16.yaml", System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes(SampleConfiguration.Accelerator)).ToArray());
        folder.Write("truncated.yaml", [.. "accelerator:\n  name: "u8, 0xE2, 0x82]);
        folder.Write("control.yaml", "accelerator:\n  name: a\u0007b\n");
        folder.Write("binary.yaml", "\0\0\0\0");
        folder.Write("large.yaml", new byte[(1 << 20) + 1]);
        folder.Write("circle.yaml", "accelerator: {preset: ./circle.yaml}\n");
        folder.Write("lost.yaml", "accelerator: {preset: gone/preset.yaml}\n");
        folder.Write("to_folder.yaml", "accelerator: {preset: .}\n");
        folder.Write("preset.yaml", SampleConfiguration.Edit(SampleConfiguration.Accelerator, "m: 2", "m: 65"));
        folder.Write("uses_preset.yaml", "accelerator: {preset: preset.yaml}\nworkload: {trace: 1, model: 2}\n");
        IEnumerable<string> names = ["missing.yaml", "", "latin1.yaml", "utf16.yaml", "truncated.yaml", "control.yaml", "binary.yaml", "large.yaml", "circle.yaml", "lost.yaml", "to_folder.yaml", "uses_preset.yaml"];

        IEnumerable<string> texts = names.Select(name => Explain(() => ConfigurationLoader.Load($"{folder.Path}/{name}")).Replace(folder.Path, "FOLDER"));

        Snapshot.Match(string.Join('\n', texts));
    }

    [Fact]
    public void A_workload_whose_model_or_trace_is_gone()
    {
        ConfigurationFile model = ConfigurationLoader.Parse(SampleConfiguration.Model, "nowhere/sample.yaml");
        ConfigurationFile trace = ConfigurationLoader.Parse(SampleConfiguration.Accelerator + "workload: {trace: gone.json}\n", "nowhere/sample.yaml");

        Snapshot.Match(Explain(model.RequireWorkloadInput) + "\n" + Explain(trace.RequireWorkloadInput));
        ConfigurationLoader.Parse(SampleConfiguration.Synthetic, "a.yaml").RequireWorkloadInput();
        ConfigurationLoader.Parse(SampleConfiguration.Accelerator, "a.yaml").RequireWorkloadInput();
    }

    /// <summary>No diagnostic without a snapshot.</summary>
    [Fact]
    public void Every_identifier_of_the_room_is_in_a_snapshot()
    {
        string[] sources = Directory.GetFiles(Repository.PathOf("src/Accelerator.Configuration"), "*.cs", SearchOption.AllDirectories);
        string[] snapshots = [.. new[] { "Configuration", "Exploration" }.SelectMany(folder => Directory.GetFiles(Repository.PathOf($"tests/Accelerator.Tests/{folder}"), "*.verified.txt"))];
        HashSet<string> shown = [.. snapshots.SelectMany(path => Identifier().Matches(File.ReadAllText(path))).Select(match => match.Value)];
        HashSet<string> used = [.. sources.SelectMany(path => Identifier().Matches(File.ReadAllText(path))).Select(match => match.Value)];

        used.Count.ShouldBeGreaterThan(20);
        used.Except(shown).ShouldBeEmpty();
    }

    private static string Explain(Action load)
    {
        InputException exception = Should.Throw<InputException>(load);
        return exception.Message + "\n";
    }

    private static string Serial(params string[] edits) => Edited(SampleConfiguration.BitSerial, edits);

    private static string Floats(params string[] edits) => Edited(SampleConfiguration.FloatTile, edits);

    private static string Spoilt(params string[] edits) => Edited(SampleConfiguration.Accelerator, edits);

    private static string SpoiltModel(params string[] edits) => Edited(SampleConfiguration.Model, edits);

    private static string SpoiltSynthetic(params string[] edits) => Edited(SampleConfiguration.Synthetic, edits);

    private static string Edited(string text, string[] edits)
    {
        for (int edit = 0; edit < edits.Length; edit += 2) text = SampleConfiguration.Edit(text, edits[edit], edits[edit + 1]);
        return text;
    }

    [GeneratedRegex("ACC1[01][0-9]{2}")]
    private static partial Regex Identifier();
}
