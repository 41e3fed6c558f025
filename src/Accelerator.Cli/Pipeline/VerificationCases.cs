using System.Globalization;
using Accelerator.Compilation.Tiles;
using Accelerator.Configuration;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Verification;
using Accelerator.Verification.Lockstep;
using Accelerator.Workloads.Traces;
using IntegerGemm = Accelerator.Compilation.IntegerGemm;

namespace Accelerator.Cli.Pipeline;

/// <summary>What <c>accel verify</c> runs: a corner of every layer of the real workload, or synthetic operands for a preset.</summary>
/// <param name="Cases">The runs.</param>
/// <param name="Workload">Where their operands come from.</param>
/// <param name="Synthetic">Whether they are random.</param>
internal sealed record VerificationCases(IReadOnlyList<VerificationCase> Cases, string Workload, bool Synthetic)
{
    private const int SyntheticCases = 16;

    /// <summary>Groups of a corner: enough to accumulate over several, few enough to be quick.</summary>
    private const int CornerGroups = 6;

    /// <summary>
    /// The first run has an ideal environment, the others stall at random and are reset once in mid-run. Corners are one tile and a
    /// half in M and N, so that every run has an edge to pad, and up to <see cref="CornerGroups"/> groups of K.
    /// </summary>
    public static VerificationCases Of(ConfigurationFile file, TileMicroarchitecture shape, ulong seed, CancellationToken cancellation)
    {
        var random = new Xoshiro256(seed);
        var cases = new List<VerificationCase>();
        if (file.Workload is null)
        {
            for (int i = 0; i < SyntheticCases; i++)
            {
                IntegerGemm gemm = RandomDesign.Workload(shape.Array, random);
                cases.Add(Case(string.Create(CultureInfo.InvariantCulture, $"synthetic.{i}"), gemm, shape, random, ideal: i == 0));
            }

            return new VerificationCases(cases, string.Create(CultureInfo.InvariantCulture, $"synthetic, seed {seed}"), true);
        }

        GemmTrace trace = TraceBuilder.Build(file, cancellation);
        foreach (GemmOperation operation in trace.Operations)
        {
            if (shape is FloatTileMicroarchitecture floats)
            {
                IntegerGemm whole = FloatLowering.Lower(operation, trace.Weights[operation.WeightName], floats).Gemm;
                cases.Add(Case(operation.Name, FloatLowering.Corner(whole, Edge(shape.Array.TileM), Edge(shape.Array.TileN), CornerGroups), shape, random, ideal: cases.Count == 0));
                continue;
            }

            foreach (ArrayPart product in ArrayWork.Products(trace, operation, shape.Array).Products)
            {
                cases.Add(Case(product.Operation.Name, Corner(product, shape).Gemm, shape, random, ideal: cases.Count == 0));
            }
        }

        return new VerificationCases(cases, trace.Origin, trace.Synthetic);
    }

    /// <summary>A tile and a half, and one more.</summary>
    private static int Edge(int tile) => (3 * tile / 2) + 1;

    private static VerificationCase Case(string name, IntegerGemm gemm, TileMicroarchitecture shape, Xoshiro256 random, bool ideal)
    {
        int latency = shape.Spec.MemoryLatencyCycles;
        TileProgram program = RandomDesign.Program(shape, gemm, random);
        if (ideal) return new VerificationCase(name, program, EnvironmentSpec.Ideal(latency));
        return new VerificationCase(name, program, EnvironmentSpec.Random(1 + random.Below(latency + 2), random)).WithReset(random);
    }

    private static LoweredOperation Corner(ArrayPart part, TileMicroarchitecture shape)
    {
        (GemmOperation whole, QuantizedMatrix weight) = part;
        int m = Math.Min(whole.M, Edge(shape.Array.TileM)), n = Math.Min(whole.N, Edge(shape.Array.TileN));
        int groups = Math.Min(weight.Groups, CornerGroups);
        int k = Math.Min(weight.Columns, groups * weight.GroupSize);
        var codes = new byte[n * k];
        var scales = new float[n * groups];
        var zeros = new short[n * groups];
        for (int row = 0; row < n; row++)
        {
            weight.Codes.AsSpan(row * weight.Columns, k).CopyTo(codes.AsSpan(row * k));
            weight.Scales.AsSpan(row * weight.Groups, groups).CopyTo(scales.AsSpan(row * groups));
            weight.ReinterpretedZeros.AsSpan(row * weight.Groups, groups).CopyTo(zeros.AsSpan(row * groups));
        }

        var activations = new short[m * k];
        for (int row = 0; row < m; row++) whole.Activations.AsSpan(row * whole.K, k).CopyTo(activations.AsSpan(row * k));
        GemmOperation corner = whole with { M = m, N = n, K = k, Activations = activations, ActivationScales = whole.ActivationScales[..m], Expected = null };
        var cut = new QuantizedMatrix(n, k, weight.Bits, Math.Min(weight.GroupSize, k), codes, scales, zeros);
        if (part.Outliers is not { } outliers) return OperationLowering.Lower(corner, cut, shape);

        // All columns with outliers: they are their own dimension, of which no group is a part.
        return OperationLowering.Lower(new ArrayPart(corner, cut) { Outliers = outliers.First(n), OutlierActivations = part.OutlierActivations[..(m * outliers.Columns.Length)] }, shape);
    }
}
