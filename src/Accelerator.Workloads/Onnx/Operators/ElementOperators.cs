using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Workloads.Onnx.Operators;

/// <summary>Operators that work element by element, with broadcasting where they take two inputs. Floats in float32, integers in 64 bits.</summary>
internal static class ElementOperators
{
    public static void AddTo(Dictionary<(string, string), Operator> table)
    {
        Two("Add", (a, b) => a + b, (a, b) => a + b);
        Two("Sub", (a, b) => a - b, (a, b) => a - b);
        Two("Mul", (a, b) => a * b, (a, b) => a * b);
        // Integer division truncates; what division by zero gives is not defined, here it is 0. −2^63 / −1 wraps.
        Two("Div", (a, b) => a / b, (a, b) => b == 0 ? 0 : b == -1 ? unchecked(-a) : a / b);
        Two("Pow", (a, b) => (float)Math.Pow(a, b), (a, b) => (long)Math.Pow(a, b));
        Two("Min", (a, b) => Math.Min(a, b), Math.Min);
        Two("Max", (a, b) => Math.Max(a, b), Math.Max);
        One("Relu", _ => x => x < 0 ? 0 : x);
        One("LeakyRelu", LeakyRelu);
        One("Sigmoid", _ => x => (float)(1 / (1 + Math.Exp(-(double)x))));
        One("Tanh", _ => x => (float)Math.Tanh(x));
        One("Sign", _ => x => x > 0 ? 1 : x < 0 ? -1 : x);
        One("Neg", _ => x => -x);
        One("Abs", _ => Math.Abs);
        One("Sqrt", _ => x => (float)Math.Sqrt(x));
        One("Exp", _ => x => (float)Math.Exp(x));
        One("Log", _ => x => (float)Math.Log(x));
        One("Floor", _ => MathF.Floor);
        One("Ceil", _ => MathF.Ceiling);
        One("Round", _ => x => MathF.Round(x, MidpointRounding.ToEven));
        One("Reciprocal", _ => x => 1 / x);
        One("HardSigmoid", HardSigmoid);
        table[("", "Clip")] = Clip;
        table[("", "Identity")] = call => [call.Input(0)];
        table[("", "Dropout")] = Dropout;
        table[("", "Cast")] = Cast;

        void One(string name, Func<OnnxCall, Func<float, float>> make) => table[("", name)] = call => Unary(call, make(call));

        void Two(string name, Func<float, float, float> floats, Func<long, long, long> integers) => table[("", name)] = call => Fold(call, floats, integers);
    }

    private static Func<float, float> LeakyRelu(OnnxCall call)
    {
        float alpha = call.Float("alpha", 0.01f);
        return x => x < 0 ? alpha * x : x;
    }

    private static Func<float, float> HardSigmoid(OnnxCall call)
    {
        (float alpha, float beta) = (call.Float("alpha", 0.2f), call.Float("beta", 0.5f));
        return x => Math.Max(0, Math.Min(1, (alpha * x) + beta));
    }

    private static OnnxArray[] Unary(OnnxCall call, Func<float, float> function)
    {
        OnnxArray x = call.Float(0);
        var y = new float[call.Elements(x.Shape)];
        for (int i = 0; i < y.Length; i++) y[i] = function(x.Floats[i]);
        return [OnnxArray.Of(y, x.Shape, x.Type)];
    }

    private static OnnxArray[] Fold(OnnxCall call, Func<float, float, float> floats, Func<long, long, long> integers)
    {
        OnnxArray result = call.Input(0);
        if (call.InputCount != 2 && call.Node.Operator is not ("Min" or "Max")) throw call.Wrong($"{call.InputCount} inputs", "2");
        for (int i = 1; i < call.InputCount; i++) result = Binary(call, result, call.Input(i), floats, integers);
        return [result];
    }

    private static OnnxArray Binary(OnnxCall call, OnnxArray a, OnnxArray b, Func<float, float, float> floats, Func<long, long, long> integers)
    {
        // Pow is the one operator whose exponent may be of another type.
        if (a.IsFloat && !b.IsFloat && call.Node.Operator == "Pow") b = OnnxArray.Of(Array.ConvertAll(b.Integers, value => (float)value), b.Shape);
        if (a.IsFloat != b.IsFloat) throw call.Wrong($"{a.Type.Name()} with {b.Type.Name()}", "two of one type");
        int[] shape = call.Broadcast(a, b);
        int count = call.Elements(shape);
        int[] left = Indexing.Map(a.Shape, shape), right = Indexing.Map(b.Shape, shape);
        if (a.IsFloat)
        {
            var y = new float[count];
            for (int i = 0; i < count; i++) y[i] = floats(a.Floats[left[i]], b.Floats[right[i]]);
            return OnnxArray.Of(y, shape, a.Type);
        }

        var z = new long[count];
        for (int i = 0; i < count; i++) z[i] = Wrap(integers(a.Integers[left[i]], b.Integers[right[i]]), a.Type);
        return OnnxArray.Of(z, shape, a.Type);
    }

    private static OnnxArray[] Clip(OnnxCall call)
    {
        OnnxArray x = call.Input(0);
        call.Elements(x.Shape);
        if (!x.IsFloat)
        {
            long least = call.Optional(1) is { IsFloat: false, Count: 1 } lowest ? lowest.Integers[0] : long.MinValue;
            long most = call.Optional(2) is { IsFloat: false, Count: 1 } highest ? highest.Integers[0] : long.MaxValue;
            return [OnnxArray.Of(Array.ConvertAll(x.Integers, value => Math.Min(most, Math.Max(least, value))), x.Shape, x.Type)];
        }

        float low = call.Optional(1) is { IsFloat: true, Count: 1 } a ? a.Floats[0] : call.Float("min", float.NegativeInfinity);
        float high = call.Optional(2) is { IsFloat: true, Count: 1 } b ? b.Floats[0] : call.Float("max", float.PositiveInfinity);
        return [OnnxArray.Of(Array.ConvertAll(x.Floats, value => Math.Min(high, Math.Max(low, value))), x.Shape, x.Type)];
    }

    /// <summary>In inference it passes its input on; the mask is of truth.</summary>
    private static OnnxArray[] Dropout(OnnxCall call)
    {
        OnnxArray x = call.Input(0);
        if (call.Optional(2) is { IsFloat: false, Count: 1 } training && training.Integers[0] != 0) throw call.Unsupported("training mode", "inference");
        if (call.Node.Outputs.Count < 2) return [x];
        var mask = new long[call.Elements(x.Shape)];
        Array.Fill(mask, 1);
        return [x, OnnxArray.Of(mask, x.Shape, OnnxDataType.Bool)];
    }

    private static OnnxArray[] Cast(OnnxCall call)
    {
        OnnxArray x = call.Input(0);
        var type = (OnnxDataType)(int)Math.Clamp(call.Int("to", 0), -1, 1000);
        if (!type.IsInteger() && !type.IsFloat()) throw call.Unsupported($"a cast to {type.Name()}", "integers, truth values and real floating-point types");
        call.Elements(x.Shape);
        bool saturate = call.Int("saturate", 1) != 0;
        if (type.IsFloat())
        {
            float[] values = x.IsFloat ? x.Floats : Array.ConvertAll(x.Integers, value => (float)value);
            if (type.IsSmallFloat()) values = Array.ConvertAll(values, value => SmallFloats.Table(type)[SmallFloats.Encode(type, value, saturate)]);
            return [OnnxArray.Of(values, x.Shape, type)];
        }

        // Floats are truncated; out of range they are undefined in ONNX, here they saturate to 64 bits and wrap to the type.
        Converter<float, long> fromFloat = type == OnnxDataType.Bool ? value => value != 0 ? 1 : 0 : value => Wrap((long)value, type);
        return [OnnxArray.Of(x.IsFloat ? Array.ConvertAll(x.Floats, fromFloat) : Array.ConvertAll(x.Integers, value => type == OnnxDataType.Bool ? value != 0 ? 1 : 0 : Wrap(value, type)), x.Shape, type)];
    }

    /// <summary>An integer as its type holds it.</summary>
    public static long Wrap(long value, OnnxDataType type)
    {
        int bits = type.Bits();
        if (bits >= 64) return value;
        return type.IsSigned() ? value << (64 - bits) >> (64 - bits) : value & ((1L << bits) - 1);
    }
}
