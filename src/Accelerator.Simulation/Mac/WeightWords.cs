using Accelerator.Hardware.Tiles;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.Mac;

/// <summary>Words of the weight memory of a dense array (<see cref="DenseMicroarchitecture.WeightElements"/>) as ports carry them.</summary>
internal static class WeightWords
{
    /// <summary>A whole word: lane n, element j at bit (n·K + j)·b.</summary>
    public static void Write(BitWriter writer, ReadOnlySpan<byte> word, DenseMicroarchitecture shape)
    {
        for (int lane = 0; lane < shape.Array.TileN; lane++) WriteLane(writer, word, shape, lane, 0);
    }

    /// <summary>The weights of one lane from element <paramref name="first"/> on, that one lowest, zeros above the last: K in all.</summary>
    public static void WriteLane(BitWriter writer, ReadOnlySpan<byte> word, DenseMicroarchitecture shape, int lane, int first)
    {
        for (int j = first; j < shape.Array.TileK; j++)
        {
            writer.Put(word[(((j / 2 * shape.Array.TileN) + lane) * 2) + (j & 1)], shape.Array.WeightBits);
        }

        for (int j = 0; j < first; j++) writer.Put(0, shape.Array.WeightBits);
    }
}
