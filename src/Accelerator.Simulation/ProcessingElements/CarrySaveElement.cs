using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics.Terms;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary>What OPT1 and OPT2 share: one beat a cycle into a sum in carry-save form.</summary>
internal abstract class OneCycleCarrySaveElement : ProcessingElement
{
    private readonly BoothEncoder encoder;

    private protected OneCycleCarrySaveElement(ProcessingElementShape shape)
        : base(shape)
    {
        encoder = new BoothEncoder(shape.Spec.WeightBits, shape.Spec.WeightEncoding == OperandEncoding.TwosComplement);
        Terms = new Term[encoder.Terms];
    }

    /// <summary>Digits of the weight that was encoded last.</summary>
    private protected Term[] Terms { get; }

    private protected CarrySaveRegister Save { get; } = new();

    public sealed override void Evaluate()
    {
        (ulong sum, ulong carry) = Compress(First ? 0 : Save.SaveSum, First ? 0 : Save.SaveCarry);
        Save.Evaluate(Enable, Valid, Last, sum, carry);
    }

    public sealed override void Commit() => Save.Commit();

    public sealed override void Reset() => Save.Reset();

    private protected sealed override void Drive()
    {
        Outputs[ReadyAt] = Inputs[EnableAt];
        Outputs[SumValidAt] = Save.Valid ? 1ul : 0;
        Outputs[SumAt] = Save.Sum;
        Outputs[SumAt + 1] = Save.SaveSum;
        Outputs[SumAt + 2] = Save.SaveCarry;
    }

    /// <summary>The beat and the sum so far as two words.</summary>
    private protected abstract (ulong Sum, ulong Carry) Compress(ulong saveSum, ulong saveCarry);

    private protected void Encode(uint code) => encoder.Encode(code, Terms);

    /// <summary>0, the activation or twice it, all bits inverted where the digit is negative.</summary>
    private protected static ulong Inverted(long activation, Term digit)
    {
        ulong magnitude = digit.Mantissa ? (ulong)(activation << digit.Exponent) : 0;
        return digit.Negative ? ~magnitude : magnitude;
    }
}

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
