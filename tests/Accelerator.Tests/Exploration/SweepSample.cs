using Accelerator.Configuration.Sweeps;
using Accelerator.Tests.Configuration;

namespace Accelerator.Tests.Exploration;

/// <summary>A small sweep to change: a look-up array with a random workload, 3 tiles of 2 depths at 2 latencies.</summary>
internal static class SweepSample
{
    public const string Sweep =
        """
        sweep:
          parameters:
            n: {key: array.tile.n, values: [2, 4, 8]}
            k: {key: array.tile.k, range: {from: 2, to: 3, step: 1}}
            latency: {key: memory.latency_cycles, range: {from: 1, to: 4, factor: 4}}
          derived:
            lanes: {key: rescale.lanes, value: "min(n, 4)"}
            pes: {value: n * 2}
          constraints:
            - n * k <= 16
          engine: timing
          metrics: [cycles, bytes]
          objectives:
            - {metric: cycles, goal: min}
            - {metric: pes, goal: min}

        """;

    public static string Text => ComparisonSample.Lut("small") + ComparisonSample.Workload + Sweep;

    public static SweepFile Parse(string? text = null) => SweepLoader.Parse(text ?? Text, "sweep.yaml");

    public static string With(params string[] edits)
    {
        string text = Text;
        for (int i = 0; i < edits.Length; i += 2) text = SampleConfiguration.Edit(text, edits[i], edits[i + 1]);
        return text;
    }
}
