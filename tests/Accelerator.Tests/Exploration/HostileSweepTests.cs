using System.Text;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Numerics;

namespace Accelerator.Tests.Exploration;

/// <summary>Whatever a sweep file holds, there are points or diagnostics, and of each point a configuration or diagnostics.</summary>
public sealed class HostileSweepTests
{
    private static readonly string[] Fragments =
        ["{", "}", "[", "]", ": ", "- ", "\n", "\n  ", "\"", "'", "#", "~", "\\", ",", "0", "-1", "9999999999", "[*]", "[7]", ".", "..", "é", "\uD83D", "(", ")", "and ", "not ", "%", "/", "min(", "sets: ", "values: ", "range: ", "key: ", "preset", "sweep:", "base: sweep.yaml\n", "synthetic[0].m", "true"];

    [Fact]
    public void Any_edit_of_a_sweep_gives_points_or_diagnostics() => Edit(SweepSample.Text, SweepSample.Text.IndexOf("sweep:", StringComparison.Ordinal));

    /// <summary>The same where values vary in place.</summary>
    [Fact]
    public void Any_edit_of_what_varies_in_place_gives_points_or_diagnostics()
    {
        string text = SweepSample.With("  array:\n", "  array:\n    sets: {one: {tile.m: 1}, two: {table: full}}\n", "m: 5, n", "m: [3, 5], n", "latency_cycles: 2", "latency_cycles: {from: 1, to: 2, step: 1}");
        Edit(text.Replace("    latency: {key: memory.latency_cycles, range: {from: 1, to: 4, factor: 4}}\n", "", StringComparison.Ordinal), text.IndexOf("  array:", StringComparison.Ordinal));
    }

    private static void Edit(string original, int from)
    {
        int loaded = 0, configured = 0;
        for (int seed = 0; seed < 2000; seed++)
        {
            var random = new Xoshiro256((ulong)seed);
            var text = new StringBuilder(original);
            for (int edit = 1 + random.Below(3); edit > 0; edit--)
            {
                int at = from + random.Below(text.Length - from);
                if (seed % 2 == 0)
                {
                    while (!char.IsAsciiDigit(text[at]) && ++at < text.Length)
                    {
                    }

                    if (at < text.Length) text[at] = (char)('0' + random.Below(10));
                }
                else if (random.Below(2) == 0) text.Remove(at, Math.Min(text.Length - at, 1 + random.Below(12)));
                else text.Insert(at, Fragments[random.Below(Fragments.Length)]);
            }

            try
            {
                SweepFile file = SweepLoader.Parse(text.ToString(), "sweep.yaml");
                loaded++;
                foreach (SweepPoint point in SweepSelection.Of(file, 20))
                {
                    file.Configure(point.Choices.AsSpan(), file.Values(point.Choices.AsSpan()));
                    configured++;
                }
            }
            catch (InputException wrong)
            {
                wrong.Diagnostics.ShouldAllBe(finding => finding.File != null);
            }
        }

        loaded.ShouldBeGreaterThan(100);
        configured.ShouldBeGreaterThan(500);
    }
}
