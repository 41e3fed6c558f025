using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics.Terms;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_shift</c>: ±(activation ≪ p).</summary>
internal sealed class ShiftElement(ProcessingElementShape shape) : OneCycleElement(shape)
{
    private readonly PowerOfTwoEncoder encoder = new(shape.Spec.WeightBits);
    private readonly Term[] terms = new Term[1];

    private protected override long Product()
    {
        long product = 0;
        for (int k = 0; k < Shape.Spec.Lanes; k++)
        {
            encoder.Encode(WeightCode(k), terms);
            long shifted = Activation(k) << terms[0].Exponent;
            product += terms[0].Negative ? -shifted : shifted;
        }

        return product;
    }
}
