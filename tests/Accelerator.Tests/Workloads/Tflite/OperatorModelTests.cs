using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Tests.Support.Fuzzing;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>Operators beyond plain layers in models of the test's own: what they compute, what they refuse, and that nonsense does nothing else.</summary>
public sealed class OperatorModelTests(ITestOutputHelper output)
{
    private static readonly TfliteLimits Small = new(1 << 20, 1 << 22);

    [Fact]
    public void Elements_are_computed_as_the_types_do()
    {
        // (x + row) · 2 / row, at least 2, at most row, less x; then the last row backwards below both.
        TfliteInference model = new(OperatorModels.Elements().Build());
        int[] x = [1, 2, 3, 10, -20, 30], row = [5, -6, 7];
        int[] less = [.. x.Select((value, i) => Math.Min(Math.Max((value + row[i % 3]) * 2 / row[i % 3], 2), row[i % 3]) - value)];
        model.Run(TfliteArray.Of<int>(model.Inputs[0], x))[0].ToReals().ShouldBe([.. less.Concat([less[5], less[4], less[3]]).Select(value => (float)value)]);
    }

    [Fact]
    public void Every_model_runs_twice_with_and_without_its_state()
    {
        foreach (Func<TfliteBuilder> build in OperatorModels.All)
        {
            TfliteInference model = new(build().Build());
            TfliteArray input = TfliteArray.Zeros(model.Inputs[0]);
            TfliteSession session = model.Start();
            float[] first = session.Run(input)[0].ToReals(), second = session.Run(input)[0].ToReals();
            session.Reset();
            session.Run(input)[0].ToReals().ShouldBe(first);
            bool hasState = model.Model.Main.Tensors.Any(tensor => tensor.IsVariable);
            first.SequenceEqual(second).ShouldBe(!hasState, model.Model.Main.Operators[0].Code.Name);
        }
    }

    [Fact]
    public void A_divisor_of_0_is_found_when_the_model_runs()
    {
        FlatNode root = OperatorModels.Elements().Root();
        // The third buffer is that of the row.
        ((byte[])((List<FlatNode>)root.Fields[4])[2].Fields[0])[0] = 0;
        TfliteInference model = new(TfliteBuilder.Read(root.ToBytes()));
        Refused(() => model.Run(TfliteArray.Zeros(model.Inputs[0])), "ACC2074", "divisor of 0");
    }

    [Fact]
    public void Forms_that_are_not_executed_are_named()
    {
        Refused(() => _ = new TfliteInference(OperatorModels.Recurrent(peephole: true).Build()), "ACC2073", "no peepholes");
        Refused(OperatorModels.Recurrent, root => Tensor(root, "h").Fields.Remove(5), "ACC2071", "nothing before it makes");
        Refused(OperatorModels.Recurrent, root => Quantization(root, "c").Fields[2] = new[] { 0.0003f }, "ACC2073", "power of two");
        Refused(OperatorModels.Recurrent, root => Quantization(root, "y").Fields[2] = new[] { 0.5f }, "ACC2074", "other scales");
        Refused(OperatorModels.Elements, root => Options(root, 6).Fields[2] = 1, "ACC2073", "ellipsis");
        Refused(OperatorModels.Elements, root => Options(root, 7).Fields[0] = 1, "ACC2074", "but for axis 1");
        Refused(OperatorModels.Wide, root => Quantization(root, "x").Fields[3] = new long[] { 3 }, "ACC2074", "16-bit");
        Refused(OperatorModels.Wide, root => Quantization(root, "v").Fields[3] = new long[] { 0, 1 }, "ACC2073", "zero points");
        Refused(OperatorModels.Wide, root => Quantization(root, "conv").Fields[2] = new[] { 1e-12f }, "ACC2074", "2^14");
        Refused(OperatorModels.Memory, root => Options(root, 0).Fields[0] = 3, "ACC2074", "rank 3");
        Refused(OperatorModels.Memory, root => Quantization(root, "s").Fields[2] = new[] { 0.5f }, "ACC2074", "1/256");
    }

    /// <summary>Numbers of the tables: shapes, types, scales, options, places of tensors.</summary>
    [Fact]
    public void Nonsensical_models_run_or_are_refused()
    {
        TfliteBuilder[] models = [.. OperatorModels.All.Select(build => build())];
        FuzzRun.Read(
            output, 20_261_128,
            random =>
            {
                FlatNode root = OperatorModels.All[random.Below(models.Length)]().Root();
                FlatMutation.Apply(root, random);
                return root.ToBytes();
            },
            bytes =>
            {
                TfliteModel model = TfliteBuilder.Read(bytes);
                var inference = new TfliteInference(model, Small);
                TfliteArray[] inputs = [.. inference.Inputs.Select(TfliteArray.Zeros)];
                TfliteSession session = inference.Start();
                session.Run(inputs);
                session.Run(inputs);
                if (inference.Model.Main.Operators.Any(one => one.Code.Name is "SVDF" or "TRANSPOSE_CONV" or "UNIDIRECTIONAL_SEQUENCE_LSTM")) TfliteTrace.Import(model, new TfliteTraceOptions { Limits = Small, Inputs = [[inputs]] });
            });
    }

    private static FlatNode Graph(FlatNode root) => ((List<FlatNode>)root.Fields[2])[0];

    private static FlatNode Tensor(FlatNode root, string name) => ((List<FlatNode>)Graph(root).Fields[0]).First(tensor => (string)tensor.Fields[3] == name);

    private static FlatNode Quantization(FlatNode root, string name) => (FlatNode)Tensor(root, name).Fields[4];

    private static FlatNode Options(FlatNode root, int one) => (FlatNode)((List<FlatNode>)Graph(root).Fields[3])[one].Fields[4];

    private static void Refused(Func<TfliteBuilder> build, Action<FlatNode> damage, string id, string words)
    {
        FlatNode root = build().Root();
        damage(root);
        Refused(() => _ = new TfliteInference(TfliteBuilder.Read(root.ToBytes())), id, words);
    }

    private static void Refused(Action run, string id, string words)
    {
        IReadOnlyList<Diagnostic> found = Should.Throw<InputException>(run).Diagnostics;
        found.ShouldContain(one => one.Id == id && one.ToString().Contains(words, StringComparison.Ordinal), string.Join("\n", found));
    }
}
