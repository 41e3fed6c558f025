using System.Collections.Immutable;
using Accelerator.Diagnostics;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Compilation.Tiles;

/// <summary>Lowers an integer GEMM to a program of a tile array: pads, lays out the memories, emits commands.</summary>
public static class TileMapper
{
    /// <summary>Checks that <paramref name="gemm"/> fits, without mapping it.</summary>
    /// <exception cref="InputException">The workload does not fit the array's limits.</exception>
    public static void Check(TileMicroarchitecture microarchitecture, IntegerGemm gemm)
    {
        ArgumentNullException.ThrowIfNull(microarchitecture);
        ArgumentNullException.ThrowIfNull(gemm);
        MappingRules.Check(microarchitecture, gemm, Tiling.Of(microarchitecture, gemm));
    }

    /// <summary>Maps <paramref name="gemm"/>.</summary>
    /// <param name="microarchitecture">The array.</param>
    /// <param name="gemm">The workload.</param>
    /// <param name="placement">Where its words are; from address 0 unless said.</param>
    /// <param name="firstTag">Tag of the first command; the others count on, modulo 256.</param>
    /// <exception cref="InputException">The workload does not fit the array's limits.</exception>
    public static TileProgram Map(TileMicroarchitecture microarchitecture, IntegerGemm gemm, MemoryPlacement? placement = null, int firstTag = 0)
    {
        ArgumentNullException.ThrowIfNull(microarchitecture);
        ArgumentNullException.ThrowIfNull(gemm);
        TileArraySpec array = microarchitecture.Array;
        Tiling tiling = Tiling.Of(microarchitecture, gemm);
        MappingRules.Check(microarchitecture, gemm, tiling);
        placement ??= MemoryPlacement.Zero;

        return new TileProgram
        {
            Microarchitecture = microarchitecture,
            Gemm = gemm,
            Commands = Commands(microarchitecture, gemm, tiling, placement, firstTag),
            ActivationMemory = MemoryLayout.Activations(microarchitecture, gemm, tiling),
            WeightMemory = MemoryLayout.Weights(microarchitecture, gemm, tiling),
            DecodeMemory = MemoryLayout.DecodeTable(microarchitecture, gemm),
            ScaleMemory = MemoryLayout.Scales(microarchitecture, gemm, tiling),
            SideMemory = SideLayout.Words(microarchitecture, gemm, tiling.NTiles),
            SideActivationMemory = SideLayout.Activations(microarchitecture, gemm, tiling.MStrips),
            Placement = placement,
            OutputWords = checked((int)tiling.OutputWords),
            Padding = new PaddingReport(
                tiling.MStrips * array.TileM,
                tiling.NTiles * array.TileN,
                tiling.Groups * tiling.Slices * array.TileK,
                gemm.Macs,
                (long)tiling.MStrips * array.TileM * tiling.NTiles * array.TileN * tiling.Groups * tiling.Slices * array.TileK),
        };
    }

    private static ImmutableArray<TileCommand> Commands(TileMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling, MemoryPlacement placement, int firstTag)
    {
        TileArraySpec array = microarchitecture.Array;
        long mask = (1L << array.AddressBits) - 1;
        int[] sideWords = SideLayout.WordsOfTiles(microarchitecture, gemm, tiling.NTiles);
        var commands = ImmutableArray.CreateBuilder<TileCommand>();
        for (int strip = 0; strip < tiling.MStrips; strip++)
        {
            long sideWord = 0;
            for (int tile = 0; tile < tiling.NTiles; tile += array.MaximumNTiles)
            {
                int tiles = Math.Min(array.MaximumNTiles, tiling.NTiles - tile);
                int wordsOfTiles = sideWords.AsSpan(tile, tiles).ToArray().Sum();
                commands.Add(new TileCommand
                {
                    Tag = (firstTag + commands.Count) & 0xFF,
                    ActivationBase = Address(placement.Activations, strip * tiling.ActivationWordsOfStrip),
                    WeightBase = Address(placement.Weights, tile * tiling.WeightWordsOfTile),
                    ScaleBase = Address(placement.Scales, tile * tiling.ScaleWordsOfTile),
                    DecodeBase = microarchitecture.Decodes ? Address(placement.Tables, 0) : 0,
                    Side = gemm.Side is not null,
                    SideBase = gemm.Side is null ? 0 : Address(placement.Side, sideWord),
                    SideWordLast = gemm.Side is null ? 0 : wordsOfTiles - 1,
                    SideActivationBase = gemm.Side is null ? 0 : Address(placement.SideActivations, (long)strip * gemm.Side.Columns),
                    OutputBase = Address(placement.Outputs, (((long)strip * tiling.NTiles) + tile) * tiling.OutputWordsOfTile),
                    NTileLast = tiles - 1,
                    GroupLast = tiling.Groups - 1,
                    SliceLast = tiling.Slices - 1,
                    OutputShift = gemm.OutputShift,
                    RequantizeMultipliers = RowMultipliers(array, gemm, strip),
                });
                sideWord += wordsOfTiles;
            }
        }

        return commands.ToImmutable();

        int Address(uint start, long offset) => (int)((start + offset) & mask);
    }

    private static int[] RowMultipliers(TileArraySpec array, IntegerGemm gemm, int strip)
    {
        var multipliers = new int[array.TileM];
        if (array.Output != OutputFormat.Int8) return multipliers;
        for (int row = 0; row < array.TileM && (strip * array.TileM) + row < gemm.M; row++)
        {
            multipliers[row] = gemm.RequantizeMultipliers[(strip * array.TileM) + row];
        }

        return multipliers;
    }
}
