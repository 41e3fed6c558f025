using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Timing;

/// <summary>The units of a tile array in counts, and what they do in a cycle (docs/tile-shell.md). No value of the workload is there: none decides when anything happens.</summary>
internal sealed class TimedShell
{
    /// <summary>Cycles without any transfer after which a run is declared dead.</summary>
    private const long Watchdog = 1_000_000;

    private readonly TimedFetch activations;
    private readonly TimedFetch weights;
    private readonly TimedFetch scales;
    private readonly TimedFetch? tables;
    private readonly TimedSequencer sequencer;
    private readonly TimedArray array;
    private readonly TimedRescale rescale;
    private readonly TimedLoop output;
    private readonly TimedLoop[] loops;
    private readonly TimedLoop[] takers;
    private long quiet;
    private int operands;
    private int words;
    private bool done;

    public TimedShell(TileMicroarchitecture shape, Tiling tiling)
    {
        Commands = new TimedCommands(shape, tiling);
        Groups = tiling.Groups;
        activations = Port((long)tiling.Slices * shape.ActivationRepeats);
        weights = Port((long)tiling.Slices * shape.StepsOfSlice);
        scales = Port(shape.ScaleChunks);
        tables = shape.Decodes ? new TimedFetch(new TimedLoop(Commands, 1, oneTile: true), shape.Array.FetchDepth, shape.Spec.MemoryLatencyCycles) : null;
        sequencer = new TimedSequencer(shape, Commands, tiling.Groups, tiling.Slices);
        array = shape is FloatTileMicroarchitecture floats ? new TimedFloatArray(floats) : new TimedArray(shape);
        rescale = new TimedRescale(shape, Commands, tiling.Groups);
        output = new TimedLoop(Commands, (long)shape.Chunks * shape.Array.TileM);
        loops = [activations.Loop, weights.Loop, scales.Loop, sequencer.Loop, rescale.Loop, output];
        takers = rescale.TakesCommands ? loops : [.. loops.Where(loop => loop != rescale.Loop)];

        TimedFetch Port(long wordsOfGroup) =>
            new(new TimedLoop(Commands, wordsOfGroup * tiling.Groups) { ActionsOfGroup = wordsOfGroup }, shape.Array.FetchDepth, shape.Spec.MemoryLatencyCycles);
    }

    /// <summary>The program.</summary>
    public TimedCommands Commands { get; }

    /// <summary>Groups of a tile.</summary>
    public int Groups { get; }

    /// <summary>What has been counted.</summary>
    public TimedCounts Counts { get; } = new();

    /// <summary>Place of the sequencer.</summary>
    public TimedLoop Steps => sequencer.Loop;

    /// <summary>Commands issued.</summary>
    public long Issued { get; private set; }

    /// <summary>Commands whose done was taken.</summary>
    public long Finished { get; private set; }

    /// <summary>The furthest tile of the sequencer's command that a unit works on, and whether all units work on that command.</summary>
    public int FurthestTile(out bool same)
    {
        int furthest = 0;
        same = true;
        foreach (TimedLoop loop in loops)
        {
            same &= loop.Command == Steps.Command;
            furthest = Math.Max(furthest, loop.Tile);
        }

        return furthest;
    }

    /// <summary>The furthest group of the sequencer's tile that a unit works on, and whether all units that know groups work on that tile.</summary>
    public long FurthestGroup(out bool same)
    {
        long furthest = 0;
        same = true;
        foreach (TimedLoop loop in loops)
        {
            if (loop.ActionsOfGroup == 0) continue;
            same &= loop.Command == Steps.Command && loop.Tile == Steps.Tile;
            furthest = Math.Max(furthest, loop.Group);
        }

        return furthest;
    }

    /// <summary>One cycle; what its step was the last of: a tile, a group of a tile, or neither.</summary>
    public TimedEnd Cycle()
    {
        long now = Counts.Total;
        activations.Drive(now);
        weights.Drive(now);
        scales.Drive(now);
        tables?.Drive(now);

        bool command = Issued < Commands.Count && (tables?.Loop.Ready(Issued) ?? true);
        if (command) foreach (TimedLoop loop in takers) command &= loop.Ready(Issued);
        bool started = sequencer.Loop.Valid(Issued), hasWeights = weights.Words != 0 && tables is not { Words: 0 };
        bool weightValid = array.WeightLoader?.Loaded(array.Begun) ?? hasWeights;
        bool operandValid = array.OperandLoader?.Loaded(array.Begun) ?? (operands != 0);
        bool step = started && operandValid && weightValid && sequencer.HasRoom;
        bool scale = scales.Words != 0, last = sequencer.Last;
        bool taken = step && array.Ends(now, scale, last), begins = step && !array.Begun;
        bool weightReady = array.WeightLoader?.Ready(hasWeights, begins) ?? taken;
        bool operandReady = array.OperandLoader?.Ready(operands != 0, begins) ?? (taken && sequencer.ReleasesOperand);
        bool operandArrives = activations.Words != 0 && operands != 2;
        bool sums = array.PartialSumValid && (!rescale.TakesCommands || rescale.Loop.Valid(Issued)), scaled = scale || array.TakesScales;
        bool beat = sums && scaled && rescale.HasRoom;
        bool released = beat && rescale.Releases;
        bool word = output.Valid(Issued) && words != 0;
        TimedEnd end = !taken || !last ? TimedEnd.None : sequencer.Loop.TileEnds ? TimedEnd.Tile : TimedEnd.Group;

        Counts.Count(
            !started ? StepStall.Idle : step ? StepStall.Compute : !operandValid ? weightValid ? StepStall.WaitTable : StepStall.WaitOperands : weightValid ? StepStall.WaitPartialSum : StepStall.WaitWeight,
            !sums ? RescaleStall.Idle : !scaled ? RescaleStall.WaitScale : beat ? RescaleStall.Rescale : RescaleStall.WaitOutput,
            Issued > Finished,
            word,
            step ? array.Waiting(now, scale, last) : 0);

        activations.Clock(now, Issued, operandArrives);
        weights.Clock(now, Issued, weightReady);
        scales.Clock(now, Issued, array.TakesScales ? taken && last : beat && rescale.TakesScale);
        tables?.Clock(now, Issued, taken && sequencer.Loop.CommandEnds);
        array.WeightLoader?.Clock(hasWeights, begins, taken);
        array.OperandLoader?.Clock(operands != 0, begins, taken);
        operands += (operandArrives ? 1 : 0) - (operandReady ? 1 : 0);
        array.Clock(now, step, scale, last, sequencer.HandsOver, released);
        words += (rescale.WordValid(beat) ? 1 : 0) - (word ? 1 : 0);
        sequencer.Clock(taken, released);
        rescale.Clock(beat, word);
        if (done) Finished++;
        done = word && output.CommandEnds;
        if (word) output.Advance();
        if (command) Issued++;
        quiet = step || beat || word || command || operandArrives || done ? 0 : quiet + 1;
        return quiet < Watchdog ? end : throw new InvalidOperationException($"No transfer for {Watchdog} cycles at cycle {now}: the model is deadlocked.");
    }

    /// <summary>Everything that decides what happens from now on, counted from the sequencer's command, and from its tile and its group where these are compared.</summary>
    /// <param name="state">Receives it.</param>
    /// <param name="ends">The ends at which states are compared.</param>
    public void Describe(TimedState state, TimedEnd ends)
    {
        long now = Counts.Total;
        state.Clear();
        state.Add(Issued - Steps.Command);
        state.Add(Finished - Steps.Command);
        foreach (TimedLoop loop in loops)
        {
            state.Add(loop.Command - Steps.Command);
            state.Add(loop.Tile - (ends == TimedEnd.Strip ? 0 : Steps.Tile));
            state.Add(loop.At - (ends == TimedEnd.Group ? Steps.Group * loop.ActionsOfGroup : 0));
        }

        activations.Describe(state, now);
        weights.Describe(state, now);
        scales.Describe(state, now);
        if (tables is not null) state.Add(tables.Loop.Command - Steps.Command);
        tables?.Describe(state, now);
        sequencer.Describe(state);
        array.Describe(state, now);
        rescale.Describe(state);
        state.Add(operands);
        state.Add(words);
        state.Add(done);
    }

    /// <summary>Words that have come on the ports: activations, weights, scales, tables.</summary>
    public (long Activations, long Weights, long Scales, long Tables) Answered => (activations.Answered, weights.Answered, scales.Answered, tables?.Answered ?? 0);

    /// <summary>Leaves out what repeats: so many groups of the tile, tiles of the command, or commands.</summary>
    public void Skip(long groups, int tiles, long commands, long cycles, (long Activations, long Weights, long Scales, long Tables) answered)
    {
        activations.Skip(cycles, answered.Activations);
        weights.Skip(cycles, answered.Weights);
        scales.Skip(cycles, answered.Scales);
        tables?.Skip(cycles, answered.Tables);
        array.Skip(cycles);
        foreach (TimedLoop loop in loops)
        {
            loop.SkipGroups(groups);
            loop.SkipTiles(tiles);
            loop.SkipCommands(commands);
        }

        tables?.Loop.SkipCommands(commands);
        Issued += commands;
        Finished += commands;
    }
}
