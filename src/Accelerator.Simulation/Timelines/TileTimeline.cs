using System.Collections.Immutable;
using Accelerator.Hardware.Tiles;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.Timelines;

/// <summary>Reads the states of the units of a tile array off its registers and settled wires (docs/reports.md).</summary>
internal sealed class TileTimeline
{
    private static readonly ImmutableArray<string> Fetching = ["idle", "request", "wait", "wait_port"];

    private readonly TileModel model;
    private readonly UnitRecorder activations, store, weights, scales, sequencer, array, results, output;
    private readonly UnitRecorder? decode, sideWords, gather, side;
    private readonly QueueRecorder activationWords, weightWords, scaleWords, outputWords;
    private readonly TimelineRecorder recorder;
    private readonly int drain;

    /// <param name="model">The array.</param>
    /// <param name="intervals">Intervals that each unit keeps, at least one.</param>
    public TileTimeline(TileModel model, int intervals)
    {
        this.model = model;
        TileMicroarchitecture shape = model.Shape;
        ImmutableArray<string> steps = StallNames.Steps(shape);
        drain = steps.Length;
        (activations, store) = (Unit("activation_fetch", Fetching), Unit("operand_store", ["idle", "take", "wait"]));
        (weights, scales) = (Unit("weight_fetch", Fetching), Unit("scale_fetch", Fetching));
        if (model.Decode is not null) decode = Unit("decode_fetch", Fetching);
        if (model.Side is not null) (sideWords, gather, side) = (Unit("side_fetch", Fetching), Unit("side_gather", Fetching), Unit("side_unit", ["idle", "take", "wait"]));
        (sequencer, array) = (Unit("sequencer", steps.Add(StallNames.Drain)), Unit("array", ["idle", "step", "busy", "hold"]));
        (results, output) = (Unit(shape.Rescales ? "rescale" : "result", StallNames.Rescale(shape)), Unit("output", ["idle", "write", "wait", "wait_port"]));
        activationWords = new QueueRecorder("activation_words", model.Activations.Responses.Depth);
        weightWords = new QueueRecorder("weight_words", model.Weights.Responses.Depth);
        scaleWords = new QueueRecorder("scale_words", model.Scales.Responses.Depth);
        outputWords = new QueueRecorder("output_words", model.Output.Words.Depth);
        UnitRecorder?[] units = [activations, store, weights, decode, scales, sideWords, gather, side, sequencer, array, results, output];
        recorder = new TimelineRecorder([.. units.OfType<UnitRecorder>()], [activationWords, weightWords, scaleWords, outputWords]);

        UnitRecorder Unit(string name, ImmutableArray<string> states) => new(name, states, intervals);
    }

    /// <summary>Records the settled cycle.</summary>
    /// <param name="step">What the sequencer does.</param>
    /// <param name="draining">It is idle, and a command is unfinished.</param>
    /// <param name="result">What the rescale or result unit does.</param>
    public void Record(StepStall step, bool draining, RescaleStall result)
    {
        Wires wires = model.Wires;
        activations.State = Fetch(model.Activations, model.Activations.Commands.Valid);
        store.State = wires.OperandTransfer ? 1 : model.Activations.Responses.Valid ? 2 : 0;
        weights.State = Fetch(model.Weights, model.Weights.Commands.Valid);
        scales.State = Fetch(model.Scales, model.Scales.Commands.Valid);
        if (decode is not null) decode.State = Fetch(model.Decode!, model.Decode!.Commands.Valid);
        if (side is not null)
        {
            sideWords!.State = Fetch(model.SideWords!, model.SideWords!.Commands.Valid);
            gather!.State = Fetch(model.Gather!, model.Gather!.Commands.Valid);
            side.State = !model.Gather.PairValid ? 0 : model.Side!.PairReady ? 1 : 2;
        }

        sequencer.State = draining ? drain : (int)step;
        array.State = wires.StepTaken ? 1 : wires.StepValid ? 2 : model.Array.PartialSumValid ? 3 : 0;
        results.State = (int)result;
        output.State = wires.WordRelease ? 1 : model.Output.OutputValid ? 3 : model.Output.Words.Valid ? 2 : 0;
        activationWords.Words = model.Activations.Responses.Count;
        weightWords.Words = model.Weights.Responses.Count;
        scaleWords.Words = model.Scales.Responses.Count;
        outputWords.Words = model.Output.Words.Count;
        recorder.Record();
    }

    /// <summary>What was recorded.</summary>
    public Timeline Timeline() => recorder.Timeline();

    private static int Fetch<T>(RequestPort<T> port, bool command)
        where T : unmanaged => !command ? 0 : !port.RequestValid ? 2 : port.RequestReady ? 1 : 3;
}
