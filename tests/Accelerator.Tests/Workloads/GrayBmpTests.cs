using System.Buffers.Binary;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Tests.Support;
using Accelerator.Tests.Support.Fuzzing;
using Accelerator.Workloads.Images;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads;

/// <summary>Grey BMP files, written here.</summary>
public sealed class GrayBmpTests(ITestOutputHelper output)
{
    /// <summary>Three pixels a row and one byte of filling; a palette that turns greys around.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(-2)]
    public void Rows_lie_bottom_up_or_top_down_and_the_palette_counts(int height)
    {
        byte[] rows = height > 0 ? [4, 5, 6, 99, 1, 2, 3, 99] : [1, 2, 3, 99, 4, 5, 6, 99];
        GrayImage image = GrayBmp.Parse(File(3, height, rows, index => (byte)(255 - index)), "a.bmp");
        (image.Width, image.Height).ShouldBe((3, 2));
        image.Pixels.ShouldBe([254, 253, 252, 251, 250, 249]);
    }

    [SharedFact("data/tflite/person_detect")]
    public void A_real_file_is_read()
    {
        GrayImage image = GrayBmp.Read(Prerequisite.Shared("data/tflite/person_detect/no_person.bmp"));
        (image.Width, image.Height).ShouldBe((96, 96));
        image.Pixels.Distinct().Count().ShouldBeGreaterThan(200);
    }

    [Fact]
    public void Other_kinds_and_damage_are_refused()
    {
        byte[] good = File(3, 2, new byte[8], index => (byte)index);
        GrayBmp.Parse(good, "a.bmp").Pixels.Length.ShouldBe(6);
        Refused([]);
        Refused([.. "BM"u8]);
        Refused(good[..^1]);
        Refused(Changed(10, 50));
        Refused(Changed(10, int.MaxValue));
        Refused(Changed(14, 12));
        Refused(Changed(14, int.MaxValue));
        Refused(Changed(18, 0));
        Refused(Changed(18, 9000));
        Refused(Changed(22, int.MinValue));
        Refused(Changed(28, 24));
        Refused(Changed(30, 1));
        Refused(Changed(46, 2000));
        Refused(Changed(54, 0x00_FF_00_00));

        byte[] Changed(int at, int value)
        {
            byte[] bytes = [.. good];
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
            return bytes;
        }

        void Refused(byte[] bytes) => Should.Throw<InputException>(() => GrayBmp.Parse(bytes, "a.bmp")).Diagnostics[0].Id.ShouldBe("ACC2077");
    }

    [Fact]
    public void Damaged_images_are_read_or_refused()
    {
        var damage = new BinaryDamage(File(3, 2, [1, 2, 3, 0, 4, 5, 6, 0], index => (byte)index), [(10, 4), (14, 4), (18, 4), (22, 4), (30, 4), (46, 4)]);
        FuzzRun.Read(output, 5, (Xoshiro256 random) => damage.Of(random), bytes => GrayBmp.Parse(bytes, "fuzz.bmp"));
    }

    private static byte[] File(int width, int height, byte[] rows, Func<int, byte> grey)
    {
        var bytes = new byte[14 + 40 + 1024];
        "BM"u8.CopyTo(bytes);
        foreach ((int at, int value) in ((int, int)[])[(2, bytes.Length + rows.Length), (10, bytes.Length), (14, 40), (18, width), (22, height), (26, 1 | (8 << 16)), (46, 256)]) BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
        for (int i = 0; i < 256; i++) bytes.AsSpan(54 + (4 * i), 3).Fill(grey(i));
        return [.. bytes, .. rows];
    }
}
