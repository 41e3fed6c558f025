using System.Numerics;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Numerics.Terms;
using Accelerator.Simulation.FloatingPoint;
using Accelerator.Tests.Rtl.FloatingPoint;

namespace Accelerator.Tests.Simulation.FloatingPoint;

/// <summary>Dot products of random shape and values through an element, and exactly in integers.</summary>
internal static class ExactDot
{
    private static readonly uint[] ScaleWords = [240, 241, 242, 243];

    /// <summary>BitMoD: real encoders, the highest term first.</summary>
    public static string? BitMod(TermPeSpec spec, TermEncoder encoder, uint n)
    {
        n = Numbers(n);
        var pe = new BitModPe(spec);
        var bound = new ErrorBound(spec.Output);
        int groups = 1 + (int)(Stimulus.Word(n, 250) % 3), lanes = spec.Lanes;
        uint[] activations = new uint[lanes];
        int[] exponents = new int[lanes];
        var terms = new Term[lanes][];
        for (int i = 0; i < lanes; i++) terms[i] = new Term[encoder.Terms];
        for (int g = 0; g < groups; g++)
        {
            int steps = 1 + (int)(Stimulus.Word(n, 251 + (uint)g) % 12), scale = (int)(Stimulus.Word(n, ScaleWords[g]) & 255);
            BigInteger exact = 0, magnitude = 0;
            for (int step = 0; step < steps; step++)
            {
                Activations(spec.Activation, n, (uint)(g * 16 + step) * 8, activations);
                for (int i = 0; i < lanes; i++)
                {
                    encoder.Encode(Stimulus.Word(n, 1000u + (uint)((g * 16 + step) * 8 + i)) & (1u << encoder.CodeBits) - 1, terms[i]);
                    if (encoder is not SpecialValueEncoder) Array.Reverse(terms[i]);
                }

                for (int t = 0; t < encoder.Terms; t++)
                {
                    uint negatives = 0, mantissas = 0;
                    for (int i = 0; i < lanes; i++)
                    {
                        Term term = terms[i][t];
                        exponents[i] = term.Exponent;
                        if (term.Negative) negatives |= 1u << i;
                        if (term.Mantissa) mantissas |= 1u << i;
                        BigInteger product = Units(spec.Activation, activations[i], spec.Extra) * term.Value;
                        exact += product;
                        magnitude += BigInteger.Abs(product);
                    }

                    bool last = t == encoder.Terms - 1, groupLast = last && step == steps - 1;
                    var beat = new TermBeat(true, negatives, mantissas, terms[0][t].BitWeight, last, groupLast, scale, g == groups - 1);
                    while (!pe.Step(beat, activations, exponents))
                    {
                        // The scale unit is busy: the beat is offered again.
                    }
                }
            }

            double error = ErrorBound.OfTerms(spec, magnitude, steps * encoder.Terms);
            bound.Group(exact, magnitude, error, ErrorBound.LowestBit(spec, magnitude, error), scale);
        }

        return bound.Check(Drain(pe.BackEnd));
    }

    /// <summary>MixPE.</summary>
    public static string? MixPe(TermPeSpec spec, uint n)
    {
        n = Numbers(n);
        var pe = new MixPe(spec);
        var bound = new ErrorBound(spec.Output);
        int groups = 1 + (int)(Stimulus.Word(n, 250) % 3), lanes = spec.Lanes, bits = spec.ParallelWeightBits;
        uint[] activations = new uint[lanes];
        int[] weights = new int[lanes];
        for (int g = 0; g < groups; g++)
        {
            int steps = 1 + (int)(Stimulus.Word(n, 251 + (uint)g) % 12), scale = (int)(Stimulus.Word(n, ScaleWords[g]) & 255);
            BigInteger exact = 0, magnitude = 0;
            for (int step = 0; step < steps; step++)
            {
                Activations(spec.Activation, n, (uint)(g * 16 + step) * 8, activations);
                for (int i = 0; i < lanes; i++)
                {
                    weights[i] = (int)(Stimulus.Word(n, 1000u + (uint)((g * 16 + step) * 8 + i)) << 32 - bits) >> 32 - bits;
                    BigInteger activation = Units(spec.Activation, activations[i], spec.Extra);
                    exact += activation * weights[i];
                    magnitude += BigInteger.Abs(activation) * (weights[i] & (1 << bits) - 1);
                }

                Offer(step == steps - 1, g == groups - 1, scale, beat => pe.Step(beat, activations, weights));
            }

            double error = ErrorBound.OfTerms(spec, magnitude, steps);
            bound.Group(exact, magnitude, error, ErrorBound.LowestBit(spec, magnitude, error), scale);
        }

        return bound.Check(Drain(pe.BackEnd));
    }

    /// <summary>FIGNA: the exponent of a group is that of all its activations.</summary>
    public static string? Figna(PrealignedPeSpec spec, uint n)
    {
        n = Numbers(n);
        var pe = new FignaPe(spec);
        var bound = new ErrorBound(spec.Output);
        int groups = 1 + (int)(Stimulus.Word(n, 250) % 3), lanes = spec.Lanes;
        int[] weights = new int[lanes];
        for (int g = 0; g < groups; g++)
        {
            int steps = 1 + (int)(Stimulus.Word(n, 251 + (uint)g) % 12), scale = (int)(Stimulus.Word(n, ScaleWords[g]) & 255);
            uint[] activations = new uint[steps * lanes];
            for (int step = 0; step < steps; step++) Activations(spec.Activation, n, (uint)(g * 16 + step) * 8, activations.AsSpan(step * lanes, lanes));
            int exponent = pe.GroupExponent(activations);
            BigInteger exact = 0, magnitude = 0;
            long weightSum = 0;
            for (int step = 0; step < steps; step++)
            {
                for (int i = 0; i < lanes; i++)
                {
                    weights[i] = (int)(Stimulus.Word(n, 1000u + (uint)((g * 16 + step) * 8 + i)) << 32 - spec.WeightBits) >> 32 - spec.WeightBits;
                    BigInteger activation = Units(spec.Activation, activations[step * lanes + i], spec.Extra);
                    exact += activation * weights[i];
                    magnitude += BigInteger.Abs(activation * weights[i]);
                    weightSum += Math.Abs(weights[i]);
                }

                Offer(step == steps - 1, g == groups - 1, scale, beat => pe.Step(beat, activations.AsSpan(step * lanes, lanes), weights, exponent));
            }

            double unit = Math.Pow(2, exponent);
            bound.Group(exact, magnitude, unit * weightSum, unit, scale);
        }

        return bound.Check(Drain(pe.BackEnd));
    }

    /// <summary>Blocks: only the additions of blocks and the result round.</summary>
    public static string? Blocks(BlockPeSpec spec, uint n)
    {
        n = Numbers(n);
        var pe = new BlockPe(spec);
        var bound = new ErrorBound(spec.Output);
        int blocks = 1 + (int)(Stimulus.Word(n, 250) % 5), beats = spec.BlockSize / spec.Lanes;
        uint[] a = new uint[spec.Lanes], b = new uint[spec.Lanes];
        for (int g = 0; g < blocks; g++)
        {
            uint scales = Stimulus.Word(n, 260 + (uint)g);
            byte aScale = Scale(spec.A, scales & 255), bScale = Scale(spec.B, scales >> 8 & 255);
            BigInteger exact = 0, magnitude = 0;
            for (int beat = 0; beat < beats; beat++)
            {
                for (uint i = 0; i < spec.Lanes; i++)
                {
                    uint place = (uint)((g * 8 + beat) * 64) + i;
                    a[i] = Stimulus.Number(spec.A.Element, Stimulus.Word(n, place), n, i);
                    b[i] = Stimulus.Number(spec.B.Element, Stimulus.Word(n, place + 32), n, i);
                    BigInteger product = (BigInteger)BlockElement.Of(spec.A.Element, a[i]).Value * BlockElement.Of(spec.B.Element, b[i]).Value;
                    exact += product;
                    magnitude += BigInteger.Abs(product);
                }

                pe.Step(new GroupBeat(true, beat == beats - 1, 0, g == blocks - 1), a, b, aScale, bScale);
            }

            BlockScale left = BlockScale.Of(spec.A.Scale, aScale), right = BlockScale.Of(spec.B.Scale, bScale);
            BigInteger scale = (BigInteger)(left.Significand * right.Significand) << left.Exponent + right.Exponent;
            bound.Group(exact * scale, magnitude * scale, 0, Math.Pow(2, left.Exponent + right.Exponent), 1);
        }

        for (int wait = 0; wait < 4; wait++)
        {
            pe.Step(default, a, b, 0, 0);
            if (pe.Output.Valid) return bound.Check(pe.Output.Result);
        }

        return "no result";
    }

    /// <summary>A cycle of the stimulus without infinities and NaN.</summary>
    internal static uint Numbers(uint n)
    {
        while (!Stimulus.WithoutSpecials(n)) n += 0x01000000;
        return n;
    }

    private static byte Scale(BlockSide side, uint code) => (byte)(side.Scale == BlockScaleKind.E8M0 ? 112 + code % 32 : code % 0x7F);

    private static void Offer(bool groupLast, bool last, int scale, Func<GroupBeat, bool> step)
    {
        while (!step(new GroupBeat(true, groupLast, scale, last)))
        {
            // The scale unit is busy: the beat is offered again.
        }
    }

    private static void Activations(FloatFormat format, uint n, uint place, Span<uint> codes)
    {
        for (uint i = 0; i < codes.Length; i++) codes[(int)i] = Stimulus.Number(format, Stimulus.Word(n, place + i), n, i);
    }

    /// <summary>An activation in units of 2^(−bias − M − X).</summary>
    internal static BigInteger Units(FloatFormat format, uint code, int extra)
    {
        var decoded = DecodedFloat.Of(format, code);
        BigInteger magnitude = (BigInteger)decoded.Significand << decoded.Exponent + extra;
        return decoded.Negative ? -magnitude : magnitude;
    }

    internal static uint Drain(FloatBackEnd backEnd)
    {
        for (int wait = 0; wait <= OutputSpec.ScaleWidth + 3; wait++)
        {
            backEnd.Step(null);
            if (backEnd.Output.Valid) return backEnd.Output.Result;
        }

        throw new InvalidOperationException("The element gave no result.");
    }
}
