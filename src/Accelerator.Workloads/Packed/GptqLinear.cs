using System.Buffers.Binary;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Packed;

/// <summary>
/// GPTQ (AutoGPTQ, GPTQModel): qweight int32 [K·b/32, N] packed along K, qzeros int32 [groups, N·b/32] packed along N, scales
/// [groups, N], g_idx int32 [K], the group of each input feature. Version 1 stores z − 1; a stored field of all ones means
/// z = 2^b, as the CUDA kernels compute it. Version 2 stores z.
/// </summary>
internal static class GptqLinear
{
    public static PackedLinear? Read(PackedTensors tensors, CheckpointPacking packing, int rows, int columns)
    {
        int bits = packing.Bits;
        int size = Math.Min(packing.GroupSize ?? columns, columns);
        int groups = (columns + size - 1) / size;
        Findings findings = tensors.Findings;
        if ((long)columns * bits % 32 != 0 || (long)rows * bits % 32 != 0)
        {
            findings.Add("ACC2029", $"{tensors.Name} cannot be packed by GPTQ: its codes do not fill 32-bit words.", $"[{rows}, {columns}] of {bits} bits", "multiples of 32 bits");
            return null;
        }

        SafetensorsTensor? weights = tensors.Find("qweight", SafetensorsDtype.I32, (int)((long)columns * bits / 32), rows);
        SafetensorsTensor? zeros = tensors.Find("qzeros", SafetensorsDtype.I32, groups, (int)((long)rows * bits / 32));
        float[]? scales = tensors.Floats("scales", groups, rows);
        int[]? groupOf = Groups(tensors, columns, size, groups, packing.ActOrder);
        tensors.RefuseBias(rows);
        if (weights is null || zeros is null || scales is null || groupOf is null) return null;

        var codes = new byte[(long)rows * columns];
        ReadOnlySpan<byte> words = weights.Data.Span;
        for (int n = 0; n < rows; n++)
        {
            for (int k = 0; k < columns; k++) codes[n * columns + k] = PackedFields.Read(words, n, rows, k, bits);
        }

        var zero = new short[rows * groups];
        ReadOnlySpan<byte> zeroWords = zeros.Data.Span;
        int wordsPerGroup = rows * bits / 32;
        for (int n = 0; n < rows; n++)
        {
            for (int g = 0; g < groups; g++) zero[n * groups + g] = (short)(PackedFields.Read(zeroWords, g * wordsPerGroup, 1, n, bits) + (packing.ZerosLessOne ? 1 : 0));
        }

        int half = 1 << (bits - 1);
        if (packing.Symmetric && Array.FindIndex(zero, z => z != half) is var odd and >= 0)
        {
            string other = packing.ZerosLessOne ? "gptq_v2" : "gptq";
            findings.Add("ACC2029", $"{tensors.Name} is called symmetric, and its zero points are not in the middle.", $"{zero[odd]}, in feature {odd / groups}", $"{half}",
                $"zero points of one more or less than {half} throughout mean that checkpoint_format should be {other}");
            return null;
        }

        return new PackedLinear
        {
            Format = packing.ZerosLessOne ? "GPTQ" : "GPTQ v2", Rows = rows, Columns = columns, Bits = bits, Groups = groups,
            Codes = codes, Scales = Transposed(scales, groups, rows), Zeros = zero, GroupOf = groupOf,
        };
    }

    /// <summary>[groups, N] to [N, groups].</summary>
    internal static float[] Transposed(float[] scales, int groups, int rows)
    {
        var turned = new float[scales.Length];
        for (int g = 0; g < groups; g++)
        {
            for (int n = 0; n < rows; n++) turned[n * groups + g] = scales[g * rows + n];
        }

        return turned;
    }

    /// <summary>g_idx, or consecutive groups where the file has none.</summary>
    private static int[]? Groups(PackedTensors tensors, int columns, int size, int groups, bool actOrder)
    {
        if (actOrder && groups > 1 && !tensors.Has("g_idx"))
        {
            tensors.Findings.Add("ACC2007", $"Tensor {tensors.Name}.g_idx is missing.", allowed: $"[{columns}]", hint: "with desc_act nothing else says which group an input feature is of");
            return null;
        }

        if (!tensors.Has("g_idx")) return [.. Enumerable.Range(0, columns).Select(k => k / size)];
        if (tensors.Find("g_idx", SafetensorsDtype.I32, columns) is not { } tensor) return null;
        ReadOnlySpan<byte> data = tensor.Data.Span;
        var groupOf = new int[columns];
        for (int k = 0; k < columns; k++)
        {
            groupOf[k] = BinaryPrimitives.ReadInt32LittleEndian(data[(4 * k)..]);
            if ((uint)groupOf[k] < (uint)groups) continue;
            tensors.Findings.Add("ACC2029", $"{tensors.Name}.g_idx names a group that is not there.", $"group {groupOf[k]} of input feature {k}", $"0 to {groups - 1}");
            return null;
        }

        return groupOf;
    }
}
