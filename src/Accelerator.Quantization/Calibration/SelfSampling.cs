using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization.Calibration;

/// <summary>Text that a model writes itself, to calibrate on where there is no other: sampled at temperature 1, each sequence from its own seed.</summary>
public static class SelfSampling
{
    /// <summary>Sequences of the usual calibration set.</summary>
    public const int Sequences = 32;

    /// <summary>Tokens of a sequence.</summary>
    public const int Length = 128;

    /// <summary>The usual seed.</summary>
    public const ulong Seed = 20260101;

    /// <summary>Where the tokens come from, for reports.</summary>
    public static string Origin(ulong seed) => string.Create(CultureInfo.InvariantCulture, $"the model's own text, sampled at temperature 1, seed {seed}");

    /// <summary><paramref name="sequences"/> windows of <paramref name="length"/> tokens, the first of each the begin token.</summary>
    public static int[] Sample(LlamaModel model, int sequences = Sequences, int length = Length, ulong seed = Seed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        length = Math.Min(length, model.Config.ContextLength);
        int begin = model.Config.BeginToken ?? 1;
        var tokens = new int[sequences * length];
        Parallel.For(0, sequences, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var random = new Xoshiro256(seed + (ulong)i);
            Span<int> sequence = tokens.AsSpan(i * length, length);
            LlamaSession session = model.NewSession(null, length);
            sequence[0] = begin;
            for (int at = 1; at < length; at++)
            {
                cancellation.ThrowIfCancellationRequested();
                sequence[at] = Draw(session.ForwardLast([sequence[at - 1]]), random);
            }
        });
        return tokens;
    }

    private static int Draw(float[] logits, Xoshiro256 random)
    {
        float peak = float.NegativeInfinity;
        foreach (float logit in logits) peak = MathF.Max(peak, logit);
        if (!float.IsFinite(peak)) throw new InputException(new Diagnostic { Id = "ACC2010", Message = "The model's arithmetic overflows: a logit is not a number.", Allowed = "finite logits" });
        double sum = 0;
        foreach (float logit in logits) sum += Math.Exp(logit - peak);
        double left = (random.Next() >> 11) * (1.0 / (1UL << 53)) * sum;
        for (int token = 0; token < logits.Length; token++)
        {
            left -= Math.Exp(logits[token] - peak);
            if (left < 0) return token;
        }

        return logits.Length - 1;
    }
}
