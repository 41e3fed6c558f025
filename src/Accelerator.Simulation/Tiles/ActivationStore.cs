using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary><c>activation_store</c>: the activations of the current K slice and of the next.</summary>
internal sealed class ActivationStore(TileMicroarchitecture shape, Wires wires, FetchUnit<int> activations) : OperandStore
{
    private readonly WordFifo<short> words = new(2, shape.Array.TileM * shape.Array.TileK);

    /// <summary>activation_ready_o.</summary>
    public override bool Ready => words.Ready;

    /// <summary>activation_valid_o.</summary>
    public override bool Valid => words.Valid;

    /// <summary>activation_o: the activations, row by row.</summary>
    public ReadOnlySpan<short> Head => words.Head;

    /// <inheritdoc/>
    public override void Evaluate()
    {
        if (wires.OperandTransfer) Narrowing.Copy(activations.Responses.Head, words.Push());
        if (wires.OperandRelease) words.Pop();
    }

    /// <inheritdoc/>
    public override void Commit() => words.Commit();

    /// <inheritdoc/>
    public override void AddSignals(Dictionary<string, Action<BitWriter>> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        int width = shape.Array.ActivationBits;
        signals["u_activation_store.activation_valid_i"] = w => w.Put(activations.Responses.Valid);
        signals["u_activation_store.activation_ready_o"] = w => w.Put(Ready);
        signals["u_activation_store.activation_i"] = w => w.Put(activations.Responses.Head, width);
        signals["u_activation_store.activation_valid_o"] = w => w.Put(Valid);
        signals["u_activation_store.activation_ready_i"] = w => w.Put(wires.OperandRelease);
        signals["u_activation_store.activation_o"] = w => w.Put(Head, width);
    }
}
