using System.Numerics;
using Accelerator.Numerics.Terms;

namespace Accelerator.Tests.Numerics.Terms;

/// <summary>Every encoder on every code of every width: the terms add up to what the code means, by a definition of its own.</summary>
public sealed class TermEncoderTests
{
    public static TheoryData<int> Widths => [.. Enumerable.Range(2, 11)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Terms_add_up_to_the_code(int bits)
    {
        for (uint code = 0; code < 1u << bits; code++)
        {
            int signed = (int)(code << 32 - bits) >> 32 - bits;
            new BitPlaneEncoder(bits, CodeSignedness.Unsigned).Value(code).ShouldBe(code);
            new BitPlaneEncoder(bits, CodeSignedness.TwosComplement).Value(code).ShouldBe(signed);
            new BitPlaneEncoder(bits, CodeSignedness.Bipolar).Value(code).ShouldBe(2 * (int)code - ((1 << bits) - 1));
            new BoothEncoder(bits).Value(code).ShouldBe(signed);
            new BoothEncoder(bits, signed: false).Value(code).ShouldBe(code);
            new EntEncoder(bits).Value(code).ShouldBe(signed);
            new CanonicalSignedDigitEncoder(bits).Value(code).ShouldBe(signed);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Canonical_digits_are_the_fewest_and_never_adjacent(int bits)
    {
        var encoder = new CanonicalSignedDigitEncoder(bits);
        var terms = new Term[encoder.Terms];
        for (uint code = 0; code < 1u << bits; code++)
        {
            encoder.Encode(code, terms);
            for (int t = 1; t < bits; t++) (terms[t].Mantissa && terms[t - 1].Mantissa).ShouldBeFalse();

            // The weight of the non-adjacent form of v is the number of ones of v xor 3v.
            long v = Math.Abs(encoder.Value(code));
            encoder.Count(code).ShouldBe(BitOperations.PopCount((ulong)(v ^ 3 * v)));
        }
    }

    [Fact]
    public void Terms_of_the_usual_widths()
    {
        (new BoothEncoder(8).Terms, new BoothEncoder(6).Terms, new BoothEncoder(4).Terms).ShouldBe((4, 3, 2));
        (new EntEncoder(8).Terms, new EntEncoder(7).Terms).ShouldBe((4, 4));
        new EntEncoder(8).Count(127).ShouldBe(2);
        new BoothEncoder(8).Count(127).ShouldBe(2);
        new EntEncoder(8).Value(0x80).ShouldBe(-128);
        new EntEncoder(8).Count(0x80).ShouldBe(1);
    }

    [Fact]
    public void Digits_are_those_of_their_encoding()
    {
        var terms = new Term[4];
        for (uint code = 0; code < 256; code++)
        {
            new EntEncoder(8).Encode(code, terms);
            int sign = code >= 128 ? -1 : 1;
            terms.Select(t => t.Value * sign >> t.BitWeight).ShouldAllBe(digit => digit >= -1 && digit <= 2);
            new BoothEncoder(8).Encode(code, terms);
            terms.Select(t => t.Value >> t.BitWeight).ShouldAllBe(digit => digit >= -2 && digit <= 2);
            terms.ShouldAllBe(t => t.Mantissa || (!t.Negative && t.Exponent == 0));
        }
    }

    [Fact]
    public void Fp3_and_fp4_have_their_values_and_the_special_one_for_minus_zero()
    {
        int[] fp3 = [0, 1, 2, 4], fp4 = [0, 1, 2, 3, 4, 6, 8, 12];
        int specials = 0;
        for (int special = -40; special <= 40; special++)
        {
            if (!SpecialValueEncoder.IsSpecial(special))
            {
                Should.Throw<ArgumentOutOfRangeException>(() => new SpecialValueEncoder(4, special));
                continue;
            }

            specials++;
            foreach ((int bits, int[] magnitudes) in new[] { (3, fp3), (4, fp4) })
            {
                var encoder = new SpecialValueEncoder(bits, special);
                for (uint code = 0; code < 1u << bits; code++)
                {
                    int magnitude = magnitudes[code % magnitudes.Length];
                    bool negative = code >= magnitudes.Length;
                    encoder.Value(code).ShouldBe(negative && magnitude == 0 ? special : negative ? -magnitude : magnitude);
                }
            }
        }

        specials.ShouldBe(2 * 15 + 1); // 5 powers of two and 10 pairs of them, both signs, and 0
        ((int[])[3, -3, 6, -6, 10, -10, 16, -16]).ShouldAllBe(value => SpecialValueEncoder.IsSpecial(value));
    }

    [Fact]
    public void Single_terms()
    {
        for (int bits = 2; bits <= 6; bits++)
        {
            var encoder = new PowerOfTwoEncoder(bits);
            for (uint code = 0; code < 1u << bits; code++)
            {
                int p = (int)code % (1 << bits - 1);
                encoder.Value(code).ShouldBe(code >> bits - 1 == 0 ? 1L << p : -(1L << p));
            }
        }

        Enumerable.Range(0, 4).Select(code => new TernaryEncoder().Value((uint)code)).ShouldBe([0L, 1, 0, -1]);
        Enumerable.Range(0, 4).Select(code => (ComplexUnitEncoder.IsImaginary((uint)code) ? Complex.ImaginaryOne : 1) * new ComplexUnitEncoder().Value((uint)code))
            .ShouldBe([1, Complex.ImaginaryOne, -1, -Complex.ImaginaryOne]);
    }
}
