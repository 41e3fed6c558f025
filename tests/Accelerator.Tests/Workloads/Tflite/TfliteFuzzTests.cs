using Accelerator.Numerics;
using Accelerator.Tests.Support;
using Accelerator.Tests.Support.Fuzzing;
using Accelerator.Workloads;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>Damaged models are read, summed up, imported and run, or refused by name; nothing else happens, within bounded memory and time.</summary>
public sealed class TfliteFuzzTests(ITestOutputHelper output)
{
    private static readonly TfliteLimits Small = new(400_000, 4_000_000);

    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        BinaryDamage[] damages = [.. ((TfliteBuilder[])[TfliteBuilder.Classifier(), TfliteBuilder.FloatClassifier()]).Select(builder =>
        {
            var places = new List<(int, int)>();
            return new BinaryDamage(builder.Root().ToBytes(places), places);
        })];
        FuzzRun.Read(output, 20_261_127, random => damages[random.Below(damages.Length)].Of(random), Try);
    }

    /// <summary>Numbers of the tables themselves: shapes, types, scales, options, places of tensors.</summary>
    [Fact]
    public void Nonsensical_models_run_or_are_refused()
    {
        int ran = 0;
        FuzzRun.Read(
            output, 77,
            random =>
            {
                FlatNode root = (random.Below(2) == 0 ? TfliteBuilder.Classifier() : TfliteBuilder.FloatClassifier()).Root();
                FlatMutation.Apply(root, random);
                return root.ToBytes();
            },
            bytes =>
            {
                Try(bytes);
                ran++;
            });
        ran.ShouldBeGreaterThan(FuzzRun.Mutations / 10);
    }

    [SharedFact("data/tflite")]
    public void Damaged_real_models_are_read_or_refused()
    {
        string[] names = ["hello_world/hello_world_int8", "hello_world/hello_world_float", "micro_speech/micro_speech_quantized", "micro_speech/audio_preprocessor_int8", "keyword/keyword_scrambled_8bit", "mnist_lstm/trained_lstm_int8"];
        BinaryDamage[] damages = [.. names.Select(name =>
        {
            byte[] good = File.ReadAllBytes(Prerequisite.Shared($"data/tflite/{name}.tflite"));
            // Whatever could be an offset or a count: a number that leads no further than the file's end.
            (int, int)[] places = [.. Enumerable.Range(0, good.Length / 4).Where(i => BitConverter.ToUInt32(good, 4 * i) is > 0 and var value && value < good.Length - (4 * i)).Select(i => (4 * i, 4))];
            return new BinaryDamage(good, places);
        })];
        FuzzRun.Read(output, 4711, random => damages[random.Below(damages.Length)].Of(random), Try);
    }

    private static void Try(byte[] bytes)
    {
        TfliteModel model = TfliteModelReader.Parse(new FileBytes(bytes), "fuzz.tflite");
        TfliteSummary.Of(model).Format.ShouldBe("TFLite v3");
        // Rounding, splitting and group size take turns.
        int turn = bytes.Length + bytes[bytes.Length / 2];
        var options = new TfliteTraceOptions { Limits = Small, Int8Activations = turn % 2 == 0, MostInGroup = turn % 3 == 0 ? 5 : null, Single = turn % 5 == 0 };
        var inference = new TfliteInference(model, Small);
        IReadOnlyList<TfliteArray> inputs = [.. inference.Inputs.Select(TfliteArray.Zeros)];
        inference.Run(inputs);
        TfliteTrace.Import(model, options with { Inputs = [[inputs]] });
        TfliteTrace.Import(model, options);
    }
}
