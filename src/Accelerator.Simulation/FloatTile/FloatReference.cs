using Accelerator.Compilation;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Hardware.FloatTile;

namespace Accelerator.Simulation.FloatTile;

/// <summary>
/// The arithmetic of docs/float-tile.md, written as plainly as it reads and without the models of the elements: one output after the other, from the codes of
/// activations and weights. Of the specification it takes widths only.
/// </summary>
internal static class FloatReference
{
    private static readonly int[] Fp3 = [0, 1, 2, 4], Fp4 = [0, 1, 2, 3, 4, 6, 8, 12];

    /// <summary>Codes of the outputs, [M,N] row-major.</summary>
    public static int[] Compute(IntegerGemm gemm, FloatTileMicroarchitecture shape, CancellationToken cancellation)
    {
        var outputs = new int[gemm.M * gemm.N];
        PlainFloat[] activations = [.. gemm.FloatActivations.Select(code => PlainFloat.Of(shape.Array.Activation, code))];
        for (int n = 0; n < gemm.N; n++)
        {
            cancellation.ThrowIfCancellationRequested();
            int[][] terms = [.. Enumerable.Range(0, gemm.K).Select(k => Terms(gemm, shape, n, k))];
            for (int m = 0; m < gemm.M; m++) outputs[(m * gemm.N) + n] = Output(gemm, shape, n, activations.AsSpan(m * gemm.K, gemm.K), terms);
        }

        return outputs;
    }

    /// <summary>A weight as signed powers of two, the highest first; 0 where a term is not there.</summary>
    private static int[] Terms(IntegerGemm gemm, FloatTileMicroarchitecture shape, int n, int k)
    {
        int bits = gemm.WeightBits, code = gemm.Codes[(n * gemm.K) + k];
        if (shape.HasSpecial)
        {
            int sign = (code >> (bits - 1)) & 1, magnitude = code & ((1 << (bits - 1)) - 1);
            magnitude = bits == 3 ? Fp3[magnitude] : Fp4[magnitude];
            if (sign == 1 && magnitude == 0)
            {
                int special = gemm.Zeros[(n * gemm.Groups) + (k / gemm.GroupSize)];
                (sign, magnitude) = (special >> 5, special & 31);
            }

            int first = HighestOne(magnitude), second = HighestOne(magnitude - first);
            return sign == 1 ? [-first, -second] : [first, second];
        }

        // Radix-4 digits of the two's complement number, b(-1) = 0.
        int value = code - (1 << (bits - 1));
        var terms = new int[shape.Terms];
        for (int t = 0; t < terms.Length; t++)
        {
            int digit = (-2 * ((value >> ((2 * t) + 1)) & 1)) + ((value >> (2 * t)) & 1) + (t == 0 ? 0 : (value >> ((2 * t) - 1)) & 1);
            terms[terms.Length - 1 - t] = digit * (1 << (2 * t));
        }

        return terms;
    }

    private static int HighestOne(int value)
    {
        int one = 16;
        while (one > value) one >>= 1;
        return one;
    }

    private static int Output(IntegerGemm gemm, FloatTileMicroarchitecture shape, int n, ReadOnlySpan<PlainFloat> activations, int[][] terms)
    {
        TermPeSpec element = shape.Element;
        AccumulatorSpec sums = element.Output.Accumulator;
        var output = new PlainAccumulator(sums.MantissaWidth, sums.GuardBits, sums.Rounding);
        (bool positive, bool negative, bool nan) = (false, false, false);
        for (int g = 0; g < gemm.Groups; g++)
        {
            int start = g * gemm.GroupSize, end = Math.Min(start + gemm.GroupSize, gemm.K), scale = gemm.GroupScales[(n * gemm.Groups) + g];
            PlainAccumulator group = element.Window ? PlainAccumulator.Window() : new PlainAccumulator(element.GroupMantissa, element.GroupAccumulator.GuardBits, element.Rounding);
            for (int slice = start; slice < end; slice += shape.Array.TileK)
            {
                int elements = Math.Min(shape.Array.TileK, end - slice);
                for (int t = 0; t < shape.Terms; t++) AddBeat(ref group, activations.Slice(slice, elements), terms.AsSpan(slice, elements), t, element.Extra);
            }

            output.Add(group.Mantissa * scale, group.Exponent);
            for (int k = start; k < end; k++)
            {
                if (activations[k].IsNumber) continue;
                int sign = Math.Sign(terms[k].Sum()) * (activations[k].Negative ? -1 : 1);
                if (activations[k].IsNan || sign == 0 || scale == 0) nan = true;
                else if (sign > 0) positive = true;
                else negative = true;
            }
        }

        return (int)PlainFloat.Round(element.Result, output.Mantissa, output.Exponent + element.Unit, positive, negative, nan);
    }

    /// <summary>One term of the weights of a slice: aligned to the largest exponent, cut off below, added.</summary>
    private static void AddBeat(ref PlainAccumulator group, ReadOnlySpan<PlainFloat> activations, ReadOnlySpan<int[]> terms, int t, int extra)
    {
        // A lane without term or with significand 0 decides nothing.
        int largest = 0;
        for (int i = 0; i < activations.Length; i++)
        {
            if (terms[i][t] == 0 || activations[i].Significand == 0) continue;
            int exponent = activations[i].Exponent + Power(terms[i][t]);
            largest = Math.Max(largest, exponent);
        }

        long sum = 0;
        for (int i = 0; i < activations.Length; i++)
        {
            if (terms[i][t] == 0 || activations[i].Significand == 0) continue;
            int distance = largest - activations[i].Exponent - Power(terms[i][t]);
            long cut = distance > 40 ? 0 : ((long)activations[i].Significand << extra) >> distance;
            sum += terms[i][t] < 0 != activations[i].Negative ? -cut : cut;
        }

        group.Add(sum, largest);
    }

    private static int Power(int term) => System.Numerics.BitOperations.Log2((uint)Math.Abs(term));
}
