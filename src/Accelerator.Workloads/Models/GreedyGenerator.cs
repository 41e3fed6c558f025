using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Models;

/// <summary>Continues a text with the likeliest token at each step.</summary>
public static class GreedyGenerator
{
    /// <summary>
    /// At most <paramref name="count"/> tokens after the prompt (at least one token); ends before <paramref name="stopToken"/>.
    /// Of equal logits the lowest token is taken.
    /// </summary>
    public static IReadOnlyList<int> Generate(LlamaModel model, ReadOnlySpan<int> prompt, int count, int? stopToken = null, ILinearExecutor? linear = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        LlamaSession session = model.NewSession(linear, prompt.Length + count - 1);
        var tokens = new List<int>(count);
        float[] logits = session.ForwardLast(prompt);
        while (true)
        {
            int next = Likeliest(logits);
            if (next == stopToken) break;
            tokens.Add(next);
            if (tokens.Count == count) break;
            logits = session.ForwardLast([next]);
        }

        return tokens;
    }

    private static int Likeliest(float[] logits)
    {
        int best = 0;
        for (int token = 0; token < logits.Length; token++)
        {
            if (float.IsNaN(logits[token]))
            {
                throw new InputException(new Diagnostic { Id = "ACC2010", Message = "The model's arithmetic overflows: a logit is not a number.", Allowed = "finite logits" });
            }

            if (logits[token] > logits[best]) best = token;
        }

        return best;
    }
}
