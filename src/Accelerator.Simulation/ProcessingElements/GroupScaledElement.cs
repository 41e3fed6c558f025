using Accelerator.Hardware.ProcessingElements;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_group_scaled</c>: Σ_groups scale·(Σ q·x − zero·Σ x) (MixPE).</summary>
internal sealed class GroupScaledElement(ProcessingElementShape shape) : ProcessingElement(shape)
{
    private const int SumFirstAt = ExtraAt, SumLastAt = ExtraAt + 1, ScaleAt = ExtraAt + 2, ZeroAt = ExtraAt + 3;

    private readonly SumRegister group = new(shape.GroupBits);
    private readonly SumRegister activationSum = new(shape.ActivationSumBits);
    private readonly SumRegister sum = new(shape.AccumulatorBits);
    private Registers d;
    private Registers q;

    public override void Evaluate()
    {
        long products = 0, activations = 0;
        for (int k = 0; k < Shape.Spec.Lanes; k++)
        {
            long activation = Activation(k);
            uint weight = WeightCode(k);
            for (int i = 0; i < Shape.Spec.WeightBits; i++) products += Bit(weight, i) ? activation << i : 0;
            activations += activation;
        }

        group.Evaluate(Enable, Valid, First, Last, products);
        activationSum.Evaluate(Enable, Valid, First, Last, activations);
        sum.Evaluate(Enable, q.CorrectedValid, q.LateFirst, q.LateLast, q.Corrected * q.LateScale);
        d = q;
        if (!Enable) return;
        d.CorrectedValid = group.ValidQ;
        if (Valid && Last) (d.Scale, d.Zero, d.First, d.Last) = ((long)Inputs[ScaleAt], (long)Inputs[ZeroAt], Inputs[SumFirstAt] != 0, Inputs[SumLastAt] != 0);
        if (!group.ValidQ) return;
        d.Corrected = Signed((ulong)(group.Q - q.Zero * activationSum.Q), Shape.CorrectedBits);
        (d.LateScale, d.LateFirst, d.LateLast) = (q.Scale, q.First, q.Last);
    }

    public override void Commit()
    {
        group.Commit();
        activationSum.Commit();
        sum.Commit();
        q = d;
    }

    public override void Reset()
    {
        group.Reset();
        activationSum.Reset();
        sum.Reset();
        q = d = default;
    }

    private protected override void Drive()
    {
        Outputs[ReadyAt] = Inputs[EnableAt];
        Outputs[SumValidAt] = sum.ValidQ ? 1ul : 0;
        Outputs[SumAt] = (ulong)sum.Q;
        Outputs[SumAt + 1] = (ulong)group.Q;
        Outputs[SumAt + 2] = (ulong)activationSum.Q;
        Outputs[SumAt + 3] = (ulong)q.Corrected;
    }

    /// <summary>What stands between a group's sums and the sum of all groups.</summary>
    private record struct Registers(long Scale, long Zero, bool First, bool Last, long Corrected, bool CorrectedValid, long LateScale, bool LateFirst, bool LateLast);
}
