using System.Text;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Cli;

/// <summary>Recordings from the file to the keyword, and to a trace that an array executes.</summary>
public sealed class SoundCommandTests
{
    private const string Folder = "data/tflite/micro_speech";
    private static string Model => Prerequisite.Shared($"{Folder}/micro_speech_quantized.tflite");
    private static string FrontEnd => Prerequisite.Shared($"{Folder}/audio_preprocessor_int8.tflite");

    [SharedFact(Folder)]
    public void Recordings_become_keywords()
    {
        using var accel = new Accel();
        string[] sounds = [.. ((string[])["yes", "no", "silence", "noise"]).Select(word => Prerequisite.Shared($"{Folder}/{word}_1000ms.wav"))];
        AccelResult result = accel.Run(["infer", Model, "--front-end", FrontEnd, "--labels", "silence,unknown,yes,no", "--input", .. sounds]);
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("yes_1000ms.wav: labels_softmax [1, 4]  largest at 2 (yes)\n  0 0 0.996094 0\n");
        result.Output.ShouldContain("no_1000ms.wav: labels_softmax [1, 4]  largest at 3 (no)\n  0 0.0546875 0 0.945312\n");
        result.Output.ShouldContain("silence_1000ms.wav: labels_softmax [1, 4]  largest at 0 (silence)\n");
        result.Output.ShouldContain("noise_1000ms.wav: labels_softmax [1, 4]  largest at 0 (silence)\n");

        // Longer than a block: one run for each.
        byte[] yes = File.ReadAllBytes(sounds[0]), no = File.ReadAllBytes(sounds[1]);
        File.WriteAllBytes(accel["both.wav"], Wave(1, 16_000, [.. yes[44..], .. no[44..]]));
        AccelResult both = accel.Run("infer", Model, "--front-end", FrontEnd, "--input", "both.wav");
        both.ExitCode.ShouldBe(0, both.Error);
        both.Output.ShouldContain("both.wav from 0.000 s: labels_softmax [1, 4]  largest at 2\n");
        both.Output.ShouldContain("both.wav from 0.980 s: labels_softmax [1, 4]  largest at 3\n");
    }

    /// <summary>The classifier's two layers on the features of a recording: every output of the array is the reference engine's.</summary>
    [SharedFact(Folder)]
    public void A_recording_becomes_activations_that_an_array_executes()
    {
        using var accel = new Accel();
        AccelResult imported = accel.Run("trace", "import", Model, "--input", Prerequisite.Shared($"{Folder}/yes_1000ms.wav"), "--front-end", FrontEnd, "--activations", "int8", "--single", "--group", "80", "--out", "trace");
        imported.ExitCode.ShouldBe(0, imported.Error);
        string preset = File.ReadAllText(Repository.PathOf("examples/presets/lut-m2n64k4-w4a8.yaml"));
        accel.Write("run.yaml", preset.Replace("n: 64", "n: 8", StringComparison.Ordinal).Replace("weight: int4", "weight: int8", StringComparison.Ordinal) + "\nworkload: {trace: trace/trace.json}\n");
        AccelResult run = accel.Run("run", "run.yaml", "--out", "run");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("4,004 outputs, 0 differ from the reference engine");
    }

    [SharedFact(Folder)]
    public void What_does_not_fit_is_refused()
    {
        using var accel = new Accel();
        File.WriteAllBytes(accel["stereo.wav"], Wave(2, 16_000, new byte[64_000]));
        File.WriteAllBytes(accel["slow.wav"], Wave(1, 8_000, new byte[32_000]));
        File.WriteAllBytes(accel["short.wav"], Wave(1, 16_000, new byte[2_000]));
        Refused("ACC2087", "infer", Model, "--front-end", FrontEnd, "--input", "stereo.wav").ShouldContain("2 (stereo)");
        Refused("ACC2088", "infer", Model, "--front-end", FrontEnd, "--input", "slow.wav").ShouldContain("8000 Hz");
        Refused("ACC2088", "infer", Model, "--front-end", FrontEnd, "--input", "short.wav").ShouldContain("1000 samples (0.063 s)");
        Refused("ACC2088", "infer", Model, "--front-end", Model, "--input", "short.wav").ShouldContain("no front end");
        Refused("ACC2088", "infer", FrontEnd, "--front-end", FrontEnd, "--input", "short.wav").ShouldContain("does not take the features");
        Refused("ACC2001", "infer", Model, "--front-end", "missing.tflite", "--input", "short.wav");
        Refused("ACC9007", "infer", Model, "--front-end", FrontEnd, "--input", "a.png").ShouldContain(".wav");
        Refused("ACC9007", "infer", Model, "--front-end", FrontEnd, "--hop", "0", "--sample-rate", "0", "--input", "short.wav").ShouldContain("--sample-rate");
        Refused("ACC9007", "infer", "a.onnx", "--front-end", FrontEnd, "--input", "short.wav");
        Refused("ACC9007", "infer", Model, "--front-end", FrontEnd, "--labels", "a,b", "--input", Prerequisite.Shared($"{Folder}/yes_1000ms.wav")).ShouldContain("2 names");
        Refused("ACC2075", "infer", Model, "--input", "short.wav").ShouldContain("--front-end");

        string Refused(string id, params string[] arguments)
        {
            AccelResult result = accel.Run(arguments);
            result.ExitCode.ShouldBe(2, result.Error);
            result.Error.ShouldContain(id);
            return result.Error;
        }
    }

    private static byte[] Wave(int channels, int rate, byte[] samples)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.ASCII, leaveOpen: true))
        {
            writer.Write("RIFF"u8);
            writer.Write(36 + samples.Length);
            writer.Write("WAVEfmt "u8);
            writer.Write(16);
            writer.Write((short)1);
            writer.Write((short)channels);
            writer.Write(rate);
            writer.Write(rate * channels * 2);
            writer.Write((short)(channels * 2));
            writer.Write((short)16);
            writer.Write("data"u8);
            writer.Write(samples.Length);
            writer.Write(samples);
        }

        return stream.ToArray();
    }
}
