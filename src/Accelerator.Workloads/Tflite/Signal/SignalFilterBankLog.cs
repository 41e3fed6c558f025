using System.Numerics;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>SignalFilterBankLog of tflite-micro's signal library: scaled natural logarithms by a table of 128 segments an octave.</summary>
public static class SignalFilterBankLog
{
    private const int Bits = 16;
    private const int SegmentBits = 7;
    private const uint Half = 1u << (Bits - 1);

    /// <summary>ln 2 with 16 bits behind the point.</summary>
    private const ulong Ln2 = 45426;

    /// <summary>Entry i is log2(1 + i/128) − i/128 with 16 bits behind the point, rounded; none lies nearer than 0.001 to a tie. The entry after the last is not reached with a weight above zero.</summary>
    private static readonly ushort[] Bulge = [.. Enumerable.Range(0, (1 << SegmentBits) + 1).Select(i => (ushort)Math.Round((1 << Bits) * (Math.Log2(1 + (i / (double)(1 << SegmentBits))) - (i / (double)(1 << SegmentBits)))))];

    /// <summary>output[i] = scale · ln(input[i] · 2^shift), at most 32767; 0 where the argument is 0 or 1.</summary>
    /// <param name="input">Unsigned 32 bits; what the shift moves beyond them is lost.</param>
    /// <param name="scale">Factor of the logarithm, unsigned; products are taken modulo 2³².</param>
    /// <param name="shift">0 to 31.</param>
    /// <param name="output">Signed 16 bits.</param>
    public static void Apply(ReadOnlySpan<uint> input, uint scale, int shift, Span<short> output)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(output.Length, input.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)shift, 31u, nameof(shift));
        for (int i = 0; i < input.Length; i++)
        {
            uint argument = unchecked(input[i] << shift);
            output[i] = argument > 1 ? (short)Math.Min(Log(argument, scale), short.MaxValue) : (short)0;
        }
    }

    /// <summary>scale · ln <paramref name="value"/>, rounded after the table's log2 and again after the factor; <paramref name="value"/> is at least 1.</summary>
    public static uint Log(uint value, uint scale)
    {
        ArgumentOutOfRangeException.ThrowIfZero(value);
        int whole = BitOperations.Log2(value);
        uint part = value - (1u << whole);
        int fraction = (int)(whole < Bits ? part << (Bits - whole) : part >> (whole - Bits));
        int segment = fraction >> (Bits - SegmentBits), within = fraction & ((1 << (Bits - SegmentBits)) - 1);
        int bulge = Bulge[segment] + (((Bulge[segment + 1] - Bulge[segment]) * within) >> Bits);
        uint log2 = ((uint)whole << Bits) + (uint)(fraction + bulge);
        uint log = (uint)(((Ln2 * log2) + Half) >> Bits);
        return unchecked((scale * log) + Half) >> Bits;
    }

    internal static TfliteKernel Prepare(TfliteSite site)
    {
        site.Expect(1, 1, 1);
        (TfliteTensor input, TfliteTensor output) = (site.Input(0), site.Output(0));
        site.ExpectType(input, TfliteType.UInt32);
        site.ExpectType(output, TfliteType.Int16);
        site.ExpectShape(output, [.. input.Shape]);
        var options = new SignalOptions(site);
        (uint scale, int shift) = ((uint)options.Integer("output_scale", 0, int.MaxValue), options.Integer("input_correction_bits", 0, 31));
        return call => Apply(call.Input(0).Values<uint>(), scale, shift, call.Output(0).Writable<short>());
    }
}
