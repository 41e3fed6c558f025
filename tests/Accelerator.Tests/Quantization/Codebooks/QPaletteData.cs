using System.Buffers.Binary;
using System.Text.Json;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Quantization.Codebooks;

/// <summary>The tables and distortions that Q-Palette publishes (origin: the data's README).</summary>
internal static class QPaletteData
{
    public const string Folder = "data/qpalette";

    public static float[] Table(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Prerequisite.Shared(Folder), name + ".f32"));
        var table = new float[bytes.Length / 4];
        for (int i = 0; i < table.Length; i++) table[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(4 * i));
        return table;
    }

    public static double Distortion(string scheme)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Prerequisite.Shared(Folder), "quant_err.json")));
        return json.RootElement.GetProperty(scheme).GetDouble();
    }
}
