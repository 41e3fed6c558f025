using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Models;

/// <summary>What a perplexity measurement found.</summary>
/// <param name="Value">exp(NegativeLogLikelihood / PredictedTokens).</param>
/// <param name="NegativeLogLikelihood">Σ −ln p(token), in nats.</param>
/// <param name="PredictedTokens">Tokens predicted; the first of each window is given.</param>
/// <param name="Windows">Windows evaluated.</param>
public sealed record PerplexityResult(double Value, double NegativeLogLikelihood, int PredictedTokens, int Windows);

/// <summary>Perplexity over windows of tokens, each a forward pass of its own from position 0.</summary>
public static class Perplexity
{
    /// <summary>
    /// Measures windows tokens[i·stride .. i·stride + length − 1], i from 0 to windows − 1; the last may be shorter. Windows run
    /// in parallel; the sums are double and added in window order, so that the result does not depend on the number of threads.
    /// </summary>
    public static PerplexityResult Measure(LlamaModel model, ReadOnlyMemory<int> tokens, int length, int stride, int windows, ILinearExecutor? linear = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(stride, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(windows, 1);
        if ((long)(windows - 1) * stride + 2 > tokens.Length)
        {
            throw new InputException(new Diagnostic
            {
                Id = "ACC2013", Message = "There are too few tokens for the perplexity windows.", Found = $"{tokens.Length} tokens",
                Allowed = $"at least {(long)(windows - 1) * stride + 2} tokens for {windows} windows at stride {stride}",
            });
        }

        var sums = new double[windows];
        var counts = new int[windows];
        try
        {
            Parallel.For(0, windows, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
            {
                ReadOnlySpan<int> window = tokens.Span[(i * stride)..];
                window = window[..Math.Min(length, window.Length)];
                counts[i] = window.Length - 1;
                sums[i] = NegativeLogLikelihood(model.NewSession(linear, window.Length).Forward(window), window, model.Config.VocabularySize);
            });
        }
        catch (AggregateException e) when (e.InnerExceptions.FirstOrDefault(inner => inner is InputException) is InputException input)
        {
            throw new InputException(input.Diagnostics);
        }

        double sum = 0;
        foreach (double part in sums) sum += part;
        int predicted = counts.Sum();
        return new PerplexityResult(Math.Exp(sum / predicted), sum, predicted, windows);
    }

    /// <summary>Σ over positions of −ln softmax(logits[p])[token p+1], in double.</summary>
    private static double NegativeLogLikelihood(float[] logits, ReadOnlySpan<int> window, int vocabulary)
    {
        double sum = 0;
        for (int p = 0; p + 1 < window.Length; p++)
        {
            ReadOnlySpan<float> row = logits.AsSpan(p * vocabulary, vocabulary);
            double largest = double.NegativeInfinity;
            foreach (float logit in row) largest = Math.Max(largest, logit);
            double total = 0;
            foreach (float logit in row) total += Math.Exp(logit - largest);
            sum += Math.Log(total) - (row[window[p + 1]] - largest);
        }

        return sum;
    }
}
