using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Tests.Numerics;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Workloads;

public sealed class LlamaModelTests
{
    [Fact]
    public void Both_rotary_conventions_are_the_same_model_with_rows_reordered()
    {
        // Hugging Face's conversion: within a head, the even rows of q and k first, then the odd ones.
        LlamaConfig config = TinyModel.Config();
        Dictionary<string, float[]> weights = TinyModel.Weights();
        foreach (LinearSite site in LinearSite.All(2).Where(s => s.Kind is LinearKind.Query or LinearKind.Key))
        {
            (int rows, int columns) = config.ShapeOf(site.Kind);
            float[] interleaved = weights[site.TensorName];
            weights[site.TensorName] = [.. Enumerable.Range(0, rows).SelectMany(row =>
            {
                int element = row % 4;
                int source = row - element + (element < 2 ? 2 * element : 2 * (element - 2) + 1);
                return interleaved.AsSpan(source * columns, columns).ToArray();
            })];
        }

        int[] tokens = TinyModel.Tokens(12);
        float[] expected = TinyModel.Create(RotaryPairing.Interleaved).NewSession().Forward(tokens);
        float[] actual = new LlamaModel(config, weights, "halves").NewSession().Forward(tokens);
        Stories260KTests.LargestDifference(expected, actual).ShouldBeLessThan(1e-5f);
    }

    [Fact]
    public void Prefill_and_decode_give_the_same_bits()
    {
        LlamaModel model = TinyModel.Create();
        int[] tokens = TinyModel.Tokens(11);
        float[] window = model.NewSession().Forward(tokens);
        LlamaSession session = model.NewSession();
        float[] parts = [.. session.Forward(tokens.AsSpan(0, 5)), .. session.Forward(tokens.AsSpan(5, 1)), .. session.Forward(tokens.AsSpan(6))];
        parts.ShouldBe(window);
        session.Reset();
        session.ForwardLast(tokens).ShouldBe(window[^32..]);
    }

    [Fact]
    public void A_product_does_not_depend_on_the_batch_and_is_near_the_exact_one()
    {
        const int N = 7, K = 37;
        float[] x = RandomMatrix.Normal(6 * K, 1), w = RandomMatrix.Normal(N * K, 2);
        var batch = new float[6 * N];
        FloatGemm.Multiply(x, w, batch, 6, N, K);
        for (int m = 0; m < 6; m++)
        {
            var single = new float[N];
            FloatGemm.Multiply(x.AsSpan(m * K, K), w, single, 1, N, K);
            single.ShouldBe(batch[(m * N)..((m + 1) * N)]);
            for (int n = 0; n < N; n++)
            {
                double exact = 0;
                for (int k = 0; k < K; k++) exact += (double)x[m * K + k] * w[n * K + k];
                ((double)single[n]).ShouldBe(exact, 1e-5);
            }
        }
    }

    [Fact]
    public void Perplexity_does_not_depend_on_the_order_of_threads_and_counts_each_prediction()
    {
        LlamaModel model = TinyModel.Create();
        int[] tokens = TinyModel.Tokens(100);
        PerplexityResult first = Perplexity.Measure(model, tokens, 20, 16, 6);
        first.PredictedTokens.ShouldBe(6 * 19);
        for (int i = 0; i < 5; i++) Perplexity.Measure(model, tokens, 20, 16, 6).ShouldBe(first);

        double sum = 0;
        float[] logits = model.NewSession().Forward(tokens.AsSpan(0, 20));
        for (int p = 0; p < 19; p++)
        {
            double total = Enumerable.Range(0, 32).Sum(t => Math.Exp(logits[p * 32 + t]));
            sum -= Math.Log(Math.Exp(logits[p * 32 + tokens[p + 1]]) / total);
        }

        Perplexity.Measure(model, tokens, 20, 16, 1).NegativeLogLikelihood.ShouldBe(sum, 1e-6);
    }

    [Fact]
    public void A_linear_layer_can_be_replaced()
    {
        LlamaModel model = TinyModel.Create();
        int[] tokens = TinyModel.Tokens(4);
        var zero = new Zeroed(new FloatLinear(model), new LinearSite(1, LinearKind.Down));
        model.NewSession(zero).Forward(tokens).ShouldNotBe(model.NewSession().Forward(tokens));
        zero.Calls.ShouldBe(14);
    }

    [Fact]
    public void Tokens_that_do_not_fit_are_refused()
    {
        LlamaModel model = TinyModel.Create();
        Refused(() => model.NewSession().Forward([32]));
        Refused(() => model.NewSession().Forward([-1]));
        Refused(() => model.NewSession().Forward(new int[21]));
        Refused(() => model.NewSession(capacity: 21));
        Refused(() => Perplexity.Measure(model, new int[10], 5, 5, 3));
        Refused(() => Perplexity.Measure(model, Enumerable.Repeat(99, 10).ToArray(), 5, 5, 2));

        static void Refused(Action action) => Should.Throw<InputException>(action).Diagnostics[0].Id.ShouldBe("ACC2013");
    }

    private sealed class Zeroed(ILinearExecutor inner, LinearSite site) : ILinearExecutor
    {
        public int Calls { get; private set; }

        public void Execute(LinearSite at, ReadOnlySpan<float> input, int rows, Span<float> output)
        {
            Calls++;
            if (at == site) output.Clear();
            else inner.Execute(at, input, rows, output);
        }
    }
}
