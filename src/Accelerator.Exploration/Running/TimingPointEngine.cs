using System.Collections.Immutable;
using Accelerator.Configuration;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Simulation.Timing;

namespace Accelerator.Exploration;

/// <summary>The figures of synthetic workloads by the timing engine.</summary>
public sealed class TimingPointEngine : IPointEngine
{
    /// <inheritdoc/>
    public string Name => TimingEngine.Name;

    /// <inheritdoc/>
    public ImmutableSortedDictionary<string, double> Run(ConfigurationFile configuration, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        try
        {
            TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(configuration.Accelerator);
            var sums = new PointSums(shape);
            var known = new Dictionary<TimedGemm, CycleStatistics>();
            foreach (TimedGemm gemm in Workload(configuration, shape))
            {
                if (!known.TryGetValue(gemm, out CycleStatistics? cycles)) known[gemm] = cycles = TimingEngine.Run(shape, gemm, cancellation);
                sums.Add(cycles, gemm.Macs);
            }

            return sums.Metrics();
        }
        catch (InputException wrong)
        {
            throw new InputException(wrong.Diagnostics.Select(configuration.Locate));
        }
    }

    /// <summary>The multiplications, in the groups that <c>accel run</c> makes for their shapes.</summary>
    private static IEnumerable<TimedGemm> Workload(ConfigurationFile configuration, TileMicroarchitecture shape)
    {
        if (TimingEngine.Refusal(shape) is string reason) throw Refused("array.family", reason, "arrays of any other family, and elements of bit_serial whose cycles are always the same");
        if (shape.Decodes) throw Refused("formats.weight_code", "a decode table, whose products depend on the weights", "weights in memory as wide as those of the array");
        if (configuration.Workload is not { Source: SyntheticSource source, Quantization: { WeightBits: int bits } settings })
        {
            throw Refused("", "a workload with values", "a synthetic workload with quantization.weights");
        }

        // What accel run refuses for its values is refused for its shape, too.
        if (shape is FloatTileMicroarchitecture && (bits <= 4 || settings.Symmetry != Symmetry.Symmetric))
        {
            throw Refused("quantization.symmetry", bits <= 4 ? $"weights of {bits} bits, which are codes with special values" : "asymmetric weights", "symmetric weights of 5 bits and more on float_tile");
        }

        return source.Gemms.Select(gemm => new TimedGemm(gemm.M, gemm.N, gemm.K, bits, settings.Granularity == Granularity.Group ? Math.Min(settings.GroupSize!.Value, gemm.K) : gemm.K));
    }

    private static InputException Refused(string key, string found, string allowed) =>
        new(new KeyedDiagnostic { Id = "ACC4007", Key = key, Message = "The timing engine does not take this point.", Found = found, Allowed = allowed, Hint = "engine: cycle" });
}
