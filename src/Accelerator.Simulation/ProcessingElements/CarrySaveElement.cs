using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics.Terms;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_carry_save</c> (OPT1).</summary>
internal sealed class CarrySaveElement(ProcessingElementShape shape) : OneCycleCarrySaveElement(shape)
{
    private readonly ulong[] rows = new ulong[shape.Digits + 3];
    private readonly int productBits = shape.Spec.ActivationBits + (shape.Spec.ActivationEncoding == OperandEncoding.TwosComplement ? 1 : 2);

    private protected override (ulong Sum, ulong Carry) Compress(ulong saveSum, ulong saveCarry)
    {
        Encode(WeightCode(0));
        int digits = Shape.Digits, at = 0;
        for (int t = 0; t < digits; t++)
        {
            bool highest = t == digits - 1;
            if (highest && digits > 1) at = Put(at, saveSum, saveCarry);
            ulong below = t > 0 && Terms[t - 1].Negative ? 1ul << 2 * (t - 1) : 0;
            rows[at++] = Row(Inverted(Activation(0), Terms[t]), t, digits) << 2 * t | below;
        }

        if (digits == 1) at = Put(at, saveSum, saveCarry);
        rows[at] = Terms[digits - 1].Negative ? 1ul << 2 * (digits - 1) : 0;
        return Compressor.Reduce(rows);
    }

    private int Put(int at, ulong saveSum, ulong saveCarry)
    {
        rows[at] = saveSum;
        rows[at + 1] = saveCarry;
        return at + 2;
    }

    /// <summary>A product with what stands for its sign extension.</summary>
    private ulong Row(ulong product, int digit, int digits)
    {
        if (digits == 1) return product;
        int top = productBits - 1;
        ulong sign = product >> top & 1, low = product & (1ul << top) - 1, opposite = (sign ^ 1) << top;
        if (digit == 0) return low | sign << top | sign << top + 1 | (sign ^ 1) << top + 2;
        return low | opposite | (digit == digits - 1 ? ulong.MaxValue << top + 1 : 1ul << top + 1);
    }
}
