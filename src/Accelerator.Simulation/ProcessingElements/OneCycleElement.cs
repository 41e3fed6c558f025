using Accelerator.Hardware.ProcessingElements;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary>What <c>acc_pe_mac</c>, <c>acc_pe_shift</c> and <c>acc_pe_bricks</c> share: one beat a cycle into one sum.</summary>
internal abstract class OneCycleElement(ProcessingElementShape shape) : ProcessingElement(shape)
{
    private readonly SumRegister sum = new(shape.AccumulatorBits);

    public sealed override void Evaluate() => sum.Evaluate(Enable, Valid, First, Last, Product());

    public sealed override void Commit() => sum.Commit();

    public sealed override void Reset() => sum.Reset();

    private protected sealed override void Drive()
    {
        Outputs[ReadyAt] = Inputs[EnableAt];
        Outputs[SumValidAt] = sum.ValidQ ? 1ul : 0;
        Outputs[SumAt] = (ulong)sum.Q;
    }

    /// <summary>What the beat adds.</summary>
    private protected abstract long Product();
}
