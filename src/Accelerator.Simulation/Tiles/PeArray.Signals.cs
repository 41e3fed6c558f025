using Accelerator.Hardware.Tiles;
using static Accelerator.Simulation.Tiles.TileSignals;

namespace Accelerator.Simulation.Tiles;

/// <content>The ports that the array, its PEs and its activation sums have in every family.</content>
internal abstract partial class PeArray
{
    /// <summary>Instances of the PEs.</summary>
    protected const string Pe = "u_array.gen_row[*].gen_column[*].u_pe";

    /// <summary>Instances of the activation sums.</summary>
    protected const string ActivationSum = "u_array.gen_row[*].u_activation_sum";

    /// <inheritdoc/>
    public override void AddSignals(Dictionary<string, Action<BitWriter>> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        signals["u_array.weight_i"] = w => WriteWeights(w, weights.Head);
        signals["u_array.partial_sum_release_i"] = w => w.Put(wires.PartialSumRelease);
        signals["u_array.partial_sum_valid_o"] = w => w.Put(PartialSumValid);
        signals["u_array.partial_sum_o"] = w => w.Put(PartialSums, shape.PartialSumBits);
        signals["u_array.activation_sum_o"] = w => w.Put(Sums, shape.ActivationSumBits);
        foreach ((string instance, int replicas) in ((string, int)[])[(Pe, shape.Lanes), (ActivationSum, shape.Array.TileM)])
        {
            signals[$"{instance}.accumulate_i"] = Replicated(replicas, w => w.Put(AccumulateEnable));
            signals[$"{instance}.first_i"] = Replicated(replicas, w => w.Put(AccumulateControl.First));
            signals[$"{instance}.last_i"] = Replicated(replicas, w => w.Put(AccumulateControl.Last));
        }

        signals[$"{ActivationSum}.activation_sum_o"] = w => w.Put(Sums, shape.ActivationSumBits);
        signals[$"{Pe}.accumulator_o"] = w => w.Put(Accumulators, shape.AccumulatorBits);
        signals[$"{Pe}.partial_sum_o"] = w => w.Put(PartialSums, shape.PartialSumBits);
    }
}
