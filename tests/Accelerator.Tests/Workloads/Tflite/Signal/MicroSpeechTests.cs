using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Tests.Support;
using Accelerator.Tests.Support.Fuzzing;
using Accelerator.Workloads;
using Accelerator.Workloads.Audio;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Signal;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads.Tflite.Signal;

/// <summary>Keywords from sound in integers: tflite-micro's micro_speech, its front end and recordings, against the figures of its own test (micro_speech_test.cc).</summary>
public sealed class MicroSpeechTests(ITestOutputHelper output)
{
    private const string Folder = "data/tflite/micro_speech";
    private static readonly string[] Labels = ["silence", "unknown", "yes", "no"];

    [SharedTheory(Folder)]
    [InlineData("no_30ms.wav", "126 103 124 102 124 102 123 100 118 97 118 100 118 98 121 100 121 98 117 91 96 74 54 87 100 87 109 92 91 80 64 55 83 74 74 78 114 95 101 81")]
    [InlineData("yes_30ms.wav", "124 105 126 103 125 101 123 100 116 98 115 97 113 90 91 82 104 96 117 97 121 103 126 101 125 104 126 104 125 101 116 90 81 74 80 71 83 76 82 71")]
    public void Features_of_a_frame_are_the_published_ones(string sound, string expected)
    {
        TfliteArray features = FrontEnd("int8").Run(Sound(sound)).ShouldHaveSingleItem();
        string.Join(" ", features.ToIntegers()).ShouldBe(expected);
    }

    /// <summary>Categories are those that the test expects; scores those that it prints, as the README of a port of it shows (Ameba SDK, tflm_micro_speech, "Expected Result").</summary>
    [SharedTheory(Folder)]
    [InlineData("yes_1000ms.wav", "yes", "0.0000 0.0000 0.9961 0.0000")]
    [InlineData("no_1000ms.wav", "no", "0.0000 0.0547 0.0000 0.9453")]
    [InlineData("silence_1000ms.wav", "silence", "0.3359 0.2344 0.2344 0.1953")]
    [InlineData("noise_1000ms.wav", "silence", "0.9688 0.0117 0.0078 0.0117")]
    public void A_second_of_sound_becomes_its_keyword(string sound, string label, string expected)
    {
        TfliteInference classifier = Load("micro_speech_quantized");
        foreach (string kind in (string[])["int8", "float"])
        {
            TfliteArray block = FrontEnd(kind).Blocks(Sound(sound), sound, classifier).ShouldHaveSingleItem();
            float[] scores = classifier.Run(block)[0].ToReals();
            string.Join(" ", scores.Select(score => score.ToString("F4", CultureInfo.InvariantCulture))).ShouldBe(expected, kind);
            Labels[Array.IndexOf(scores, scores.Max())].ShouldBe(label, kind);
        }
    }

    /// <summary>Both front ends are one pipeline with two ends: the float features say the 16-bit logarithms exactly, and those the INT8 features by the rule of audio_preprocessor.py.</summary>
    [SharedFact(Folder)]
    public void Float_features_are_the_logarithms_divided_by_25_6()
    {
        foreach (string sound in (string[])["yes_1000ms.wav", "noise_1000ms.wav"])
        {
            TfliteArray[] codes = [.. FrontEnd("int8").Run(Sound(sound))], floats = [.. FrontEnd("float").Run(Sound(sound))];
            codes.Length.ShouldBe(49);
            for (int f = 0; f < 49; f++)
            {
                double[] logarithms = Array.ConvertAll(floats[f].ToReals(), value => Math.Round(value * 25.6));
                for (int i = 0; i < 40; i++) ((double)floats[f].ToReals()[i]).ShouldBe(logarithms[i] / 25.6, 2e-6);
                codes[f].ToIntegers().ShouldBe(Array.ConvertAll(logarithms, value => Math.Clamp((((long)value * 256) + 333) / 666 - 128, -128, 127)));
            }
        }
    }

    [SharedFact(Folder)]
    public void Noise_is_learned_from_frame_to_frame_and_forgotten_between_recordings()
    {
        AudioFrontEnd frontEnd = FrontEnd("int8");
        WavAudio frame = Sound("yes_30ms.wav");
        var twice = new WavAudio(frame.SampleRate, [.. frame.Samples[..320], .. frame.Samples[..320], .. frame.Samples[..160]]);
        long[][] features = [.. frontEnd.Run(twice).Select(one => one.ToIntegers())], again = [.. frontEnd.Run(twice).Select(one => one.ToIntegers())];
        features.Length.ShouldBe(2);
        features[1].ShouldNotBe(features[0]); // the same samples begin it, but the estimate of the noise has grown
        again[0].ShouldBe(features[0]);
        again[1].ShouldBe(features[1]);
    }

    [SharedFact(Folder)]
    public void Recordings_that_do_not_fit_are_refused_with_all_that_is_wrong()
    {
        AudioFrontEnd frontEnd = FrontEnd("int8");
        TfliteInference classifier = Load("micro_speech_quantized");
        Diagnostic[] findings = [.. Should.Throw<InputException>(() => frontEnd.Blocks(new WavAudio(8000, new short[15839]), "a.wav", classifier)).Diagnostics];
        findings.Select(finding => (finding.Id, finding.Found)).ShouldBe([("ACC2088", "8000 Hz"), ("ACC2088", "15839 samples (1.980 s)")]);
        findings[1].Allowed.ShouldBe("at least 15840 samples (0.990 s): 49 frames of 480 samples, 320 apart");
        frontEnd.Blocks(new WavAudio(16000, new short[15840]), "a.wav", classifier).Count.ShouldBe(1);
        frontEnd.Blocks(new WavAudio(16000, new short[40000]), "a.wav", classifier).Count.ShouldBe(2);
        Should.Throw<InputException>(() => new AudioFrontEnd(classifier, 320, 16000)).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC2088");
        Should.Throw<InputException>(() => frontEnd.Blocks(new WavAudio(16000, new short[16000]), "a.wav", Load("audio_preprocessor_int8"))).Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("The model does not take the features of the front end.");
    }

    /// <summary>Every word of the file is a count, an offset, a type, an option or a constant of a signal operator.</summary>
    [SharedFact(Folder)]
    public void Damaged_front_ends_are_run_or_refused()
    {
        byte[] good = File.ReadAllBytes(Prerequisite.Shared($"{Folder}/audio_preprocessor_int8.tflite"));
        var sound = new WavAudio(16000, Sound("yes_1000ms.wav").Samples[4000..4800]);
        FuzzRun.Read(output, 8502, new BinaryDamage(good, [.. Enumerable.Range(0, good.Length / 4).Select(word => (4 * word, 4))]).Of, bytes =>
        {
            using TfliteModel model = TfliteModelReader.Parse(new FileBytes(bytes), "fuzz.tflite");
            foreach (TfliteArray features in new AudioFrontEnd(new TfliteInference(model, new TfliteLimits(1 << 20, 1 << 24)), 320, 16000).Run(sound)) features.Count.ShouldBeGreaterThan(0);
        });
    }

    private static AudioFrontEnd FrontEnd(string kind) => new(Load($"audio_preprocessor_{kind}"), 320, 16000);

    private static TfliteInference Load(string name) => TfliteInference.Load(Prerequisite.Shared($"{Folder}/{name}.tflite"));

    private static WavAudio Sound(string name) => WavFile.Read(Prerequisite.Shared($"{Folder}/{name}"));
}
