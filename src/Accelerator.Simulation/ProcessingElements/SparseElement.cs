using System.Numerics;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics.Terms;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_sparse</c> and <c>acc_pe_shared_encoder</c> (OPT3, OPT4): the digits of one bit weight that are not zero, one a cycle, for every column at once.</summary>
internal sealed class SparseElement : ProcessingElement
{
    private const int ShiftAt = ExtraAt, DigitAt = ExtraAt + 1;

    private readonly EntEncoder encoder;
    private readonly Term[] terms;
    private readonly Term[] digits;
    private readonly CarrySaveRegister[] columns;
    private uint doneD;
    private uint doneQ;
    private uint pending;

    public SparseElement(ProcessingElementShape shape)
        : base(shape)
    {
        encoder = new EntEncoder(shape.Spec.WeightBits);
        terms = new Term[shape.Digits];
        digits = new Term[shape.Spec.Lanes];
        columns = [.. Enumerable.Range(0, shape.Spec.Columns).Select(_ => new CarrySaveRegister())];
    }

    private bool GroupLast => (pending & pending - 1) == 0;

    public override void Evaluate()
    {
        int lane = BitOperations.TrailingZeroCount(pending);
        bool start = doneQ == 0, clear = start && First, shift = start && Inputs[ShiftAt] != 0;
        Term digit = pending == 0 ? Term.None(0) : digits[lane];
        for (int c = 0; c < columns.Length; c++)
        {
            CarrySaveRegister column = columns[c];
            ulong sum = clear ? 0 : shift ? column.SaveSum << 2 : column.SaveSum, carry = clear ? 0 : shift ? column.SaveCarry << 2 : column.SaveCarry;
            ulong product = digit.Mantissa ? (ulong)(Activation(c * Shape.Spec.Lanes + lane) << digit.Exponent) : 0;
            if (digit.Negative) product = ~product;
            ulong majority = sum & carry | sum & product | carry & product;
            column.Evaluate(Enable, Valid, Last && GroupLast, sum ^ carry ^ product, majority << 1 | (digit.Negative ? 1ul : 0));
        }

        doneD = !(Enable && Valid) ? doneQ : GroupLast ? 0 : doneQ | pending & (uint)-(int)pending;
    }

    public override void Commit()
    {
        foreach (CarrySaveRegister column in columns) column.Commit();
        doneQ = doneD;
    }

    public override void Reset()
    {
        foreach (CarrySaveRegister column in columns) column.Reset();
        doneQ = doneD = 0;
    }

    private protected override void Drive()
    {
        Encode();
        Outputs[ReadyAt] = Enable && GroupLast ? 1ul : 0;
        Outputs[SumValidAt] = columns[0].Valid ? 1ul : 0;
        for (int c = 0; c < columns.Length; c++)
        {
            Outputs[SumAt + c] = columns[c].Sum;
            Outputs[SumAt + columns.Length + c] = columns[c].SaveSum;
            Outputs[SumAt + 2 * columns.Length + c] = columns[c].SaveCarry;
        }
    }

    /// <summary>The digits at the position asked for; a position that there is not has none.</summary>
    private void Encode()
    {
        uint there = 0;
        int position = (int)Inputs[DigitAt];
        for (int k = 0; k < digits.Length; k++)
        {
            encoder.Encode(WeightCode(k), terms);
            digits[k] = position < terms.Length ? terms[position] : Term.None(0);
            if (digits[k].Mantissa) there |= 1u << k;
        }

        pending = there & ~doneQ;
    }
}
