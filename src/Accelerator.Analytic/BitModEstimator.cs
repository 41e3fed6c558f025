namespace Accelerator.Analytic;

/// <summary>
/// The analytic model behind the figures of BitMoD, and of ANT and OliVe as it compares them (HPCA 2025; its simulator's rules, not a cycle-accurate machine: no fill, no drain, no decoder, no
/// dequantiser, no conflicts). Cycles of a layer are ⌈K/dp⌉·⌈N/height⌉·⌈M/width⌉·latency for the array and bytes·8/256 for DRAM, whichever is more.
/// </summary>
public sealed class BitModEstimator(AnalyticArray array, BitModVersion version)
{
    /// <summary>Bytes of each on-chip buffer: a layer whose weights and activations both exceed theirs fetches one of them again and again.</summary>
    public const int BufferBytes = 512 * 1024;

    private const int InputBits = 16, DramBitsPerCycle = 256, WordBits = 64;
    private const double ElementActivity = 1.5, DramPicojoulePerWord = 1200;

    /// <summary>A network.</summary>
    /// <param name="layers">Its multiplications.</param>
    /// <param name="weightBits">Bits of a weight, side data counted: 3.0625 for three bits and a byte in 128.</param>
    /// <param name="cacheBits">Bits of keys and values.</param>
    public NetworkEstimate Estimate(IReadOnlyList<AnalyticLayer> layers, double weightBits, double cacheBits)
    {
        ArgumentNullException.ThrowIfNull(layers);
        LayerEstimate[] estimates = [.. layers.Select(layer => Layer(layer, layer.Attention ? cacheBits : weightBits, layer.Attention && version == BitModVersion.Corrected ? cacheBits : weightBits))];
        long compute = estimates.Sum(e => e.ComputeCycles * e.Layer.Repeat);
        double reads = estimates.Sum(e => (double)e.Steps * e.Layer.Repeat) * (array.WeightReadPicojoule + array.InputReadPicojoule);
        double writes = 0, words = 0;
        foreach (LayerEstimate e in estimates)
        {
            // The simulator behind the paper fills the buffer with keys and values of the weights' width, though it moves them from DRAM at 16 bits.
            double bits = e.Layer.Attention && version == BitModVersion.Corrected ? cacheBits : weightBits;
            long rowWords = (long)Math.Ceiling(e.Layer.K * bits / WordBits);
            double input = (e.InputBytes * e.InputFetches + e.OutputBytes) * 8.0 / WordBits;
            writes += e.Layer.Repeat * ((double)e.Layer.Batch * e.Layer.N * rowWords * e.WeightFetches * array.WeightWritePicojoule + input * array.InputWritePicojoule);
            words += e.Layer.Repeat * (e.WeightBytes * e.WeightFetches * 8.0 / WordBits + input);
        }

        return new NetworkEstimate
        {
            Layers = estimates, ComputeCycles = compute, TotalCycles = estimates.Sum(e => e.Cycles * e.Layer.Repeat),
            ComputeMicrojoule = array.ElementPicojoule * ElementActivity * array.Height * array.Width * compute / 1e6,
            BufferReadMicrojoule = reads / 1e6, BufferWriteMicrojoule = writes / 1e6, DramMicrojoule = words * DramPicojoulePerWord / 1e6,
        };
    }

    private LayerEstimate Layer(AnalyticLayer layer, double storedBits, double computeBits)
    {
        int latency = array.Latency(computeBits);
        long steps = checked(BitModCycles.Steps(new GemmShape(layer.M, layer.N, layer.K), array.Height, array.Width, array.DotProduct) * layer.Batch);
        long weights = checked((long)Math.Ceiling(layer.K * storedBits / 8) * layer.N * layer.Batch);
        long inputs = checked(layer.Batch * layer.M * layer.InputColumns * InputBits / 8), outputs = checked(layer.Batch * layer.M * layer.N * InputBits / 8);
        (long weightFetches, long inputFetches) = Fetches(weights, inputs);
        long memory = checked((weights * weightFetches + inputs * inputFetches + outputs) * 8 / DramBitsPerCycle);
        return new LayerEstimate(layer, steps * latency, memory, weightFetches, inputFetches, weights, inputs, outputs, steps);
    }

    /// <summary>Only where both exceed their buffers: the weights once for each bufferful of activations, or the other way about, whichever moves less.</summary>
    private static (long Weights, long Inputs) Fetches(long weights, long inputs)
    {
        if (weights <= BufferBytes || inputs <= BufferBytes) return (1, 1);
        long again = GemmShape.CeilingDivide(inputs, BufferBytes), other = GemmShape.CeilingDivide(weights, BufferBytes);
        return checked(again * weights + inputs < other * inputs + weights) ? (again, 1) : (1, other);
    }
}
