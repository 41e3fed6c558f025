using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads.Packed;

/// <summary>Packs as AutoAWQ's GEMM version does: eight output features a word, the even ones of them in the low half.</summary>
internal static class AwqPacker
{
    private static readonly int[] OrderMap = [0, 2, 4, 6, 1, 3, 5, 7];

    public static Dictionary<string, SafetensorsTensor> Pack(string prefix, RandomLayer layer)
    {
        (int rows, int columns, int groups) = (layer.Rows, layer.Columns, layer.Groups);
        var scales = new float[groups * rows];
        for (int i = 0; i < scales.Length; i++) scales[i] = (float)layer.Scales[i % rows * groups + i / rows];
        return new Dictionary<string, SafetensorsTensor>
        {
            [$"{prefix}.qweight"] = SafetensorsTensor.FromInt32s([columns, rows / 8], Packed(columns, rows, (k, n) => layer.Codes[n * columns + k])),
            [$"{prefix}.qzeros"] = SafetensorsTensor.FromInt32s([groups, rows / 8], Packed(groups, rows, (g, n) => layer.Zeros[n * groups + g])),
            [$"{prefix}.scales"] = SafetensorsTensor.FromHalves([groups, rows], scales),
        };
    }

    private static int[] Packed(int lines, int rows, Func<int, int, int> field)
    {
        var words = new int[lines * (rows / 8)];
        for (int line = 0; line < lines; line++)
        {
            for (int column = 0; column < rows / 8; column++)
            {
                for (int i = 0; i < 8; i++) words[line * (rows / 8) + column] |= field(line, column * 8 + OrderMap[i]) << (i * 4);
            }
        }

        return words;
    }
}
