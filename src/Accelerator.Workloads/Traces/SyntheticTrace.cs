using Accelerator.Diagnostics;
using Accelerator.Numerics;

namespace Accelerator.Workloads.Traces;

/// <summary>A shape to make values for.</summary>
/// <param name="M">Tokens.</param>
/// <param name="N">Output features.</param>
/// <param name="K">Input features.</param>
/// <param name="WeightBits">1 to 8.</param>
/// <param name="GroupSize">1 to K; null for K.</param>
/// <param name="ActivationBits">2 to 16.</param>
public sealed record SyntheticShape(int M, int N, int K, int WeightBits, int? GroupSize = null, int ActivationBits = 8);

/// <summary>Traces from shapes alone: uniform random codes, zeros and activations. Equal arguments give equal traces on every machine.</summary>
public static class SyntheticTrace
{
    /// <summary>
    /// One operation a shape. Codes cover 0 … 2^b − 1, zeros z 0 … 2^b − 1, activations −127 … 127 (of b bits ±(2^(b−1) − 1)), all uniform; scales are
    /// 2^−8 … 2^−7 so that every integer scale of the hardware has full width. Each operation has its own stream of the seed.
    /// </summary>
    public static GemmTrace Create(IReadOnlyList<SyntheticShape> shapes, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        Check(shapes);
        var seeds = new SplitMix64(seed);
        var operations = new List<GemmOperation>();
        var weights = new Dictionary<string, QuantizedTensor>(StringComparer.Ordinal);
        for (int i = 0; i < shapes.Count; i++)
        {
            SyntheticShape shape = shapes[i];
            var random = new Xoshiro256(seeds.Next());
            string name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"synthetic.{i}");
            weights[name] = Weight(shape, random);
            operations.Add(new GemmOperation
            {
                Name = name, Phase = GemmPhase.Synthetic, M = shape.M, N = shape.N, K = shape.K, WeightBits = shape.WeightBits,
                GroupSize = shape.GroupSize ?? shape.K, WeightName = name, ActivationFormat = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"int{shape.ActivationBits}"), Activations = Activations(shape.M * shape.K, shape.ActivationBits, random),
                ActivationScales = Scales(shape.M, random),
            });
        }

        return new GemmTrace { Origin = $"synthetic, seed {seed}", Synthetic = true, Operations = operations, Weights = weights };
    }

    private static QuantizedMatrix Weight(SyntheticShape shape, Xoshiro256 random)
    {
        int largest = (1 << shape.WeightBits) - 1;
        int group = shape.GroupSize ?? shape.K;
        var codes = new byte[shape.N * shape.K];
        for (int i = 0; i < codes.Length; i++) codes[i] = (byte)(random.Next() >> (64 - shape.WeightBits));
        int groups = shape.N * ((shape.K - 1) / group + 1);
        var zeros = new short[groups];
        for (int i = 0; i < groups; i++) zeros[i] = (short)(2 * random.NextInt32(0, largest) - largest);
        return new QuantizedMatrix(shape.N, shape.K, shape.WeightBits, group, codes, Scales(groups, random), zeros);
    }

    private static short[] Activations(int count, int bits, Xoshiro256 random)
    {
        int largest = (1 << (bits - 1)) - 1;
        var values = new short[count];
        for (int i = 0; i < count; i++) values[i] = (short)random.NextInt32(-largest, largest);
        return values;
    }

    private static float[] Scales(int count, Xoshiro256 random)
    {
        var scales = new float[count];
        for (int i = 0; i < count; i++) scales[i] = (float)((1 + random.NextDouble()) / 256);
        return scales;
    }

    private static void Check(IReadOnlyList<SyntheticShape> shapes)
    {
        var findings = new List<Diagnostic>();
        if (shapes.Count == 0) Add("A synthetic trace needs a shape.", "none", "at least one");
        for (int i = 0; i < shapes.Count; i++)
        {
            (int m, int n, int k, int bits, int? group, int activation) = shapes[i];
            if (m < 1 || n < 1 || k < 1) Add($"Shape {i} has a dimension below 1.", $"M {m}, N {n}, K {k}", "at least 1");
            else if ((long)n * k > GemmTrace.MaximumElements || (long)m * k > GemmTrace.MaximumElements || (long)m * n > GemmTrace.MaximumElements) Add($"Shape {i} is too large.", $"M {m}, N {n}, K {k}", $"matrices of at most {GemmTrace.MaximumElements} elements");
            if (bits is < 1 or > 8) Add($"Shape {i} has weight bits out of range.", $"{bits}", "1 to 8");
            if (activation is < 2 or > 16) Add($"Shape {i} has activation bits out of range.", $"{activation}", "2 to 16");
            if (group is < 1 || group > Math.Max(k, 1)) Add($"Shape {i} has a group size out of range.", $"{group}", $"1 to K = {k}");
        }

        if (findings.Count > 0) throw new InputException(findings);

        void Add(string message, string found, string allowed) =>
            findings.Add(new Diagnostic { Id = "ACC2105", Message = message, Found = found, Allowed = allowed });
    }
}
