using Accelerator.Numerics.Requantization;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Audio;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>Trained models from their files to their answers: quantised ones in integers, against their twins in floats where there are any.</summary>
public sealed class RealModelTests(ITestOutputHelper output)
{
    /// <summary>The published test copies the bytes of these images into the INT8 input as they are.</summary>
    [SharedTheory("data/tflite/person_detect")]
    [InlineData(FixedPointRounding.Double)]
    [InlineData(FixedPointRounding.Single)]
    public void A_person_and_no_person_are_told_right(FixedPointRounding rounding)
    {
        TfliteInference model = TfliteInference.Load(Prerequisite.Shared("data/tflite/person_detect/person_detect.tflite"), rounding);
        (sbyte no, sbyte yes) = Scores("person");
        (no, yes).ShouldBe(((sbyte)-113, (sbyte)113));
        (no, yes) = Scores("no_person");
        no.ShouldBeGreaterThan((sbyte)40);
        yes.ShouldBeLessThan((sbyte)-40);

        (sbyte No, sbyte Yes) Scores(string name)
        {
            ReadOnlySpan<sbyte> scores = model.Run(TfliteInputFile.Read(model, Prerequisite.Shared($"data/tflite/person_detect/{name}.bmp"), pixelsAreCodes: true)[0])[0].Values<sbyte>();
            output.WriteLine($"{rounding}: {name}.bmp: no person {scores[0]}, person {scores[1]}");
            return (scores[0], scores[1]);
        }
    }

    /// <summary>Both models over the whole range that they were trained on, 0 to 2π; the errors are the models' own.</summary>
    [SharedFact("data/tflite/hello_world")]
    public void Sines_are_near_the_real_ones()
    {
        TfliteInference codes = TfliteInference.Load(Prerequisite.Shared("data/tflite/hello_world/hello_world_int8.tflite")), floats = TfliteInference.Load(Prerequisite.Shared("data/tflite/hello_world/hello_world_float.tflite"));
        double worstFloat = 0, worstCode = 0, apart = 0;
        for (int i = 0; i <= 628; i++)
        {
            float x = i / 100f, sine = MathF.Sin(x), one = Of(floats, x), other = Of(codes, x);
            (worstFloat, worstCode, apart) = (Math.Max(worstFloat, Math.Abs(one - sine)), Math.Max(worstCode, Math.Abs(other - sine)), Math.Max(apart, Math.Abs(one - other)));
        }

        output.WriteLine($"largest error: float32 {worstFloat:F4}, INT8 {worstCode:F4}; apart {apart:F4}");
        worstFloat.ShouldBeLessThan(0.06);
        worstCode.ShouldBeLessThan(0.14);
        // The published test of the quantised model asks for 0.05 at these four.
        foreach (float x in (float[])[0.77f, 1.57f, 2.3f, 3.14f]) Of(codes, x).ShouldBe(MathF.Sin(x), 0.05f);

        static float Of(TfliteInference model, float x) => model.Run(TfliteArray.OfReals(model.Inputs[0], [x]))[0].ToReals()[0];
    }

    /// <summary>Recorded words through features written in the test; classes of the training set's order: 3 no, 9 yes, 10 silence, 11 unknown.</summary>
    [SharedFact("data/mlperf_tiny")]
    public void Spoken_words_are_recognised_in_integers_as_in_floats()
    {
        TfliteInference codes = TfliteInference.Load(Prerequisite.Shared("data/mlperf_tiny/kws_ref_model.tflite")), floats = TfliteInference.Load(Prerequisite.Shared("data/mlperf_tiny/kws_ref_model_float32.tflite"));
        foreach ((string name, int expected) in ((string, int)[])[("yes", 9), ("no", 3), ("noise", 11), ("silence", 10)])
        {
            float[] features = KeywordFeatures.Of(WavFile.Read(Prerequisite.Shared($"data/tflite/micro_speech/{name}_1000ms.wav")).Samples);
            float[] integer = Of(codes), real = Of(floats);
            double apart = integer.Zip(real).Max(pair => Math.Abs(pair.First - pair.Second));
            output.WriteLine($"{name}: INT8 {integer[expected]:F3}, float32 {real[expected]:F3}, largest difference {apart:F3}");
            Array.IndexOf(integer, integer.Max()).ShouldBe(expected, name);
            Array.IndexOf(real, real.Max()).ShouldBe(expected, name);
            apart.ShouldBeLessThan(0.2, name);

            float[] Of(TfliteInference model) => model.Run(TfliteArray.OfReals(model.Inputs[0], features))[0].ToReals();
        }
    }

    /// <summary>The autoencoder on spectra that are made up, not of machines: five windows of 128 smooth bands, in decibels of the input's range.</summary>
    [SharedFact("data/mlperf_tiny")]
    public void The_autoencoder_in_integers_is_near_the_one_in_floats_on_synthetic_spectra()
    {
        TfliteInference codes = TfliteInference.Load(Prerequisite.Shared("data/mlperf_tiny/ad01_int8.tflite")), floats = TfliteInference.Load(Prerequisite.Shared("data/mlperf_tiny/ad01_fp32.tflite"));
        double error = 0, energy = 0;
        for (int run = 0; run < 20; run++)
        {
            float[] spectra = [.. Enumerable.Range(0, 640).Select(i => -20f - (0.15f * (i % 128)) + (4f * MathF.Sin((i % 128 / 9f) + run)) + MathF.Sin((i / 128) + run))];
            float[] integer = codes.Run(TfliteArray.OfReals(codes.Inputs[0], spectra))[0].ToReals(), real = floats.Run(TfliteArray.OfReals(floats.Inputs[0], spectra))[0].ToReals();
            for (int i = 0; i < 640; i++) (error, energy) = (error + Math.Pow(integer[i] - real[i], 2), energy + Math.Pow(real[i], 2));
        }

        output.WriteLine($"relative error {Math.Sqrt(error / energy):F4}");
        Math.Sqrt(error / energy).ShouldBeLessThan(0.05);
    }
}
