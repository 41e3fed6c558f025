using Accelerator.Workloads.Onnx.Wire;

namespace Accelerator.Workloads.Onnx;

/// <summary>Reads ONNX files (ModelProto). Graphs inside attributes, functions, training information and sparse constants are not read.</summary>
public static class OnnxModelReader
{
    /// <summary>Protocol Buffers messages are below 2 GiB.</summary>
    private const long MaximumFileBytes = 2_000_000_000;

    /// <summary>Reads and checks a model with the data that lies beside it.</summary>
    public static OnnxModel Read(string path) => Parse(InputFile.ReadAllBytes(path, MaximumFileBytes), path);

    /// <summary>Reads a model from its bytes; tensors refer to them, they are not copied.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its name, for findings and for the folder that external data lies in.</param>
    public static OnnxModel Parse(ReadOnlyMemory<byte> bytes, string path)
    {
        var findings = new Findings(path);
        var tensors = new OnnxTensorReader(path, findings);
        var reader = new ProtoReader(bytes, 0, path);
        long ir = 0;
        (string producer, string version) = ("", "");
        ProtoReader? graph = null;
        var sets = new Dictionary<string, long>(StringComparer.Ordinal);
        var metadata = new List<KeyValuePair<string, string>>();
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case 1: ir = reader.Int64(); break;
                case 2: producer = reader.Text(); break;
                case 3: version = reader.Text(); break;
                case 7 when graph is not null: throw reader.Broken("two graphs", "one graph");
                case 7: graph = reader.Message(); break;
                case 8: OperatorSet(reader.Message(), sets); break;
                case 14: metadata.Add(OnnxTensorReader.Entry(reader.Message())); break;
                default: reader.Skip(); break;
            }
        }

        if (graph is null) throw findings.Fatal("ACC2004", "This is no ONNX model: it holds no graph.", $"{bytes.Length} bytes without one", "a ModelProto with a graph");
        OnnxModel model = OnnxGraphReader.Read(graph, tensors, findings, path) with
        {
            IrVersion = ir, Producer = $"{producer} {version}".Trim(), OperatorSets = sets, Metadata = metadata,
        };
        OnnxGraphCheck.Check(model, findings);
        findings.ThrowIfAny();
        return model;
    }

    /// <summary>"ai.onnx" is another name of the standard domain.</summary>
    internal static string Domain(string name) => name == "ai.onnx" ? "" : name;

    private static void OperatorSet(ProtoReader message, Dictionary<string, long> sets)
    {
        string domain = "";
        long version = 0;
        while (message.Next())
        {
            if (message.Field == 1) domain = message.Text();
            else if (message.Field == 2) version = message.Int64();
            else message.Skip();
        }

        sets[Domain(domain)] = version;
    }
}
