using System.Globalization;
using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Verification.Lockstep;

namespace Accelerator.Verification.Soak;

/// <summary>One random configuration with random workloads in random environments; number and seed say all of it.</summary>
public sealed record SoakCase
{
    /// <summary>Workloads of a configuration.</summary>
    public const int Runs = 3;

    /// <summary>Its number in the soak.</summary>
    public required int Number { get; init; }

    /// <summary>The configuration.</summary>
    public required TileMicroarchitecture Shape { get; init; }

    /// <summary>The runs.</summary>
    public required IReadOnlyList<VerificationCase> Cases { get; init; }

    /// <summary>Seed of the registers before reset.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Draws case <paramref name="number"/> of a soak; each number has a sequence of its own, so any one can be repeated alone.</summary>
    public static SoakCase Draw(ulong seed, int number)
    {
        ulong own = (seed * 1_000_003) + (ulong)number;
        var random = new Xoshiro256(own);
        AcceleratorSpec spec = RandomDesign.Spec(random, string.Create(CultureInfo.InvariantCulture, $"soak-{seed}-{number}"));
        TileMicroarchitecture shape = AcceleratorFamilies.Elaborate(spec);
        var cases = new List<VerificationCase>();
        for (int run = 0; run < Runs; run++)
        {
            IntegerGemm gemm = RandomDesign.Workload(spec.Array, random);
            EnvironmentSpec environment = run == 0 ? EnvironmentSpec.Ideal(1 + random.Below(4)) : EnvironmentSpec.Random(1 + random.Below(4), random);
            var ordinary = new VerificationCase(string.Create(CultureInfo.InvariantCulture, $"run.{run}"), RandomDesign.Program(shape, gemm, random), environment);
            cases.Add(run == 0 ? ordinary : ordinary.WithReset(random));
        }

        return new SoakCase { Number = number, Shape = shape, Cases = cases, Seed = own };
    }

    /// <summary>The knobs in one line.</summary>
    public override string ToString()
    {
        TileArraySpec a = Shape.Array;
        string accumulator = a.AccumulatorBits is int bits ? string.Create(CultureInfo.InvariantCulture, $"int{bits}") : "exact";
        string own = a switch
        {
            LutTensorCoreSpec lut => $" {lut.Table} {lut.Precompute} {lut.Order}",
            SystolicSpec systolic => $" {systolic.Dataflow}",
            FloatTileSpec floats => $" {floats.Arithmetic} {floats.Activation.Name}",
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Shape.Family} M{a.TileM} N{a.TileN} K{a.TileK} W{a.WeightBits} A{a.ActivationBits}{(a.SideUnit is { } s ? $" side {s.WeightBits}x{s.Columns}" : "")}{(a.WeightCodeBits is int code ? $" code {code}" : "")}{own} pipeline {a.PipelineStages} accumulator {accumulator} {a.Output} lanes {a.RescaleLanes} {a.Rounding} group {a.MaximumGroup} fetch {a.FetchDepth} output {a.OutputDepth}");
    }
}
