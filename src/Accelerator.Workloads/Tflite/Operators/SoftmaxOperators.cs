using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>SOFTMAX over the last dimension: INT8 codes to INT8 or INT16 ones, and floats.</summary>
internal static class SoftmaxOperators
{
    public static TfliteKernel Prepare(TfliteSite site)
    {
        site.Expect(1, 1, 1);
        float beta = site.Options<TfliteSoftmaxOptions>().Beta;
        (TfliteTensor input, TfliteTensor output) = (site.Input(0), site.Output(0));
        site.ExpectShape(output, [.. input.Shape]);
        if (input.Shape.Count == 0) throw site.Wrong(input.Title, "at least one dimension");
        if (!float.IsFinite(beta)) throw site.Wrong($"beta {beta}", "a finite number");
        int length = input.Shape[^1];
        if (input.Type == TfliteType.Float32)
        {
            site.ExpectType(output, TfliteType.Float32);
            return call =>
            {
                for (int start = 0; start < input.Count; start += length) Softmax.Floats(call.Input(0).Values<float>().Slice(start, length), beta, call.Output(0).Writable<float>().Slice(start, length));
            };
        }

        site.ExpectType(input, TfliteType.Int8);
        site.ExpectType(output, TfliteType.Int8, TfliteType.Int16);
        int bits = output.Type.Bits();
        (float scale, int zero) = site.Quantization(output);
        // Written scales are those of a power of two, give or take what a converter rounded.
        if (zero != -(1 << (bits - 1)) || MathF.Abs((scale * (1 << bits)) - 1) > 0.001f) throw site.Wrong($"scale {scale:G6} and zero point {zero} of the output", $"1/{1 << bits} and {-(1 << (bits - 1))}");
        if (length > Softmax.MostCodes) throw site.Unsupported($"rows of {length}", $"at most {Softmax.MostCodes}");
        Softmax.Argument argument = Softmax.Argument.Of(beta, site.Quantization(input).Scale, site.Rounding) ?? throw site.Wrong($"beta {beta:G6} and scale {site.Quantization(input).Scale:G6}", "a product above 2^-26");
        site.Scratch(length);
        return call =>
        {
            ReadOnlySpan<sbyte> codes = call.Input(0).Values<sbyte>();
            var row = new int[length];
            for (int start = 0; start < input.Count; start += length)
            {
                Softmax.Codes(codes.Slice(start, length), argument, site.Rounding, bits, row);
                if (bits == 8) Store(row, call.Output(0).Writable<sbyte>()[start..]);
                else Store(row, call.Output(0).Writable<short>()[start..]);
            }
        };
    }

    private static void Store<T>(int[] row, Span<T> output)
        where T : System.Numerics.INumber<T>
    {
        for (int i = 0; i < row.Length; i++) output[i] = T.CreateTruncating(row[i]);
    }
}
