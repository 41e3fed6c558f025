using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Tests.Snapshots;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Traces;

namespace Accelerator.Tests.Workloads;

/// <summary>Traces with the values of floating-point activations: version 3 of the format.</summary>
public sealed class FloatTraceTests
{
    private const string Index = """
        {
          "format": "gemm-trace",
          "version": 3,
          "origin": "written by hand",
          "payload": "values.safetensors",
          "weights": [
            {"name": "w", "n": 1, "k": 3, "bits": 4, "group_size": 3, "codes": "w.codes", "scales": "w.scales"}
          ],
          "operations": [
            {"name": "layer", "phase": "prefill", "m": 2, "n": 1, "k": 3, "weight": "w", "activation_format": "float16", "activations": "a"}
          ]
        }
        """;

    [Theory]
    [InlineData("float16")]
    [InlineData("bfloat16")]
    public void Float_activations_come_back_bit_for_bit_with_the_same_bytes(string format)
    {
        using var folder = new TemporaryFolder();
        GemmTrace integers = SyntheticTrace.Create([new SyntheticShape(3, 5, 37, 3, 8)], seed: 9);

        // Both zeros, the least subnormal, one, the largest numbers.
        ushort[] corners = [0, 0x8000, 1, 0x8001, (ushort)(format == "float16" ? 0x7BFF : 0x7F7F), (ushort)(format == "float16" ? 0x3C00 : 0x3F80)];
        ushort[] codes = [.. Enumerable.Range(0, 3 * 37).Select(i => corners[i % corners.Length])];
        GemmTrace trace = integers with { Operations = [integers.Operations[0] with { ActivationFormat = format, Activations = [], ActivationScales = [], FloatActivations = codes }] };
        trace.Version.ShouldBe(3);
        GemmTraceFile.Write(folder["a"], trace);
        GemmTrace read = GemmTraceFile.Read(folder["a"]);
        GemmTraceFile.Write(folder["b"], read);
        foreach (string name in (string[])[GemmTraceFile.IndexName, GemmTraceFile.PayloadName])
        {
            File.ReadAllBytes(Path.Combine(folder["b"], name)).ShouldBe(File.ReadAllBytes(Path.Combine(folder["a"], name)));
        }

        read.Operations[0].FloatActivations.ShouldBe(codes);
        read.Operations[0].ActivationFormat.ShouldBe(format);
        read.HasValues.ShouldBeTrue();
        read.ExecutionFindings(activations: format).ShouldBeEmpty();
        read.ExecutionFindings().ShouldHaveSingleItem().Id.ShouldBe("ACC2106");
    }

    [Fact]
    public void A_trace_made_elsewhere_is_read_by_the_document_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("trace.json", Index);
        Payload(folder, SafetensorsTensor.FromHalves([2, 3], [1, -2, 0.5f, 65504, 0, -0f]));
        GemmOperation operation = GemmTraceFile.Read(folder.Root).Operations.ShouldHaveSingleItem();
        operation.FloatActivations.ShouldBe([0x3C00, 0xC000, 0x3800, 0x7BFF, 0, 0x8000]);
        operation.ActivationScales.ShouldBeEmpty();
    }

    [Fact]
    public void What_does_not_go_with_float_activations_is_refused()
    {
        var text = new StringBuilder();
        Try("scales", Index.Replace("\"activations\": \"a\"", "\"activations\": \"a\", \"activation_scales\": \"a\"", StringComparison.Ordinal));
        Try("a zero point", Index.Replace("\"activations\": \"a\"", "\"activations\": \"a\", \"activation_zero\": 3", StringComparison.Ordinal));
        Try("another type of the tensor", Index.Replace("float16", "bfloat16", StringComparison.Ordinal));
        Try("a format without values", Index.Replace("float16", "float32", StringComparison.Ordinal));
        Try("version 2", Index.Replace("\"version\": 3", "\"version\": 2", StringComparison.Ordinal));
        Try("an infinity", Index, float.PositiveInfinity);
        Snapshot.Match(text.ToString());

        void Try(string what, string index, float last = 0)
        {
            using var folder = new TemporaryFolder();
            folder.Write("trace.json", index);
            Payload(folder, SafetensorsTensor.FromHalves([2, 3], [1, -2, 0.5f, 65504, 0, last]));
            InputException wrong = Should.Throw<InputException>(() => GemmTraceFile.Read(folder.Root), what);
            text.Append("== ").Append(what).Append('\n');
            foreach (Diagnostic finding in wrong.Diagnostics) text.Append(finding.ToString().Replace(folder.Root, "FOLDER", StringComparison.Ordinal)).Append('\n');
        }
    }

    private static void Payload(TemporaryFolder folder, SafetensorsTensor activations) => SafetensorsFile.Write(folder["values.safetensors"], new Dictionary<string, SafetensorsTensor>
    {
        ["a"] = activations, ["w.codes"] = SafetensorsTensor.FromBytes([4, 1, 1], [5, 2, 1, 7]), ["w.scales"] = SafetensorsTensor.FromFloats([1, 1], [0.5f]),
    });
}
