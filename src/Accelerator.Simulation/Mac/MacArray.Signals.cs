using Accelerator.Simulation.Tiles;
using static Accelerator.Simulation.Tiles.TileSignals;

namespace Accelerator.Simulation.Mac;

/// <content>The ports of the array, its PEs and its activation sums.</content>
internal sealed partial class MacArray
{
    /// <inheritdoc/>
    public override void WriteWeights(BitWriter writer, ReadOnlySpan<byte> word) => WeightWords.Write(writer, word, shape);

    /// <inheritdoc/>
    public override void AddSignals(Dictionary<string, Action<BitWriter>> signals)
    {
        base.AddSignals(signals);
        int rows = shape.Array.TileM;
        int width = shape.Array.ActivationBits;
        signals["u_array.activation_i"] = w => w.Put(activations.Head, width);
        foreach ((string instance, int replicas) in ((string, int)[])[(Pe, shape.Lanes), (ActivationSum, rows)])
        {
            signals[$"{instance}.product_enable_i"] = Replicated(replicas, w => w.Put(Stage0Valid));
            signals[$"{instance}.dot_enable_i"] = Replicated(replicas, w => w.Put(Stages == 1 ? Stage0Valid : Stage1Valid));
        }

        signals[$"{ActivationSum}.activation_i"] = w => w.Put(Stage0Activations, width);
        signals[$"{Pe}.weight_i"] = Replicated(rows, w => WriteWeights(w, Stage0Weights));
        signals[$"{Pe}.activation_i"] = w =>
        {
            for (int row = 0; row < rows; row++)
            {
                ReadOnlySpan<short> activation = Stage0Activations.Slice(row * k, k);
                for (int column = 0; column < n; column++) w.Put(activation, width);
            }
        };
    }
}
