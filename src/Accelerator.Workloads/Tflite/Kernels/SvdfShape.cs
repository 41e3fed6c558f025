namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>
/// Sizes of an SVDF layer ("Compressing Deep Neural Networks using a Rank-Constrained Topology", Interspeech 2015): every filter reduces the input to one number, keeps the last
/// ones and reduces them over time; a unit sums the filters of its rank. State is [batches, filters, memory], the newest number last.
/// </summary>
/// <param name="Batches">Rows of the input.</param>
/// <param name="Inputs">Columns of the input.</param>
/// <param name="Filters">Rank times units; rows of both weights.</param>
/// <param name="Rank">Filters of a unit.</param>
/// <param name="Memory">Numbers kept a filter.</param>
internal readonly record struct SvdfShape(int Batches, int Inputs, int Filters, int Rank, int Memory)
{
    /// <summary>Outputs of a row.</summary>
    public int Units => Filters / Rank;

    /// <summary>Throws when spans do not have the sizes of this shape: a mistake of the caller, not of a file.</summary>
    public void Check(int inputs, int feature, int time, int bias, int state, int outputs)
    {
        if (inputs != Batches * Inputs || feature != Filters * Inputs || time != Filters * Memory || (bias != 0 && bias != Units) || state != Batches * Filters * Memory || outputs != Batches * Units)
            throw new ArgumentException($"{inputs} inputs, {feature} and {time} weights, {bias} biases, a state of {state} and {outputs} outputs for {this}.");
    }
}
