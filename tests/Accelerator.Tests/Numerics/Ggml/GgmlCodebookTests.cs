using System.Buffers.Binary;
using Accelerator.Numerics;
using Accelerator.Numerics.Ggml;

namespace Accelerator.Tests.Numerics.Ggml;

/// <summary>Points and signs of an octet at the scale that the search chose, against every other choice that its bits allow.</summary>
public sealed class GgmlCodebookTests
{
    private const ulong Seed = 31;

    [Theory]
    [InlineData(GgmlType.IQ2_XXS, 2, 8, 1, 6, 8)]
    [InlineData(GgmlType.IQ3_XXS, 2, 8, 2, 66, 4)]
    public void No_other_point_and_signs_of_an_octet_err_less(GgmlType type, int index, int indexStride, int indexStep, int signs, int signStride)
    {
        GgmlTypeInfo info = GgmlTypes.Of(type);

        // Half of the values are of like magnitude, so that a wrong sign is dear wherever it stands.
        var random = new Xoshiro256(Seed);
        float[] values = GgmlValues.Of("ordinary", 256, random);
        for (int i = 0; i < 128; i++) values[i] = (float)((0.07 + 0.06 * random.NextDouble()) * (random.Below(2) * 2 - 1));
        var block = new byte[info.BlockBytes];
        info.Codec.Quantize(values, block);
        var decoded = new float[256];
        for (int octet = 0; octet < 32; octet++)
        {
            info.Codec.Dequantize(block, decoded);
            double chosen = Error(octet);
            int place = index + octet / 4 * indexStride + octet % 4 * indexStep;
            Span<byte> word = block.AsSpan(signs + octet / 4 * signStride, 4);
            (byte Index, uint Signs) kept = (block[place], BinaryPrimitives.ReadUInt32LittleEndian(word));
            double least = double.PositiveInfinity;
            for (int choice = 0; choice < 256 * 128; choice++)
            {
                block[place] = (byte)choice;
                uint mask = 127u << (7 * (octet % 4));
                BinaryPrimitives.WriteUInt32LittleEndian(word, (kept.Signs & ~mask) | (uint)(choice >> 8) << (7 * (octet % 4)));
                info.Codec.Dequantize(block, decoded);
                least = Math.Min(least, Error(octet));
            }

            block[place] = kept.Index;
            BinaryPrimitives.WriteUInt32LittleEndian(word, kept.Signs);
            chosen.ShouldBeLessThanOrEqualTo(least * (1 + 1e-5), $"{type}, octet {octet}, seed {Seed}");
        }

        double Error(int octet) => GgmlGolden.MeanSquare(values.AsSpan(8 * octet, 8), decoded.AsSpan(8 * octet, 8));
    }
}
