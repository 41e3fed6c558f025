using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Tests.Workloads;
using Accelerator.Workloads.Traces;

namespace Accelerator.Tests.Quantization;

public sealed class FloatActivationTests
{
    [Theory]
    [InlineData(1f, 0x3C00, 0x3F80)]
    [InlineData(-0f, 0x8000, 0x8000)]
    [InlineData(2049f, 0x6800, 0x4500)] // a tie between 2048 and 2050; bfloat16 rounds to 2048
    [InlineData(2051f, 0x6802, 0x4500)] // a tie between 2050 and 2052
    [InlineData(5.9604645e-8f, 0x0001, 0x3380)] // the least subnormal of float16
    [InlineData(2.9802322e-8f, 0x0000, 0x3300)] // half of it: a tie to 0
    public void Values_are_rounded_to_nearest_ties_to_even(float value, int half, int brain)
    {
        FloatActivations.Codes(ActivationFormat.Float16, [value]).ShouldBe([(ushort)half]);
        FloatActivations.Codes(ActivationFormat.BFloat16, [value]).ShouldBe([(ushort)brain]);
        float[] rounded = [value];
        ActivationFormat.Float16.Round(rounded, 1);
        rounded[0].ShouldBe((float)(Half)value);
    }

    [Fact]
    public void A_value_that_would_be_an_infinity_is_refused()
    {
        FloatActivations.Codes(ActivationFormat.Float16, [65519.99f]).ShouldBe([(ushort)0x7BFF]);
        InputException wrong = Should.Throw<InputException>(() => FloatActivations.Codes(ActivationFormat.Float16, [1, -65520f]));
        wrong.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe("error ACC2010: An activation does not fit float16.\n  found:   -65520\n  allowed: magnitudes up to 65504\n  hint:    bfloat16 has the range of float32");
        FloatActivations.Codes(ActivationFormat.BFloat16, [-65520f]).ShouldBe([(ushort)0xC780]);
        Should.Throw<InputException>(() => FloatActivations.Codes(ActivationFormat.BFloat16, [float.NaN])).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC2010");
    }

    [Theory]
    [InlineData("float16")]
    [InlineData("bfloat16")]
    public void A_trace_of_a_model_holds_the_inputs_of_its_layers(string format)
    {
        ActivationFormat activations = FormatCatalog.Activations(format)!;
        QuantizationRecipe recipe = new()
        {
            Method = Method.Parse("rtn"), Default = new LayerSetting(FormatCatalog.Find("bitmod-fp4-s8")!, new GroupSetting(Granularity.Group, 8)), Fit = new FitOptions { ScaleBits = 32 }, Activations = activations,
        };
        QuantizedModel quantized = RecipeQuantizer.Quantize(TinyModel.Create(), recipe);
        GemmTrace trace = TraceCapture.Capture(quantized, TinyModel.Tokens(6), [CapturePhase.Prefill(4), CapturePhase.Decode(4)]);
        trace.Version.ShouldBe(3);
        trace.Operations.Count.ShouldBe(2 * 7 * 2);
        foreach (GemmOperation operation in trace.Operations)
        {
            operation.ActivationFormat.ShouldBe(format);
            operation.FloatActivations.Length.ShouldBe(operation.M * operation.K);
            operation.ActivationScales.ShouldBeEmpty();

            // The products of the codes' values are near the unquantised layer's: 4-bit weights, not noise.
            float[] weights = trace.Weights[operation.WeightName].Dequantize();
            double error = 0, size = 0;
            for (int m = 0; m < operation.M; m++)
            {
                for (int n = 0; n < operation.N; n++)
                {
                    double sum = 0;
                    for (int k = 0; k < operation.K; k++) sum += FloatActivations.Value(activations, operation.FloatActivations[(m * operation.K) + k]) * (double)weights[(n * operation.K) + k];
                    double expected = operation.Expected![(m * operation.N) + n];
                    error += (sum - expected) * (sum - expected);
                    size += expected * expected;
                }
            }

            Math.Sqrt(error / size).ShouldBeLessThan(0.2, operation.Name);
        }
    }
}
