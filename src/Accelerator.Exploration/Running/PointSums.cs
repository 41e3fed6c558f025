using System.Collections.Immutable;
using Accelerator.Hardware.Tiles;
using Accelerator.Simulation;

namespace Accelerator.Exploration;

/// <summary>The metrics of a workload from the cycle figures of its multiplications, one after the other (docs/sweep.md has the formulas).</summary>
/// <param name="shape">The array.</param>
public sealed class PointSums(TileMicroarchitecture shape)
{
    private long cycles;
    private long stalled;
    private long macs;
    private long activations;
    private long weights;
    private long scales;
    private long outputs;

    /// <summary>Adds a multiplication.</summary>
    /// <param name="statistics">Its cycles and words.</param>
    /// <param name="usefulMacs">Its multiply-accumulates, padding not counted.</param>
    public void Add(CycleStatistics statistics, long usefulMacs)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        cycles += statistics.Total;
        macs += usefulMacs;
        for (int reason = (int)StepStall.WaitPartialSum; reason <= (int)StepStall.WaitOperands; reason++) stalled += statistics.Steps[reason];
        activations += Bytes(statistics.ActivationWords, shape.ActivationWordBits);
        weights += Bytes(statistics.WeightWords, shape.WeightWordBits) + Bytes(statistics.DecodeWords, shape.DecodeWordBits);
        scales += Bytes(statistics.ScaleWords, shape.ScaleWordBits);
        outputs += Bytes(statistics.OutputWords, shape.OutputWordBits);
    }

    /// <summary>The metrics by name.</summary>
    public ImmutableSortedDictionary<string, double> Metrics()
    {
        double peak = Peak(shape);
        return PointOutcome.NoMetrics.AddRange(new Dictionary<string, double>
        {
            ["cycles"] = cycles,
            ["time_us"] = (double)cycles / shape.Spec.ClockMhz,
            ["macs"] = macs,
            ["macs_per_cycle"] = (double)macs / cycles,
            ["utilization"] = macs / (cycles * peak),
            ["stalled"] = (double)stalled / cycles,
            ["activation_bytes"] = activations,
            ["weight_bytes"] = weights,
            ["scale_bytes"] = scales,
            ["output_bytes"] = outputs,
            ["bytes"] = activations + weights + scales + outputs,
        });
    }

    /// <summary>Multiply-accumulates of a cycle when nothing waits.</summary>
    public static double Peak(TileMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return (double)shape.Array.TileM * shape.Array.TileN * shape.Array.TileK / shape.CyclesOfSlice;
    }

    private static long Bytes(long words, int wordBits) => (long)(((Int128)words * wordBits + 7) / 8);
}
