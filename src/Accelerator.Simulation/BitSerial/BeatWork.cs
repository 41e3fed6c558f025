using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics.Terms;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.BitSerial;

/// <summary>What the elements do in one step: the term that each adds in all, and the cycles that it takes.</summary>
internal sealed class BeatWork
{
    private readonly BitSerialMicroarchitecture shape;
    private readonly int n;
    private readonly int k;
    private readonly int[] terms;
    private readonly int[] durations;
    private readonly byte[] decoded;

    // By digit position and code: what the digit is worth; by code: how many canonical signed digits there are.
    private readonly byte[][] digits;
    private readonly byte[] weightDigits;
    private readonly byte[] activationDigits;

    public BeatWork(BitSerialMicroarchitecture shape)
    {
        this.shape = shape;
        (n, k) = (shape.Array.TileN, shape.Array.TileK);
        terms = new int[shape.Lanes];
        durations = new int[shape.Lanes];
        decoded = new byte[shape.WeightElements];
        digits = shape.ByDigit ? [.. Enumerable.Range(0, shape.Element.Digits).Select(position => Digits(shape.Array.WeightBits, position))] : [];
        bool serial = shape.Array.Element == ProcessingElementStyle.TermSerial;
        weightDigits = serial ? Counts(shape.Array.WeightBits) : [];
        activationDigits = serial ? Counts(shape.Array.ActivationBits) : [];
        Array.Fill(durations, shape.BeatCycles);
        Longest = Shortest = shape.BeatCycles;
    }

    /// <summary>What each PE adds in the step, row m, column n at m·N + n.</summary>
    public ReadOnlySpan<int> Terms => terms;

    /// <summary>Cycles of each PE, at least 1.</summary>
    public ReadOnlySpan<int> Durations => durations;

    /// <summary>Cycles of the slowest PE, and so of the step.</summary>
    public int Longest { get; private set; }

    /// <summary>Cycles of the fastest PE.</summary>
    public int Shortest { get; private set; }

    /// <summary>PE cycles that PEs wait for the slowest.</summary>
    public long Waiting { get; private set; }

    /// <summary>Works out one step.</summary>
    /// <param name="weights">The weight word, in pairs.</param>
    /// <param name="activations">The activation word, row by row.</param>
    /// <param name="plane">Digit position, counted from the highest.</param>
    public void Prepare(ReadOnlySpan<byte> weights, ReadOnlySpan<short> activations, int plane)
    {
        ReadOnlySpan<byte> factors = Factors(weights, plane);
        for (int row = 0; row < shape.Array.TileM; row++) DotKernels.Dot(factors, activations.Slice(row * k, k), terms.AsSpan(row * n, n));
        if (!shape.Varies) return;
        if (shape.ByDigit) CountDigits(factors);
        else CountProducts(weights, activations);

        long total = 0;
        (Longest, Shortest) = (0, int.MaxValue);
        foreach (int duration in durations)
        {
            total += duration;
            Longest = Math.Max(Longest, duration);
            Shortest = Math.Min(Shortest, duration);
        }

        Waiting = ((long)Longest * durations.Length) - total;
    }

    /// <summary>What the activations are multiplied by: the weights, or their digits at one position.</summary>
    private ReadOnlySpan<byte> Factors(ReadOnlySpan<byte> weights, int plane)
    {
        if (shape.Bipolar)
        {
            for (int i = 0; i < decoded.Length; i++) decoded[i] = (byte)((2 * weights[i]) - 1);
            return decoded;
        }

        if (!shape.ByDigit) return weights;
        byte[] digit = digits[^(plane + 1)];
        for (int i = 0; i < decoded.Length; i++) decoded[i] = digit[weights[i]];
        return decoded;
    }

    /// <summary>A cycle for every digit that is not zero; the rows of a column have the same weights.</summary>
    private void CountDigits(ReadOnlySpan<byte> factors)
    {
        Span<int> column = durations.AsSpan(0, n);
        column.Clear();
        for (int pair = 0; pair < factors.Length / (2 * n); pair++)
        {
            ReadOnlySpan<byte> word = factors.Slice(pair * 2 * n, 2 * n);
            for (int lane = 0; lane < n; lane++) column[lane] += (word[2 * lane] != 0 ? 1 : 0) + (word[(2 * lane) + 1] != 0 ? 1 : 0);
        }

        for (int lane = 0; lane < n; lane++) column[lane] = Math.Max(column[lane], 1);
        for (int row = 1; row < shape.Array.TileM; row++) column.CopyTo(durations.AsSpan(row * n, n));
    }

    /// <summary>A cycle for every pair of digits of an activation and its weight; the lane with the most counts.</summary>
    private void CountProducts(ReadOnlySpan<byte> weights, ReadOnlySpan<short> activations)
    {
        for (int i = 0; i < decoded.Length; i++) decoded[i] = weightDigits[weights[i]];
        for (int row = 0; row < shape.Array.TileM; row++)
        {
            Span<int> duration = durations.AsSpan(row * n, n);
            duration.Fill(1);
            for (int j = 0; j < k; j++)
            {
                int count = activationDigits[activations[(row * k) + j] & (activationDigits.Length - 1)];
                ReadOnlySpan<byte> word = decoded.AsSpan(j / 2 * 2 * n, 2 * n);
                for (int lane = 0; lane < n; lane++) duration[lane] = Math.Max(duration[lane], count * word[(2 * lane) + (j & 1)]);
            }
        }
    }

    /// <summary>EN-T digit <paramref name="position"/> of every two's complement code, as a signed byte.</summary>
    private static byte[] Digits(int bits, int position)
    {
        var encoder = new EntEncoder(bits);
        var codes = new Term[encoder.Terms];
        var table = new byte[256];
        for (int code = 0; code < table.Length; code++)
        {
            encoder.Encode((uint)code & ((1u << bits) - 1), codes);
            Term digit = codes[position];
            int magnitude = digit.Mantissa ? 1 << digit.Exponent : 0;
            table[code] = (byte)(digit.Negative ? -magnitude : magnitude);
        }

        return table;
    }

    /// <summary>Canonical signed digits that are not zero, of every two's complement code.</summary>
    private static byte[] Counts(int bits)
    {
        var encoder = new CanonicalSignedDigitEncoder(bits);
        var codes = new Term[encoder.Terms];
        var table = new byte[bits > 8 ? 1 << bits : 256];
        for (int code = 0; code < table.Length; code++)
        {
            encoder.Encode((uint)code & ((1u << bits) - 1), codes);
            table[code] = (byte)codes.Count(term => term.Mantissa);
        }

        return table;
    }
}
