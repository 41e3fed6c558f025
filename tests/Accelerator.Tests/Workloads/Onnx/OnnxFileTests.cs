using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Inspection;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Wire;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>The file format: tensors in every field and type, external data, what is refused.</summary>
public sealed class OnnxFileTests
{
    private static readonly float[] Floats = [1.5f, -2, 0.25f];

    [Fact]
    public void Tensors_are_read_from_whichever_field_holds_them()
    {
        Tensor(OnnxDataType.Float, [3], t => { foreach (float value in Floats) t.Float(4, value); }).ToFloats().ShouldBe(Floats);
        Tensor(OnnxDataType.Float, [3], t => t.Bytes(4, OnnxTensor.FromFloats("", [3], Floats).Data.Span)).ToFloats().ShouldBe(Floats);
        Tensor(OnnxDataType.Float, [3], t => t.Bytes(9, OnnxTensor.FromFloats("", [3], Floats).Data.Span)).ToFloats().ShouldBe(Floats);
        Tensor(OnnxDataType.Int8, [3], t => t.Packed(5, [-128, 0, 127])).ToIntegers().ShouldBe([-128, 0, 127]);
        Tensor(OnnxDataType.Int32, [2], t => t.Int64(5, -7).Int64(5, 9)).ToIntegers().ShouldBe([-7, 9]);
        Tensor(OnnxDataType.Float16, [2], t => t.Packed(5, [0x3C00, 0xC000])).ToFloats().ShouldBe([1, -2]);
        Tensor(OnnxDataType.BFloat16, [2], t => t.Packed(5, [0x3F80, 0xC000])).ToFloats().ShouldBe([1, -2]);
        Tensor(OnnxDataType.Int64, [2], t => t.Packed(7, [long.MinValue, 5])).ToIntegers().ShouldBe([long.MinValue, 5]);
        Tensor(OnnxDataType.UInt32, [2], t => t.Packed(11, [uint.MaxValue, 5])).ToIntegers().ShouldBe([uint.MaxValue, 5]);
        Tensor(OnnxDataType.Double, [1], t => t.Bytes(10, BitConverter.GetBytes(0.5))).ToFloats().ShouldBe([0.5f]);
        Tensor(OnnxDataType.UInt4, [3], t => t.Packed(5, [0x21, 0x0F])).ToIntegers().ShouldBe([1, 2, 15]);
        Tensor(OnnxDataType.Int4, [3], t => t.Bytes(9, [0x2F, 0x08])).ToIntegers().ShouldBe([-1, 2, -8]);
        Tensor(OnnxDataType.Int2, [5], t => t.Bytes(9, [0b11_10_01_00, 0b01])).ToIntegers().ShouldBe([0, 1, -2, -1, 1]);
        Tensor(OnnxDataType.UInt2, [4], t => t.Bytes(9, [0b11_10_01_00])).ToIntegers().ShouldBe([0, 1, 2, 3]);
        Tensor(OnnxDataType.Float4E2M1, [3], t => t.Packed(5, [0xF1, 0x07])).ToFloats().ShouldBe([0.5f, -6, 6]);
        Tensor(OnnxDataType.Float8E8M0, [2], t => t.Packed(5, [127, 120])).ToFloats().ShouldBe([1, 1 / 128f]);
        Tensor(OnnxDataType.Bool, [2], t => t.Packed(5, [1, 0])).ToIntegers().ShouldBe([1, 0]);
        Tensor(OnnxDataType.Float, [0, 4], t => t.Bytes(9, [])).ToFloats().ShouldBeEmpty();
    }

    [SharedTheory("data/formats")]
    [InlineData(OnnxDataType.Float8E4M3FN, "ocp_e4m3")]
    [InlineData(OnnxDataType.Float8E5M2, "ocp_e5m2")]
    [InlineData(OnnxDataType.Float4E2M1, "ocp_e2m1")]
    [InlineData(OnnxDataType.Float8E8M0, "ocp_e8m0")]
    public void Small_floats_decode_as_the_golden_table_has_them(OnnxDataType type, string name)
    {
        int compared = 0;
        foreach (string[] row in File.ReadLines(Prerequisite.Shared("data/formats/values.csv")).Select(line => line.Split(',')).Where(row => row[0] == name))
        {
            float expected = row[2] switch { "inf" => float.PositiveInfinity, "-inf" => float.NegativeInfinity, "nan" => float.NaN, var text => (float)double.Parse(text, CultureInfo.InvariantCulture) };
            byte code = byte.Parse(row[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            float value = SmallFloats.Table(type)[code];
            BitConverter.SingleToInt32Bits(float.IsNaN(value) ? float.NaN : value).ShouldBe(BitConverter.SingleToInt32Bits(float.IsNaN(expected) ? float.NaN : expected), $"{name} {row[1]}");
            if (!float.IsNaN(value)) SmallFloats.Encode(type, value, saturate: false).ShouldBe(code, $"{name} {row[1]}");
            compared++;
        }

        compared.ShouldBe(SmallFloats.Table(type).Length);
    }

    [Theory]
    [InlineData(OnnxDataType.Float8E4M3FN)]
    [InlineData(OnnxDataType.Float8E4M3FNUZ)]
    [InlineData(OnnxDataType.Float8E5M2)]
    [InlineData(OnnxDataType.Float8E5M2FNUZ)]
    [InlineData(OnnxDataType.Float4E2M1)]
    public void Small_floats_round_to_the_nearest_value_and_ties_to_the_even_code(OnnxDataType type)
    {
        float[] finite = [.. SmallFloats.Table(type).ToArray().Where(value => float.IsFinite(value) && value >= 0).Distinct().Order()];
        for (int i = 0; i + 1 < finite.Length; i++)
        {
            float middle = (float)(((double)finite[i] + finite[i + 1]) / 2);
            SmallFloats.Encode(type, MathF.BitDecrement(middle)).ShouldBe((byte)i);
            SmallFloats.Encode(type, MathF.BitIncrement(middle)).ShouldBe((byte)(i + 1));
            SmallFloats.Encode(type, middle).ShouldBe((byte)(i + (i & 1)));
        }

        SmallFloats.Table(type)[SmallFloats.Encode(type, 1e9f)].ShouldBe(finite[^1]);
        SmallFloats.Table(type)[SmallFloats.Encode(type, float.NegativeInfinity)].ShouldBe(-finite[^1]);
    }

    [Fact]
    public void Attributes_that_a_writer_left_out_as_0_are_0()
    {
        byte[] node = new ProtoWriter().Text(2, "y").Text(4, "Constant").Bytes(5, new ProtoWriter().Text(1, "value_int").Int64(20, 2).ToArray()).Bytes(5, new ProtoWriter().Text(1, "f").Int64(20, 1).ToArray()).Bytes(5, new ProtoWriter().Text(1, "s").Int64(20, 3).ToArray()).ToArray();
        IReadOnlyDictionary<string, OnnxParameter> read = OnnxModelReader.Parse(new ProtoWriter().Bytes(7, new ProtoWriter().Bytes(1, node).ToArray()).ToArray(), "m.onnx").Nodes[0].Attributes;
        (read["value_int"].Int, read["f"].Float, read["s"].Text).ShouldBe((0L, 0f, ""));
    }

    [Fact]
    public void Data_in_a_file_beside_the_model_is_read_and_no_other_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("outside.bin", new byte[64]);
        Directory.CreateDirectory(folder["m"]);
        Directory.CreateDirectory(folder["m/sub"]);
        folder.Write("m/w.bin", [0, 0, 0, 0, 0, 0, 0x80, 0x3F, 0, 0, 0, 0x40]);
        folder.Write("m/sub/w.bin", [0, 0, 0x80, 0x3F, 0, 0, 0, 0x40]);
        File.CreateSymbolicLink(folder["m/link.bin"], folder["outside.bin"]);
        Directory.CreateSymbolicLink(folder["m/up"], folder.Root);
        Read("w.bin", "4", null).Initializers[0].ToFloats().ShouldBe([1, 2]);
        Read("sub/w.bin", null, "8").Initializers[0].ToFloats().ShouldBe([1, 2]);
        foreach (string location in (string[])["../outside.bin", "/etc/hostname", "sub/../../outside.bin", "", ".", "./w.bin", "a\\b", "C:x", "link.bin", "up/outside.bin", "w\0.bin", "sub//w.bin"]) Refused(location, "0", "8");
        Refused("w.bin", "8", "8");
        Refused("w.bin", "9999999999", "8");
        Refused("w.bin", "-4", "8");
        Refused("w.bin", "0", "12");
        Refused("w.bin", "99999999999999999999", null);
        Should.Throw<InputException>(() => Read("missing.bin", null, null)).Diagnostics[0].Id.ShouldBe("ACC2001");

        void Refused(string location, string? offset, string? length) => Should.Throw<InputException>(() => Read(location, offset, length), location).Diagnostics.ShouldAllBe(d => d.Id == "ACC2052");

        OnnxModel Read(string location, string? offset, string? length)
        {
            ProtoWriter tensor = new ProtoWriter().Int64(1, 2).Int64(2, 1).Text(8, "w").Int64(14, 1);
            foreach ((string key, string? value) in ((string, string?)[])[("location", location), ("offset", offset), ("length", length)])
            {
                if (value is not null) tensor.Bytes(13, new ProtoWriter().Text(1, key).Text(2, value).ToArray());
            }

            return OnnxModelReader.Read(folder.Write("m/model.onnx", new ProtoWriter().Bytes(7, new ProtoWriter().Bytes(5, tensor.ToArray()).ToArray()).ToArray()));
        }
    }

    [Fact]
    public void Overlapping_ranges_take_no_more_memory_than_the_file_twice()
    {
        using var folder = new TemporaryFolder();
        folder.Write("w.bin", new byte[4096]);
        OnnxModelReader.Parse(Model(64, _ => 0), folder["m.onnx"]).Initializers.Count.ShouldBe(64);
        OnnxModelReader.Parse(Model(2, i => 96 * i), folder["m.onnx"]).Initializers.Count.ShouldBe(2);
        Should.Throw<InputException>(() => OnnxModelReader.Parse(Model(8, i => i), folder["m.onnx"])).Diagnostics.ShouldAllBe(d => d.Id == "ACC2052");

        static byte[] Model(int tensors, Func<int, int> offset)
        {
            var graph = new ProtoWriter();
            for (int i = 0; i < tensors; i++)
            {
                ProtoWriter tensor = new ProtoWriter().Int64(1, 1000).Int64(2, 1).Text(8, $"w{i}").Int64(14, 1).Bytes(13, new ProtoWriter().Text(1, "location").Text(2, "w.bin").ToArray());
                graph.Bytes(5, tensor.Bytes(13, new ProtoWriter().Text(1, "offset").Text(2, offset(i).ToString(CultureInfo.InvariantCulture)).ToArray()).ToArray());
            }

            return new ProtoWriter().Bytes(7, graph.ToArray()).ToArray();
        }
    }

    [Fact]
    public void What_contradicts_itself_is_refused_by_name()
    {
        Ids(new ProtoWriter().ToArray()).ShouldBe("ACC2004");
        Ids([0xFF, 0xFF, 0xFF]).ShouldBe("ACC2050");
        Ids([0x3A, 0x7F]).ShouldBe("ACC2050");
        Ids([0x0B]).ShouldBe("ACC2050");
        Ids([0x00]).ShouldBe("ACC2050");
        Ids([0x3D, 1, 2, 3, 4]).ShouldBe("ACC2050");
        Ids([.. Enumerable.Repeat((byte)0x80, 11)]).ShouldBe("ACC2050");
        Graph(g => g.Bytes(5, new ProtoWriter().Int64(1, 3).Int64(2, 1).Text(8, "w").Bytes(9, new byte[8]).ToArray())).ShouldBe("ACC2051");
        Graph(g => g.Bytes(5, new ProtoWriter().Int64(1, 1L << 40).Int64(1, 1L << 40).Int64(2, 1).Text(8, "w").ToArray())).ShouldBe("ACC2051");
        Graph(g => g.Bytes(5, new ProtoWriter().Int64(1, -1).Int64(2, 1).Text(8, "w").ToArray())).ShouldBe("ACC2051");
        Graph(g => g.Bytes(5, new ProtoWriter().Int64(1, 1).Int64(2, 1).Text(8, "w").Packed(7, [1]).ToArray())).ShouldBe("ACC2051");
        Graph(g => g.Bytes(5, new ProtoWriter().Int64(1, 1).Int64(2, 8).Text(8, "w").ToArray())).ShouldBe("ACC2009");
        Graph(g => g.Bytes(15, [])).ShouldBe("ACC2009");
        Graph(g => g.Bytes(1, new ProtoWriter().Text(1, "nowhere").Text(2, "y").Text(4, "Relu").ToArray())).ShouldBe("ACC2051");
        Graph(g => g.Bytes(1, new ProtoWriter().Text(2, "y").Text(4, "Constant").ToArray()).Bytes(1, new ProtoWriter().Text(2, "y").Text(4, "Constant").ToArray())).ShouldBe("ACC2051");
        Graph(g => g.Bytes(12, new ProtoWriter().Text(1, "y").ToArray())).ShouldBe("ACC2051");

        static string Graph(Func<ProtoWriter, ProtoWriter> graph) => Ids(new ProtoWriter().Bytes(7, graph(new ProtoWriter()).ToArray()).ToArray());

        static string Ids(byte[] bytes) => string.Join(" ", Should.Throw<InputException>(() => OnnxModelReader.Parse(bytes, "m.onnx")).Diagnostics.Select(d => d.Id).Distinct());
    }

    [SharedFact("data/qonnx_tfc")]
    public void A_summary_says_what_is_in_a_file()
    {
        FileSummary summary = OnnxSummary.Read(Prerequisite.Shared("data/qonnx_tfc/TFC_1W2A.onnx"));
        summary.Format.ShouldBe("ONNX IR 6");
        Dictionary<string, string> properties = summary.Properties.ToDictionary();
        properties["producer"].ShouldBe("pytorch 1.7");
        properties["operator sets"].ShouldBe("ai.onnx 9");
        properties["input 0"].ShouldBe("FLOAT [1, 1, 28, 28]");
        properties["operator onnx.brevitas.Quant"].ShouldBe("4");
        properties.Where(p => p.Key.StartsWith("input ", StringComparison.Ordinal)).ShouldHaveSingleItem();
        summary.Tensors.Single(tensor => tensor.Name == "40").ShouldBe(new TensorSummary("40", "FLOAT", summary.Tensors.Single(t => t.Name == "40").Shape, 200704));
        summary.Tensors.Single(tensor => tensor.Name == "40").Shape.ShouldBe([64, 784]);
    }

    [SharedTheory("data/qonnx_tfc")]
    [InlineData("TFC_1W1A.onnx")]
    [InlineData("TFC_1W2A.onnx")]
    public void Writing_a_model_again_keeps_it(string file)
    {
        OnnxModel model = OnnxModelReader.Read(Prerequisite.Shared($"data/qonnx_tfc/{file}"));
        byte[] bytes = OnnxModelWriter.ToBytes(model);
        OnnxModel again = OnnxModelReader.Parse(bytes, "again.onnx");
        OnnxModelWriter.ToBytes(again).ShouldBe(bytes);
        again.Nodes.Count.ShouldBe(model.Nodes.Count);
        for (int i = 0; i < model.Initializers.Count; i++) again.Initializers[i].Data.ToArray().ShouldBe(model.Initializers[i].Data.ToArray());
    }

    private static OnnxTensor Tensor(OnnxDataType type, long[] shape, Action<ProtoWriter> data)
    {
        var tensor = new ProtoWriter();
        foreach (long size in shape) tensor.Int64(1, size);
        tensor.Int64(2, (long)type).Text(8, "t");
        data(tensor);
        return OnnxModelReader.Parse(new ProtoWriter().Bytes(7, new ProtoWriter().Bytes(5, tensor.ToArray()).ToArray()).ToArray(), "m.onnx").Initializers.ShouldHaveSingleItem();
    }
}
