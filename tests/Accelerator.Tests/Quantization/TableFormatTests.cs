using Accelerator.Numerics;
using Accelerator.Numerics.Blocks;
using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Minifloats;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Tests.Quantization;

public sealed class TableFormatTests
{
    private const int Rows = 6, K = 172;

    [Fact]
    public void Every_format_rounds_packs_and_comes_back_from_its_parts()
    {
        float[] weights = Weights(11);
        foreach (WeightFormat format in TableFormats.All)
        {
            foreach (int bits in (int[])[16, 32])
            {
                int group = format.DefaultGroup ?? 43;
                var problem = new LayerProblem { Name = "w", Weights = weights, Rows = Rows, Columns = K, GroupSize = group, Format = format, Fit = new FitOptions { ScaleBits = bits } };
                QuantizedTensor tensor = new RoundToNearest().Quantize(problem);
                float[] real = tensor.Dequantize();
                TensorForms.Create(Rows, K, tensor.ToParts()).Dequantize().ShouldBe(real, format.Name);
                double noise = 0, signal = 0;
                for (int i = 0; i < real.Length; i++) (noise, signal) = (noise + Math.Pow(real[i] - weights[i], 2), signal + Math.Pow(weights[i], 2));
                noise.ShouldBeLessThan(signal * (format.Bits == 2 ? 0.5 : format.Bits == 3 ? 0.2 : format.Name == "llm-fp4" ? 0.2 : 0.08), format.Name);
                tensor.BitsPerWeight.ShouldBeGreaterThan(format.Bits);
                tensor.Format.ShouldBe(format.Name);
            }
        }
    }

    [Fact]
    public void Rounding_is_that_of_the_block_formats()
    {
        float[] weights = Weights(5);
        foreach (MxFormat mx in BlockFormats.Mx) Same(mx.Name, mx.ToTensor(weights, Rows, K));
        foreach (NvFormat nv in BlockFormats.Nv) Same(nv.Name, nv.ToTensor(weights, Rows, K));

        void Same(string name, BlockFloat expected)
        {
            var format = (WeightFormat)FormatCatalog.Find(name)!;
            QuantizedTensor tensor = new RoundToNearest().Quantize(new LayerProblem { Name = "w", Weights = weights, Rows = Rows, Columns = K, GroupSize = format.DefaultGroup!.Value, Format = format });
            tensor.Dequantize().ShouldBe(expected.Dequantize(), name);
            tensor.Storage.ShouldBe(expected.Storage);
        }
    }

    [Fact]
    public void Groups_of_zeros_and_of_huge_weights_stay_finite()
    {
        float[] weights = new float[Rows * K];
        weights[0] = 3e38f;
        weights[K] = 1e-40f;
        foreach (WeightFormat format in TableFormats.All)
        {
            var problem = new LayerProblem { Name = "w", Weights = weights, Rows = Rows, Columns = K, GroupSize = format.DefaultGroup ?? 43, Format = format, Fit = new FitOptions { ScaleBits = 32 } };
            float[] real = new RoundToNearest().Quantize(problem).Dequantize();
            real.ShouldAllBe(value => float.IsFinite(value), format.Name);
        }
    }

    [Fact]
    public void GPTQ_works_with_every_format_and_lowers_the_error_of_the_output()
    {
        var random = new Xoshiro256(9);
        float[] weights = Weights(9);
        var inputs = new float[512 * K];
        for (int row = 0; row < 512; row++)
        {
            double common = random.NextNormal();
            for (int k = 0; k < K; k++) inputs[row * K + k] = (float)(common + 0.5 * random.NextNormal());
        }

        var hessian = new double[K * K];
        for (int row = 0; row < 512; row++)
        {
            for (int i = 0; i < K; i++) for (int j = 0; j < K; j++) hessian[i * K + j] += 2.0 / 512 * inputs[row * K + i] * inputs[row * K + j];
        }

        var known = new LayerInputs { Hessian = hessian, AbsoluteMaximum = new float[K], AbsoluteMean = new double[K], Sample = [] };
        int better = 0;
        foreach (WeightFormat format in TableFormats.All)
        {
            var problem = new LayerProblem { Name = "w", Weights = weights, Rows = Rows, Columns = K, GroupSize = format.DefaultGroup ?? 43, Format = format, Inputs = known };
            if (Error(new Gptq().Quantize(problem)) < Error(new RoundToNearest().Quantize(problem))) better++;
        }

        better.ShouldBeGreaterThan(TableFormats.All.Count * 9 / 10);

        double Error(QuantizedTensor tensor)
        {
            float[] real = tensor.Dequantize();
            double sum = 0;
            for (int n = 0; n < Rows; n++)
            {
                for (int row = 0; row < 512; row += 8)
                {
                    double y = 0;
                    for (int k = 0; k < K; k++) y += (real[n * K + k] - (double)weights[n * K + k]) * inputs[row * K + k];
                    sum += y * y;
                }
            }

            return sum;
        }
    }

    [Fact]
    public void Scales_of_scales_come_back_within_a_step()
    {
        DoubleQuantization.Table.Length.ShouldBe(256);
        var random = new Xoshiro256(4);
        float[] scales = [.. Enumerable.Range(0, 600).Select(_ => (float)(1 + 0.2 * random.NextNormal()))];
        var codes = new byte[600];
        var largest = new float[3];
        float mean = DoubleQuantization.Quantize(scales, codes, largest);
        for (int i = 0; i < 600; i++) DoubleQuantization.Decode(codes[i], mean, largest[i / 256]).ShouldBe(scales[i], largest[i / 256] * 0.0081f);
    }

    private static float[] Weights(ulong seed)
    {
        var random = new Xoshiro256(seed);
        return [.. Enumerable.Range(0, Rows * K).Select(_ => (float)(0.1 * random.NextNormal()))];
    }
}
