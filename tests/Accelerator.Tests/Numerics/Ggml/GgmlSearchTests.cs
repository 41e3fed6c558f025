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
}
