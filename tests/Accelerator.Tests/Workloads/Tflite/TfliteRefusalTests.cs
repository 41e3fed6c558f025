using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Tests.Snapshots;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>Operators that do not fit their tensors, and operators that are not executed: refused before anything runs, all at once.</summary>
public sealed class TfliteRefusalTests
{
    [Fact]
    public void Operators_that_do_not_fit_are_refused_by_name()
    {
        var text = new StringBuilder();
        Try("no options", root => Operator(root, 0).Fields.Remove(4));
        Try("options of another operator", root => Operator(root, 0).With(3, (byte)9).With(4, new FlatNode().With(0, 1f)));
        Try("strides of zero", root => Options(root, 0).With(1, 0));
        Try("strides without end", root => Options(root, 0).With(2, int.MaxValue));
        Try("dilations without end", root => Options(root, 0).With(4, 1 << 20).With(5, int.MinValue));
        Try("a padding that is not known", root => Options(root, 0).With(0, (byte)7));
        Try("an activation that is not executed", root => Options(root, 0).With(3, (byte)4));
        Try("an output of another shape", root => Tensor(root, 3).With(0, (int[])[1, 4, 4, 4]));
        Try("an output of another type", root => Tensor(root, 3).With(1, (byte)TfliteType.Int16));
        Try("an input without a scale", root => Tensor(root, 0).Fields.Remove(4));
        Try("weights with zero points", root => ((FlatNode)Tensor(root, 1).Fields[4]).With(3, (long[])[0, 1, 0, 0]));
        Try("a bias of floats", root => Tensor(root, 2).With(1, (byte)TfliteType.Float32));
        Try("a bias for another number of channels", root => Operator(root, 4).With(1, (int[])[8, 9, 2]));
        Try("scales that cannot be brought together", root => ((FlatNode)Tensor(root, 0).Fields[4]).With(2, (float[])[1e30f]));
        Try("pooling to another scale", root => ((FlatNode)Tensor(root, 6).Fields[4]).With(2, (float[])[0.3f]));
        Try("pooling over another window", root => Options(root, 2).With(3, 3).With(4, 9).With(0, (byte)0).With(1, 5));
        Try("a reshape to another number of elements", root => Tensor(root, 8).With(0, (int[])[1, 9]));
        Try("softmax to another scale", root => ((FlatNode)Tensor(root, 12).Fields[4]).With(2, (float[])[1f]));
        Try("two operators at once", root =>
        {
            Options(root, 0).With(1, 0);
            Options(root, 5).With(0, float.NaN);
        });
        Try("operators that are not executed", root =>
        {
            var codes = (List<FlatNode>)root.Fields[1];
            codes[0].With(0, (byte)127).With(3, 150);
            codes[1].With(0, (byte)32).With(3, 32).With(1, "Sparkle");
            codes[2].With(0, (byte)127).With(3, 9999);
        });
        Snapshot.Match(text.ToString());

        void Try(string what, Action<FlatNode> change)
        {
            FlatNode root = TfliteBuilder.Classifier().Root();
            change(root);
            TfliteModel model = TfliteBuilder.Read(root.ToBytes());
            InputException refusal = Should.Throw<InputException>(() => new TfliteInference(model), what);
            text.Append("## ").Append(what).Append('\n');
            foreach (Diagnostic one in refusal.Diagnostics) text.Append(one).Append('\n');
            text.Append('\n');
        }
    }

    [Fact]
    public void Inputs_of_another_kind_are_refused()
    {
        var model = new TfliteInference(TfliteBuilder.Classifier().Build());
        Refused([]);
        Refused([TfliteArray.Zeros(model.Outputs[0])]);
        Refused([TfliteArray.Zeros(model.Inputs[0] with { Type = TfliteType.UInt8 })]);

        void Refused(IReadOnlyList<TfliteArray> inputs) => Should.Throw<InputException>(() => model.Run(inputs)).Diagnostics[0].Id.ShouldBe("ACC2075");
    }

    private static FlatNode Tensor(FlatNode root, int index) => ((List<FlatNode>)Graph(root).Fields[0])[index];

    private static FlatNode Operator(FlatNode root, int index) => ((List<FlatNode>)Graph(root).Fields[3])[index];

    private static FlatNode Options(FlatNode root, int index) => (FlatNode)Operator(root, index).Fields[4];

    private static FlatNode Graph(FlatNode root) => ((List<FlatNode>)root.Fields[2])[0];
}
