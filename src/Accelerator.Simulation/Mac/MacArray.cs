using Accelerator.Hardware.Mac;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.Mac;

/// <summary>
/// <c>array</c> of multiply-accumulate PEs: a term is the sum of K products. The product registers of two and three stages are not modelled one by one:
/// no port shows them, so the sum is computed before them and waits beside them.
/// </summary>
internal sealed partial class MacArray : PeArray
{
    private readonly MacMicroarchitecture shape;
    private readonly Sequencer sequencer;
    private readonly ActivationStore activations;
    private readonly WeightStream weights;
    private readonly int n;
    private readonly int k;

    // Scratch for stage 0 without a register; otherwise the D side of the first register.
    private int[] dotD;
    private int[] dotQ;
    private int[] dot2D;
    private int[] dot2Q;
    private byte[] operandWeightsD;
    private byte[] operandWeightsQ;
    private short[] operandActivationsD;
    private short[] operandActivationsQ;

    public MacArray(MacMicroarchitecture shape, Wires wires, Sequencer sequencer, ActivationStore activations, WeightStream weights)
        : base(shape, wires, weights)
    {
        this.shape = shape;
        this.sequencer = sequencer;
        this.activations = activations;
        this.weights = weights;
        (n, k) = (shape.Array.TileN, shape.Array.TileK);
        dotD = new int[shape.Lanes];
        dotQ = new int[shape.Lanes];
        dot2D = new int[shape.Lanes];
        dot2Q = new int[shape.Lanes];
        int operands = Stages == 3 ? 1 : 0;
        operandWeightsD = new byte[shape.WeightElements * operands];
        operandWeightsQ = new byte[shape.WeightElements * operands];
        operandActivationsD = new short[shape.Array.TileM * k * operands];
        operandActivationsQ = new short[shape.Array.TileM * k * operands];
    }

    /// <summary>Weights at stage 0.</summary>
    private ReadOnlySpan<byte> Stage0Weights => Stages == 3 ? operandWeightsQ : weights.Head;

    /// <summary>Activations at stage 0.</summary>
    private ReadOnlySpan<short> Stage0Activations => Stages == 3 ? operandActivationsQ : activations.Head;

    protected override StepControl Step => new(0, sequencer.First, false, true, sequencer.Last);

    protected override void Compute(Span<int> sliceSums)
    {
        ReadOnlySpan<byte> weight = Stage0Weights;
        ReadOnlySpan<short> word = Stage0Activations;
        for (int row = 0; row < sliceSums.Length; row++)
        {
            ReadOnlySpan<short> activation = word.Slice(row * k, k);
            DotKernels.Dot(weight, activation, dotD.AsSpan(row * n, n));
            int sum = 0;
            foreach (short value in activation) sum += value;
            sliceSums[row] = sum;
        }
    }

    protected override void Forward(StepControl control) => dotQ.CopyTo(dot2D, 0);

    protected override void AccumulateTerms(StepControl control, ReadOnlySpan<int> current, Span<int> next, Accumulation how) =>
        Accumulation.All(Stages switch { 0 => dotD, 1 => dotQ, _ => dot2Q }, current, next, how);

    protected override void LoadOperands()
    {
        weights.Head.CopyTo(operandWeightsD);
        activations.Head.CopyTo(operandActivationsD);
    }

    protected override void CommitOperands()
    {
        (operandWeightsQ, operandWeightsD) = (operandWeightsD, operandWeightsQ);
        (operandActivationsQ, operandActivationsD) = (operandActivationsD, operandActivationsQ);
    }

    protected override void CommitFirst() => (dotQ, dotD) = (dotD, dotQ);

    protected override void CommitSecond() => (dot2Q, dot2D) = (dot2D, dot2Q);
}
