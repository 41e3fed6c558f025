using System.Buffers.Binary;
using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Tests.Snapshots;
using Accelerator.Workloads.Traces;

namespace Accelerator.Tests.Workloads;

public sealed class TraceFileTests
{
    /// <summary>The index of docs/gemm-trace.md.</summary>
    internal const string Foreign = """
        {
          "format": "gemm-trace",
          "version": 1,
          "origin": "written by hand",
          "payload": "values.safetensors",
          "weights": [
            {"name": "w", "n": 2, "k": 3, "bits": 2, "group_size": 2, "codes": "w.codes", "scales": "w.scales", "zeros": "w.zeros"}
          ],
          "operations": [
            {"name": "layer", "phase": "prefill", "m": 1, "n": 2, "k": 3, "weight": "w", "activations": "a", "activation_scales": "s", "expected": "y"}
          ]
        }
        """;

    /// <summary>An operation that claims a gibibyte of outputs.</summary>
    private const string Large = """
        {"name": "large", "phase": "prefill", "m": 16384, "n": 16384, "k": 1, "weight": "v", "weight_bits": 2, "expected": "y"},

        """;

    [Fact]
    public void A_trace_comes_back_as_it_went_and_with_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        GemmTrace trace = SyntheticTrace.Create([new SyntheticShape(3, 5, 37, 3, 8), new SyntheticShape(1, 2, 64, 8)], seed: 9);
        GemmTraceFile.Write(folder["a"], trace);
        GemmTrace read = GemmTraceFile.Read(folder["a"]);
        GemmTraceFile.Write(folder["b"], read);
        foreach (string name in (string[])[GemmTraceFile.IndexName, GemmTraceFile.PayloadName])
        {
            File.ReadAllBytes(Path.Combine(folder["b"], name)).ShouldBe(File.ReadAllBytes(Path.Combine(folder["a"], name)));
        }

        read.Synthetic.ShouldBeTrue();
        read.Operations.Count.ShouldBe(2);
        read.Operations[0].Activations.ShouldBe(trace.Operations[0].Activations);
        Matrix(read, "synthetic.0").Codes.ShouldBe(Matrix(trace, "synthetic.0").Codes);
        Matrix(read, "synthetic.0").ReinterpretedZeros.ShouldBe(Matrix(trace, "synthetic.0").ReinterpretedZeros);
        read.HasValues.ShouldBeTrue();
    }

    [Fact]
    public void A_trace_of_wide_activations_comes_back_as_it_went()
    {
        using var folder = new TemporaryFolder();
        GemmTrace trace = SyntheticTrace.Create([new SyntheticShape(3, 5, 37, 3, 8, ActivationBits: 16), new SyntheticShape(2, 5, 37, 3, 8)], seed: 9);
        trace.Operations[0].Activations.ShouldContain(code => code > 127 || code < -127);
        GemmTraceFile.Write(folder["a"], trace);
        GemmTrace read = GemmTraceFile.Read(folder["a"]);
        read.Operations.Select(operation => operation.ActivationFormat).ShouldBe(["int16", "int8"]);
        for (int i = 0; i < 2; i++) read.Operations[i].Activations.ShouldBe(trace.Operations[i].Activations);
        read.ExecutionFindings("trace", "int16").Single().Found.ShouldBe("activations of format int8");
        read.ExecutionFindings("trace", "int8").Single().Found.ShouldBe("activations of format int16");
    }

    [Fact]
    public void A_trace_made_elsewhere_is_read_by_the_document_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("trace.json", Foreign);
        folder.Write("values.safetensors", Payload());
        GemmTrace trace = GemmTraceFile.Read(folder.Root);
        QuantizedMatrix w = Matrix(trace, "w");
        w.Codes.ShouldBe([1, 2, 3, 0, 3, 1]);
        w.ReinterpretedZeros.ShouldBe([1, -1, 3, -3]);
        GemmOperation operation = trace.Operations.ShouldHaveSingleItem();
        operation.Activations.ShouldBe([5, -6, 7]);
        operation.Expected.ShouldBe([1.5f, -2.5f]);
        trace.Synthetic.ShouldBeFalse();
    }

    [Fact]
    public void Equal_seeds_give_equal_traces_and_others_do_not()
    {
        SyntheticShape[] shapes = [new(2, 3, 16, 2, 8)];
        SyntheticTrace.Create(shapes, 1).Operations[0].Activations.ShouldBe(SyntheticTrace.Create(shapes, 1).Operations[0].Activations);
        SyntheticTrace.Create(shapes, 1).Operations[0].Activations.ShouldNotBe(SyntheticTrace.Create(shapes, 2).Operations[0].Activations);
    }

    [Fact]
    public void A_bad_trace_is_refused_with_all_that_is_wrong()
    {
        var text = new StringBuilder();
        Try("no such trace", folder => File.Delete(folder["trace.json"]));
        Try("not JSON", folder => folder.Write("trace.json", "hello"));
        Try("another JSON file", folder => folder.Write("trace.json", "{\"version\": 1}"));
        Try("another version", folder => folder.Write("trace.json", Foreign.Replace("\"version\": 1", "\"version\": 4", StringComparison.Ordinal)));
        Try("an unknown key", folder => folder.Write("trace.json", Foreign.Replace("\"origin\"", "\"source\"", StringComparison.Ordinal)));
        Try("sizes that do not fit", folder => folder.Write("trace.json", Foreign.Replace("\"m\": 1, \"n\": 2", "\"m\": 4, \"n\": 3", StringComparison.Ordinal)));
        Try("outputs without end", folder => folder.Write("trace.json", Foreign.Replace("\"m\": 1, \"n\": 2", "\"m\": 131072, \"n\": 131072", StringComparison.Ordinal)));
        Try("one tensor named many times", folder => folder.Write("trace.json", Foreign.Replace("\"operations\": [", $"\"operations\": [{string.Concat(Enumerable.Range(0, 12).Select(i => Large.Replace("large", $"large.{i}", StringComparison.Ordinal)))}", StringComparison.Ordinal)));
        Try("a payload elsewhere", folder => folder.Write("trace.json", Foreign.Replace("values.safetensors", "../values.safetensors", StringComparison.Ordinal)));
        Try("no payload", folder => File.Delete(folder["values.safetensors"]));
        Try("a truncated payload", folder => folder.Write("values.safetensors", Payload()[..^5]));
        Try("a payload of another kind", folder => folder.Write("values.safetensors", "GGUF and so on, not what was meant"));
        Try("a header as long as the world", folder => folder.Write("values.safetensors", [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0x7B, 0x7D]));
        Snapshot.Match(text.ToString());

        void Try(string what, Action<TemporaryFolder> spoil)
        {
            using var folder = new TemporaryFolder();
            folder.Write("trace.json", Foreign);
            folder.Write("values.safetensors", Payload());
            spoil(folder);
            InputException wrong = Should.Throw<InputException>(() => GemmTraceFile.Read(folder.Root), what);
            text.Append("== ").Append(what).Append('\n');
            foreach (Diagnostic finding in wrong.Diagnostics) text.Append(finding.ToString().Replace(folder.Root, "FOLDER", StringComparison.Ordinal)).Append('\n');
        }
    }

    /// <summary>The payload as another program would write it, byte by byte.</summary>
    internal static byte[] Payload()
    {
        // Codes 1 2 3 / 0 3 1 in two planes of one byte a row: plane 0 holds bits 1 0 1 and 0 1 1, plane 1 holds 0 1 1 and 0 1 0; element 0 is the lowest bit.
        byte[] codes = [0b101, 0b110, 0b110, 0b010];
        byte[] data =
        [
            .. codes, .. Floats(0.5f, 0.25f, 1f, 2f), .. Shorts(1, -1, 3, -3), 5, unchecked((byte)-6), 7, .. new byte[1], .. Floats(0.125f), .. Floats(1.5f, -2.5f),
        ];
        const string Header = """{"w.codes":{"dtype":"U8","shape":[2,2,1],"data_offsets":[0,4]},"w.scales":{"dtype":"F32","shape":[2,2],"data_offsets":[4,20]},"w.zeros":{"dtype":"I16","shape":[2,2],"data_offsets":[20,28]},"a":{"dtype":"I8","shape":[1,3],"data_offsets":[28,31]},"pad":{"dtype":"U8","shape":[1],"data_offsets":[31,32]},"s":{"dtype":"F32","shape":[1],"data_offsets":[32,36]},"y":{"dtype":"F32","shape":[1,2],"data_offsets":[36,44]}}""";
        byte[] header = Encoding.UTF8.GetBytes(Header);
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        return [.. length, .. header, .. data];
    }

    private static byte[] Floats(params float[] values) => [.. values.SelectMany(BitConverter.GetBytes)];

    private static byte[] Shorts(params short[] values) => [.. values.SelectMany(BitConverter.GetBytes)];

    private static QuantizedMatrix Matrix(GemmTrace trace, string name) => trace.Weights[name].ShouldBeOfType<QuantizedMatrix>();
}
