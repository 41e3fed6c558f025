using System.Globalization;
using Accelerator.Compilation.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Verification.Lockstep;

/// <summary>One run to compare: a program, and how the world around the array stalls.</summary>
/// <param name="Name">Name in reports.</param>
/// <param name="Program">The program; its workload is the stimulus.</param>
/// <param name="Environment">Latency and stalls.</param>
public sealed record VerificationCase(string Name, TileProgram Program, EnvironmentSpec Environment)
{
    /// <summary>Latest cycle of a reset in mid-run: late enough for every module to be at work, early enough to cost little.</summary>
    private const int LatestReset = 400;

    /// <summary>
    /// The accelerator is reset once more just before this cycle, whatever it is doing, and the run begins anew; cycles are counted on.
    /// 0 where there is no such reset.
    /// </summary>
    public long ResetCycle { get; private init; }

    /// <summary>The same run with a reset in the midst of it, at a cycle that <paramref name="random"/> draws.</summary>
    public VerificationCase WithReset(Xoshiro256 random)
    {
        ArgumentNullException.ThrowIfNull(random);
        TileSimulator simulator = Simulator();
        simulator.Step(LatestReset);
        return this with { ResetCycle = 1 + random.Below((int)simulator.Cycle) };
    }

    /// <summary>Arguments that tell a simulator of the reset.</summary>
    internal IEnumerable<string> Arguments => ResetCycle == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"+reset_at={ResetCycle}")];

    /// <summary>Runs the model to the end: the cycles before the reset, then everything from the start.</summary>
    internal SimulationResult Run(ICycleObserver observer, CancellationToken cancellation)
    {
        Simulator().Step(ResetCycle, observer, cancellation);
        return Simulator().Run(observer, cancellation);
    }

    /// <summary>Runs the first cycles of what <see cref="Run"/> runs.</summary>
    internal void Step(long cycles, ICycleObserver observer, CancellationToken cancellation)
    {
        Simulator().Step(Math.Min(cycles, ResetCycle), observer, cancellation);
        Simulator().Step(Math.Max(0, cycles - ResetCycle), observer, cancellation);
    }

    /// <summary>A model that has just been reset, in an environment at its beginning.</summary>
    private TileSimulator Simulator() => new(Program, Environment);
}
