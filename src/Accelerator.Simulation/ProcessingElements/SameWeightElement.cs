using Accelerator.Hardware.ProcessingElements;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_same_weight</c> (OPT2).</summary>
internal sealed class SameWeightElement(ProcessingElementShape shape) : OneCycleCarrySaveElement(shape)
{
    private readonly ulong[] products = new ulong[shape.Digits * (shape.Spec.Lanes + 1)];
    private readonly ulong[] rows = new ulong[2 * shape.Digits + 2];

    private protected override (ulong Sum, ulong Carry) Compress(ulong saveSum, ulong saveCarry)
    {
        int lanes = Shape.Spec.Lanes, height = lanes + 1, digits = Shape.Digits;
        for (int t = 0; t < digits; t++) products[t * height + lanes] = 0;
        for (int k = 0; k < lanes; k++)
        {
            Encode(WeightCode(k));
            for (int t = 0; t < digits; t++)
            {
                products[t * height + k] = Inverted(Activation(k), Terms[t]);
                if (Terms[t].Negative) products[t * height + lanes]++;
            }
        }

        for (int t = 0; t < digits; t++)
        {
            (ulong sum, ulong carry) = Compressor.Reduce(products.AsSpan(t * height, height));
            rows[2 * t] = sum << 2 * t;
            rows[2 * t + 1] = carry << 2 * t;
        }

        rows[2 * digits] = saveSum;
        rows[2 * digits + 1] = saveCarry;
        return Compressor.Reduce(rows);
    }
}
