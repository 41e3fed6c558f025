using System.Collections.Immutable;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.Tiles;
using Accelerator.Simulation.Timelines;

namespace Accelerator.Simulation.Tiles;

/// <summary>Runs a program on the cycle model inside an environment, optionally watched.</summary>
public sealed class TileSimulator
{
    /// <summary>Cycles without any transfer after which a run is declared dead.</summary>
    private const int Watchdog = 1_000_000;

    private readonly TileProgram program;
    private readonly TileModel model;
    private readonly ReadPort<int> activations;
    private readonly ReadPort<byte> weights;
    private readonly ReadPort<int> scales;
    private readonly ReadPort<byte>? tables;
    private readonly ReadPort<int>? sideWords;
    private readonly ReadPort<short>? sideActivations;
    private readonly StallGenerator commandStalls;
    private readonly StallGenerator outputStalls;
    private readonly StallGenerator doneStalls;
    private readonly int[] outputMemory;
    private readonly TileTimeline? timeline;
    private readonly long[] steps = new long[6];
    private readonly long[] rescales = new long[4];
    private long outputWords;
    private long drain;
    private int issued;
    private int finished;
    private bool commandTaken;
    private bool outputRefused;
    private bool doneRefused;

    /// <summary>Prepares a run.</summary>
    /// <param name="program">The program.</param>
    /// <param name="environment">The memories' latency and everybody's stalls.</param>
    /// <param name="evaluationOrder">A permutation of the modules, to show that the order of evaluation does not matter; null for the usual order.</param>
    /// <param name="intervals">Intervals that each unit's time line keeps; 0 for no time line.</param>
    public TileSimulator(TileProgram program, EnvironmentSpec environment, int[]? evaluationOrder = null, int intervals = 0)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(environment);
        this.program = program;
        TileMicroarchitecture shape = program.Microarchitecture;
        TileArraySpec array = shape.Array;
        model = new TileModel(shape, evaluationOrder);
        activations = new ReadPort<int>(model.Activations, program.ActivationMemory, program.Placement.Activations, program.ActivationStride, array, environment, 10);
        weights = new ReadPort<byte>(model.Weights, program.WeightMemory, program.Placement.Weights, shape.WeightElements, array, environment, 20);
        scales = new ReadPort<int>(model.Scales, program.ScaleMemory, program.Placement.Scales, shape.ScaleLanes * 2, array, environment, 30);
        if (model.Decode is not null) tables = new ReadPort<byte>(model.Decode, program.DecodeMemory, program.Placement.Tables, shape.DecodeEntries, array, environment, 50);
        if (shape.Side is { } side)
        {
            sideWords = new ReadPort<int>(model.SideWords!, program.SideMemory, program.Placement.Side, side.WordElements, array, environment, 60);
            sideActivations = new ReadPort<short>(model.Gather!, program.SideActivationMemory, program.Placement.SideActivations, array.TileM, array, environment, 70);
        }

        commandStalls = new StallGenerator(environment.Commands, environment.Seed + 40);
        outputStalls = new StallGenerator(environment.Outputs, environment.Seed + 41);
        doneStalls = new StallGenerator(environment.Done, environment.Seed + 42);
        outputMemory = new int[program.OutputWords * array.RescaleLanes];
        if (intervals > 0) timeline = new TileTimeline(model, intervals);
    }

    /// <summary>Modules that an evaluation order permutes.</summary>
    public static int ModuleCount(TileMicroarchitecture shape) => TileModel.ModuleCount(shape);

    /// <summary>Cycles run so far.</summary>
    public long Cycle { get; private set; }

    /// <summary>Whether every command has reported done.</summary>
    public bool Finished => finished == program.Commands.Length;

    /// <summary>Runs to the end.</summary>
    public SimulationResult Run(ICycleObserver? observer = null, CancellationToken cancellation = default)
    {
        Step(long.MaxValue, observer, cancellation);
        return new SimulationResult { Outputs = OutputLayout.Collect(program, outputMemory), Cycles = Statistics(), Timeline = timeline?.Timeline() };
    }

    /// <summary>Runs for at most <paramref name="cycles"/> more cycles, or to the end. Allocates nothing in a cycle that nobody observes.</summary>
    public void Step(long cycles, ICycleObserver? observer = null, CancellationToken cancellation = default)
    {
        TileTrace? trace = observer is null ? null : new TileTrace(model);
        long end = cycles > long.MaxValue - Cycle ? long.MaxValue : Cycle + cycles;
        long lastProgress = Cycle;
        while (!Finished && Cycle < end)
        {
            if ((Cycle & 0xFFFF) == 0) cancellation.ThrowIfCancellationRequested();
            Drive();
            model.Settle();
            if (trace is not null)
            {
                trace.Capture();
                observer!.OnCycle(trace.Stimulus, trace.Record);
            }

            if (Account()) lastProgress = Cycle;
            else if (Cycle - lastProgress > Watchdog) throw new InvalidOperationException($"No transfer for {Watchdog} cycles at cycle {Cycle}: the model is deadlocked.");
            model.Clock();
            Cycle++;
        }
    }

    private void Drive()
    {
        Wires wires = model.Wires;
        activations.Drive(Cycle);
        weights.Drive(Cycle);
        scales.Drive(Cycle);
        tables?.Drive(Cycle);
        sideWords?.Drive(Cycle);
        sideActivations?.Drive(Cycle);
        if (commandTaken) wires.CommandValid = false;
        commandTaken = false;
        if (!wires.CommandValid && issued < program.Commands.Length && commandStalls.Open(true))
        {
            wires.CommandValid = true;
            wires.Command = program.Commands[issued];
        }

        wires.OutputReady = outputStalls.Open(outputRefused);
        wires.DoneReady = doneStalls.Open(doneRefused);
    }

    /// <summary>Observes the settled cycle; returns whether anything moved.</summary>
    private bool Account()
    {
        Wires wires = model.Wires;
        activations.Observe(Cycle);
        weights.Observe(Cycle);
        scales.Observe(Cycle);
        tables?.Observe(Cycle);
        sideWords?.Observe(Cycle);
        sideActivations?.Observe(Cycle);
        StepStall stall = model.Sequencer.Stall;
        steps[(int)stall]++;
        RescaleStall result = model.Results.Stall;
        rescales[(int)result]++;
        bool draining = stall == StepStall.Idle && issued > finished;
        if (draining) drain++;
        timeline?.Record(stall, draining, result);

        bool moved = wires.StepValid || wires.Beat || wires.OperandTransfer || (model.Gather is { WordReady: true });
        if (wires.WordRelease)
        {
            TileArraySpec array = program.Microarchitecture.Array;
            uint word = (model.Output.OutputAddress - program.Placement.Outputs) & (uint.MaxValue >> (32 - array.AddressBits));
            model.Output.Words.Head.CopyTo(outputMemory.AsSpan((int)word * array.RescaleLanes, array.RescaleLanes));
            outputWords++;
            moved = true;
        }

        outputRefused = model.Output.OutputValid && !wires.OutputReady;
        doneRefused = model.Output.Done.Valid && !wires.DoneReady;
        if (model.Output.Done.Valid && wires.DoneReady)
        {
            finished++;
            moved = true;
        }

        if (wires.CommandTransfer)
        {
            issued++;
            commandTaken = true;
            moved = true;
        }

        return moved;
    }

    private CycleStatistics Statistics() => new()
    {
        Total = Cycle,
        Steps = [.. steps],
        Drain = drain,
        Rescale = [.. rescales],
        ActivationWords = activations.Words,
        WeightWords = weights.Words,
        ScaleWords = scales.Words,
        DecodeWords = tables?.Words ?? 0,
        SideWords = sideWords?.Words ?? 0,
        SideActivationWords = sideActivations?.Words ?? 0,
        OutputWords = outputWords,
        Waiting = model.Array.Waiting,
    };
}
