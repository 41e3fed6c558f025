using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads.Packed;

/// <summary>
/// Packs as AutoGPTQ does: weights along K, zero points along N. Fields of 2, 4 and 8 bits fill words; of 3-bit fields 32 fill three
/// words, written out place by place, so that nothing is shared with the reader, which takes a stream of bits.
/// </summary>
internal static class GptqPacker
{
    /// <summary>The tensors of a layer; <paramref name="version"/> 1 stores zero points less one.</summary>
    public static Dictionary<string, SafetensorsTensor> Pack(string prefix, RandomLayer layer, int version, bool groupIndex = true)
    {
        int wordsDown = layer.Columns * layer.Bits / 32, wordsAcross = layer.Rows * layer.Bits / 32, groups = layer.Groups;
        var weights = new int[wordsDown * layer.Rows];
        for (int n = 0; n < layer.Rows; n++)
        {
            uint[] words = Words([.. Enumerable.Range(0, layer.Columns).Select(k => (uint)layer.Codes[n * layer.Columns + k])], layer.Bits);
            for (int w = 0; w < wordsDown; w++) weights[w * layer.Rows + n] = (int)words[w];
        }

        var zeros = new int[groups * wordsAcross];
        var scales = new float[groups * layer.Rows];
        for (int g = 0; g < groups; g++)
        {
            uint[] fields = [.. Enumerable.Range(0, layer.Rows).Select(n => (uint)(layer.Zeros[n * groups + g] - (version == 1 ? 1 : 0)))];
            fields.ShouldAllBe(field => field < 1u << layer.Bits);
            uint[] words = Words(fields, layer.Bits);
            for (int w = 0; w < wordsAcross; w++) zeros[g * wordsAcross + w] = (int)words[w];
            for (int n = 0; n < layer.Rows; n++) scales[g * layer.Rows + n] = (float)layer.Scales[n * groups + g];
        }

        var tensors = new Dictionary<string, SafetensorsTensor>
        {
            [$"{prefix}.qweight"] = SafetensorsTensor.FromInt32s([wordsDown, layer.Rows], weights),
            [$"{prefix}.qzeros"] = SafetensorsTensor.FromInt32s([groups, wordsAcross], zeros),
            [$"{prefix}.scales"] = SafetensorsTensor.FromHalves([groups, layer.Rows], scales),
            [$"{prefix}.bias"] = SafetensorsTensor.FromHalves([layer.Rows], new float[layer.Rows]),
        };
        if (groupIndex) tensors[$"{prefix}.g_idx"] = SafetensorsTensor.FromInt32s([layer.Columns], layer.GroupOf);
        return tensors;
    }

    private static uint[] Words(uint[] fields, int bits) => bits == 3 ? [.. fields.Chunk(32).SelectMany(Three)] : [.. fields.Chunk(32 / bits).Select(chunk => Whole(chunk, bits))];

    private static uint Whole(uint[] fields, int bits)
    {
        uint word = 0;
        for (int i = 0; i < fields.Length; i++) word |= fields[i] << (bits * i);
        return word;
    }

    private static uint[] Three(uint[] f)
    {
        uint first = f[10] << 30;
        uint second = ((f[10] >> 2) & 1) | (f[21] << 31);
        uint third = (f[21] >> 1) & 3;
        for (int i = 0; i < 10; i++)
        {
            first |= f[i] << (3 * i);
            second |= f[11 + i] << (3 * i + 1);
            third |= f[22 + i] << (3 * i + 2);
        }

        return [first, second, third];
    }
}
