using Accelerator.Compilation.FloatTile;
using Accelerator.Compilation.LutTensorCore;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Compilation.Tiles;

/// <summary>Lays out each memory in the order in which its port is read. Padding is zero activations and zero scales, so it adds nothing.</summary>
internal static class MemoryLayout
{
    public static int[] Activations(TileMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling)
    {
        TileArraySpec array = microarchitecture.Array;
        bool tables = microarchitecture is LutTensorCoreMicroarchitecture { Array.Precompute: PrecomputePlacement.External };
        int fields = microarchitecture.ActivationFields;
        var memory = new int[tiling.ActivationWords * array.TileM * fields];
        Span<int> slice = stackalloc int[array.TileK];
        int at = 0;
        for (int strip = 0; strip < tiling.MStrips; strip++)
        {
            for (int group = 0; group < tiling.Groups; group++)
            {
                for (int position = 0; position < tiling.Slices * array.TileK; position += array.TileK)
                {
                    for (int row = 0; row < array.TileM; row++)
                    {
                        Slice(gemm, (strip * array.TileM) + row, group, position, slice);
                        Span<int> word = memory.AsSpan(at, fields);
                        if (tables) LookupTable.Build(slice, word);
                        else slice.CopyTo(word);
                        at += fields;
                    }
                }
            }
        }

        return memory;
    }

    /// <summary>Weight words in exactly the order of the steps.</summary>
    public static byte[] Weights(TileMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling) => microarchitecture switch
    {
        LutTensorCoreMicroarchitecture lut => LutTensorCoreWeights.Layout(lut.Array, gemm, tiling),
        DenseMicroarchitecture or BitSerialMicroarchitecture => WholeWeights.Layout(microarchitecture, Words(microarchitecture, gemm), Padding(microarchitecture, gemm), gemm, tiling),
        FloatTileMicroarchitecture floats => FloatTileWeights.Layout(floats, gemm, tiling),
        _ => throw new ArgumentException($"There is no weight layout for {microarchitecture.Family}.", nameof(microarchitecture)),
    };

    /// <summary>The word of the decode table: the stored weight of each code, 0 for codes that no weight has; nothing where memory holds weights.</summary>
    public static byte[] DecodeTable(TileMicroarchitecture microarchitecture, IntegerGemm gemm)
    {
        var table = new byte[microarchitecture.DecodeEntries];
        if (microarchitecture.Decodes) DecodeLevels.Of(gemm.Codes).Select(level => Stored(microarchitecture, level)).ToArray().CopyTo(table, 0);
        return table;
    }

    /// <summary>What weight memory holds for each q of a workload: the stored weight, or its place among the levels.</summary>
    private static byte[] Words(TileMicroarchitecture microarchitecture, IntegerGemm gemm)
    {
        var words = new byte[1 << microarchitecture.Array.WeightBits];
        if (!microarchitecture.Decodes) return [.. words.Select((_, q) => Stored(microarchitecture, (byte)q))];
        byte[] levels = DecodeLevels.Of(gemm.Codes);
        for (int code = 0; code < levels.Length; code++) words[levels[code]] = (byte)code;
        return words;
    }

    /// <summary>What stands where there is no weight: 0, or the code of the level nearest to 0, with which elements that take a cycle for each digit have the least work.</summary>
    private static byte Padding(TileMicroarchitecture microarchitecture, IntegerGemm gemm)
    {
        if (!microarchitecture.Decodes) return 0;
        int zero = 1 << (microarchitecture.Array.WeightBits - 1);
        byte[] levels = DecodeLevels.Of(gemm.Codes);
        return (byte)Enumerable.Range(0, levels.Length).MinBy(code => Math.Abs(levels[code] - zero));
    }

    /// <summary>The number c = q − 2^(b−1) that arrays multiply by; q itself where one-bit weights mean −1 and 1.</summary>
    private static byte Stored(TileMicroarchitecture microarchitecture, byte q) =>
        (byte)(q - (microarchitecture is BitSerialMicroarchitecture { Bipolar: true } ? 0 : 1 << (microarchitecture.Array.WeightBits - 1)));

    public static int[] Scales(TileMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling)
    {
        TileArraySpec array = microarchitecture.Array;
        var memory = new int[tiling.ScaleWords * microarchitecture.ScaleLanes * 2];
        int at = 0;
        for (int tile = 0; tile < tiling.NTiles; tile++)
        {
            for (int group = 0; group < tiling.Groups; group++)
            {
                for (int lane = 0; lane < array.TileN; lane++, at += 2)
                {
                    int row = (tile * array.TileN) + lane;
                    if (row >= gemm.N) continue;
                    memory[at] = gemm.GroupScales[(row * tiling.Groups) + group];
                    memory[at + 1] = gemm.Zeros[(row * tiling.Groups) + group] + microarchitecture.ZeroOffset;
                }
            }

            // The side group's scales; its zero points are 0, whatever the family makes of those of groups.
            if (gemm.Side is not { } side) continue;
            for (int lane = 0; lane < array.TileN; lane++, at += 2)
            {
                int row = (tile * array.TileN) + lane;
                if (row < gemm.N) memory[at] = side.Scales[row];
            }
        }

        return memory;
    }

    /// <summary>The activations of one K slice of one row; zeros beyond the row, the group and K.</summary>
    private static void Slice(IntegerGemm gemm, int row, int group, int position, Span<int> slice)
    {
        slice.Clear();
        if (row >= gemm.M) return;
        int start = group * gemm.GroupSize;
        int end = Math.Min(start + gemm.GroupSize, gemm.K);
        for (int j = 0; j < slice.Length && start + position + j < end; j++)
        {
            long at = ((long)row * gemm.K) + start + position + j;
            slice[j] = gemm.FloatActivations.Length > 0 ? gemm.FloatActivations[at] : gemm.Activations[at];
        }
    }
}
