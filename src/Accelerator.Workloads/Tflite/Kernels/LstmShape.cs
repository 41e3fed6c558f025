namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>Sizes of a recurrent layer. Inputs are [batches, steps, inputs] or, time first, [steps, batches, inputs]; outputs likewise with the state's size; states [batches, states].</summary>
/// <param name="Batches">Independent sequences.</param>
/// <param name="Steps">Length of a sequence.</param>
/// <param name="Inputs">Numbers of a step.</param>
/// <param name="States">Cells, and outputs of a step.</param>
/// <param name="TimeFirst">Which axis is the first.</param>
internal readonly record struct LstmShape(int Batches, int Steps, int Inputs, int States, bool TimeFirst)
{
    /// <summary>Row of a step of a sequence, in inputs and outputs.</summary>
    public int Row(int batch, int step) => TimeFirst ? step * Batches + batch : batch * Steps + step;

    /// <summary>Throws when spans do not have the sizes of this shape: a mistake of the caller, not of a file.</summary>
    public void Check(int inputs, int hidden, int cell, int outputs)
    {
        if (inputs != Batches * Steps * Inputs || hidden != Batches * States || cell != Batches * States || outputs != Batches * Steps * States)
            throw new ArgumentException($"{inputs} inputs, states of {hidden} and {cell} and {outputs} outputs for {this}.");
    }
}

/// <summary>Weights of a gate: [states, inputs], [states, states] and, or empty, [states].</summary>
internal sealed record LstmGate<TWeight, TBias>(TWeight[] Input, TWeight[] Recurrent, TBias[] Bias);

/// <summary>The four gates of a layer without peepholes, projection, layer normalisation or coupled gates.</summary>
internal sealed record LstmGates<TGate>(TGate Input, TGate Forget, TGate Cell, TGate Output);
