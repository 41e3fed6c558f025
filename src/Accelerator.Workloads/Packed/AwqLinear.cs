using System.Buffers.Binary;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Packed;

/// <summary>
/// AWQ, GEMM version (AutoAWQ): qweight int32 [K, N/8] and qzeros int32 [groups, N/8], both packed along N, nibble i of a word
/// being output feature 8·w + [0, 2, 4, 6, 1, 3, 5, 7][i]; scales [groups, N]. Zero points are as they are.
/// </summary>
internal static class AwqLinear
{
    private const int PerWord = 8;

    private static ReadOnlySpan<byte> Order => [0, 2, 4, 6, 1, 3, 5, 7];

    public static PackedLinear? Read(PackedTensors tensors, CheckpointPacking packing, int rows, int columns)
    {
        Findings findings = tensors.Findings;
        int size = Math.Min(packing.GroupSize ?? columns, columns);
        if (rows % PerWord != 0 || columns % size != 0)
        {
            findings.Add("ACC2029", $"{tensors.Name} cannot be packed by AWQ: words or groups are not full.", $"[{rows}, {columns}], groups of {size}", $"rows in multiples of {PerWord}, columns in multiples of the group");
            return null;
        }

        int groups = columns / size;
        SafetensorsTensor? weights = tensors.Find("qweight", SafetensorsDtype.I32, columns, rows / PerWord);
        SafetensorsTensor? zeros = tensors.Find("qzeros", SafetensorsDtype.I32, groups, rows / PerWord);
        float[]? scales = tensors.Floats("scales", groups, rows);
        tensors.RefuseBias(rows);
        if (weights is null || zeros is null || scales is null) return null;

        var codes = new byte[(long)rows * columns];
        Unpack(weights.Data.Span, columns, rows, (k, n, code) => codes[n * columns + k] = code);
        var zero = new short[rows * groups];
        Unpack(zeros.Data.Span, groups, rows, (g, n, code) => zero[n * groups + g] = code);
        return new PackedLinear
        {
            Format = "AWQ", Rows = rows, Columns = columns, Bits = 4, Groups = groups,
            Codes = codes, Scales = GptqLinear.Transposed(scales, groups, rows), Zeros = zero, GroupOf = [.. Enumerable.Range(0, columns).Select(k => k / size)],
        };
    }

    private static void Unpack(ReadOnlySpan<byte> words, int lines, int rows, Action<int, int, byte> put)
    {
        for (int line = 0; line < lines; line++)
        {
            for (int word = 0; word < rows / PerWord; word++)
            {
                uint packed = BinaryPrimitives.ReadUInt32LittleEndian(words[(4 * (line * (rows / PerWord) + word))..]);
                for (int i = 0; i < PerWord; i++) put(line, PerWord * word + Order[i], (byte)((packed >> (4 * i)) & 15));
            }
        }
    }
}
