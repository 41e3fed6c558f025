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
