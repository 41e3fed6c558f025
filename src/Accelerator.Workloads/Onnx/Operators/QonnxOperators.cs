using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Workloads.Onnx.Operators;

/// <summary>
/// The quantisers of QONNX (Pappalardo et al., "QONNX: Representing arbitrary-precision quantized neural networks", 2022; definitions of the
/// fastmachinelearning/qonnx package): their results are real values on a grid, so codes are kept beside them.
/// </summary>
internal static class QonnxOperators
{
    /// <summary>(clamp(x / scale + zero) rounded − zero) · scale; one signed bit gives −1 and +1.</summary>
    public static OnnxArray[] Quant(OnnxCall call)
    {
        OnnxArray x = call.Float(0), scale = call.Float(1), zero = call.Float(2);
        double bits = Single(call, 3);
        if (bits is not (>= 1 and <= 32)) throw call.Wrong($"{bits} bits", "1 to 32");
        bool signed = call.Int("signed", 1) != 0, narrow = call.Int("narrow", 1) != 0;
        Func<double, double> round = Rounding(call, call.Text("rounding_mode", "ROUND"));
        ScaleLayout layout = ScaleLayout.Broadcast(call, x.Shape, scale), zeroLayout = ScaleLayout.Broadcast(call, x.Shape, zero);
        int[] scales = layout.Map(x.Shape), zeros = zeroLayout.Map(x.Shape);
        (double low, double high) = Range(bits, signed, narrow);
        bool bipolar = bits == 1 && signed;
        var codes = new int[call.Elements(x.Shape)];
        var y = new float[codes.Length];
        for (int i = 0; i < y.Length; i++)
        {
            (float s, float z) = (scale.Floats[scales[i]], zero.Floats[zeros[i]]);
            float at = (x.Floats[i] / s) + z;
            float level = (float)(bipolar ? at >= 0 ? 1 : -1 : round(Math.Clamp(at, low, high)));
            codes[i] = (int)level;
            y[i] = (level - z) * s;
        }

        return [OnnxArray.Of(y, x.Shape, x.Type).WithCodes(View(codes, (int)Math.Ceiling(bits), signed, bipolar, layout, scale.Floats, zero))];
    }

    /// <summary>+scale where x is 0 or more, else −scale.</summary>
    public static OnnxArray[] BipolarQuant(OnnxCall call)
    {
        OnnxArray x = call.Float(0), scale = call.Float(1);
        ScaleLayout layout = ScaleLayout.Broadcast(call, x.Shape, scale);
        int[] map = layout.Map(x.Shape);
        var codes = new int[call.Elements(x.Shape)];
        var y = new float[codes.Length];
        for (int i = 0; i < y.Length; i++)
        {
            codes[i] = x.Floats[i] >= 0 ? 1 : -1;
            y[i] = codes[i] * scale.Floats[map[i]];
        }

        return [OnnxArray.Of(y, x.Shape, x.Type).WithCodes(View(codes, 1, signed: true, bipolar: true, layout, scale.Floats, null))];
    }

    /// <summary>
    /// Drops low bits of codes. Five inputs: x, scale, zero, bits in, bits out. Seven: x, scale, zero, bits in, scale out, zero out, bits out,
    /// where the scales' ratio says how many bits go.
    /// </summary>
    public static OnnxArray[] Trunc(OnnxCall call)
    {
        OnnxArray x = call.Float(0);
        double scale = Single(call, 1), zero = Single(call, 2), bitsIn = Single(call, 3);
        bool later = call.InputCount >= 7;
        double bitsOut = Single(call, later ? 6 : 4);
        double dropped = Math.Pow(2, later ? Math.Round(Math.Log2(Single(call, 4) / scale)) : Math.Round(bitsIn - bitsOut));
        if (!double.IsFinite(dropped) || bitsOut is not (>= 1 and <= 32)) throw call.Wrong($"{bitsIn} bits to {bitsOut}", "1 to 32 bits and positive scales");
        Func<double, double> round = Rounding(call, call.Text("rounding_mode", "FLOOR"));
        (double low, double high) = Range(bitsOut, call.Int("signed", 1) != 0, call.Int("narrow", 0) != 0);
        var y = new float[call.Elements(x.Shape)];
        for (int i = 0; i < y.Length; i++)
        {
            double level = Math.Round((float)((x.Floats[i] / (float)scale) + (float)zero), MidpointRounding.ToEven) / dropped;
            y[i] = later
                ? (float)((round(Math.Clamp(level, low, high)) - (zero / dropped)) * Single(call, 4))
                : (float)((round(level) - zero) * scale);
        }

        return [OnnxArray.Of(y, x.Shape, x.Type)];
    }

    /// <summary>out_scale · (how many of the channel's thresholds x reaches) + out_bias.</summary>
    public static OnnxArray[] MultiThreshold(OnnxCall call)
    {
        OnnxArray x = call.Float(0), thresholds = call.Float(1);
        if (thresholds.Rank != 2) throw call.Wrong($"thresholds of rank {thresholds.Rank}", "[channels, thresholds]");
        string layout = call.Text("data_layout", "NCHW");
        if (layout is not ("NCHW" or "NHWC")) throw call.Wrong($"data_layout {layout}", "NCHW, NHWC");
        int axis = x.Rank is 2 or 4 && layout == "NCHW" ? 1 : x.Rank - 1;
        int rows = thresholds.Shape[0], steps = thresholds.Shape[1];
        if (axis < 0 || (rows != 1 && rows != x.Shape[axis])) throw call.Wrong($"{rows} rows of thresholds for [{string.Join(", ", x.Shape)}]", "one, or one for each channel");
        int inner = Indexing.Count(x.Shape.AsSpan(axis + 1)), channels = x.Shape[axis];
        (float scale, float bias) = (call.Float("out_scale", 1), call.Float("out_bias", 0));
        call.Work((long)x.Count * Math.Max(1, steps));
        var codes = new int[call.Elements(x.Shape)];
        var y = new float[codes.Length];
        for (int i = 0; i < y.Length; i++)
        {
            int row = rows == 1 ? 0 : i / inner % channels;
            for (int t = 0; t < steps; t++) codes[i] += x.Floats[i] >= thresholds.Floats[row * steps + t] ? 1 : 0;
            y[i] = (scale * codes[i]) + bias;
        }

        int bits = System.Numerics.BitOperations.Log2((uint)Math.Max(1, steps)) + 1;
        CodeView? view = View(codes, bits, signed: false, bipolar: false, ScaleLayout.Broadcast(call, x.Shape, OnnxArray.Of([scale], [])), [scale], OnnxArray.Of([-bias / scale], []));
        return [OnnxArray.Of(y, x.Shape, x.Type).WithCodes(view)];
    }

    /// <summary>Null where codes and zero are no integers of at most 16 bits.</summary>
    private static CodeView? View(int[] codes, int bits, bool signed, bool bipolar, ScaleLayout layout, float[] scales, OnnxArray? zero)
    {
        if (bits > 16 || !Array.TrueForAll(scales, float.IsFinite)) return null;
        var zeros = new int[scales.Length];
        if (zero is not null)
        {
            if (zero.Count != 1 || zero.Floats[0] != Math.Floor(zero.Floats[0]) || Math.Abs(zero.Floats[0]) > short.MaxValue) return null;
            Array.Fill(zeros, (int)zero.Floats[0]);
        }

        return new CodeView
        {
            Codes = codes, Bits = bits, Signed = signed, Bipolar = bipolar && zeros.AsSpan().IndexOfAnyExcept(0) < 0, ScaleShape = layout.Shape, Blocks = layout.Blocks, Scales = scales, Zeros = zeros,
        };
    }

    private static (double Low, double High) Range(double bits, bool signed, bool narrow)
    {
        double half = Math.Pow(2, bits - 1);
        return signed ? (narrow ? 1 - half : -half, half - 1) : (0, Math.Pow(2, bits) - (narrow ? 2 : 1));
    }

    private static Func<double, double> Rounding(OnnxCall call, string mode) => mode.ToUpperInvariant() switch
    {
        "ROUND" or "HALF_EVEN" => value => Math.Round(value, MidpointRounding.ToEven),
        "CEIL" => Math.Ceiling,
        "FLOOR" => Math.Floor,
        "UP" => value => Math.Sign(value) * Math.Ceiling(Math.Abs(value)),
        "DOWN" or "ROUND_TO_ZERO" => Math.Truncate,
        "HALF_UP" => value => Math.Sign(value) * Math.Floor(Math.Abs(value) + 0.5),
        "HALF_DOWN" => value => Math.Sign(value) * Math.Ceiling(Math.Abs(value) - 0.5),
        _ => throw call.Unsupported($"rounding mode {mode}", "ROUND, CEIL, FLOOR, UP, DOWN, HALF_UP, HALF_DOWN"),
    };

    private static double Single(OnnxCall call, int index)
    {
        OnnxArray array = call.Input(index);
        if (array.Count != 1) throw call.Unsupported($"{array.Count} values of input {index}", "one");
        return array.IsFloat ? array.Floats[0] : array.Integers[0];
    }
}
