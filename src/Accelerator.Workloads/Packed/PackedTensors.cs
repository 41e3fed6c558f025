using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Packed;

/// <summary>Typed access to the tensors of one packed layer; a missing tensor, a wrong type or shape is a finding.</summary>
internal sealed class PackedTensors(SafetensorsFile file, string prefix, Findings findings)
{
    /// <summary>The layer's name.</summary>
    public string Name => prefix;

    /// <summary>Where findings go.</summary>
    public Findings Findings => findings;

    /// <summary>Whether the layer has such a tensor.</summary>
    public bool Has(string part) => file.Tensors.ContainsKey($"{prefix}.{part}");

    /// <summary>The bytes of a tensor of a type and shape, or null with a finding.</summary>
    public SafetensorsTensor? Find(string part, SafetensorsDtype dtype, params int[] shape) => Find(part, [dtype], shape);

    /// <summary>A tensor of 16- or 32-bit floats, as float32; all must be finite.</summary>
    public float[]? Floats(string part, params int[] shape)
    {
        if (Find(part, [SafetensorsDtype.F16, SafetensorsDtype.BF16, SafetensorsDtype.F32], shape) is not { } tensor) return null;
        float[] values = tensor.ToFloats();
        int at = Array.FindIndex(values, v => !float.IsFinite(v));
        if (at < 0) return values;
        findings.Add("ACC2010", $"Tensor {prefix}.{part} holds a value that is not finite.", $"{values[at].ToString(System.Globalization.CultureInfo.InvariantCulture)} at element {at}", "finite values");
        return null;
    }

    /// <summary>A bias of zeros, which some writers add, is nothing; any other is a finding.</summary>
    public void RefuseBias(int rows)
    {
        if (Has("bias") && Floats("bias", rows) is { } bias && Array.Exists(bias, v => v != 0)) findings.Add("ACC2011", $"{prefix} has a bias, which is not computed here.", hint: "a bias of zeros is taken");
    }

    private SafetensorsTensor? Find(string part, SafetensorsDtype[] dtypes, int[] shape)
    {
        string name = $"{prefix}.{part}";
        string sizes = $"[{string.Join(", ", shape)}]";
        if (!file.Tensors.TryGetValue(name, out SafetensorsTensor? tensor)) findings.Add("ACC2007", $"Tensor {name} is missing.", allowed: sizes);
        else if (!dtypes.Contains(tensor.Dtype)) findings.Add("ACC2009", $"Tensor {name} has the wrong type.", tensor.Dtype.Name(), string.Join(", ", dtypes.Select(d => d.Name())));
        else if (!tensor.Shape.SequenceEqual(shape)) findings.Add("ACC2008", $"Tensor {name} has the wrong shape.", $"[{string.Join(", ", tensor.Shape)}]", $"{sizes}, from config.json");
        else return tensor;
        return null;
    }
}
