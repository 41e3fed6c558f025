using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics.Terms;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_term_serial</c>: in each lane a product of two terms a cycle (Sharify et al., "Laconic deep learning inference acceleration", ISCA 2019).</summary>
internal sealed class TermSerialElement : ProcessingElement
{
    private readonly SumRegister sum;
    private readonly CanonicalSignedDigitEncoder activationEncoder;
    private readonly CanonicalSignedDigitEncoder weightEncoder;
    private readonly Term[] activationTerms;
    private readonly Term[] weightTerms;
    private readonly Lane[] lanes;
    private bool startedD;
    private bool startedQ;
    private bool beatLast;

    public TermSerialElement(ProcessingElementShape shape)
        : base(shape)
    {
        sum = new SumRegister(shape.AccumulatorBits);
        activationEncoder = new CanonicalSignedDigitEncoder(shape.Spec.ActivationBits);
        weightEncoder = new CanonicalSignedDigitEncoder(shape.Spec.WeightBits);
        activationTerms = new Term[activationEncoder.Terms];
        weightTerms = new Term[weightEncoder.Terms];
        lanes = new Lane[shape.Spec.Lanes];
    }

    public override void Evaluate()
    {
        long total = 0;
        bool step = Enable && Valid;
        for (int k = 0; k < lanes.Length; k++)
        {
            ref Lane lane = ref lanes[k];
            if (lane.Busy) total += lane.Product;
            lane.Next = lane.State;
            if (!step) continue;
            if (beatLast) lane.Next = default;
            else if (lane.Last) lane.Next.Finished = true;
            else if (lane.WeightLast) lane.Next = (lane.State.ActivationDone | lane.ActivationPick, 0, lane.State.Finished);
            else lane.Next.WeightDone |= lane.WeightPick;
        }

        sum.Evaluate(Enable, Valid, First && !startedQ, Last && beatLast, total);
        startedD = step ? !beatLast : startedQ;
    }

    public override void Commit()
    {
        sum.Commit();
        startedQ = startedD;
        for (int k = 0; k < lanes.Length; k++) lanes[k].State = lanes[k].Next;
    }

    public override void Reset()
    {
        sum.Reset();
        startedQ = startedD = false;
        Array.Clear(lanes);
    }

    private protected override void Drive()
    {
        beatLast = true;
        for (int k = 0; k < lanes.Length; k++)
        {
            activationEncoder.Encode(ActivationCode(k), activationTerms);
            weightEncoder.Encode(WeightCode(k), weightTerms);
            lanes[k].Settle(activationTerms, weightTerms);
            beatLast &= lanes[k].Last;
        }

        Outputs[ReadyAt] = Enable && beatLast ? 1ul : 0;
        Outputs[SumValidAt] = sum.ValidQ ? 1ul : 0;
        Outputs[SumAt] = (ulong)sum.Q;
    }

    /// <summary><c>acc_pe_term_lane</c>. State is Q, Next is D; the rest are wires.</summary>
    private struct Lane
    {
        public (uint ActivationDone, uint WeightDone, bool Finished) State, Next;
        public bool Busy, Last, WeightLast;
        public uint ActivationPick, WeightPick;
        public long Product;

        public void Settle(ReadOnlySpan<Term> activation, ReadOnlySpan<Term> weight)
        {
            (uint activationThere, uint activationPending, ActivationPick, bool activationNegative) = Pick(activation, State.ActivationDone);
            (uint weightThere, uint weightPending, WeightPick, bool weightNegative) = Pick(weight, State.WeightDone);
            Busy = !State.Finished && activationThere != 0 && weightThere != 0;
            WeightLast = weightPending == WeightPick;
            Last = !Busy || activationPending == ActivationPick && WeightLast;
            long magnitude = (long)ActivationPick * WeightPick;
            Product = activationNegative != weightNegative ? -magnitude : magnitude;
        }

        /// <summary>The lowest term that is still to come, as the bit of its power.</summary>
        private static (uint There, uint Pending, uint Pick, bool Negative) Pick(ReadOnlySpan<Term> terms, uint done)
        {
            uint there = 0, negative = 0;
            for (int t = 0; t < terms.Length; t++)
            {
                if (terms[t].Mantissa) there |= 1u << t;
                if (terms[t].Negative) negative |= 1u << t;
            }

            uint pending = there & ~done, pick = pending & (uint)-(int)pending;
            return (there, pending, pick, (negative & pick) != 0);
        }
    }
}
