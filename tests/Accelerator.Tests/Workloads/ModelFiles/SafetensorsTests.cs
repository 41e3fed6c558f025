using System.Buffers.Binary;
using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Tests.Snapshots;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads.ModelFiles;

/// <summary>Element types, and headers that contradict themselves or the bytes behind them.</summary>
public sealed class SafetensorsTests
{
    /// <summary>Values of whole bytes written by hand; the expected ones by the definitions of the types.</summary>
    [Theory]
    [InlineData("F64", new byte[] { 0, 0, 0, 0, 0, 0, 0xF8, 0xBF, 0, 0, 0, 0, 0, 0, 0, 0x40 }, new float[] { -1.5f, 2 })]
    [InlineData("F32", new byte[] { 0, 0, 0xC0, 0xBF, 1, 0, 0, 0 }, new float[] { -1.5f, 1.40129846e-45f })]
    [InlineData("F16", new byte[] { 0x00, 0xBE, 0x01, 0x00, 0xFF, 0x7B }, new float[] { -1.5f, 5.9604645e-8f, 65504 })]
    [InlineData("BF16", new byte[] { 0xC0, 0xBF, 0x80, 0x3F, 0x01, 0x00 }, new float[] { -1.5f, 1, 9.18355e-41f })]
    [InlineData("F8_E4M3", new byte[] { 0x38, 0xBC, 0x7E, 0xFE, 0x01, 0x08, 0x80 }, new float[] { 1, -1.5f, 448, -448, 0.001953125f, 0.015625f, -0f })]
    [InlineData("F8_E5M2", new byte[] { 0x3C, 0xBE, 0x7B, 0x01, 0x04, 0x80 }, new float[] { 1, -1.5f, 57344, 1.52587890625e-5f, 6.103515625e-5f, -0f })]
    public void Floats_are_decoded_exactly(string dtype, byte[] bytes, float[] expected)
    {
        using SafetensorsFile file = File(("a", dtype, [expected.Length], bytes));
        SafetensorsTensor tensor = file.Tensors["a"];
        tensor.IsFloat.ShouldBeTrue();
        tensor.ToFloats().Select(BitConverter.SingleToInt32Bits).ShouldBe(expected.Select(BitConverter.SingleToInt32Bits));
        var one = new float[1];
        tensor.ReadFloats(expected.Length - 1, one);
        one[0].ShouldBe(expected[^1]);
    }

    [Fact]
    public void Codes_that_are_no_numbers_stay_what_they_are()
    {
        using SafetensorsFile file = File(("a", "F8_E4M3", [2], [0x7F, 0xFF]), ("b", "F8_E5M2", [3], [0x7C, 0xFC, 0x7E]));
        file.Tensors["a"].ToFloats().ShouldAllBe(value => float.IsNaN(value));
        file.Tensors["b"].ToFloats().ShouldBe([float.PositiveInfinity, float.NegativeInfinity, float.NaN]);
    }

    [Fact]
    public void Integers_and_narrow_types_keep_their_bytes()
    {
        using SafetensorsFile file = File(
            ("bool", "BOOL", [3], [0, 1, 1]), ("u8", "U8", [2], [0, 255]), ("i8", "I8", [2], [0x80, 0x7F]), ("i16", "I16", [2], [0xFF, 0xFF, 0x00, 0x80]), ("u16", "U16", [1], [1, 2]),
            ("i32", "I32", [1], [0xFE, 0xFF, 0xFF, 0xFF]), ("u32", "U32", [1], [1, 2, 3, 4]), ("i64", "I64", [1], [1, 2, 3, 4, 5, 6, 7, 8]), ("u64", "U64", [1], [1, 2, 3, 4, 5, 6, 7, 8]),
            ("f4", "F4", [2, 3], [1, 2, 3]), ("f6", "F6_E2M3", [4], [1, 2, 3]), ("f6b", "F6_E3M2", [8], [1, 2, 3, 4, 5, 6]), ("e8m0", "F8_E8M0", [1], [127]), ("fnuz", "F8_E4M3FNUZ", [1], [1]),
            ("fnuz2", "F8_E5M2FNUZ", [1], [1]), ("c64", "C64", [1], [1, 2, 3, 4, 5, 6, 7, 8]), ("empty", "F32", [0, 7], []), ("scalar", "F32", [], [0, 0, 0x80, 0x3F]));
        file.Tensors["bool"].Data.ToArray().ShouldBe([0, 1, 1]);
        file.Tensors["i8"].ToInt8s().ShouldBe([-128, 127]);
        file.Tensors["i16"].ToInt16s().ShouldBe([-1, short.MinValue]);
        file.Tensors["i32"].ToInt32s().ShouldBe([-2]);
        file.Tensors["scalar"].ToFloats().ShouldBe([1f]);
        file.Tensors["empty"].ToFloats().ShouldBeEmpty();
        foreach (string name in (string[])["bool", "u8", "i8", "u16", "i64", "f4", "f6", "e8m0", "fnuz", "fnuz2", "c64"])
        {
            file.Tensors[name].IsFloat.ShouldBeFalse(name);
            Should.Throw<InvalidOperationException>(() => file.Tensors[name].ToFloats());
        }

        // Written again: the same bytes for every type.
        using var stream = new MemoryStream();
        SafetensorsFile.Write(stream, file.Tensors);
        using SafetensorsFile again = SafetensorsFile.Parse(stream.ToArray(), "again.safetensors");
        foreach ((string name, SafetensorsTensor tensor) in file.Tensors)
        {
            (again.Tensors[name].Dtype, again.Tensors[name].Data.ToArray()).ShouldBe((tensor.Dtype, tensor.Data.ToArray()), new Same(), name);
        }
    }

    /// <summary>BF16 and E4M3 weights make a model; integers and scaled FP8 do not.</summary>
    [Fact]
    public void Models_of_narrow_floats_are_read()
    {
        const string Name = "model.layers.0.mlp.up_proj.weight";
        using var folder = new TemporaryFolder();
        TinyModel.WriteFolder(folder["e4m3"], tensors => tensors[Name] = new SafetensorsTensor(SafetensorsDtype.F8E4M3, [24, 16], new byte[24 * 16].Select((_, i) => (byte)(i % 64)).ToArray()));
        ModelLoader.Load(folder["e4m3"]).Weight(new LinearSite(0, LinearKind.Up))[8].ShouldBe(0.015625f);
        TinyModel.WriteFolder(folder["bf16"], tensors => tensors[Name] = new SafetensorsTensor(SafetensorsDtype.BF16, [24, 16], Enumerable.Repeat(new byte[] { 0x80, 0x3F }, 24 * 16).SelectMany(b => b).ToArray()));
        ModelLoader.Load(folder["bf16"]).Weight(new LinearSite(0, LinearKind.Up)).ShouldAllBe(weight => weight == 1);
        TinyModel.WriteFolder(folder["i8"], tensors => tensors[Name] = SafetensorsTensor.FromInt8s([24, 16], new sbyte[24 * 16]));
        Should.Throw<InputException>(() => ModelLoader.Load(folder["i8"])).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC2009");
        TinyModel.WriteFolder(folder["nan"], tensors => tensors[Name] = new SafetensorsTensor(SafetensorsDtype.F8E4M3, [24, 16], (byte[])[.. new byte[24 * 16 - 1], 0x7F]));
        Should.Throw<InputException>(() => ModelLoader.Load(folder["nan"])).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC2010");
        TinyModel.WriteFolder(folder["scaled"], tensors =>
        {
            tensors[Name] = new SafetensorsTensor(SafetensorsDtype.F8E4M3, [24, 16], new byte[24 * 16]);
            tensors[$"{Name}_scale_inv"] = SafetensorsTensor.FromFloats([1, 1], [2]);
        });
        Should.Throw<InputException>(() => ModelLoader.Load(folder["scaled"])).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC2011");
    }

    [Fact]
    public void Headers_that_contradict_themselves_are_refused()
    {
        var text = new StringBuilder();
        Try("an overlap", """{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[2,6]}}""", 6);
        Try("the same bytes twice", """{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}}""", 4);
        Try("a hole", """{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[8,12]}}""", 12);
        Try("bytes left over", """{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}}""", 5);
        Try("a tensor beyond the file", """{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}}""", 3);
        Try("offsets the wrong way round", """{"a":{"dtype":"U8","shape":[4],"data_offsets":[4,0]}}""", 4);
        Try("a negative offset", """{"a":{"dtype":"U8","shape":[4],"data_offsets":[-4,0]}}""", 4);
        Try("an offset of 2^63", """{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,9223372036854775808]}}""", 4);
        Try("offsets at the end of the numbers", """{"a":{"dtype":"U8","shape":[4],"data_offsets":[9223372036854775803,9223372036854775807]}}""", 4);
        Try("a shape whose product overflows to 0", """{"a":{"dtype":"F32","shape":[65536,65536,65536,65536],"data_offsets":[0,0]}}""", 0);
        Try("a shape whose product overflows to 4", """{"a":{"dtype":"U8","shape":[1073741825,4,1073741824,4],"data_offsets":[0,4]}}""", 4);
        Try("a negative size", """{"a":{"dtype":"U8","shape":[-4],"data_offsets":[0,4]}}""", 4);
        Try("half a byte", """{"a":{"dtype":"F4","shape":[3],"data_offsets":[0,2]}}""", 2);
        Try("a type that is none", """{"a":{"dtype":"F3","shape":[4],"data_offsets":[0,4]}}""", 4);
        Try("a name twice", """{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}""", 0);
        Try("a name that is not Unicode", """{"\ud800":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}""", 0);
        Try("bytes that are not UTF-8", "{\"\u0001\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}}", 0, 0xFF);
        Try("thirty-three dimensions", $$$"""{"a":{"dtype":"U8","shape":[{{{string.Join(',', Enumerable.Repeat(1, 33))}}}],"data_offsets":[0,1]}}""", 1);
        Try("nesting without end", $"{{\"a\":{new string('[', 500)}", 0);
        Snapshot.Match(text.ToString());

        void Try(string what, string header, int data, byte first = 0)
        {
            byte[] bytes = [.. new byte[8], .. Encoding.UTF8.GetBytes(header), .. new byte[data]];
            if (first != 0) bytes[Array.IndexOf(bytes, (byte)1, 8)] = first;
            BinaryPrimitives.WriteInt64LittleEndian(bytes, bytes.Length - 8 - data);
            InputException wrong = Should.Throw<InputException>(() => SafetensorsFile.Parse(bytes, "bad.safetensors"), what);
            text.Append("== ").Append(what).Append('\n');
            foreach (Diagnostic finding in wrong.Diagnostics) text.Append(finding).Append('\n');
        }
    }

    /// <summary>As many tensors as a hundred million bytes of header may name are refused at the limit, before they fill the memory.</summary>
    [Fact]
    public void More_tensors_than_are_read_are_refused()
    {
        var header = new StringBuilder("{", 60_000_000);
        for (int i = 0; i <= SafetensorsFile.MaximumTensors; i++) header.Append(i == 0 ? "" : ",").Append('"').Append(i).Append("\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}");
        byte[] json = Encoding.ASCII.GetBytes(header.Append('}').ToString());
        byte[] bytes = [.. BitConverter.GetBytes((long)json.Length), .. json];
        Should.Throw<InputException>(() => SafetensorsFile.Parse(bytes, "many.safetensors")).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC2021");
    }

    private static SafetensorsFile File(params (string Name, string Dtype, int[] Shape, byte[] Bytes)[] tensors)
    {
        int at = 0;
        string header = string.Join(",", tensors.Select(t => $"\"{t.Name}\":{{\"dtype\":\"{t.Dtype}\",\"shape\":[{string.Join(",", t.Shape)}],\"data_offsets\":[{at},{at += t.Bytes.Length}]}}"));
        byte[] json = Encoding.ASCII.GetBytes($"{{{header}}}");
        return SafetensorsFile.Parse([.. BitConverter.GetBytes((long)json.Length), .. json, .. tensors.SelectMany(t => t.Bytes)], "types.safetensors");
    }

    private sealed class Same : IEqualityComparer<(SafetensorsDtype Dtype, byte[] Bytes)>
    {
        public bool Equals((SafetensorsDtype Dtype, byte[] Bytes) x, (SafetensorsDtype Dtype, byte[] Bytes) y) => x.Dtype == y.Dtype && x.Bytes.AsSpan().SequenceEqual(y.Bytes);

        public int GetHashCode((SafetensorsDtype Dtype, byte[] Bytes) obj) => obj.Bytes.Length;
    }
}
