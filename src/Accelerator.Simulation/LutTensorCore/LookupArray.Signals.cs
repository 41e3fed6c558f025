using Accelerator.Simulation.Tiles;
using static Accelerator.Simulation.Tiles.TileSignals;

namespace Accelerator.Simulation.LutTensorCore;

/// <content>The ports of the array, its PEs and its activation sums.</content>
internal sealed partial class LookupArray
{
    /// <inheritdoc/>
    public override void WriteWeights(BitWriter writer, ReadOnlySpan<byte> word) => writer.Put(word, shape.Array.TileK);

    /// <inheritdoc/>
    public override void AddSignals(Dictionary<string, Action<BitWriter>> signals)
    {
        base.AddSignals(signals);
        int rows = shape.Array.TileM;
        int columns = shape.Array.TileN;
        int entries = shape.TableEntries;
        signals["u_array.table_i"] = w => w.Put(tables.Entries, shape.EntryBits);
        foreach ((string instance, int replicas) in ((string, int)[])[(Pe, shape.Lanes), (ActivationSum, rows)])
        {
            signals[$"{instance}.term_enable_i"] = Replicated(replicas, w => w.Put(Stage0Valid));
            signals[$"{instance}.shift_enable_i"] = Replicated(replicas, w => w.Put(Stage1Valid));
        }

        signals[$"{ActivationSum}.sum_i"] = Replicated(rows, w => w.Put(AccumulateControl.Sum));
        signals[$"{ActivationSum}.entry_i"] = w =>
        {
            for (int row = 0; row < rows; row++) w.Put(Stage0Entries[row * entries], shape.EntryBits);
        };
        signals[$"{Pe}.plane_i"] = Replicated(shape.Lanes, w => w.Put(ShiftPlane, shape.PlaneIndexBits));
        signals[$"{Pe}.double_i"] = Replicated(shape.Lanes, w => w.Put(AccumulateControl.Double));
        signals[$"{Pe}.index_i"] = Replicated(rows, w => WriteWeights(w, Stage0Weights));
        signals[$"{Pe}.table_i"] = w =>
        {
            for (int row = 0; row < rows; row++)
            {
                ReadOnlySpan<int> table = Stage0Entries.Slice(row * entries, entries);
                for (int column = 0; column < columns; column++) w.Put(table, shape.EntryBits);
            }
        };
    }
}
