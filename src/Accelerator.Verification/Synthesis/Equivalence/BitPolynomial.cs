using System.Numerics;

namespace Accelerator.Verification.Synthesis;

/// <summary>An integer as a sum of products of bits, each with an integer in front. Every function of bits has exactly one such sum, so that equal functions have equal sums.</summary>
internal sealed class BitPolynomial
{
    /// <summary>Products that a sum may have; more are given up.</summary>
    public const int Most = 200_000;

    private readonly Dictionary<BitMonomial, BigInteger> terms = [];

    /// <summary>A constant.</summary>
    public static BitPolynomial Constant(BigInteger value)
    {
        var polynomial = new BitPolynomial();
        polynomial.Add(default(BitMonomial), value);
        return polynomial;
    }

    /// <summary>A bit.</summary>
    public static BitPolynomial Bit(int bit)
    {
        var polynomial = new BitPolynomial();
        polynomial.Add(BitMonomial.Of(bit), BigInteger.One);
        return polynomial;
    }

    /// <summary>The products and what stands in front of them.</summary>
    public IReadOnlyDictionary<BitMonomial, BigInteger> Terms => terms;

    /// <summary>Least value that the signs of the summands allow; exact where no bit is in two products.</summary>
    public BigInteger Minimum => Sum(terms.Where(term => !term.Key.Bits.IsEmpty && term.Value.Sign < 0).Select(term => term.Value)) + terms.GetValueOrDefault(default(BitMonomial));

    /// <summary>Greatest value, likewise.</summary>
    public BigInteger Maximum => Sum(terms.Where(term => !term.Key.Bits.IsEmpty && term.Value.Sign > 0).Select(term => term.Value)) + terms.GetValueOrDefault(default(BitMonomial));

    /// <summary>Adds a product.</summary>
    public void Add(BitMonomial product, BigInteger factor)
    {
        BigInteger sum = terms.GetValueOrDefault(product) + factor;
        if (sum.IsZero) terms.Remove(product);
        else terms[product] = sum;
        if (terms.Count > Most) throw new UnsupportedArithmeticException($"more than {Most} products of bits");
    }

    /// <summary>Adds a multiple of another sum.</summary>
    public void Add(BitPolynomial other, BigInteger factor)
    {
        foreach ((BitMonomial product, BigInteger value) in other.terms) Add(product, value * factor);
    }

    /// <summary>The product of two sums.</summary>
    public BitPolynomial Times(BitPolynomial other)
    {
        var result = new BitPolynomial();
        foreach ((BitMonomial left, BigInteger first) in terms)
        {
            foreach ((BitMonomial right, BigInteger second) in other.terms) result.Add(left.Times(right), first * second);
        }

        return result;
    }

    /// <summary>What stands in front of a bit; null where it is within a product, too.</summary>
    public BigInteger? Linear(int bit) => terms.Keys.Any(product => product.Bits.Length > 1 && product.Bits.Contains(bit)) ? null : terms.GetValueOrDefault(BitMonomial.Of(bit));

    /// <summary>Takes a bit that is in no product away.</summary>
    public void Remove(int bit) => terms.Remove(BitMonomial.Of(bit));

    /// <summary>The sum with another one in place of a bit.</summary>
    public BitPolynomial With(int bit, BitPolynomial value)
    {
        var result = new BitPolynomial();
        foreach ((BitMonomial product, BigInteger factor) in terms)
        {
            if (!product.Bits.Contains(bit))
            {
                result.Add(product, factor);
                continue;
            }

            BitMonomial rest = product.Without(bit);
            foreach ((BitMonomial other, BigInteger second) in value.terms) result.Add(rest.Times(other), factor * second);
        }

        return result;
    }

    /// <summary>Whether two sums are equal modulo 2^<paramref name="width"/>.</summary>
    public bool Equals(BitPolynomial other, int width)
    {
        var difference = new BitPolynomial();
        difference.Add(this, BigInteger.One);
        difference.Add(other, BigInteger.MinusOne);
        return difference.terms.Values.All(value => (value & ((BigInteger.One << width) - 1)).IsZero);
    }

    private static BigInteger Sum(IEnumerable<BigInteger> values) => values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
}
