using System.Runtime.InteropServices;
using Accelerator.Numerics;
using Accelerator.Numerics.Blocks;
using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Minifloats;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Numerics.Minifloats;

/// <summary>Block formats against gfloat's output; of `edge`, whose input is not there, dequantisation and the 17 blocks whose input follows from the output.</summary>
public sealed class BlockFormatTests
{
    private const string Folder = "data/formats";
    private const int EdgeBlocks = 16;
    private static readonly FloatRounding[] Deterministic = [FloatRounding.HalfEven, FloatRounding.HalfAwayFromZero, FloatRounding.HalfTowardZero, FloatRounding.TowardZero];

    public static TheoryData<string, string, string> Golden()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string set in (string[])["cos", "s260k_l0_w1_first2048", "edge"])
        {
            foreach (string format in (string[])["mxfp4_e2m1", "mxfp6_e2m3", "mxfp6_e3m2", "mxfp8_e4m3", "mxfp8_e5m2", "mxint8"])
            {
                data.Add(set, format, "even");
                data.Add(set, format, "away");
            }
        }

        return data;
    }

    [SharedFact(Folder)]
    public void Every_published_file_of_blocks_is_one_of_the_cases()
    {
        IEnumerable<string> cases = Golden().Select(row => string.Join(',', row));
        cases.Order(StringComparer.Ordinal).ShouldBe(File.ReadLines(Prerequisite.Shared($"{Folder}/mx_manifest.csv")).Skip(1).Select(line => string.Join(',', line.Split(',')[..3])).Order(StringComparer.Ordinal));
        Directory.EnumerateFiles(Prerequisite.Shared(Folder), "*.code.u8").Select(path => string.Join(',', Path.GetFileName(path).Split('.')[..3])).Order(StringComparer.Ordinal).ShouldBe(cases.Order(StringComparer.Ordinal));
    }

    [SharedTheory(Folder)]
    [MemberData(nameof(Golden))]
    public void Published_blocks_are_reproduced_bit_for_bit(string set, string name, string ties)
    {
        MxFormat format = BlockFormats.Mx.Single(f => f.Name == name.Replace("mxfp4_e2m1", "mxfp4", StringComparison.Ordinal).Replace('_', '-'));
        string stem = Prerequisite.Shared($"{Folder}/{set}.{name}.{ties}.code.u8")[..^"code.u8".Length];
        byte[] scales = File.ReadAllBytes(stem + "scale.u8"), codes = File.ReadAllBytes(stem + "code.u8");
        byte[] dequantised = File.ReadAllBytes(stem + "deq.f32");
        var values = new float[codes.Length];
        format.Dequantize(scales, codes, values);
        MemoryMarshal.AsBytes(values.AsSpan()).SequenceEqual(dequantised).ShouldBeTrue("dequantised");

        float[] input = Input(set);
        int blocks = input.Length / format.BlockSize;
        var madeScales = new byte[blocks];
        var madeCodes = new byte[input.Length];
        format.Quantize(input, madeScales, madeCodes, ties == "even" ? FloatRounding.HalfEven : FloatRounding.HalfAwayFromZero);
        madeScales.ShouldBe(scales[..blocks]);
        madeCodes.ShouldBe(codes[..input.Length]);

        // What was quantised once stays as it is: codes and scales of the dequantised values, whatever the block.
        format.Quantize(values, scales, codes, FloatRounding.HalfEven);
        var again = new float[values.Length];
        format.Dequantize(scales, codes, again);
        again.ShouldBe(values);
    }

    [Fact]
    public void Vectors_and_the_plain_reference_agree()
    {
        float[] values = [.. ScalarFormatTests.Samples(6000, 3)];
        values = [.. values, .. values.Select((v, i) => v * ((i / 96) % 2 == 0 ? 1e-30f : 1)), .. Enumerable.Range(0, 40).Select(i => i * 1e-44f)];
        int count = values.Length - 5; // an odd tail
        foreach (MxFormat format in BlockFormats.Mx)
        {
            int blocks = (count + 31) / 32;
            byte[] scales = new byte[blocks], plainScales = new byte[blocks], codes = new byte[count], plainCodes = new byte[count];
            float[] real = new float[count], plainReal = new float[count];
            foreach (FloatRounding rounding in Deterministic)
            {
                format.Quantize(values.AsSpan(0, count), scales, codes, rounding);
                format.QuantizePlain(values.AsSpan(0, count), plainScales, plainCodes, rounding);
                scales.ShouldBe(plainScales, $"{format.Name} {rounding}");
                codes.ShouldBe(plainCodes, $"{format.Name} {rounding}");
            }

            format.Dequantize(scales, codes, real);
            format.DequantizePlain(scales, codes, plainReal);
            Bits(real).ShouldBe(Bits(plainReal), format.Name);
        }

        // Every scale with every code.
        byte[] every = [.. Enumerable.Range(0, 256).Select(s => (byte)s)];
        byte[] all = [.. Enumerable.Range(0, 256 * 32).Select(i => (byte)(i & 15))];
        float[] fast = new float[all.Length], slow = new float[all.Length];
        BlockFormats.MxFp4.Dequantize(every, all, fast);
        BlockFormats.MxFp4.DequantizePlain(every, all, slow);
        Bits(fast).ShouldBe(Bits(slow));
    }

    [Fact]
    public void Blocks_with_no_finite_largest_are_NaN_and_zeros_have_the_least_scale()
    {
        float[] values = new float[100];
        (values[3], values[70]) = (float.NaN, float.PositiveInfinity);
        byte[] scales = new byte[4], codes = new byte[100];
        BlockFormats.MxFp4.Quantize(values, scales, codes);
        scales.ShouldBe([0xFF, 0, 0xFF, 0]);
        var real = new float[100];
        BlockFormats.MxFp4.Dequantize(scales, codes, real);
        real[..32].ShouldAllBe(v => float.IsNaN(v));
        real[32..64].ShouldAllBe(v => v == 0);
        byte[] nvScales = new byte[7];
        BlockFormats.NvFp4.Quantize(values, 1, nvScales, codes);
        nvScales.ShouldBe([0x7F, 0, 0, 0, 0x7F, 0, 0]);
        BlockFormats.NvFp4.Dequantize(nvScales, codes, 1, real);
        real.Count(float.IsNaN).ShouldBe(32);
    }

    [Fact]
    public void Nv_scales_saturate_and_the_largest_weight_survives()
    {
        foreach (NvFormat format in BlockFormats.Nv)
        {
            foreach (float size in (float[])[1e-30f, 1, 1e30f, 3e38f])
            {
                float[] values = [.. Enumerable.Range(0, 48).Select(i => size * ((i - 24) / 24f) * (i < 16 ? 1 : 0.01f))];
                BlockFloat tensor = format.ToTensor(values, 2, 24);
                tensor.Dequantize()[0].ShouldBe(values[0], Math.Abs(values[0]) * 1e-5f);
                tensor.Blocks.ShouldBe(2);
                TensorForms.Create(2, 24, tensor.ToParts()).Dequantize().ShouldBe(tensor.Dequantize());
            }

            // Without a tensor scale a huge block saturates instead of vanishing.
            byte[] scales = new byte[1], codes = new byte[16];
            float[] huge = Enumerable.Repeat(1e9f, 16).ToArray(), real = new float[16];
            format.Quantize(huge, 1, scales, codes);
            format.Dequantize(scales, codes, 1, real);
            real.ShouldAllBe(v => v == format.Scale.MaxFinite * format.Element.MaxFinite);
        }
    }

    [Fact]
    public void Stretched_MXFP4_never_saturates()
    {
        MxFormat stretched = BlockFormats.Mx.Single(f => f.Name == "mxfp4-43");
        for (float largest = 4; largest < 8; largest += 0.05f)
        {
            float[] values = Enumerable.Repeat(largest, 32).ToArray();
            (stretched.ToTensor(values, 1, 32).Dequantize()[0] / largest).ShouldBeInRange(0.8f, 1.21f);
        }
    }

    private static int[] Bits(float[] values) => Array.ConvertAll(values, v => float.IsNaN(v) ? int.MinValue + 1 : BitConverter.SingleToInt32Bits(v));

    private static float[] Input(string set) => set switch
    {
        "cos" => MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(Prerequisite.Shared("data/ggml_golden/cos.in.f32"))).ToArray(),
        "edge" => Edge(),
        _ => FirstGate()[..2048],
    };

    private static float[] FirstGate()
    {
        LlamaModel model = ModelLoader.Load(Prerequisite.Shared("data/stories260K/stories260K.bin"));
        return model.Weight(model.Sites.Single(site => site.TensorName == "model.layers.0.mlp.gate_proj.weight"));
    }

    /// <summary>The data holds no input for `edge`; its first blocks are a ladder of ties, zeros and maxima times 2^(block − 8), which the twelve outputs pin down.</summary>
    private static float[] Edge()
    {
        float[] ladder =
        [
            6, .25f, -.25f, .75f, -.75f, 1.25f, -1.25f, 1.75f, -1.75f, 2.5f, -2.5f, 3.5f, -3.5f, 5, -5, 0, -0f, .5f, 1, 1.5f, 2, 3, 4, -6, .1f, .2f, .3f, .4f, .6f, .9f, 1.1f, 1.3f,
        ];
        return [.. from block in Enumerable.Range(0, EdgeBlocks + 1) from value in ladder select block == EdgeBlocks ? value * 0 : value * MathF.ScaleB(1, block - 8)];
    }
}
