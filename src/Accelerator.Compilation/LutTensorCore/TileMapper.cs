using System.Collections.Immutable;
using Accelerator.Diagnostics;
using Accelerator.Hardware.LutTensorCore;

namespace Accelerator.Compilation.LutTensorCore;

/// <summary>Lowers an integer GEMM to a program of the lookup-table tensor core: pads, lays out the memories, emits commands.</summary>
public static class TileMapper
{
    /// <summary>Checks that <paramref name="gemm"/> fits, without mapping it.</summary>
    /// <exception cref="InputException">The workload does not fit the array's limits.</exception>
    public static void Check(LutTensorCoreMicroarchitecture microarchitecture, IntegerGemm gemm)
    {
        ArgumentNullException.ThrowIfNull(microarchitecture);
        ArgumentNullException.ThrowIfNull(gemm);
        MappingRules.Check(microarchitecture, gemm, Tiling.Of(microarchitecture, gemm));
    }

    /// <summary>Maps <paramref name="gemm"/>.</summary>
    /// <exception cref="InputException">The workload does not fit the array's limits.</exception>
    public static TileProgram Map(LutTensorCoreMicroarchitecture microarchitecture, IntegerGemm gemm)
    {
        ArgumentNullException.ThrowIfNull(microarchitecture);
        ArgumentNullException.ThrowIfNull(gemm);
        LutTensorCoreSpec array = microarchitecture.Array;
        Tiling tiling = Tiling.Of(microarchitecture, gemm);
        MappingRules.Check(microarchitecture, gemm, tiling);

        return new TileProgram
        {
            Microarchitecture = microarchitecture,
            Gemm = gemm,
            Commands = Commands(microarchitecture, gemm, tiling),
            ActivationMemory = MemoryLayout.Activations(microarchitecture, gemm, tiling),
            WeightMemory = MemoryLayout.Weights(microarchitecture, gemm, tiling),
            ScaleMemory = MemoryLayout.Scales(microarchitecture, gemm, tiling),
            OutputWords = checked((int)tiling.OutputWords),
            Padding = new PaddingReport(
                tiling.MStrips * array.TileM,
                tiling.NTiles * array.TileN,
                tiling.Groups * tiling.Slices * array.TileK,
                gemm.Macs,
                (long)tiling.MStrips * array.TileM * tiling.NTiles * array.TileN * tiling.Groups * tiling.Slices * array.TileK),
        };
    }

    private static ImmutableArray<TileCommand> Commands(LutTensorCoreMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling)
    {
        LutTensorCoreSpec array = microarchitecture.Array;
        var commands = ImmutableArray.CreateBuilder<TileCommand>();
        for (int strip = 0; strip < tiling.MStrips; strip++)
        {
            for (int tile = 0; tile < tiling.NTiles; tile += array.MaximumNTiles)
            {
                int tiles = Math.Min(array.MaximumNTiles, tiling.NTiles - tile);
                commands.Add(new TileCommand
                {
                    Tag = commands.Count & 0xFF,
                    ActivationBase = (int)(strip * tiling.ActivationWordsOfStrip),
                    WeightBase = (int)(tile * tiling.WeightWordsOfTile),
                    ScaleBase = (int)(tile * tiling.ScaleWordsOfTile),
                    OutputBase = (int)((((long)strip * tiling.NTiles) + tile) * tiling.OutputWordsOfTile),
                    NTileLast = tiles - 1,
                    GroupLast = tiling.Groups - 1,
                    SliceLast = tiling.Slices - 1,
                    OutputShift = gemm.OutputShift,
                    RequantizeMultipliers = RowMultipliers(array, gemm, strip),
                });
            }
        }

        return commands.ToImmutable();
    }

    private static int[] RowMultipliers(LutTensorCoreSpec array, IntegerGemm gemm, int strip)
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
