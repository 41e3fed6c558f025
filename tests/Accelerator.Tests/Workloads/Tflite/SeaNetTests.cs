using System.Globalization;
using Accelerator.Numerics.Requantization;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>Every layer of SEANet that there is a golden output of: convolutions, transposed convolutions and requantisations with 16-bit activations, bit for bit.</summary>
public sealed class SeaNetTests
{
    private const string Folder = "data/tflite/seanet";

    public static TheoryData<string> Layers()
    {
        // Without the data one row, which the attribute skips.
        if (Prerequisite.SkipWithoutShared(Folder) is not null) return new TheoryData<string>("conv/conv0");
        string root = Prerequisite.Shared(Folder);
        return new TheoryData<string>(Directory.EnumerateFiles(root, "*.tflite", SearchOption.AllDirectories).Select(path => Path.ChangeExtension(Path.GetRelativePath(root, path), null).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [SharedTheory(Folder)]
    [MemberData(nameof(Layers))]
    public void A_layer_gives_its_golden_output(string layer)
    {
        foreach (FixedPointRounding rounding in Enum.GetValues<FixedPointRounding>()) Differences(layer, rounding).ShouldBe(0, $"{layer}, {rounding}");
    }

    [SharedFact(Folder)]
    public void There_are_29_layers() => Layers().Count.ShouldBe(29);

    private static int Differences(string layer, FixedPointRounding rounding)
    {
        string path = Path.Combine(Prerequisite.Shared(Folder), layer);
        TfliteInference model = TfliteInference.Load(path + ".tflite", rounding);
        using (model.Model)
        {
            TfliteArray[] inputs = [.. model.Inputs.Select((tensor, i) => Array(tensor, $"{path}_input{i}_{Bits(tensor)}.csv"))];
            TfliteArray output = model.Run(inputs)[0];
            long[] expected = Numbers($"{path}_golden_{Bits(output.Tensor)}.csv"), found = output.ToIntegers();
            found.Length.ShouldBe(expected.Length);
            return found.Where((value, i) => value != expected[i]).Count();
        }
    }

    private static string Bits(TfliteTensor tensor) => tensor.Type == TfliteType.Int16 ? "int16" : "int32";

    private static TfliteArray Array(TfliteTensor tensor, string path)
    {
        long[] numbers = Numbers(path);
        return tensor.Type == TfliteType.Int16 ? TfliteArray.Of<short>(tensor, [.. numbers.Select(number => checked((short)number))]) : TfliteArray.Of<int>(tensor, [.. numbers.Select(number => checked((int)number))]);
    }

    private static long[] Numbers(string path) => [.. File.ReadAllText(path).Split([',', '\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries).Select(text => long.Parse(text, CultureInfo.InvariantCulture))];
}
