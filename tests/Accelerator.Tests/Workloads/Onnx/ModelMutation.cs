using Accelerator.Numerics;
using Accelerator.Workloads.Onnx;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>Changes a model in a few places, so that it stays a file that can be read but makes little sense.</summary>
internal static class ModelMutation
{
    private static readonly long[] Numbers = [0, 1, -1, 2, 3, 5, 7, 12, 100, -2, 255, 1 << 20, int.MaxValue, int.MinValue, 1L << 40, long.MaxValue, long.MinValue];
    private static readonly float[] Floats = [0, -0f, 1, -1, 0.5f, 1e30f, -1e30f, 1e-40f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue];
    private static readonly (string Domain, string Name)[] Operators = [.. OnnxInference.Operators.Select(name => name.LastIndexOf('.') is var dot and > 0 ? (name[..dot], name[(dot + 1)..]) : ("", name))];
    private static readonly string[] Parameters = ["axis", "axes", "group", "strides", "pads", "dilations", "kernel_shape", "perm", "to", "transA", "transB", "block_size", "bits", "K", "N", "output_dtype", "ceil_mode", "keepdims", "auto_pad", "shape"];

    public static OnnxModel Of(OnnxModel model, Xoshiro256 random)
    {
        for (int times = random.NextInt32(1, 2); times > 0; times--)
        {
            model = random.NextInt32(0, 3) switch
            {
                0 => model with { Initializers = Changed(model.Initializers, tensor => Tensor(tensor, random), random) },
                1 => model with { Inputs = Changed(model.Inputs, input => input with { Type = random.NextInt32(0, 3) == 0 ? AnyType(random) : input.Type, Shape = Shape(input.Shape!, random) }, random) },
                2 => model with { OperatorSets = new Dictionary<string, long> { [""] = random.NextInt32(1, 25) }, Nodes = Changed(model.Nodes, node => Wires(model, node, random), random) },
                _ => model with { Nodes = Changed(model.Nodes, node => Node(node, random), random) },
            };
        }

        return model;
    }

    private static OnnxTensor Tensor(OnnxTensor tensor, Xoshiro256 random)
    {
        // An earlier change may have made the bytes too few.
        bool whole = tensor.Data.Length * 8L >= tensor.Elements * tensor.Type.Bits();
        switch (random.NextInt32(0, 3))
        {
            case 0: return tensor with { Shape = [.. Shape([.. tensor.Shape.Select(size => (long)size)], random).Select(size => (int)Math.Clamp(size, 0, 4096))] };
            case 1: return tensor with { Type = AnyType(random) };
            case 2 when whole && tensor.Type == OnnxDataType.Float:
                float[] values = tensor.ToFloats();
                if (values.Length > 0) values[random.NextInt32(0, values.Length - 1)] = Floats[random.NextInt32(0, Floats.Length - 1)];
                return OnnxTensor.FromFloats(tensor.Name, tensor.Shape, values);
            case 2 when whole && tensor.Type == OnnxDataType.Int64:
                long[] integers = tensor.ToIntegers();
                if (integers.Length > 0) integers[random.NextInt32(0, integers.Length - 1)] = Any(Numbers, random);
                return OnnxTensor.FromIntegers(tensor.Name, tensor.Type, tensor.Shape, integers);
            default:
                // Another shape of as many elements, or a type of as many bits.
                return random.NextInt32(0, 1) == 0 ? tensor with { Shape = random.NextInt32(0, 1) == 0 ? [.. tensor.Shape.Reverse()] : [(int)tensor.Elements] }
                    : tensor with { Type = Enum.GetValues<OnnxDataType>().Where(type => type.Bits() == tensor.Type.Bits()).ToArray() is var same ? same[random.NextInt32(0, same.Length - 1)] : tensor.Type };
        }
    }

    private static OnnxNode Wires(OnnxModel model, OnnxNode node, Xoshiro256 random)
    {
        string[] names = ["", .. model.Initializers.Select(tensor => tensor.Name), .. model.Inputs.Select(input => input.Name), .. model.Nodes.TakeWhile(other => other != node).SelectMany(other => other.Outputs)];
        List<string> inputs = [.. node.Inputs];
        switch (random.NextInt32(0, 2))
        {
            case 0 when inputs.Count > 0: inputs[random.NextInt32(0, inputs.Count - 1)] = Any(names, random); break;
            case 1 when inputs.Count > 0: inputs.RemoveAt(inputs.Count - 1); break;
            default: inputs.Add(Any(names, random)); break;
        }

        return node with { Inputs = inputs };
    }

    private static OnnxNode Node(OnnxNode node, Xoshiro256 random)
    {
        if (random.NextInt32(0, 2) == 0)
        {
            (string domain, string name) = Any(Operators, random);
            return node with { Domain = domain, Operator = name };
        }

        var parameters = new Dictionary<string, OnnxParameter>(node.Attributes);
        string key = parameters.Count > 0 && random.NextInt32(0, 1) == 0 ? Any([.. parameters.Keys], random) : Any(Parameters, random);
        parameters[key] = random.NextInt32(0, 5) switch
        {
            0 => new OnnxParameter { Name = key, Float = Any(Floats, random) },
            1 => new OnnxParameter { Name = key, Text = Any<string>(["SAME_UPPER", "SAME_LOWER", "VALID", "CEIL", "nonsense", ""], random) },
            2 or 3 => new OnnxParameter { Name = key, Int = Any(Numbers, random) },
            _ => new OnnxParameter { Name = key, Ints = [.. Enumerable.Range(0, random.NextInt32(0, 5)).Select(_ => Numbers[random.NextInt32(0, random.NextInt32(0, 1) == 0 ? 5 : Numbers.Length - 1)])] },
        };
        return node with { Attributes = parameters };
    }

    private static long[] Shape(IReadOnlyList<long> shape, Xoshiro256 random)
    {
        List<long> changed = [.. shape];
        switch (random.NextInt32(0, 3))
        {
            case 0 when changed.Count > 0: changed[random.NextInt32(0, changed.Count - 1)] = Any(Numbers, random); break;
            case 1 when changed.Count > 0: changed.RemoveAt(0); break;
            case 2: changed.Insert(random.NextInt32(0, changed.Count), Any([1L, -1L, 2L, 0L], random)); break;
            default: changed.Reverse(); break;
        }

        return [.. changed];
    }

    private static OnnxDataType AnyType(Xoshiro256 random) => (OnnxDataType)random.NextInt32(0, 27);

    private static T Any<T>(T[] values, Xoshiro256 random) => values[random.NextInt32(0, values.Length - 1)];

    private static IReadOnlyList<T> Changed<T>(IReadOnlyList<T> values, Func<T, T> change, Xoshiro256 random)
    {
        if (values.Count == 0) return values;
        T[] changed = [.. values];
        int at = random.NextInt32(0, changed.Length - 1);
        changed[at] = change(changed[at]);
        return changed;
    }
}
