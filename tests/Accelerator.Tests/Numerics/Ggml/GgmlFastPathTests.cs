using System.Buffers.Binary;
using Accelerator.Numerics;
using Accelerator.Numerics.Ggml;

namespace Accelerator.Tests.Numerics.Ggml;

/// <summary>The fast paths against the plain code, bit by bit, on values and blocks of every sort.</summary>
public sealed class GgmlFastPathTests
{
    private const ulong Seed = 20_250_307;

    public static TheoryData<string> Types => [.. GgmlTypes.All.Select(info => info.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Random_blocks_decode_alike(string name)
    {
        GgmlTypeInfo info = GgmlTypes.Find(name)!;
        var random = new Xoshiro256(Seed);
        foreach (int count in (ReadOnlySpan<int>)[0, 1, 2, 7, 500])
        {
            var blocks = new byte[count * info.BlockBytes];
            for (int i = 0; i < blocks.Length; i++) blocks[i] = (byte)random.Next();
            var fast = new float[count * info.BlockLength];
            var plain = new float[fast.Length];
            info.Codec.Dequantize(blocks, fast);
            info.Codec.DequantizeReference(blocks, plain);
            GgmlGolden.ShouldEqual<uint>(GgmlGolden.Bits(fast), GgmlGolden.Bits(plain), $"{name}, {count} blocks, seed {Seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Values_of_every_sort_encode_alike(string name)
    {
        GgmlTypeInfo info = GgmlTypes.Find(name)!;
        if (!info.CanQuantize)
        {
            Should.Throw<NotSupportedException>(() => info.Codec.Quantize(new float[info.BlockLength], new byte[info.BlockBytes]));
            return;
        }

        var random = new Xoshiro256(Seed);
        int count = info.Quantizing == GgmlQuantizing.Searched ? 3 * 256 : 24_576;
        foreach (string kind in GgmlValues.Kinds)
        {
            float[] values = GgmlValues.Of(kind, count, random);
            var fast = new byte[info.ByteCount(count)!.Value];
            var plain = new byte[fast.Length];
            info.Codec.Quantize(values, fast);
            info.Codec.QuantizeReference(values, plain);
            GgmlGolden.ShouldEqual<byte>(fast, plain, $"{name}, {kind}, seed {Seed}");
        }
    }

    [Fact]
    public void Rounding_half_away_agrees_at_every_float_between_ties()
    {
        // One block for each k: d = 1 needs a 127 in it, and the neighbours of k + 1/2 on both sides round as C's roundf does.
        GgmlCodec codec = GgmlTypes.Of(GgmlType.Q8_0).Codec;
        for (int k = 0; k < 127; k++)
        {
            var values = new float[32];
            values[0] = 127;
            for (int i = 1; i < 32; i++) values[i] = BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(k + 0.5f) + i - 16) * (i % 2 * 2 - 1);
            var block = new byte[34];
            codec.Quantize(values, block);
            BinaryPrimitives.ReadHalfLittleEndian(block).ShouldBe((Half)1);
            for (int i = 1; i < 32; i++) ((int)(sbyte)block[2 + i]).ShouldBe((int)MathF.Round(values[i], MidpointRounding.AwayFromZero), $"{values[i]:R}");
        }
    }

    [Fact]
    public void Lengths_that_do_not_fit_are_refused()
    {
        GgmlCodec codec = GgmlTypes.Of(GgmlType.Q4_0).Codec;
        Should.Throw<ArgumentException>(() => codec.Dequantize(new byte[17], new float[32]));
        Should.Throw<ArgumentException>(() => codec.Dequantize(new byte[36], new float[32]));
        Should.Throw<ArgumentException>(() => codec.Quantize(new float[33], new byte[18]));
        Should.Throw<ArgumentException>(() => codec.QuantizeReference(new float[64], new byte[18]));
        Should.Throw<ArgumentException>(() => GgmlTypes.RoundTrip(GgmlType.Q4_K, new float[255]));
        Should.Throw<ArgumentOutOfRangeException>(() => GgmlTypes.Of((GgmlType)4));
    }
}
