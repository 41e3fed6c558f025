using System.Buffers.Binary;
using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Workloads;
using Accelerator.Workloads.Gguf;
using Accelerator.Workloads.Json;
using Accelerator.Workloads.Packed;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads.Packed;

/// <summary>Layers that independent packers packed come back code for code, zero point for zero point, scale for scale.</summary>
public sealed class PackedLayerTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    public void Gptq_layers_come_back(int bits)
    {
        const int Rows = 64, Columns = 96;
        ulong seed = 100;
        foreach (int version in (int[])[1, 2])
        {
            foreach (int group in (int[])[-1, 1, 16, 32, 40, 96, 128])
            {
                foreach (string order in (string[])["g_idx", "act-order", "no g_idx"])
                {
                    seed++;
                    // Version 1 has zero points 1 to 2^b, version 2 those of the codes.
                    var layer = RandomLayer.Create(Rows, Columns, bits, group is -1 or 128 ? Columns : group, version == 1 ? 1 : 0, (1 << bits) - (version == 1 ? 0 : 1), seed, order == "act-order");
                    string format = version == 1 ? (seed % 2 == 0 ? "" : ", \"checkpoint_format\": \"gptq\"") : ", \"checkpoint_format\": \"gptq_v2\"";
                    string config = $$"""{"quant_method": "gptq", "bits": {{bits}}, "group_size": {{group}}, "desc_act": {{(order == "act-order" ? "true" : "false")}}, "sym": false{{format}}}""";
                    string because = $"version {version}, group {group}, {order}, seed {seed}";
                    PackedLinear read = Read(config, GptqPacker.Pack("l", layer, version, order != "no g_idx"), Rows, Columns);
                    layer.ShouldBeThatOf(read, because);
                    read.Format.ShouldBe(version == 1 ? "GPTQ" : "GPTQ v2");
                    bool runs = order != "act-order" || group is -1 or 96 or 128;
                    read.GroupSize.ShouldBe(runs ? (group is -1 or 128 ? Columns : group) : null, because);
                    if (read.TryMatrix(out string? reason) is { } matrix) matrix.Dequantize().ShouldBe(layer.Values(), because);
                    else reason.ShouldBe(!runs ? "groups are not runs along K" : $"a zero point is {1 << bits}, one above the largest code", because);
                }
            }
        }
    }

    [Fact]
    public void Versions_of_gptq_differ_by_one_in_every_zero_point()
    {
        var layer = RandomLayer.Create(32, 32, 4, 32, 1, 15, 7);
        Dictionary<string, SafetensorsTensor> tensors = GptqPacker.Pack("l", layer, 1);
        PackedLinear second = Read("""{"quant_method": "gptq", "bits": 4, "group_size": 32, "checkpoint_format": "gptq_v2"}""", tensors, 32, 32);
        second.Zeros.Select(z => z + 1).ShouldBe(layer.Zeros);
    }

    [Fact]
    public void Awq_layers_come_back()
    {
        const int Rows = 72, Columns = 96;
        ulong seed = 300;
        foreach (int group in (int[])[-1, 1, 16, 32, 48, 96, 128])
        {
            foreach (string keys in (string[])["\"bits\": 4, \"group_size\"", "\"w_bit\": 4, \"version\": \"GEMM\", \"zero_point\": true, \"q_group_size\"", "\"format\": \"gemm\", \"backend\": \"auto\", \"group_size\""])
            {
                var layer = RandomLayer.Create(Rows, Columns, 4, group is -1 or 128 ? Columns : group, 0, 15, ++seed);
                layer.ShouldBeThatOf(Read($$"""{"quant_method": "awq", {{keys}}: {{group}}}""", AwqPacker.Pack("l", layer), Rows, Columns), $"group {group}, seed {seed}");
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(10)]
    [InlineData(64)]
    public void BitNet_layers_come_back_and_their_class_says_what_the_scale_does(int rows)
    {
        sbyte[] ternary = Ternary(rows * 20, 400 + (ulong)rows);
        Dictionary<string, SafetensorsTensor> tensors = BitNetPacker.Pack("l", ternary, rows, 2.6875f);
        foreach ((string config, float scale) in ((string, float)[])[("", 1 / 2.6875f), (", \"linear_class\": \"bitlinear\"", 1 / 2.6875f), (", \"linear_class\": \"autobitlinear\", \"quantization_mode\": \"offline\"", 2.6875f)])
        {
            PackedLinear read = Read($$"""{"quant_method": "bitnet"{{config}}}""", tensors, rows, 20);
            read.Codes.Select(code => code - 1).ShouldBe(ternary.Select(t => (int)t));
            read.Dequantize().ShouldBe(ternary.Select(t => t * scale));
            read.TryMatrix(out _)!.Dequantize().ShouldBe(ternary.Select(t => t * scale));
        }
    }

    [Fact]
    public void I2S_tensors_of_a_gguf_file_come_back()
    {
        sbyte[] ternary = Ternary(6 * 256, 500);
        using GgufFile file = GgufFile.Parse(Gguf(BitNetPacker.PackI2S(ternary, 0.40625f)), "bitnet.gguf");
        file.Find("w").ShouldNotBeNull().ToFloats().ShouldBe(ternary.Select(t => t * 0.40625f));
    }

    /// <summary>A file with one I2_S tensor [6, 256].</summary>
    internal static byte[] Gguf(byte[] data)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write("GGUF"u8);
        writer.Write(3);
        writer.Write(1L);
        writer.Write(0L);
        writer.Write(1L);
        writer.Write("w"u8);
        writer.Write(2);
        writer.Write(256L);
        writer.Write(6L);
        writer.Write(36);
        writer.Write(0L);
        while (stream.Length % 32 != 0) writer.Write((byte)0);
        writer.Write(data);
        return stream.ToArray();
    }

    internal static sbyte[] Ternary(int count, ulong seed)
    {
        var random = new Xoshiro256(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (sbyte)random.NextInt32(-1, 1))];
    }

    /// <summary>Writes the tensors as safetensors and reads them as the configuration says.</summary>
    internal static PackedLinear Read(string config, Dictionary<string, SafetensorsTensor> tensors, int rows, int columns)
    {
        var findings = new Findings("packed.safetensors");
        PackedLinear? read = Read(config, tensors, rows, columns, findings);
        findings.ThrowIfAny();
        return read.ShouldNotBeNull();
    }

    internal static PackedLinear? Read(string config, Dictionary<string, SafetensorsTensor> tensors, int rows, int columns, Findings findings)
    {
        using var stream = new MemoryStream();
        SafetensorsFile.Write(stream, tensors);
        using SafetensorsFile file = SafetensorsFile.Parse(stream.ToArray(), "packed.safetensors");
        if (CheckpointPacking.Read(JsonFile.Parse(Encoding.UTF8.GetBytes(config), "config.json"), findings) is not { } packing) return null;
        PackedCheckpoint.Holds(file, "l.weight", packing).ShouldBeTrue();
        var used = new HashSet<string>();
        PackedLinear? read = PackedCheckpoint.Read(file, "l.weight", packing, rows, columns, findings, used);
        tensors.Keys.ShouldAllBe(name => used.Contains(name) || name == "l.weight");
        return read;
    }
}
