using System.Globalization;
using System.Text.RegularExpressions;

namespace Accelerator.Cli.Pipeline;

/// <summary>A preset of the examples.</summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Family">As the configuration has it.</param>
/// <param name="WeightBits">Of its weights.</param>
/// <param name="MemoryBits">Of its weights in memory: fewer with a decode table.</param>
/// <param name="ActivationBits">Of its activations.</param>
/// <param name="Int32">Whether its outputs are INT32.</param>
internal sealed record ArrayPreset(string Name, string Family, int WeightBits, int MemoryBits, int ActivationBits, bool Int32);

/// <summary>The arrays that there are, for findings that name those that could do what one cannot. The presets are part of the program.</summary>
internal static partial class ArrayChoices
{
    private const string Folder = "presets/";

    /// <summary>All presets, by name.</summary>
    public static IReadOnlyList<ArrayPreset> Presets { get; } = [.. typeof(ArrayChoices).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>Families and presets of at least so many weight bits, with activations of a width and INT32 outputs: <c>int5 to int8 weights (families bit_serial, lut_tensor_core, mac): presets mac-m2n64k2-w8a8</c>.</summary>
    public static string Text(int leastBits, int activationBits)
    {
        ArrayPreset[] able = [.. Presets.Where(preset => preset.MemoryBits >= leastBits && preset.ActivationBits == activationBits && preset.Int32)];
        ArrayPreset[] large = [.. able.Where(preset => !preset.Name.Contains("-small", StringComparison.Ordinal))];
        string widths = leastBits == 8 ? "int8" : string.Create(CultureInfo.InvariantCulture, $"int{leastBits} to int8");
        string families = string.Join(", ", Presets.Where(preset => preset.Int32).Select(preset => preset.Family).Distinct().Order(StringComparer.Ordinal));
        return $"formats.weight {widths} (families {families}); presets {string.Join(", ", (large.Length > 0 ? large : able).Select(preset => preset.Name))}";
    }

    private static ArrayPreset Read(string resource)
    {
        using Stream stream = typeof(ArrayChoices).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        string text = reader.ReadToEnd();
        int weight = int.Parse(Weight().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        int memory = Code().Match(text) is { Success: true } code ? int.Parse(code.Groups[1].Value, CultureInfo.InvariantCulture) : weight;
        int activation = Activation().Match(text) is { Success: true } integer ? int.Parse(integer.Groups[1].Value, CultureInfo.InvariantCulture) : 16;
        return new ArrayPreset(resource[Folder.Length..], Family().Match(text).Groups[1].Value, weight, memory, activation, Output().Match(text).Groups[1].Value == "int32");
    }

    [GeneratedRegex(@"\bfamily: (\w+)")]
    private static partial Regex Family();

    [GeneratedRegex(@"\bweight: int(\d+)")]
    private static partial Regex Weight();

    [GeneratedRegex(@"\bweight_code: (\d+)")]
    private static partial Regex Code();

    [GeneratedRegex(@"\bactivation: int(\d+)")]
    private static partial Regex Activation();

    [GeneratedRegex(@"\boutput: (\w+)")]
    private static partial Regex Output();
}
