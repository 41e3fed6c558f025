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
        Activations = new FetchUnit<short>(
            FetchRole.Activation, shape.ActivationRepeats, 0, array.FetchDepth, array.TileM * shape.ActivationFields,
            array.AddressBits, reset, Wires);
        Weights = new FetchUnit<byte>(shape.WeightRepeats ? FetchRole.RepeatedWeight : FetchRole.Weight, shape.StepsOfSlice, 0, array.FetchDepth, shape.WeightElements, array.AddressBits, reset, Wires);
        Scales = new FetchUnit<int>(
            FetchRole.Scale, 1, shape.ScaleChunks - 1, array.FetchDepth, shape.ScaleLanes * 2, array.AddressBits, reset, Wires);
        (Store, Sequencer, Array) = Family(reset);
        Results = Array is FloatArray floats ? new ResultCollector(floats, Wires) : new RescaleUnit(shape, reset, Wires, Array, Scales.Responses);
        Output = new OutputUnit(
            array.RescaleLanes, shape.Chunks * array.TileM, array.OutputDepth, array.AddressBits, reset, Wires, Results);

        IModule[] modules = [Activations, Weights, Scales, Store, Sequencer, Array, Results, Output];
        shuffled = evaluationOrder is null ? [] : [.. evaluationOrder.Select(index => modules[index])];
    }

    /// <summary>Modules that <c>evaluationOrder</c> permutes.</summary>
    public const int ModuleCount = 8;

    public TileMicroarchitecture Shape { get; }

    public Wires Wires { get; }

    public FetchUnit<short> Activations { get; }

    public FetchUnit<byte> Weights { get; }

    public FetchUnit<int> Scales { get; }

    public OperandStore Store { get; }

    public Sequencer Sequencer { get; }

    public TileArray Array { get; }

    public ResultUnit Results { get; }

    public OutputUnit Output { get; }

    /// <summary>Settles the wires from the registers and the environment's inputs.</summary>
    public void Settle()
    {
        Wires.CommandReady = Activations.Commands.Ready && Weights.Commands.Ready && Scales.Commands.Ready
            && Sequencer.Commands.Ready && Results.CommandReady && Output.Commands.Ready;
        Wires.StepValid = Sequencer.StepValid;
        Wires.StepTaken = Array.StepReady(Wires.StepValid);
        Wires.OperandRelease = Sequencer.OperandReady(Wires.StepTaken);
        Weights.WordReady = Wires.StepTaken;
        Activations.WordReady = Store.Ready;
        Wires.OperandTransfer = Activations.Responses.Valid && Store.Ready;
        Wires.Beat = Results.Beat;
        Wires.ScaleReady = Results.ScaleReady(Wires.Beat);
        Scales.WordReady = Wires.ScaleReady;
        Wires.PartialSumRelease = Results.Release(Wires.Beat);
        Wires.WordRelease = Output.OutputValid && Wires.OutputReady;
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
        Store.Evaluate();
        Sequencer.Evaluate();
        Array.Evaluate();
        Results.Evaluate();
        Output.Evaluate();
        Activations.Commit();
        Weights.Commit();
        Scales.Commit();
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
                Sequencer steps = Steps(tables);
                return (tables, steps, new LookupArray(lut, Wires, steps, tables, Weights.Responses));
            case MacMicroarchitecture mac:
                var words = new ActivationStore(mac, Wires, Activations);
                Sequencer slices = Steps(words);
                return (words, slices, new MacArray(mac, Wires, slices, words, Weights.Responses));
            case BitSerialMicroarchitecture serial:
                var operands = new ActivationStore(serial, Wires, Activations);
                Sequencer beats = Steps(operands);
                return (operands, beats, new BitSerialArray(serial, Wires, beats, operands, Weights.Responses));
            case SystolicMicroarchitecture systolic:
                var moving = new ActivationStore(systolic, Wires, Activations);
                Sequencer entering = Steps(moving);
                return (moving, entering, systolic.HoldsWeights
                    ? new WeightStationaryArray(systolic, Wires, entering, moving, Weights.Responses)
                    : new OutputStationaryArray(systolic, Wires, entering, moving, Weights.Responses));
            case FloatTileMicroarchitecture floats:
                var codes = new ActivationStore(floats, Wires, Activations);
                Sequencer terms = Steps(codes);
                return (codes, terms, new FloatArray(floats, Wires, terms, codes, Weights.Responses, Scales.Responses));
            default:
                throw new ArgumentException($"There is no cycle model of {Shape.Family}.");
        }

        Sequencer Steps(OperandStore store) => new(Shape, reset, Wires, store, Weights.Responses);
    }
}
