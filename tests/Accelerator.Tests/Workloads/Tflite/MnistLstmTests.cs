using Accelerator.Tests.Support;
using Accelerator.Workloads.Images;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>The recurrent classifiers of handwritten digits, in single precision and in integers, on ten digits.</summary>
public sealed class MnistLstmTests
{
    private const string Folder = "data/tflite/mnist_lstm";

    [SharedTheory(Folder)]
    [InlineData("trained_lstm.tflite")]
    [InlineData("trained_lstm_int8.tflite")]
    public void The_ten_digits_are_recognised(string file)
    {
        TfliteInference model = TfliteInference.Load(Prerequisite.Shared($"{Folder}/{file}"));
        using (model.Model) Enumerable.Range(0, 10).Select(digit => Best(Probabilities(model, digit))).ShouldBe(Enumerable.Range(0, 10));
    }

    [SharedFact(Folder)]
    public void Integers_come_near_single_precision()
    {
        TfliteInference numbers = TfliteInference.Load(Prerequisite.Shared($"{Folder}/trained_lstm.tflite")), codes = TfliteInference.Load(Prerequisite.Shared($"{Folder}/trained_lstm_int8.tflite"));
        using (numbers.Model)
        using (codes.Model)
        {
            double worst = Enumerable.Range(0, 10).Max(digit => Probabilities(numbers, digit).Zip(Probabilities(codes, digit), (a, b) => Math.Abs(a - b)).Max());
            worst.ShouldBeInRange(0.001, 0.02);
        }
    }

    private static float[] Probabilities(TfliteInference model, int digit)
    {
        GrayImage image = GrayPng.Read(Prerequisite.Shared($"{Folder}/samples/sample{digit}.png"));
        (image.Width, image.Height).ShouldBe((28, 28));
        TfliteTensor input = model.Inputs[0];
        // The scale of the codes is 1/255 and their zero point −128: a pixel is its code.
        TfliteArray pixels = input.Type == TfliteType.Float32
            ? TfliteArray.Of<float>(input, [.. image.Pixels.Select(pixel => pixel / 255f)])
            : TfliteArray.Of<sbyte>(input, [.. image.Pixels.Select(pixel => (sbyte)(pixel - 128))]);
        return model.Run(pixels)[0].ToReals();
    }

    private static int Best(float[] values) => Array.IndexOf(values, values.Max());
}
