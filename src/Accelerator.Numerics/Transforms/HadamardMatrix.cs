using System.Numerics;

namespace Accelerator.Numerics.Transforms;

/// <summary>
/// Hadamard matrices, ±1 with H·Hᵀ = n·I, of the orders that have a simple construction: m·2^p with m = 1 or the order of a base matrix:
/// Paley I (q + 1, q ≡ 3 mod 4 prime), Paley II (2(q + 1), q ≡ 1 mod 4 prime; R. Paley 1933), or Williamson's array of four symmetric circulants.
/// </summary>
public static class HadamardMatrix
{
    /// <summary>The largest base order: its product is quadratic.</summary>
    public const int LargestBase = 1024;

    /// <summary>Splits an order: n = base · 2^p with the smallest base that has a construction. Null where there is none.</summary>
    public static (int Base, int PowerOfTwo)? Factor(int order)
    {
        if (order < 1) return null;
        int power = BitOperations.TrailingZeroCount(order), odd = order >> power;
        if (odd == 1) return (1, order);
        // A base is 0 modulo 4; the odd part decides, more factors of two give more chances.
        for (int two = 2; two <= power && (long)odd << two <= LargestBase; two++)
        {
            if (HasBase(odd << two)) return (odd << two, 1 << (power - two));
        }

        return null;
    }

    /// <summary>Whether <see cref="Factor"/> finds a construction.</summary>
    public static bool Exists(int order) => Factor(order) is not null;

    /// <summary>The largest order up to <paramref name="limit"/> that divides <paramref name="length"/> and has a construction; 1 at least.</summary>
    public static int LargestDividing(int length, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        int best = 1;
        for (int low = 1; (long)low * low <= length; low++)
        {
            if (length % low != 0) continue;
            int high = length / low;
            if (low > best && low <= limit && Exists(low)) best = low;
            if (high > best && high <= limit && Exists(high)) best = high;
        }

        return best;
    }

    /// <summary>A base matrix [order, order], row-major, ±1.</summary>
    /// <exception cref="ArgumentException">There is no direct construction of that order.</exception>
    public static sbyte[] Base(int order)
    {
        if (order == 1) return [1];
        sbyte[]? made = order % 4 != 0 || order > LargestBase ? null
            : IsPrime(order - 1) ? PaleyOne(order - 1)
            : IsPrime(order / 2 - 1) && (order / 2 - 1) % 4 == 1 ? PaleyTwo(order / 2 - 1)
            : Williamson.Matrix(order);
        return made ?? throw new ArgumentException($"No base matrix of order {order} is known here.", nameof(order));
    }

    private static bool HasBase(int order) =>
        IsPrime(order - 1) || (IsPrime(order / 2 - 1) && (order / 2 - 1) % 4 == 1) || Williamson.Has(order);

    /// <summary>I + S, S the skew matrix of the residues' character bordered by ones.</summary>
    private static sbyte[] PaleyOne(int q)
    {
        sbyte[] character = Character(q);
        int n = q + 1;
        var matrix = new sbyte[n * n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                matrix[i * n + j] = i == j ? (sbyte)1 : i == 0 ? (sbyte)1 : j == 0 ? (sbyte)-1 : character[(i - j + q) % q];
            }
        }

        return matrix;
    }

    /// <summary>Each element of the symmetric conference matrix of order q + 1 becomes a 2 x 2 block.</summary>
    private static sbyte[] PaleyTwo(int q)
    {
        sbyte[] character = Character(q);
        int half = q + 1, n = 2 * half;
        var matrix = new sbyte[n * n];
        for (int i = 0; i < half; i++)
        {
            for (int j = 0; j < half; j++)
            {
                int c = i == j ? 0 : i == 0 || j == 0 ? 1 : character[(i - j + q) % q];
                Span<int> block = c == 0 ? [1, -1, -1, -1] : [c, c, c, -c];
                for (int e = 0; e < 4; e++) matrix[(2 * i + e / 2) * n + 2 * j + e % 2] = (sbyte)block[e];
            }
        }

        return matrix;
    }

    /// <summary>The quadratic character of 0 … q − 1: 0, 1 for squares, −1 for the others.</summary>
    private static sbyte[] Character(int q)
    {
        var character = new sbyte[q];
        Array.Fill(character, (sbyte)-1);
        for (int i = 1; i < q; i++) character[(int)((long)i * i % q)] = 1;
        character[0] = 0;
        return character;
    }

    private static bool IsPrime(int value)
    {
        if (value < 2) return false;
        for (int divisor = 2; divisor * divisor <= value; divisor++)
        {
            if (value % divisor == 0) return false;
        }

        return true;
    }
}
