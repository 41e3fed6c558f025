namespace Accelerator.Workloads.Models;

/// <summary>
/// The order of a query's or key's output features. Element 2i + s of a head with interleaved pairs is element i + s·head/2 of
/// one with halves (the permutation of llama.cpp's and Hugging Face's converters), so rows of a weight moved that way, and the
/// other pairing, give the same model.
/// </summary>
internal static class RotaryRows
{
    /// <summary>A weight [heads · headSize, columns] for interleaved pairs from one for halves.</summary>
    public static float[] HalvesToInterleaved(float[] weight, int headSize, int columns) => Moved(weight, headSize, columns, inverse: false);

    /// <summary>A weight [heads · headSize, columns] for halves from one for interleaved pairs.</summary>
    public static float[] InterleavedToHalves(float[] weight, int headSize, int columns) => Moved(weight, headSize, columns, inverse: true);

    /// <summary>The weight of a site as a model with interleaved pairs has it.</summary>
    public static float[] Interleaved(LlamaModel model, LinearSite site)
    {
        float[] weight = model.Weight(site);
        bool turned = site.Kind is LinearKind.Query or LinearKind.Key && model.Config.RotaryPairing == RotaryPairing.Halves;
        return turned ? HalvesToInterleaved(weight, model.Config.HeadSize, model.Config.HiddenSize) : weight;
    }

    /// <summary>The weight of a site as a model with halves has it.</summary>
    public static float[] Halves(LlamaModel model, LinearSite site)
    {
        float[] weight = model.Weight(site);
        bool turned = site.Kind is LinearKind.Query or LinearKind.Key && model.Config.RotaryPairing == RotaryPairing.Interleaved;
        return turned ? InterleavedToHalves(weight, model.Config.HeadSize, model.Config.HiddenSize) : weight;
    }

    private static float[] Moved(float[] weight, int headSize, int columns, bool inverse)
    {
        var moved = new float[weight.Length];
        int half = headSize / 2;
        for (int row = 0; row * columns < weight.Length; row++)
        {
            int inHead = row % headSize;
            int halves = row - inHead + (inHead & 1) * half + inHead / 2;
            (int from, int to) = inverse ? (row, halves) : (halves, row);
            weight.AsSpan(from * columns, columns).CopyTo(moved.AsSpan(to * columns, columns));
        }

        return moved;
    }
}
