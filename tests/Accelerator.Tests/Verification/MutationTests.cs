using System.Collections.Immutable;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Tests.Rtl;
using Accelerator.Tests.Support;
using Accelerator.Verification;
using Accelerator.Verification.Lockstep;
using Accelerator.Verification.Mutation;

namespace Accelerator.Tests.Verification;

/// <summary>The random stimulus finds faults that nobody has chosen.</summary>
public sealed class MutationTests
{
    private const int Count = 400;

    /// <summary>The second has wires in its netlist that Yosys leaves without a driver or a reader.</summary>
    [ToolTheory("yosys", "verilator", "g++")]
    [InlineData("lut-small")]
    [InlineData("bs-small")]
    public void Random_runs_kill_mutants_and_no_runs_kill_none(string preset)
    {
        TileMicroarchitecture shape = Designs.Preset(preset);
        var random = new Xoshiro256(Designs.Seed);
        VerificationCase[] runs = [.. Enumerable.Range(0, 16).Select(_ => Run())];

        ImmutableArray<Mutant> mutants = new MutationRunner(shape, []).Run(Count, Designs.Seed).Survivors;
        mutants.Length.ShouldBeInRange(Count * 4 / 5, Count);
        mutants.ShouldAllBe(mutant => mutant.Cell.Length > 0 && mutant.Port.Length > 0);
        mutants.Count(mutant => mutant.Source.Length > 0).ShouldBeGreaterThan(Count / 2);

        // Not all can be killed: some are equivalent, bits of counters that no workload within the limits reaches, queues that others fill first.
        MutationResult result = new MutationRunner(shape, runs).Run(Count, Designs.Seed);
        result.Mutants.ShouldBe(mutants.Length);
        result.Survivors.Length.ShouldBeLessThan(mutants.Length / 8, string.Join('\n', result.Survivors));
        result.Survivors.ShouldBeSubsetOf(mutants);

        VerificationCase Run() => new VerificationCase(
            "run", RandomDesign.Program(shape, RandomDesign.Workload(shape.Array, random), random), EnvironmentSpec.Random(1 + random.Below(5), random)).WithReset(random);
    }

    [Theory]
    [InlineData("mutate -mode inv -module top")]
    [InlineData("")]
    public void What_is_no_mutation_is_refused(string line) => Should.Throw<FormatException>(() => Mutant.Parse(line));

    [Fact]
    public void A_mutation_says_where_it_is()
    {
        var mutant = Mutant.Parse(
            @"mutate -ctrl mutant_select 32 7 -mode cnot1 -module top -cell $flatten\u_pe.$add$rtl/pe.sv:88$1 -port A -portbit 3 -ctrlbit 4 -wire u_pe.sum -wirebit 2 -src rtl/top.sv:5.1-6.2 -src rtl/pe.sv:88.3-88.9");
        mutant.ShouldBe(new Mutant(7, "cnot1", "u_pe.$add$rtl/pe.sv:88$1", "A", 3, "u_pe.sum[2]", "top.sv:5 pe.sv:88"));
    }
}
