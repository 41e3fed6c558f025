using System.Text;
using System.Text.Json;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Support;
using Accelerator.Tests.Workloads;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Cli;

/// <summary>What the program says of files of every kind, as a user sees it.</summary>
public sealed class InspectTests
{
    private static readonly string Kjv = Repository.PathOf("examples/models/kjv-llama");

    [SharedFact("data/stories260K")]
    public void Real_files_are_described()
    {
        using var accel = new Accel();
        string data = Prerequisite.Shared("data");
        string[] files = ["stories260K/stories260K-mixed.gguf", "stories260K/stories260K.bin", "stories260K/tok512.bin", "qonnx_tfc/TFC_1W1A.onnx"];
        Snapshot.Match(All(accel, files.Select(file => Path.Combine(data, file))).Replace(data, "DATA", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_of_every_other_kind_are_described()
    {
        using var accel = new Accel();
        TinyModel.WriteFolder(accel["folder"]);
        Sharded(accel, "sharded");
        Packed(accel, "gptq", """{"quant_method": "gptq", "bits": 4, "group_size": 8}""", name => ($"{name}.qweight", SafetensorsTensor.FromInt32s([2, 16], new int[32])));
        Packed(accel, "awq", """{"quant_method": "awq", "bits": 4, "group_size": 8, "version": "gemm"}""", name => ($"{name}.qweight", SafetensorsTensor.FromInt32s([16, 2], new int[32])));
        Packed(accel, "bitnet", """{"quant_method": "bitnet"}""", name => ($"{name}.weight", SafetensorsTensor.FromBytes([4, 16], new byte[64])));
        accel.Run("quantize", "folder", "--format", "int4", "--group", "8", "--tokens", Tokens(accel), "--prefill", "4", "--out", "packed").ExitCode.ShouldBe(0);
        accel.Run("trace", "synthetic", "--shape", "4x8x16", "--weights", "int2", "--group", "8", "--out", "trace").ExitCode.ShouldBe(0);
        Snapshot.Match(All(accel, ["folder", "folder/config.json", "sharded/model.safetensors.index.json", "gptq", "awq", "bitnet", "packed", "trace/trace.json", Path.Combine(Kjv, "tokenizer.json")]).Replace(Kjv, "KJV", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_has_the_same_and_totals_that_are_right()
    {
        using var accel = new Accel();
        using JsonDocument json = JsonDocument.Parse(accel.Run("inspect", Kjv, "--json").Output);
        JsonElement root = json.RootElement;
        root.GetProperty("format").GetString().ShouldBe("safetensors");
        root.GetProperty("file").GetString().ShouldBe("kjv-llama");
        JsonElement totals = root.GetProperty("totals");
        using JsonDocument reference = JsonDocument.Parse(File.ReadAllText(Path.Combine(Kjv, "reference.json")));
        totals.GetProperty("parameters").GetInt64().ShouldBe(reference.RootElement.GetProperty("parameters").GetInt64());
        totals.GetProperty("bits_per_parameter").GetDouble().ShouldBe(16);
        root.GetProperty("tensors").EnumerateArray().Sum(tensor => tensor.GetProperty("bytes").GetInt64()).ShouldBe(totals.GetProperty("bytes").GetInt64());
    }

    [Fact]
    public void Files_of_no_kind_are_refused_and_none_moves_the_cursor()
    {
        using var accel = new Accel();
        accel.Write("text.txt", "text");
        accel.Write("other.json", "{\"a\": 1}");
        accel.Write("bad.bin", "not a model, not a tokenizer, only text");
        accel.Write("empty/x", "");
        accel.Write("trace.json", "{\"format\": \"gemm-trace\", \"payload\": \"../secret.safetensors\"}");
        accel.Write("config.json", "{\"model_type\": \"\\u001b[2J\"}");
        foreach ((string file, string id) in ((string, string)[])[("text.txt", "ACC2034"), ("other.json", "ACC2034"), ("bad.bin", "ACC2004"), ("empty", "ACC2034"), ("trace.json", "ACC2034"), ("missing.gguf", "ACC2001")])
        {
            AccelResult result = accel.Run("inspect", file);
            result.ExitCode.ShouldBe(2, file);
            result.Error.ShouldContain(id, customMessage: file);
        }

        accel.Run("inspect", "config.json").Output.ShouldNotContain('\x1b');
    }

    private static string All(Accel accel, IEnumerable<string> files)
    {
        var text = new StringBuilder();
        foreach (string file in files)
        {
            AccelResult result = accel.Run("inspect", file);
            result.ExitCode.ShouldBe(0, result.Error);
            text.Append(result.Output).Append('\n');
        }

        return text.ToString();
    }

    private static string Tokens(Accel accel)
    {
        File.WriteAllBytes(accel["tokens.u16"], [.. TinyModel.Tokens(60).SelectMany(token => new[] { (byte)token, (byte)0 })]);
        return "tokens.u16";
    }

    private static void Sharded(Accel accel, string folder)
    {
        Directory.CreateDirectory(accel[folder]);
        SafetensorsFile.Write(accel[$"{folder}/a.safetensors"], new Dictionary<string, SafetensorsTensor> { ["one"] = SafetensorsTensor.FromFloats([2, 3], new float[6]) });
        SafetensorsFile.Write(accel[$"{folder}/b.safetensors"], new Dictionary<string, SafetensorsTensor> { ["two"] = SafetensorsTensor.FromHalves([4], new float[4]) });
        accel.Write($"{folder}/model.safetensors.index.json", """{"metadata": {"total_size": 32}, "weight_map": {"one": "a.safetensors", "two": "b.safetensors"}}""");
    }

    /// <summary>One packed layer of 16 by 16 and a norm: SYNTHETIC, for the shapes alone.</summary>
    private static void Packed(Accel accel, string folder, string packing, Func<string, (string Name, SafetensorsTensor Tensor)> codes)
    {
        const string Layer = "model.layers.0.mlp.down_proj";
        (string name, SafetensorsTensor tensor) = codes(Layer);
        var tensors = new Dictionary<string, SafetensorsTensor> { [name] = tensor, ["model.norm.weight"] = SafetensorsTensor.FromHalves([16], new float[16]) };
        if (folder == "bitnet")
        {
            tensors[$"{Layer}.weight_scale"] = SafetensorsTensor.FromFloats([1], [1f]);
        }
        else
        {
            tensors[$"{Layer}.qzeros"] = SafetensorsTensor.FromInt32s([2, 2], new int[4]);
            tensors[$"{Layer}.scales"] = SafetensorsTensor.FromHalves([2, 16], new float[32]);
        }

        if (folder == "gptq") tensors[$"{Layer}.g_idx"] = SafetensorsTensor.FromInt32s([16], new int[16]);
        Directory.CreateDirectory(accel[folder]);
        SafetensorsFile.Write(accel[$"{folder}/model.safetensors"], tensors);
        accel.Write($"{folder}/config.json", $$"""{"model_type": "llama", "hidden_size": 16, "quantization_config": {{packing}}}""");
    }
}
