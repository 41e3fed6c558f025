using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics.Terms;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_complex</c>: four sums of parts, merged to Σ x·w or Σ conj(x)·w.</summary>
internal sealed class ComplexElement : ProcessingElement
{
    private const int ConjugateAt = ExtraAt;

    private readonly ComplexUnitEncoder encoder = new();
    private readonly Term[] terms = new Term[1];
    private readonly SumRegister[] sums;
    private (bool Conjugate, bool Valid, long Real, long Imaginary) q, d;

    public ComplexElement(ProcessingElementShape shape)
        : base(shape) => sums = [.. Enumerable.Range(0, 4).Select(_ => new SumRegister(shape.AccumulatorBits))];

    public override void Evaluate()
    {
        d = q;
        if (Enable)
        {
            d.Valid = sums[0].ValidQ;
            if (Valid && Last) d.Conjugate = Inputs[ConjugateAt] != 0;
            if (sums[0].ValidQ) Merge();
        }

        for (int a = 0; a < 4; a++)
        {
            long total = 0;
            for (int k = 0; k < Shape.Spec.Lanes; k++)
            {
                uint code = WeightCode(k);
                if (ComplexUnitEncoder.IsImaginary(code) != a >= 2) continue;
                encoder.Encode(code, terms);
                long part = Activation(2 * k + a % 2);
                total += terms[0].Negative ? -part : part;
            }

            sums[a].Evaluate(Enable, Valid, First, Last, total);
        }
    }

    public override void Commit()
    {
        foreach (SumRegister sum in sums) sum.Commit();
        q = d;
    }

    public override void Reset()
    {
        foreach (SumRegister sum in sums) sum.Reset();
        q = d = default;
    }

    private protected override void Drive()
    {
        Outputs[ReadyAt] = Inputs[EnableAt];
        Outputs[SumValidAt] = q.Valid ? 1ul : 0;
        Outputs[SumAt] = (ulong)q.Real;
        Outputs[SumAt + 1] = (ulong)q.Imaginary;
        for (int a = 0; a < 4; a++) Outputs[SumAt + 2 + a] = (ulong)sums[a].Q;
    }

    /// <summary>i times (real, imaginary) is (−imaginary, real); the conjugate has the imaginary parts negated.</summary>
    private void Merge()
    {
        long sign = q.Conjugate ? -1 : 1;
        d.Real = sums[0].Q - sign * sums[3].Q;
        d.Imaginary = sums[2].Q + sign * sums[1].Q;
    }
}
