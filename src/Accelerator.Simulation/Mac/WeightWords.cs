using Accelerator.Hardware.Tiles;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.Mac;

/// <summary>Words of the weight memory of a dense array (<see cref="DenseMicroarchitecture.WeightElements"/>) as ports carry them.</summary>
internal static class WeightWords
{
    /// <summary>A whole word: lane n, element j at bit (n·K + j)·b.</summary>
    public static void Write(BitWriter writer, ReadOnlySpan<byte> word, DenseMicroarchitecture shape)
    {
        for (int lane = 0; lane < shape.Array.TileN; lane++) WriteLane(writer, word, shape, lane);
    }

    /// <summary>The K weights of one lane.</summary>
    public static void WriteLane(BitWriter writer, ReadOnlySpan<byte> word, DenseMicroarchitecture shape, int lane)
    {
        for (int j = 0; j < shape.Array.TileK; j++)
        {
            writer.Put(word[(((j / 2 * shape.Array.TileN) + lane) * 2) + (j & 1)], shape.Array.WeightBits);
        }
    }
}
