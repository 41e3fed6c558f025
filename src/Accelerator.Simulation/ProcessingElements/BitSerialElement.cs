using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics.Terms;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_bit_serial</c>: a bit plane of the weights a cycle (Judd et al., MICRO 2016).</summary>
internal sealed class BitSerialElement(ProcessingElementShape shape) : ProcessingElement(shape)
{
    private readonly SumRegister sum = new(shape.AccumulatorBits);
    private readonly BitPlaneEncoder encoder = new(shape.Spec.WeightBits, (CodeSignedness)shape.Spec.WeightEncoding);
    private readonly Term[] terms = new Term[shape.Spec.WeightBits];
    private int planeD;
    private int planeQ;

    private bool PlaneLast => planeQ == Shape.Spec.WeightBits - 1;

    public override void Evaluate()
    {
        long total = 0;
        for (int k = 0; k < Shape.Spec.Lanes; k++)
        {
            encoder.Encode(WeightCode(k), terms);
            Term term = terms[planeQ];
            if (term.Mantissa) total += term.Negative ? -Activation(k) : Activation(k);
        }

        sum.Evaluate(Enable, Valid, First && planeQ == 0, Last && PlaneLast, total << planeQ);
        planeD = !(Enable && Valid) ? planeQ : PlaneLast ? 0 : planeQ + 1;
    }

    public override void Commit()
    {
        sum.Commit();
        planeQ = planeD;
    }

    public override void Reset()
    {
        sum.Reset();
        planeQ = planeD = 0;
    }

    private protected override void Drive()
    {
        Outputs[ReadyAt] = Enable && PlaneLast ? 1ul : 0;
        Outputs[SumValidAt] = sum.ValidQ ? 1ul : 0;
        Outputs[SumAt] = (ulong)sum.Q;
    }
}
