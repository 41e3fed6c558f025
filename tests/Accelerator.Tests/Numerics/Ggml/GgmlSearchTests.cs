using Accelerator.Numerics;
using Accelerator.Numerics.Ggml;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Numerics.Ggml;

/// <summary>The searches for scales: no worse than ggml's, and sound on what is not ordinary.</summary>
public sealed class GgmlSearchTests
{
    [SharedFact(GgmlGolden.Folder)]
    public void Searched_types_err_no_more_than_ggml()
    {
        int compared = 0;
        foreach (GgmlGolden golden in GgmlGolden.All.Where(g => g.Info?.Quantizing == GgmlQuantizing.Searched))
        {
            float[] input = golden.Input;
            double ours = GgmlGolden.MeanSquare(input, GgmlTypes.RoundTrip(golden.Info!.Type, input));
            double theirs = GgmlGolden.MeanSquare(input, golden.Decoded);
            Console.WriteLine($"{golden}: mean squared error {ours:E4}, ggml {theirs:E4}, ratio {ours / theirs:F4}");
            ours.ShouldBeLessThanOrEqualTo(theirs, $"{golden}: {ours:E6} against {theirs:E6} of ggml");
            compared++;
        }

        compared.ShouldBe(2 * GgmlTypes.All.Count(info => info.Quantizing == GgmlQuantizing.Searched));
    }

    [Fact]
    public void Searches_stay_finite_and_never_err_more_than_zeros()
    {
        const ulong seed = 77;
        var random = new Xoshiro256(seed);
        foreach (GgmlTypeInfo info in GgmlTypes.All.Where(info => info.Quantizing == GgmlQuantizing.Searched))
        {
            foreach (string kind in GgmlValues.Kinds)
            {
                float[] values = GgmlValues.Of(kind, 512, random);
                float[] decoded = GgmlTypes.RoundTrip(info.Type, values);
                decoded.ShouldAllBe(value => float.IsFinite(value), $"{info.Name}, {kind}, seed {seed}");
                for (int start = 0; start < 512; start += info.BlockLength)
                {
                    float[] block = values[start..(start + info.BlockLength)];
                    if (!block.All(float.IsFinite)) continue;
                    double zeros = GgmlGolden.MeanSquare(block, new float[block.Length]);
                    double error = GgmlGolden.MeanSquare(block, decoded.AsSpan(start, block.Length));
                    error.ShouldBeLessThanOrEqualTo(zeros * (1 + 1e-6), $"{info.Name}, {kind}, seed {seed}, values {start} and on");
                }
            }
        }
    }

    [Fact]
    public void What_a_type_can_hold_comes_back()
    {
        // Decoded blocks are encoded again: the error is that of the second fit alone, and small against the values.
        const ulong seed = 78;
        var random = new Xoshiro256(seed);
        foreach (GgmlTypeInfo info in GgmlTypes.All.Where(info => info.Quantizing == GgmlQuantizing.Searched))
        {
            float[] held = GgmlTypes.RoundTrip(info.Type, GgmlValues.Of("ordinary", 1024, random));
            double error = GgmlGolden.MeanSquare(held, GgmlTypes.RoundTrip(info.Type, held));
            (error / GgmlGolden.MeanSquare(held, new float[held.Length])).ShouldBeLessThan(0.02, $"{info.Name}, seed {seed}");
        }
    }
}
