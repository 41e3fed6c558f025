using System.Runtime.CompilerServices;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Mac;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Simulation.BitSerial;
using Accelerator.Simulation.FloatTile;
using Accelerator.Simulation.LutTensorCore;
using Accelerator.Simulation.Mac;
using Accelerator.Simulation.Systolic;

namespace Accelerator.Simulation.Tiles;

/// <summary>The modules of one tile array and the wires between them.</summary>
internal sealed class TileModel
{
    private readonly IModule[] shuffled;

    public TileModel(TileMicroarchitecture shape, int[]? evaluationOrder = null)
    {
        Shape = shape;
        TileArraySpec array = shape.Array;
        var reset = new TileCommand
        {
            Tag = 0, ActivationBase = 0, WeightBase = 0, ScaleBase = 0, OutputBase = 0, NTileLast = 0, GroupLast = 0, SliceLast = 0,
            OutputShift = 0, RequantizeMultipliers = new int[array.TileM],
        };
        Wires = new Wires(reset);
        Activations = new FetchUnit<int>(
            FetchRole.Activation, shape.ActivationRepeats, 0, array.FetchDepth, array.TileM * shape.ActivationFields,
            array.AddressBits, reset, Wires);
        Weights = new FetchUnit<byte>(shape.WeightRepeats ? FetchRole.RepeatedWeight : FetchRole.Weight, shape.StepsOfSlice, 0, array.FetchDepth, shape.WeightElements, array.AddressBits, reset, Wires);
        Scales = new FetchUnit<int>(
            FetchRole.Scale, 1, shape.ScaleChunks - 1, array.FetchDepth, shape.ScaleLanes * 2, array.AddressBits, reset, Wires);
        if (shape.Decodes) Decode = new FetchUnit<byte>(FetchRole.Decode, 1, 0, array.FetchDepth, shape.DecodeEntries, array.AddressBits, reset, Wires);
        Stream = new WeightStream(Weights.Responses, Decode?.Responses, shape);
        (Store, Sequencer, Array) = Family(reset);
        if (shape.Side is { } side)
        {
            SideWords = new FetchUnit<int>(FetchRole.Side, 1, 0, array.FetchDepth, side.WordElements, array.AddressBits, reset, Wires);
            Gather = new GatherUnit(SideWords, side.Lanes, array.TileM, array.FetchDepth, array.AddressBits, reset, Wires);
            Side = new SideUnit(shape, Wires, Gather);
        }

        Results = Array is FloatArray floats ? new ResultCollector(floats, Wires) : new RescaleUnit(shape, reset, Wires, Array, Side, Scales.Responses);
        Output = new OutputUnit(
            array.RescaleLanes, shape.Chunks * array.TileM, array.OutputDepth, array.AddressBits, reset, Wires, Results);

        IModule[] modules = [Activations, Weights, Scales, Store, Sequencer, Array, Results, Output, .. Decode is null ? (IModule[])[] : [Decode], .. Side is null ? (IModule[])[] : [SideWords!, Gather!, Side]];
        shuffled = evaluationOrder is null ? [] : [.. evaluationOrder.Select(index => modules[index])];
    }

    /// <summary>Modules that <c>evaluationOrder</c> permutes.</summary>
    public static int ModuleCount(TileMicroarchitecture shape) => 8 + (shape.Decodes ? 1 : 0) + (shape.Side is null ? 0 : 3);

    public TileMicroarchitecture Shape { get; }

    public Wires Wires { get; }

    public FetchUnit<int> Activations { get; }

    public FetchUnit<byte> Weights { get; }

    public FetchUnit<int> Scales { get; }

    /// <summary>Fetches decode tables; null where memory holds weights.</summary>
    public FetchUnit<byte>? Decode { get; }

    /// <summary>Fetches side words; null in an array without a side unit, as the two that follow.</summary>
    public FetchUnit<int>? SideWords { get; }

    /// <summary>Reads the activations of side words.</summary>
    public GatherUnit? Gather { get; }

    /// <summary>Multiplies outliers.</summary>
    public SideUnit? Side { get; }

    /// <summary>The weights as the array takes them.</summary>
    public WeightStream Stream { get; }

    public OperandStore Store { get; }

    public Sequencer Sequencer { get; }

    public TileArray Array { get; }

    public ResultUnit Results { get; }

    public OutputUnit Output { get; }

    /// <summary>Settles the wires from the registers and the environment's inputs.</summary>
    public void Settle()
    {
        Stream.Settle();
        Wires.CommandReady = Activations.Commands.Ready && Weights.Commands.Ready && Scales.Commands.Ready
            && Sequencer.Commands.Ready && Results.CommandReady && Output.Commands.Ready
            && (Decode is null || Decode.Commands.Ready) && (Side is null || (SideWords!.Commands.Ready && Gather!.Commands.Ready));
        Wires.WeightValid = Array.WeightValid(Stream.Valid);
        Wires.OperandValid = Array.OperandValid(Store.Valid);
        Wires.StepValid = Sequencer.StepValid;
        Wires.StepTaken = Array.StepReady(Wires.StepValid);
        Wires.OperandRelease = Array.OperandReady(Sequencer.OperandReady(Wires.StepTaken));
        Weights.WordReady = Array.WeightReady(Wires.StepTaken);
        if (Decode is not null) Decode.WordReady = Wires.StepTaken && Sequencer.CommandLast;
        Activations.WordReady = Store.Ready;
        Wires.OperandTransfer = Activations.Responses.Valid && Store.Ready;
        Wires.Beat = Results.Beat;
        Wires.SumsTaken = Wires.Beat && !Results.SideGroup;
        Wires.BeatColumn = Results.Column;
        Wires.ScaleReady = Results.ScaleReady(Wires.Beat);
        Scales.WordReady = Wires.ScaleReady;
        Wires.PartialSumRelease = Results.Release(Wires.Beat);
        Wires.WordRelease = Output.OutputValid && Wires.OutputReady;
        if (Side is null) return;
        SideWords!.WordReady = Gather!.WordReady;
        Gather.PairReady = Side.PairReady;
        Wires.SideSumRelease = Results.ReleaseSide(Wires.Beat);
    }

    /// <summary>The rising clock edge after <see cref="Settle"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Clock()
    {
        if (shuffled.Length != 0)
        {
            foreach (IModule module in shuffled) module.Evaluate();
            foreach (IModule module in shuffled) module.Commit();
            return;
        }

        Activations.Evaluate();
        Weights.Evaluate();
        Scales.Evaluate();
        Decode?.Evaluate();
        SideWords?.Evaluate();
        Gather?.Evaluate();
        Side?.Evaluate();
        Store.Evaluate();
        Sequencer.Evaluate();
        Array.Evaluate();
        Results.Evaluate();
        Output.Evaluate();
        Activations.Commit();
        Weights.Commit();
        Scales.Commit();
        Decode?.Commit();
        SideWords?.Commit();
        Gather?.Commit();
        Side?.Commit();
        Store.Commit();
        Sequencer.Commit();
        Array.Commit();
        Results.Commit();
        Output.Commit();
    }

    /// <summary>What a family brings: what becomes of a K slice's activations, and the array.</summary>
    private (OperandStore Store, Sequencer Sequencer, TileArray Array) Family(TileCommand reset)
    {
        switch (Shape)
        {
            case LutTensorCoreMicroarchitecture lut:
                var tables = new TableStore(lut, Wires, Activations);
                Sequencer steps = Steps();
                return (tables, steps, new LookupArray(lut, Wires, steps, tables, Stream));
            case MacMicroarchitecture mac:
                var words = new ActivationStore(mac, Wires, Activations);
                Sequencer slices = Steps();
                return (words, slices, new MacArray(mac, Wires, slices, words, Stream));
            case BitSerialMicroarchitecture serial:
                var operands = new ActivationStore(serial, Wires, Activations);
                Sequencer beats = Steps();
                return (operands, beats, new BitSerialArray(serial, Wires, beats, operands, Stream));
            case SystolicMicroarchitecture systolic:
                var moving = new ActivationStore(systolic, Wires, Activations);
                Sequencer entering = Steps();
                return (moving, entering, systolic.Array.Dataflow switch
                {
                    SystolicDataflow.WeightStationary => new WeightStationaryArray(systolic, Wires, entering, moving, Stream),
                    SystolicDataflow.InputStationary => new InputStationaryArray(systolic, Wires, entering, moving, Stream),
                    _ => new OutputStationaryArray(systolic, Wires, entering, moving, Stream),
                });
            case FloatTileMicroarchitecture floats:
                var codes = new ActivationStore(floats, Wires, Activations);
                Sequencer terms = Steps();
                return (codes, terms, new FloatArray(floats, Wires, terms, codes, Weights.Responses, Scales.Responses));
            default:
                throw new ArgumentException($"There is no cycle model of {Shape.Family}.");
        }

        Sequencer Steps() => new(Shape, reset, Wires);
    }
}
