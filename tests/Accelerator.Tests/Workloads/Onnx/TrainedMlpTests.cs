using Accelerator.Tests.Support;
using Accelerator.Workloads.Images;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>The trained MNIST perceptrons of the QONNX model zoo (93.17 % and 94.79 % top-1 by its README) on real digits.</summary>
public sealed class TrainedMlpTests
{
    [SharedTheory("data/qonnx_tfc")]
    [InlineData("TFC_1W1A.onnx")]
    [InlineData("TFC_1W2A.onnx")]
    public void Digits_are_told_apart_in_floats_and_in_integers_alike(string file)
    {
        OnnxInference model = OnnxInference.Load(Prerequisite.Shared($"data/qonnx_tfc/{file}"));
        int right = 0;
        for (int digit = 0; digit < 10; digit++)
        {
            OnnxArray floats = model.Run(model.Input(Digits.Read(digit)));
            OnnxArray integers = model.Run(model.Input(Digits.Read(digit)), integerProducts: true);
            // Every sum is of integers far below 2^24: both are exact, to the last bit.
            integers.Floats.ShouldBe(floats.Floats);
            floats.Shape.ShouldBe([1, 10]);
            if (OnnxInference.Classes(floats)[0] == digit) right++;
        }

        right.ShouldBe(10, file);
    }

    /// <summary>Logits of an independent evaluation of the two networks in plain Python (double precision), rounded to five places.</summary>
    [SharedTheory("data/qonnx_tfc")]
    [InlineData("TFC_1W1A.onnx", 0, new[] { 0.9779, -1.7383, -1.40906, -1.32675, -1.82061, -1.40906, -1.40906, -1.24444, -1.40906, -1.24444 })]
    [InlineData("TFC_1W1A.onnx", 7, new[] { -1.24444, -1.32675, -1.16213, -1.24444, -1.24444, -1.32675, -1.98523, 0.9779, -1.65599, -1.16213 })]
    [InlineData("TFC_1W2A.onnx", 3, new[] { -1.60974, -1.11148, -1.19452, 0.88153, -1.52669, -1.44365, -2.02495, -1.11148, -1.02844, -1.19452 })]
    [InlineData("TFC_1W2A.onnx", 7, new[] { -1.48517, -1.40213, -1.40213, -1.31909, -1.56821, -1.40213, -1.7343, 1.25522, -1.40213, -1.23604 })]
    public void Logits_agree_with_another_implementation(string file, int digit, double[] logits)
    {
        OnnxInference model = OnnxInference.Load(Prerequisite.Shared($"data/qonnx_tfc/{file}"));
        float[] got = model.Run(model.Input(Digits.Read(digit)), integerProducts: true).Floats;
        for (int i = 0; i < logits.Length; i++) ((double)got[i]).ShouldBe(logits[i], 1e-5);
    }
}

/// <summary>The ten digits of the TensorFlow Lite Micro MNIST example, one of each class.</summary>
internal static class Digits
{
    public static float[] Read(int digit)
    {
        GrayImage image = GrayPng.Read(Prerequisite.Shared($"data/tflite/mnist_lstm/samples/sample{digit}.png"));
        image.Width.ShouldBe(28);
        image.Height.ShouldBe(28);
        return Array.ConvertAll(image.Pixels, pixel => pixel / 255f);
    }
}
