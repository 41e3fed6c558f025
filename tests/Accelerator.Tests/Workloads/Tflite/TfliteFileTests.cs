using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Support;
using Accelerator.Workloads;
using Accelerator.Workloads.Inspection;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>Reading TFLite files: what is in them, and what is refused.</summary>
public sealed class TfliteFileTests
{
    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        TfliteModel model = TfliteBuilder.Classifier().Build();
        (model.Version, model.Description, model.Graphs.Count).ShouldBe((3u, "a test", 1));
        TfliteGraph graph = model.Main;
        graph.Operators.Select(one => one.Code.Name).ShouldBe(["CONV_2D", "DEPTHWISE_CONV_2D", "AVERAGE_POOL_2D", "RESHAPE", "FULLY_CONNECTED", "SOFTMAX"]);
        TfliteTensor weights = graph.Tensors[1];
        (weights.Name, weights.Type, weights.QuantizedDimension, weights.IsVariable).ShouldBe(("conv.w", TfliteType.Int8, 0, false));
        weights.Shape.ShouldBe([4, 3, 2, 2]);
        weights.Scales.ShouldBe([0.01f, 0.02f, 0.03f, 0.04f]);
        weights.ZeroPoints.ShouldBe([0, 0, 0, 0]);
        TfliteArray.Constant(weights).Values<sbyte>()[..3].ToArray().ShouldBe([(sbyte)-127, -90, -53]);
        graph.Tensors[0].ZeroPoints.ShouldBe([-3]);
        graph.Operators[0].Options.ShouldBe(new TfliteConvolutionOptions(TflitePadding.Same, 1, 1, TfliteActivation.Relu, 1, 1));
        graph.Operators[1].Options.ShouldBe(new TfliteDepthwiseOptions(TflitePadding.Same, 2, 2, 1, TfliteActivation.Relu6, 1, 1));
        ((TfliteReshapeOptions)graph.Operators[3].Options!).NewShape.ShouldBe([1, 8]);
        graph.Inputs.ShouldBe([0]);
        graph.Operators[5].Options.ShouldBe(new TfliteSoftmaxOptions(1));
    }

    /// <summary>Two codes to a byte, the first in the low half.</summary>
    [Fact]
    public void Four_bit_constants_are_unpacked()
    {
        var b = new TfliteBuilder();
        int x = b.Codes("x", [3], 1, 0);
        b.Tensor("w", TfliteType.Int4, [3], [1f], data: [0x8F, 0x07]);
        TfliteArray.Constant(b.Graph([x], [x]).Build().Main.Tensors[1]).Values<sbyte>().ToArray().ShouldBe([(sbyte)-1, -8, 7]);
    }

    [Fact]
    public void Bytes_behind_the_tables_are_found()
    {
        FlatNode root = TfliteBuilder.FloatClassifier().Root();
        var buffers = (List<FlatNode>)root.Fields[4];
        byte[] weights = (byte[])buffers[1].Fields[0];
        buffers[1].Fields.Remove(0);
        byte[] length = root.ToBytes();
        buffers[1].With(1, (ulong)length.Length + 100).With(2, (ulong)weights.Length);
        byte[] file = root.ToBytes();
        buffers[1].With(1, (ulong)file.Length);
        TfliteModel model = TfliteBuilder.Read([.. root.ToBytes(), .. weights]);
        TfliteArray.Constant(model.Main.Tensors[1]).Values<sbyte>().ToArray().ShouldBe(Array.ConvertAll(weights, code => (sbyte)code));
    }

    [Fact]
    public void Bad_files_are_refused_by_name()
    {
        byte[] good = TfliteBuilder.Classifier().ToBytes();
        var text = new StringBuilder();
        Bytes("empty", []);
        Bytes("another kind of file", [.. Encoding.ASCII.GetBytes("this is text of another kind")]);
        Bytes("the root beyond the end", Word(0, 0x7FFF_FFFF));
        Bytes("the root at nothing", Word(0, 0));
        Bytes("half the file", good[..(good.Length / 2)]);
        Bytes("a vtable out of range", Root(0, 1_000_000));
        Bytes("a vtable before the file", Root(0, int.MaxValue));
        Bytes("a vtable of odd length", [.. good.Select((one, i) => i == 8 ? (byte)7 : one)]);
        Bytes("a table longer than the file", [.. good.Select((one, i) => i is 10 or 11 ? (byte)0xFF : one)]);
        Bytes("a field beyond its table", [.. good.Select((one, i) => i switch { 12 => (byte)0, 13 => (byte)2, _ => one })]);
        Model("version 2 of the schema", root => root.With(0, 2u));
        Model("no graph", root => root.With(2, new List<FlatNode>()));
        Bytes("a billion tensors", Counted("tensors", 1_000_000_000));
        Bytes("a vector whose bytes overflow", Counted("tensors", -1));
        Bytes("a name that is no UTF-8", [.. good.AsSpan(0, Find(good, "conv.w"u8)), 0xFF, 0xFE, .. good.AsSpan(Find(good, "conv.w"u8) + 2)]);
        Tensor("a negative dimension", 0, tensor => tensor.With(0, (int[])[1, -5, 4, 2]));
        Tensor("more elements than there can be", 0, tensor => tensor.With(0, (int[])[65_536, 65_536, 4, 2]));
        Tensor("nine dimensions", 0, tensor => tensor.With(0, new int[9]));
        Tensor("a type that is not known", 0, tensor => tensor.With(1, (byte)99));
        Tensor("a buffer that is not there", 1, tensor => tensor.With(2, 77u));
        Tensor("a buffer that is too small", 1, tensor => tensor.With(0, (int[])[4, 3, 2, 3]));
        Tensor("constant state", 1, tensor => tensor.With(5, true));
        Tensor("a sparse tensor", 1, tensor => tensor.With(6, new FlatNode()));
        Tensor("a scale of zero", 0, tensor => Quantization(tensor).With(2, (float[])[0f]));
        Tensor("a scale that is no number", 0, tensor => Quantization(tensor).With(2, (float[])[float.NaN]));
        Tensor("a scale without end", 0, tensor => Quantization(tensor).With(2, (float[])[float.PositiveInfinity]));
        Tensor("a zero point that is no code", 0, tensor => Quantization(tensor).With(3, (long[])[128]));
        Tensor("two zero points for one scale", 0, tensor => Quantization(tensor).With(3, (long[])[0, 0]));
        Tensor("scales along a dimension that is not there", 1, tensor => Quantization(tensor).With(6, 4));
        Tensor("scales along another dimension", 1, tensor => Quantization(tensor).With(6, 1));
        Tensor("a quantisation of its own", 0, tensor => Quantization(tensor).With(4, (byte)1));
        Operator("an operator of no kind", 0, one => one.With(0, 99u));
        Operator("an input that is not there", 0, one => one.With(1, (int[])[0, 1, 1000]));
        Operator("an output that exists", 1, one => one.With(2, (int[])[3]));
        Operator("a tensor that nothing makes", 0, one => one.With(1, (int[])[5, 1, 2]));
        Snapshot.Match(text.ToString());

        void Bytes(string what, byte[] bytes)
        {
            InputException refusal = Should.Throw<InputException>(() => TfliteBuilder.Read(bytes), what);
            text.Append("## ").Append(what).Append('\n');
            foreach (Diagnostic one in refusal.Diagnostics) text.Append(one).Append('\n');
            text.Append('\n');
        }

        void Model(string what, Action<FlatNode> change)
        {
            FlatNode root = TfliteBuilder.Classifier().Root();
            change(root);
            Bytes(what, root.ToBytes());
        }

        void Tensor(string what, int index, Action<FlatNode> change) => Model(what, root => change(Graph(root, 0)[index]));
        void Operator(string what, int index, Action<FlatNode> change) => Model(what, root => change(Graph(root, 3)[index]));

        byte[] Word(int at, int value) => [.. good.AsSpan(0, at), .. BitConverter.GetBytes(value), .. good.AsSpan(at + 4)];
        byte[] Root(int at, int value) => Word(BitConverter.ToInt32(good, 0) + at, value);

        byte[] Counted(string what, int count)
        {
            // The list of tensors is the first vector of 16 tables.
            int tensors = Graph(TfliteBuilder.Classifier().Root(), 0).Count;
            for (int at = 8; at < good.Length - 4; at += 4)
            {
                if (BitConverter.ToInt32(good, at) == tensors) return Word(at, count);
            }

            throw new InvalidOperationException($"no list of {what}");
        }
    }

    /// <summary>Cycles cannot be: offsets lead forward. Parts may be shared; sharing without end is refused before it takes memory.</summary>
    [Fact]
    public void Tables_that_are_used_again_and_again_are_refused()
    {
        FlatNode code = new FlatNode().With(0, (byte)3).With(2, 1).With(3, 3);
        byte[] bytes = TfliteBuilder.Classifier().Root().With(1, (code, 100_000)).ToBytes();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Should.Throw<InputException>(() => TfliteBuilder.Read(bytes)).Diagnostics[0].Found.ShouldNotBeNull().ShouldStartWith("parts that are used again and again");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(64 * bytes.Length);
        // So often is no harm.
        TfliteBuilder.Read(TfliteBuilder.Classifier().Root().With(1, (code, 200)).ToBytes()).OperatorCodes.Count.ShouldBe(200);
    }

    [SharedFact("data/tflite")]
    public void Every_real_file_is_read_and_described()
    {
        string[] files = [.. Directory.GetFiles(Prerequisite.Shared("data/tflite"), "*.tflite", SearchOption.AllDirectories), .. Directory.GetFiles(Prerequisite.Shared("data/mlperf_tiny"), "*.tflite")];
        files.Length.ShouldBeGreaterThan(43);
        foreach (string file in files)
        {
            FileSummary summary = FileInspector.Read(file);
            summary.Format.ShouldBe("TFLite v3", file);
            // Every operator of these files is executed here.
            using TfliteModel model = TfliteModelReader.Read(file);
            new TfliteInference(model).Inputs.Count.ShouldBeGreaterThan(0, file);
        }
    }

    /// <summary>What a run needs is known before it runs: no memory is taken for a model that would need too much.</summary>
    [Fact]
    public void Models_beyond_the_limits_are_refused_before_they_run()
    {
        TfliteModel model = TfliteBuilder.Classifier().Build();
        Refused(new TfliteLimits(100, 1L << 40), "ACC2072");
        Refused(new TfliteLimits(1L << 30, 1000), "ACC2072");
        new TfliteInference(model, new TfliteLimits(2000, 20_000)).Outputs.Count.ShouldBe(1);

        void Refused(TfliteLimits limits, string id) => Should.Throw<InputException>(() => new TfliteInference(model, limits)).Diagnostics[0].Id.ShouldBe(id);
    }

    private static List<FlatNode> Graph(FlatNode root, int field) => (List<FlatNode>)((List<FlatNode>)root.Fields[2])[0].Fields[field];

    private static FlatNode Quantization(FlatNode tensor) => (FlatNode)tensor.Fields[4];

    private static int Find(byte[] bytes, ReadOnlySpan<byte> what) => bytes.AsSpan().IndexOf(what);
}
