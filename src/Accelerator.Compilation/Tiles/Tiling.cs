using Accelerator.Hardware.Tiles;

namespace Accelerator.Compilation.Tiles;

/// <summary>How often each loop runs and how many words each takes. Counts are 64-bit before the limits are checked.</summary>
internal sealed record Tiling
{
    /// <summary>Strips of TileM rows.</summary>
    public required int MStrips { get; init; }

    /// <summary>Tiles of TileN columns.</summary>
    public required int NTiles { get; init; }

    /// <summary>Groups along K.</summary>
    public required int Groups { get; init; }

    /// <summary>K slices of a group.</summary>
    public required int Slices { get; init; }

    /// <summary>Activation words of a strip.</summary>
    public required long ActivationWordsOfStrip { get; init; }

    /// <summary>Weight words of an N tile.</summary>
    public required long WeightWordsOfTile { get; init; }

    /// <summary>Scale words of an N tile.</summary>
    public required long ScaleWordsOfTile { get; init; }

    /// <summary>Output words of one tile of one strip.</summary>
    public required long OutputWordsOfTile { get; init; }

    /// <summary>Activation words in all.</summary>
    public long ActivationWords => MStrips * ActivationWordsOfStrip;

    /// <summary>Weight words in all.</summary>
    public long WeightWords => NTiles * WeightWordsOfTile;

    /// <summary>Scale words in all.</summary>
    public long ScaleWords => NTiles * ScaleWordsOfTile;

    /// <summary>Output words in all.</summary>
    public long OutputWords => (long)MStrips * NTiles * OutputWordsOfTile;

    /// <summary>Commands in all: one for up to MaximumNTiles tiles of a strip.</summary>
    public required long Commands { get; init; }

    public static Tiling Of(TileMicroarchitecture microarchitecture, IntegerGemm gemm)
    {
        TileArraySpec array = microarchitecture.Array;
        int slices = CeilingDivide(Math.Min(gemm.GroupSize, gemm.K), array.TileK);
        int groups = gemm.Groups;
        int strips = CeilingDivide(gemm.M, array.TileM);
        int tiles = CeilingDivide(gemm.N, array.TileN);
        return new Tiling
        {
            MStrips = strips,
            NTiles = tiles,
            Commands = (long)strips * CeilingDivide(tiles, array.MaximumNTiles),
            Groups = groups,
            Slices = slices,
            ActivationWordsOfStrip = (long)groups * slices,
            WeightWordsOfTile = (long)groups * slices * (microarchitecture.WeightRepeats ? 1 : microarchitecture.StepsOfSlice),
            ScaleWordsOfTile = (groups + (gemm.Side is null ? 0L : 1L)) * microarchitecture.ScaleChunks,
            OutputWordsOfTile = (long)microarchitecture.Chunks * array.TileM,
        };
    }

    private static int CeilingDivide(int value, int divisor) => (int)(((long)value + divisor - 1) / divisor);
}
