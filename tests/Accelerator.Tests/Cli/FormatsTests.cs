using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Support;
using Accelerator.Tests.Workloads;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Cli;

/// <summary><c>accel formats</c> as a user sees it.</summary>
public sealed class FormatsTests
{
    private static readonly string Kjv = Repository.PathOf("examples/models/kjv-llama");

    [Fact]
    public void All_formats_are_listed()
    {
        using var accel = new Accel();
        AccelResult result = accel.Run("formats");
        result.ExitCode.ShouldBe(0, result.Error);
        Snapshot.Match(result.Output);
    }

    [Fact]
    public void Formats_of_every_kind_are_shown()
    {
        using var accel = new Accel();
        var text = new StringBuilder();
        foreach (string name in (string[])["int2", "bipolar1", "hlq2", "ternary-mean", "fairy2i-2", "fp4-e2m1", "llm-fp4", "mxfp4-43", "nvfp4", "nf4-dq", "bitmod-fp3", "tcq-4", "bitstack-2-r4", "aqlm-2x8", "dfloat11", "e8m0", "scalar:int4-sym", "gguf:q3_k", "gguf:F16"])
        {
            AccelResult result = accel.Run("formats", "show", name);
            result.ExitCode.ShouldBe(0, result.Error);
            text.Append(result.Output).Append('\n');
        }

        Snapshot.Match(text.ToString());
    }

    [Fact]
    public void Json_is_deterministic_and_filters_by_name()
    {
        using var accel = new Accel();
        string first = accel.Run("formats", "NV*", "--json").Output;
        accel.Run("formats", "NV*", "--json").Output.ShouldBe(first);
        using JsonDocument json = JsonDocument.Parse(first);
        json.RootElement.EnumerateArray().Select(one => one.GetProperty("name").GetString()).ShouldBe(["nvfp4", "nvint4", "nvfp4-ue5m3", "nvint4-ue5m3"]);
        JsonElement facts = json.RootElement[0];
        (facts.GetProperty("bits").GetDouble(), facts.GetProperty("group").GetInt32(), facts.GetProperty("partial_sum_bits").GetInt32(), facts.GetProperty("form").GetString()).ShouldBe((4.5, 16, 16, "BlockFloat"));
        using JsonDocument shown = JsonDocument.Parse(accel.Run("formats", "show", "e5m2", "--json").Output);
        shown.RootElement.GetProperty("tables")[0].GetProperty("values").GetArrayLength().ShouldBe(256);
    }

    [Fact]
    public void A_real_model_is_swept()
    {
        using var accel = new Accel();
        AccelResult result = accel.Run("formats", "sweep", Kjv, "--tensor", "*layers.0.*_proj.weight", "--formats", "int*,nf4,mx*,nv*,fp4-e2m1,hlq2,hlq3,bcq3,ternary,gguf:Q4_0,gguf:MXFP4", "--groups", "own,32,row", "--json", "cells.json", "--csv", "cells.csv");
        result.ExitCode.ShouldBe(0, result.Error);
        Snapshot.Match(result.Output);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(accel["cells.json"]));
        int cells = json.RootElement.GetProperty("cells").GetArrayLength();
        cells.ShouldBe(7 * json.RootElement.GetProperty("rows").GetArrayLength());
        string[] lines = File.ReadAllLines(accel["cells.csv"]);
        lines.Length.ShouldBe(cells + 1);
        lines[0].ShouldBe("tensor,format,group,bits_per_weight,qsnr_db,max_error");
        accel.Run("formats", "sweep", Kjv, "--json", "cells.json").Error.ShouldContain("ACC2033");
    }

    [Fact]
    public void Files_of_every_kind_give_the_same_figures()
    {
        using var accel = new Accel();
        TinyModel.WriteFolder(accel["folder"]);
        float[] weights = TinyModel.Weights()["model.layers.0.mlp.down_proj.weight"];
        int columns = TinyModel.Config().IntermediateSize, rows = weights.Length / columns;
        File.WriteAllBytes(accel["raw.f32"], MemoryMarshal.AsBytes(weights.AsSpan()).ToArray());
        File.WriteAllBytes(accel["tiny.bin"], TinyModel.Llama2c());
        Directory.CreateDirectory(accel["shards"]);
        SafetensorsFile.Write(accel["shards/a.safetensors"], new Dictionary<string, SafetensorsTensor> { ["down"] = SafetensorsTensor.FromFloats([rows, columns], weights) });
        accel.Write("shards/model.safetensors.index.json", """{"weight_map": {"down": "a.safetensors"}}""");
        AccelResult converted = accel.Run("convert", "folder", "--to", "gguf", "--type", "f32", "--out", "tiny.gguf");
        converted.ExitCode.ShouldBe(0, converted.Error);

        string raw = Table("raw.f32", "--shape", $"{rows}x{columns}");
        Table("shards:down").ShouldBe(raw);
        Table("shards/a.safetensors").ShouldBe(raw);
        Table("shards/model.safetensors.index.json:down").ShouldBe(raw);
        Table("tiny.bin:model.layers.0.mlp.down_proj.weight").ShouldBe(raw);
        Table("tiny.gguf:blk.0.ffn_down.weight").ShouldBe(raw);
        raw.ShouldContain("int4");

        string Table(params string[] source)
        {
            AccelResult result = accel.Run(["formats", "sweep", .. source, "--formats", "int4,mxfp4", "--groups", "8"]);
            result.ExitCode.ShouldBe(0, result.Error);
            return result.Output[result.Output.IndexOf('\n', StringComparison.Ordinal)..];
        }
    }

    [Fact]
    public void Rounding_is_part_of_what_a_packed_model_says()
    {
        using var accel = new Accel();
        TinyModel.WriteFolder(accel["folder"]);
        File.WriteAllBytes(accel["tokens.u16"], [.. TinyModel.Tokens(60).SelectMany(token => new[] { (byte)token, (byte)0 })]);
        string[] common = ["quantize", "folder", "--format", "int4", "--group", "8", "--tokens", "tokens.u16", "--prefill", "4", "--rounding", "stochastic"];
        AccelResult result = accel.Run([.. common, "--seed", "7", "--out", "a"]);
        result.ExitCode.ShouldBe(0, result.Error);
        File.ReadAllText(accel["a/quantization.json"]).ShouldContain("rounding stochastic seed 7");
        File.ReadAllText(accel["a/trace/trace.json"]).ShouldContain("rounding stochastic seed 7");
        accel.Run([.. common, "--seed", "7", "--out", "b"]).ExitCode.ShouldBe(0);
        accel.Run([.. common, "--seed", "8", "--out", "c"]).ExitCode.ShouldBe(0);
        File.ReadAllBytes(accel["b/model.safetensors"]).ShouldBe(File.ReadAllBytes(accel["a/model.safetensors"]));
        File.ReadAllBytes(accel["c/model.safetensors"]).ShouldNotBe(File.ReadAllBytes(accel["a/model.safetensors"]));
    }

    [Fact]
    public void An_interrupt_stops_a_sweep_in_the_middle_of_a_cell()
    {
        using var accel = new Accel();
        // The 2^16 directions of pcdvq-16 take many seconds to find, and nobody looks at the token meanwhile.
        using Process process = accel.Start(["formats", "sweep", Kjv, "--formats", "pcdvq-16", "--csv", "cells.csv"]);
        for (int wait = 0; wait < 600 && !process.HasExited && process.TotalProcessorTime < TimeSpan.FromSeconds(2); wait++)
        {
            Thread.Sleep(50);
            process.Refresh();
        }

        process.HasExited.ShouldBeFalse();
        Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        AccelResult result = Accel.Finish(process);
        result.ExitCode.ShouldBe(1, result.Output);
        result.Error.ShouldBe("interrupted: nothing was written\n");
        result.Output.ShouldBeEmpty();
        accel.Left.ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_be_done_is_refused()
    {
        using var accel = new Accel();
        var text = new StringBuilder();
        SafetensorsFile.Write(accel["bad.safetensors"], new Dictionary<string, SafetensorsTensor>
        {
            ["nan"] = SafetensorsTensor.FromFloats([2, 2], [1, float.NaN, 0, 0]), ["infinite"] = SafetensorsTensor.FromFloats([2, 2], [1, 2, 3, float.NegativeInfinity]),
            ["good"] = SafetensorsTensor.FromFloats([2, 2], [1, 2, 3, 4]), ["codes"] = SafetensorsTensor.FromBytes([2, 2], new byte[4]), ["vector"] = SafetensorsTensor.FromFloats([3], [1, 2, 3]), ["empty"] = SafetensorsTensor.FromFloats([0, 4], []),
        });
        SafetensorsFile.Write(accel["codes.safetensors"], new Dictionary<string, SafetensorsTensor> { ["codes"] = SafetensorsTensor.FromBytes([2, 2], new byte[4]) });
        File.WriteAllBytes(accel["raw.f32"], new byte[20]);
        accel.Write("text.txt", "text");
        Directory.CreateDirectory(accel["nothing"]);
        Try("formats", "int9");
        Try("formats", "show", "mxfp5");
        Sweep("bad.safetensors");
        Sweep("bad.safetensors:codes");
        Sweep("bad.safetensors:empty");
        Sweep("bad.safetensors:none");
        Sweep("bad.safetensors", "--tensor", "x*");
        Sweep("codes.safetensors");
        Sweep("raw.f32");
        Sweep("raw.f32", "--shape", "2by2");
        Sweep("raw.f32", "--shape", "2x2");
        Sweep("raw.f32", "--shape", "2000000000x2000000000");
        Sweep("bad.safetensors:good", "--shape", "2x2");
        Sweep("bad.safetensors:good", "--formats", "int9,e4m3,gguf:I8,tq3*", "--groups", "0,32,many");
        Sweep("bad.safetensors:good", "--formats", "nf4,gguf:Q4_0", "--method", "rtn-shrink");
        Sweep("bad.safetensors:good", "--formats", "vq-d2-b4,gguf:Q4_0", "--rounding", "half-away");
        Sweep("bad.safetensors:good", "--rounding", "stochastic");
        Sweep("bad.safetensors:good", "--seed", "3");
        Sweep("bad.safetensors:good", "--rounding", "up");
        Sweep("text.txt");
        Sweep("nothing");
        Sweep("missing.gguf");
        Snapshot.Match(text.ToString());
        accel.Run("formats", "sweep", "bad.safetensors:good", "--groups", "2").ExitCode.ShouldBe(0, "what is finite can be tried beside what is not");
        accel.Run("formats", "sweep", "bad.safetensors:vector", "--groups", "own", "--formats", "int4").ExitCode.ShouldBe(0, "a vector that is named is a row");

        void Sweep(params string[] arguments) => Try(["formats", "sweep", .. arguments]);

        void Try(params string[] arguments)
        {
            AccelResult result = accel.Run(arguments);
            result.ExitCode.ShouldBe(2, $"{string.Join(' ', arguments)}: {result.Error}");
            result.Output.ShouldBeEmpty();
            text.Append("accel ").AppendJoin(' ', arguments).Append('\n').Append(result.Error).Append('\n');
        }
    }
}
