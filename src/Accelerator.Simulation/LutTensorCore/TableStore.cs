using Accelerator.Compilation.LutTensorCore;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.LutTensorCore;

/// <summary>
/// <c>table_precompute</c> and <c>table_store</c>. Beside the stored entries each slot keeps what the PEs' multiplexers and negations
/// make of them: the signed term for every stored index, so that a look-up is one table access.
/// </summary>
internal sealed class TableStore : OperandStore
{
    private readonly LutTensorCoreMicroarchitecture shape;
    private readonly Wires wires;
    private readonly FetchUnit<int> activations;
    private readonly WordFifo<int> entries;
    private readonly WordFifo<int> terms;

    public TableStore(LutTensorCoreMicroarchitecture shape, Wires wires, FetchUnit<int> activations)
    {
        this.shape = shape;
        this.wires = wires;
        this.activations = activations;
        entries = new WordFifo<int>(2, shape.Array.TileM * shape.TableEntries);
        terms = new WordFifo<int>(2, shape.Array.TileM << shape.Array.TileK);
    }

    /// <summary>table_ready_o.</summary>
    public override bool Ready => entries.Ready;

    /// <summary>table_valid_o.</summary>
    public override bool Valid => entries.Valid;

    /// <summary>table_o: the stored entries, row by row.</summary>
    public ReadOnlySpan<int> Entries => entries.Head;

    /// <summary>The term for every stored index, row by row.</summary>
    public ReadOnlySpan<int> Terms => terms.Head;

    public override void Evaluate()
    {
        if (wires.OperandTransfer)
        {
            Span<int> slot = entries.Push();
            Precompute(activations.Responses.Head, slot);
            Expand(slot, terms.Push());
        }

        if (wires.OperandRelease)
        {
            entries.Pop();
            terms.Pop();
        }
    }

    public override void Commit()
    {
        entries.Commit();
        terms.Commit();
    }

    /// <summary>table_precompute: the entries of all rows for one activation word; a copy with an external precompute.</summary>
    public void Precompute(ReadOnlySpan<int> word, Span<int> table)
    {
        if (shape.Array.Precompute == PrecomputePlacement.External)
        {
            word.CopyTo(table);
            return;
        }

        int k = shape.Array.TileK;
        int size = shape.TableEntries;
        for (int row = 0; row < shape.Array.TileM; row++) LookupTable.Build(word.Slice(row * k, k), table.Slice(row * size, size));
    }

    /// <inheritdoc/>
    public override void AddSignals(Dictionary<string, Action<BitWriter>> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        var word = new int[shape.Array.TileM * shape.TableEntries];
        Action<BitWriter> precomputed = w =>
        {
            Precompute(activations.Responses.Head, word);
            w.Put(word, shape.EntryBits);
        };
        signals["u_table_precompute.activation_i"] = w => w.Put(activations.Responses.Head, shape.Array.ActivationBits);
        signals["u_table_precompute.table_o"] = precomputed;
        signals["u_table_store.table_valid_i"] = w => w.Put(activations.Responses.Valid);
        signals["u_table_store.table_ready_o"] = w => w.Put(Ready);
        signals["u_table_store.table_i"] = precomputed;
        signals["u_table_store.table_valid_o"] = w => w.Put(Valid);
        signals["u_table_store.table_ready_i"] = w => w.Put(wires.OperandRelease);
        signals["u_table_store.table_o"] = w => w.Put(Entries, shape.EntryBits);
    }

    private void Expand(ReadOnlySpan<int> table, Span<int> expanded)
    {
        int size = shape.TableEntries;
        int indices = 1 << shape.Array.TileK;
        for (int row = 0; row < shape.Array.TileM; row++)
        {
            ReadOnlySpan<int> stored = table.Slice(row * size, size);
            Span<int> target = expanded.Slice(row * indices, indices);
            stored.CopyTo(target);
            if (shape.Array.Table == TableKind.Full) continue;
            bool flip = shape.Array.Table == TableKind.HalfRuntimeXor;
            for (int low = 0; low < size; low++) target[size + low] = -stored[flip ? size - 1 - low : low];
        }
    }
}
