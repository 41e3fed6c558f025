using System.Buffers;
using System.Numerics;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>
/// The real FFT of SignalRfft in integers, rounded exactly as tflite-micro rounds it: the fixed-point form of kissfft 130 (FIXED_POINT 16 and 32). A real frame of N samples is taken as N/2 complex
/// ones, transformed by decimation in time in radix 4 and, for an odd power of two, one stage of radix 2, then separated. Every stage divides by its radix first, so that the result is the
/// spectrum divided by N.
/// </summary>
/// <remarks>
/// Scalars have B = 15 or 31 fractional bits. A product is (a·b ± c·d + 2^(B−1)) &gt;&gt; B; division by r is the product with ⌊(2^B − 1)/r⌋; twiddles are ⌊1/2 + (2^B − 1)·cos⌋ and the same of
/// the sine; sums wrap. Tables are made once; an instance may be used by several threads.
/// </remarks>
public sealed class FixedPointRealFft
{
    /// <summary>Samples of the longest frame.</summary>
    public const int LongestLength = 1 << 15;

    private readonly int _bits;
    private readonly int _points;
    private readonly long[] _cos;
    private readonly long[] _sin;
    private readonly long[] _separateCos;
    private readonly long[] _separateSin;

    /// <summary>Tables for frames of <paramref name="length"/> samples, a power of two from 4 to <see cref="LongestLength"/>, of 16 or 32 bits.</summary>
    public FixedPointRealFft(int length, int bits)
    {
        if (!Takes(length)) throw new ArgumentOutOfRangeException(nameof(length), length, $"a power of two, 4 to {LongestLength}");
        if (bits is not (16 or 32)) throw new ArgumentOutOfRangeException(nameof(bits), bits, "16 or 32");
        (Length, _bits, _points) = (length, bits - 1, length / 2);
        (_cos, _sin) = Table(_points, i => -2 * Math.PI * i / _points);
        (_separateCos, _separateSin) = Table((_points / 2) + 1, i => -Math.PI * (((double)i / _points) + .5));

        (long[] Cos, long[] Sin) Table(int count, Func<int, double> phase) =>
            ([.. Enumerable.Range(0, count).Select(i => Fixed(Math.Cos(phase(i))))], [.. Enumerable.Range(0, count).Select(i => Fixed(Math.Sin(phase(i))))]);

        long Fixed(double value) => (long)Math.Floor(.5 + (((1L << _bits) - 1) * value));
    }

    /// <summary>Samples of a frame, N.</summary>
    public int Length { get; }

    /// <summary>Whether a length is one that is transformed here.</summary>
    public static bool Takes(int length) => length is >= 4 and <= LongestLength && BitOperations.IsPow2(length);

    /// <summary>Transforms N samples into N/2 + 1 pairs of real and imaginary part.</summary>
    public void Apply(ReadOnlySpan<short> input, Span<short> output)
    {
        (int[] samples, int[] spectrum) = (ArrayPool<int>.Shared.Rent(Length), ArrayPool<int>.Shared.Rent(Length + 2));
        for (int i = 0; i < Length; i++) samples[i] = input[i];
        Apply(samples.AsSpan(0, Length), spectrum.AsSpan(0, Length + 2));
        for (int i = 0; i < Length + 2; i++) output[i] = (short)spectrum[i];
        ArrayPool<int>.Shared.Return(samples);
        ArrayPool<int>.Shared.Return(spectrum);
    }

    /// <summary>Transforms N samples into N/2 + 1 pairs of real and imaginary part.</summary>
    public void Apply(ReadOnlySpan<int> input, Span<int> output)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(input.Length, Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(output.Length, Length + 2);
        int[] rented = ArrayPool<int>.Shared.Rent(Length);
        Span<int> packed = rented.AsSpan(0, Length);
        Transform(input, 1, packed);
        Separate(packed, output);
        ArrayPool<int>.Shared.Return(rented);
    }

    /// <summary>Transforms the complex points <paramref name="input"/>[0], [stride], [2·stride] and so on.</summary>
    private void Transform(ReadOnlySpan<int> input, int stride, Span<int> output)
    {
        int points = output.Length / 2, radix = points % 4 == 0 ? 4 : 2, part = points / radix;
        for (int q = 0; q < radix; q++)
        {
            if (part == 1) input.Slice(2 * q * stride, 2).CopyTo(output[(2 * q)..]);
            else Transform(input[(2 * q * stride)..], stride * radix, output.Slice(2 * q * part, 2 * part));
        }

        for (int k = 0; k < part; k++)
        {
            if (radix == 4) Radix4(output, k, part, stride);
            else Radix2(output, k, part, stride);
        }
    }

    private void Radix2(Span<int> points, int k, int part, int stride)
    {
        (long ar, long ai) = (Divide(points[2 * k], 2), Divide(points[(2 * k) + 1], 2));
        (long br, long bi) = Turned(points, k + part, 2, k * stride);
        Put(points, k + part, ar - br, ai - bi);
        Put(points, k, ar + br, ai + bi);
    }

    private void Radix4(Span<int> points, int k, int part, int stride)
    {
        (long ar, long ai) = (Divide(points[2 * k], 4), Divide(points[(2 * k) + 1], 4));
        (long br, long bi) = Turned(points, k + part, 4, k * stride);
        (long cr, long ci) = Turned(points, k + (2 * part), 4, 2 * k * stride);
        (long dr, long di) = Turned(points, k + (3 * part), 4, 3 * k * stride);
        Put(points, k, ar + cr + br + dr, ai + ci + bi + di);
        Put(points, k + part, ar - cr + (bi - di), ai - ci - (br - dr));
        Put(points, k + (2 * part), ar + cr - (br + dr), ai + ci - (bi + di));
        Put(points, k + (3 * part), ar - cr - (bi - di), ai - ci + (br - dr));
    }

    /// <summary>The spectrum of the real frame from that of its even samples + i · its odd samples.</summary>
    private void Separate(ReadOnlySpan<int> packed, Span<int> output)
    {
        (long real, long imaginary) = (Divide(packed[0], 2), Divide(packed[1], 2));
        Put(output, 0, real + imaginary, 0);
        Put(output, _points, real - imaginary, 0);
        for (int k = 1; k <= _points / 2; k++)
        {
            int mirror = _points - k;
            (long ar, long ai) = (Divide(packed[2 * k], 2), Divide(packed[(2 * k) + 1], 2));
            (long br, long bi) = (Divide(packed[2 * mirror], 2), Divide(Wrap(-(long)packed[(2 * mirror) + 1]), 2));
            (long sumR, long sumI, long r, long i) = (Wrap(ar + br), Wrap(ai + bi), Wrap(ar - br), Wrap(ai - bi));
            long turnedR = Wrap(Rounded((r * _separateCos[k]) - (i * _separateSin[k]))), turnedI = Wrap(Rounded((r * _separateSin[k]) + (i * _separateCos[k])));
            Put(output, k, (sumR + turnedR) >> 1, (sumI + turnedI) >> 1);
            Put(output, mirror, (sumR - turnedR) >> 1, (turnedI - sumI) >> 1);
        }
    }

    /// <summary>A point divided by the radix, times twiddle <paramref name="index"/>.</summary>
    private (long Real, long Imaginary) Turned(ReadOnlySpan<int> points, int at, int radix, int index)
    {
        (long r, long i, long cos, long sin) = (Divide(points[2 * at], radix), Divide(points[(2 * at) + 1], radix), _cos[index], _sin[index]);
        return (Wrap(Rounded((r * cos) - (i * sin))), Wrap(Rounded((r * sin) + (i * cos))));
    }

    private long Divide(long value, int by) => Rounded(value * (((1L << _bits) - 1) / by));

    private long Rounded(long product) => (product + (1L << (_bits - 1))) >> _bits;

    private int Wrap(long value) => _bits == 15 ? unchecked((short)value) : unchecked((int)value);

    private void Put(Span<int> points, int at, long real, long imaginary) => (points[2 * at], points[(2 * at) + 1]) = (Wrap(real), Wrap(imaginary));
}
