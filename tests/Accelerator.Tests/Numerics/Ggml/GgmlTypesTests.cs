using Accelerator.Numerics.Ggml;

namespace Accelerator.Tests.Numerics.Ggml;

/// <summary>The catalogue, and blocks worked out by hand.</summary>
public sealed class GgmlTypesTests
{
    [Fact]
    public void Every_type_of_the_enumeration_is_in_the_catalogue_once()
    {
        GgmlTypes.All.Select(info => info.Type).Order().ShouldBe(Enum.GetValues<GgmlType>().Order());
        foreach (GgmlTypeInfo info in GgmlTypes.All)
        {
            GgmlTypes.Find((int)info.Type).ShouldBeSameAs(info);
            GgmlTypes.Find(info.Name.ToLowerInvariant()).ShouldBeSameAs(info);
            GgmlTypes.Of(info.Type).ShouldBeSameAs(info);
        }

        foreach (int absent in (int[])[-1, 4, 5, 9, 15, 31, 36, 38, 43, int.MaxValue]) GgmlTypes.Find(absent).ShouldBeNull();
        GgmlTypes.Find("Q4_2").ShouldBeNull();
    }

    [Theory]
    [InlineData("F32", 1, 4, 32)]
    [InlineData("BF16", 1, 2, 16)]
    [InlineData("Q4_0", 32, 18, 4.5)]
    [InlineData("Q8_0", 32, 34, 8.5)]
    [InlineData("Q2_K", 256, 84, 2.625)]
    [InlineData("Q3_K", 256, 110, 3.4375)]
    [InlineData("Q6_K", 256, 210, 6.5625)]
    [InlineData("IQ1_S", 256, 50, 1.5625)]
    [InlineData("IQ2_XXS", 256, 66, 2.0625)]
    [InlineData("IQ4_XS", 256, 136, 4.25)]
    [InlineData("TQ1_0", 256, 54, 1.6875)]
    [InlineData("MXFP4", 32, 17, 4.25)]
    [InlineData("NVFP4", 64, 36, 4.5)]
    [InlineData("Q1_0", 128, 18, 1.125)]
    [InlineData("Q2_0", 64, 18, 2.25)]
    public void Blocks_have_their_sizes(string name, int length, int bytes, double bits)
    {
        GgmlTypeInfo info = GgmlTypes.Find(name)!;
        info.BlockLength.ShouldBe(length);
        info.BlockBytes.ShouldBe(bytes);
        info.BitsPerWeight.ShouldBe(bits);
    }

    [Fact]
    public void Byte_counts_are_whole_blocks_within_63_bits()
    {
        GgmlTypeInfo info = GgmlTypes.Of(GgmlType.Q4_0);
        info.ByteCount(0).ShouldBe(0);
        info.ByteCount(64).ShouldBe(36);
        info.ByteCount(63).ShouldBeNull();
        info.ByteCount(-32).ShouldBeNull();
        info.ByteCount(long.MaxValue / 32 * 32).ShouldBe(long.MaxValue / 32 * 18);
        GgmlTypes.Of(GgmlType.F64).ByteCount(long.MaxValue / 2).ShouldBeNull();
    }

    [Fact]
    public void Q4_0_by_hand()
    {
        // The largest magnitude is −4: d = 0.5, and 1.75 · 2 + 8.5 = 12 exactly.
        var values = new float[32];
        values[0] = -4;
        values[1] = 4;
        values[16] = 1.75f;
        var block = new byte[18];
        GgmlTypes.Of(GgmlType.Q4_0).Codec.Quantize(values, block);
        block[..2].ShouldBe([0x00, 0x38], "0.5 as binary16");
        block[2].ShouldBe((byte)0xC0, "value 0 low, value 16 high");
        block[3].ShouldBe((byte)0x8F, "+4 is one step too far");
        GgmlTypes.RoundTrip(GgmlType.Q4_0, values)[..2].ShouldBe([-4f, 3.5f]);
    }

    [Fact]
    public void Q5_1_by_hand()
    {
        // From −1 to 30: d = 1 and m = −1, so value i of the ramp has code i.
        var values = new float[32];
        for (int i = 0; i < 32; i++) values[i] = i - 1;
        var block = new byte[24];
        GgmlTypes.Of(GgmlType.Q5_1).Codec.Quantize(values, block);
        block[..8].ShouldBe([0x00, 0x3C, 0x00, 0xBC, 0x00, 0x00, 0xFF, 0xFF], "d, m, and the high bits of codes 16 to 31");
        block[8].ShouldBe((byte)0x00);
        block[9].ShouldBe((byte)0x11);
        GgmlTypes.RoundTrip(GgmlType.Q5_1, values).ShouldBe(values);
    }

    [Fact]
    public void TQ1_0_by_hand()
    {
        // Trits +, 0, −, +, 0 at values 0, 32, 64, 96, 128: digits 2 1 0 2 1, 2·81 + 27 + 2·3 + 1 = 196, stored ⌈196 · 256 / 243⌉ = 207.
        var values = new float[256];
        (values[0], values[64], values[96]) = (3, -3, 3);
        var block = new byte[54];
        GgmlTypes.Of(GgmlType.TQ1_0).Codec.Quantize(values, block);
        block[0].ShouldBe((byte)207);
        block[48].ShouldBe((byte)127, "four zeros, digits 1 1 1 1 0: 120 · 256 / 243 rounded up");
        block[52..].ShouldBe([0x00, 0x42]);
        GgmlTypes.RoundTrip(GgmlType.TQ1_0, values).ShouldBe(values);
    }

    [Fact]
    public void Numbers_are_read_rounded_to_float32()
    {
        Read(GgmlType.I8, 0x80).ShouldBe(-128);
        Read(GgmlType.I16, 0x00, 0x80).ShouldBe(-32768);
        Read(GgmlType.I32, 0xFF, 0xFF, 0xFF, 0x7F).ShouldBe(2147483648f);
        Read(GgmlType.I64, 1, 0, 0, 0, 1, 0, 0, 0).ShouldBe(4294967296f);
        Read(GgmlType.F64, 0, 0, 0, 0, 0, 0, 0xF8, 0x3F).ShouldBe(1.5f);
        Read(GgmlType.BF16, 0xC0, 0x3F).ShouldBe(1.5f);

        static float Read(GgmlType type, params byte[] bytes)
        {
            var value = new float[1];
            GgmlTypes.Of(type).Codec.Dequantize(bytes, value);
            return value[0];
        }
    }

    [Fact]
    public void Halves_keep_the_sign_of_NaN_and_round_to_even()
    {
        Write(GgmlType.F16, BitConverter.UInt32BitsToSingle(0xFFC0_1234)).ShouldBe([0x00, 0xFE]);
        Write(GgmlType.F16, 1 + 1 / 2048f).ShouldBe([0x00, 0x3C]);
        Write(GgmlType.F16, 1 + 3 / 2048f).ShouldBe([0x02, 0x3C]);
        Write(GgmlType.F16, 65520).ShouldBe([0x00, 0x7C]);
        Write(GgmlType.BF16, BitConverter.UInt32BitsToSingle(0x7F80_0001)).ShouldBe([0xC0, 0x7F]);
        Write(GgmlType.BF16, 1 + 1 / 256f).ShouldBe([0x80, 0x3F]);
        Write(GgmlType.BF16, float.MaxValue).ShouldBe([0x80, 0x7F]);

        static byte[] Write(GgmlType type, float value)
        {
            var bytes = new byte[2];
            GgmlTypes.Of(type).Codec.Quantize([value], bytes);
            return bytes;
        }
    }
}
