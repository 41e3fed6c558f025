using Accelerator.Hardware.ProcessingElements;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_popcount</c>: a plane of the activations and one of the weights a cycle (ABQ-LLM; FlexQ).</summary>
internal sealed class PopcountElement(ProcessingElementShape shape) : ProcessingElement(shape)
{
    private readonly SumRegister sum = new(shape.AccumulatorBits);
    private readonly OperandEncoding activationEncoding = shape.Spec.ActivationEncoding;
    private readonly OperandEncoding weightEncoding = shape.Spec.WeightEncoding;
    private (int Activation, int Weight) planeQ, planeD;

    private bool ActivationLast => planeQ.Activation == Shape.Spec.ActivationBits - 1;

    private bool WeightLast => planeQ.Weight == Shape.Spec.WeightBits - 1;

    public override void Evaluate()
    {
        long value = 0;
        for (int k = 0; k < Shape.Spec.Lanes; k++) value += Digit(ActivationCode(k), planeQ.Activation, activationEncoding) * Digit(WeightCode(k), planeQ.Weight, weightEncoding);
        bool negative = (activationEncoding == OperandEncoding.TwosComplement && ActivationLast) != (weightEncoding == OperandEncoding.TwosComplement && WeightLast);
        long term = (negative ? -value : value) << planeQ.Activation + planeQ.Weight;
        sum.Evaluate(Enable, Valid, First && planeQ == default, Last && ActivationLast && WeightLast, term);
        planeD = planeQ;
        if (!Enable || !Valid) return;
        planeD.Weight = WeightLast ? 0 : planeQ.Weight + 1;
        if (WeightLast) planeD.Activation = ActivationLast ? 0 : planeQ.Activation + 1;
    }

    public override void Commit()
    {
        sum.Commit();
        planeQ = planeD;
    }

    public override void Reset()
    {
        sum.Reset();
        planeQ = planeD = default;
    }

    private protected override void Drive()
    {
        Outputs[ReadyAt] = Enable && ActivationLast && WeightLast ? 1ul : 0;
        Outputs[SumValidAt] = sum.ValidQ ? 1ul : 0;
        Outputs[SumAt] = (ulong)sum.Q;
    }

    /// <summary>What a bit of a plane counts, the plane's power and sign apart.</summary>
    private static int Digit(uint code, int plane, OperandEncoding encoding)
    {
        int bit = Bit(code, plane) ? 1 : 0;
        return encoding == OperandEncoding.Bipolar ? 2 * bit - 1 : bit;
    }
}
