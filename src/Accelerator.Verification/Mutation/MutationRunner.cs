using System.Collections.Immutable;
using Accelerator.Hardware;
using Accelerator.Hardware.Contracts;
using Accelerator.Rtl;
using Accelerator.Verification.Lockstep;
using Accelerator.Verification.Simulators;

namespace Accelerator.Verification.Mutation;

/// <summary>
/// Measures what a stimulus can find: replays it into mutants of the RTL, all in one Verilated netlist, and counts those that differ from
/// the cycle model. The netlist is flat, so that only the ports of the top are compared; lockstep, which sees every port of every
/// module, finds more.
/// </summary>
public sealed class MutationRunner
{
    private readonly Microarchitecture shape;
    private readonly IReadOnlyList<VerificationCase> cases;

    /// <summary>A measurement of the runs in <paramref name="cases"/>.</summary>
    public MutationRunner(Microarchitecture shape, IReadOnlyList<VerificationCase> cases)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(cases);
        (this.shape, this.cases) = (shape, cases);
    }

    /// <summary>Called with the runs done and their number.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Makes mutants and finds those that no run shows.</summary>
    /// <param name="count">Mutants to ask of Yosys; a few of them cannot be simulated and are left out.</param>
    /// <param name="seed">Seed of their choice and of the registers before reset.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="Diagnostics.InputException">Yosys, Verilator or a C++ compiler is not installed (ACC5001).</exception>
    /// <exception cref="SimulatorException">A tool refuses the RTL, or the netlist without a mutant differs from the model.</exception>
    public MutationResult Run(int count, ulong seed, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        using var work = new WorkFolder();
        int small = (int)(seed & int.MaxValue);
        RtlPackage package = new RtlEmitter().EmitReplay(shape, MutatedNetlist.Select);
        MutatedNetlist netlist = MutatedNetlist.Make(package, work.Create("netlist"), count, small, cancellation);
        package = package with { Files = package.Files.SetItem("netlist.v", netlist.Verilog).SetItem("filelist.f", "netlist.v\n") };
        ImmutableArray<PortContract> ports = shape.Contracts[0].Ports;
        int words = new TraceLayout([shape.Contracts[0]]).Words, selectAt = ports.Where(port => port.Direction == PortDirection.Input).Sum(port => port.Width);
        BuiltSimulator simulator = BuiltSimulator.Build(SimulatorKind.Verilator, package, work.Create("rtl"), waveform: false, small, cancellation);

        List<Mutant> alive = [.. netlist.Mutants];
        for (int run = 0; run < cases.Count; run++)
        {
            var recorded = new RecordedRun(cases[run], words, selectAt, cancellation);
            if (!recorded.Agrees(simulator, mutant: 0)) throw new SimulatorException($"The netlist of Yosys differs from the model without a mutant, in {cases[run].Name}.");
            alive = [.. alive.AsParallel().AsOrdered().WithCancellation(cancellation).Where(mutant => recorded.Agrees(simulator, mutant.Number))];
            Progress?.Invoke(run + 1, cases.Count);
        }

        return new MutationResult(netlist.Mutants.Length, [.. alive]);
    }
}
