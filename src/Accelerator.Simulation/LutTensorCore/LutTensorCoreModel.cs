using System.Runtime.CompilerServices;
using Accelerator.Compilation.LutTensorCore;
using Accelerator.Hardware.LutTensorCore;

namespace Accelerator.Simulation.LutTensorCore;

/// <summary>The modules of one lookup-table tensor core and the wires between them.</summary>
internal sealed class LutTensorCoreModel
{
    private readonly IModule[] shuffled;

    public LutTensorCoreModel(LutTensorCoreMicroarchitecture shape, int[]? evaluationOrder = null)
    {
        Shape = shape;
        LutTensorCoreSpec array = shape.Array;
        var reset = new TileCommand
        {
            Tag = 0, ActivationBase = 0, WeightBase = 0, ScaleBase = 0, OutputBase = 0, NTileLast = 0, GroupLast = 0, SliceLast = 0,
            OutputShift = 0, RequantizeMultipliers = new int[array.TileM],
        };
        int planes = array.WeightBits;
        Wires = new Wires(reset);
        Activations = new FetchUnit<short>(
            FetchRole.Activation, array.Order == StepOrder.KInner ? planes : 1, 0, array.FetchDepth, array.TileM * shape.ActivationFields,
            array.AddressBits, reset, Wires);
        Weights = new FetchUnit<byte>(FetchRole.Weight, planes, 0, array.FetchDepth, array.TileN, array.AddressBits, reset, Wires);
        Scales = new FetchUnit<int>(
            FetchRole.Scale, 1, shape.Chunks - 1, array.FetchDepth, array.RescaleLanes * 2, array.AddressBits, reset, Wires);
        Tables = new TableStore(shape, Wires, Activations);
        Sequencer = new Sequencer(array, reset, Wires, Tables, Weights.Responses);
        Array = new LookupArray(shape, Wires, Sequencer, Tables, Weights.Responses);
        Rescale = new RescaleUnit(shape, reset, Wires, Array, Scales.Responses);
        Output = new OutputUnit(
            array.RescaleLanes, shape.Chunks * array.TileM, array.OutputDepth, array.AddressBits, reset, Wires, Rescale);

        IModule[] modules = [Activations, Weights, Scales, Tables, Sequencer, Array, Rescale, Output];
        shuffled = evaluationOrder is null ? [] : [.. evaluationOrder.Select(index => modules[index])];
    }

    /// <summary>Modules that <c>evaluationOrder</c> permutes.</summary>
    public const int ModuleCount = 8;

    public LutTensorCoreMicroarchitecture Shape { get; }

    public Wires Wires { get; }

    public FetchUnit<short> Activations { get; }

    public FetchUnit<byte> Weights { get; }

    public FetchUnit<int> Scales { get; }

    public TableStore Tables { get; }

    public Sequencer Sequencer { get; }

    public LookupArray Array { get; }

    public RescaleUnit Rescale { get; }

    public OutputUnit Output { get; }

    /// <summary>Settles the wires from the registers and the environment's inputs.</summary>
    public void Settle()
    {
        Wires.CommandReady = Activations.Commands.Ready && Weights.Commands.Ready && Scales.Commands.Ready
            && Sequencer.Commands.Ready && Rescale.Commands.Ready && Output.Commands.Ready;
        Wires.StepValid = Sequencer.StepValid;
        Wires.TableRelease = Sequencer.TableReady(Wires.StepValid);
        Weights.WordReady = Wires.StepValid;
        Activations.WordReady = Tables.Ready;
        Wires.TableTransfer = Activations.Responses.Valid && Tables.Ready;
        Wires.Beat = Rescale.Beat;
        Wires.ScaleReady = Rescale.ScaleReady(Wires.Beat);
        Scales.WordReady = Wires.ScaleReady;
        Wires.PartialSumRelease = Rescale.Release(Wires.Beat);
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
        Tables.Evaluate();
        Sequencer.Evaluate();
        Array.Evaluate();
        Rescale.Evaluate();
        Output.Evaluate();
        Activations.Commit();
        Weights.Commit();
        Scales.Commit();
        Tables.Commit();
        Sequencer.Commit();
        Array.Commit();
        Rescale.Commit();
        Output.Commit();
    }
}
