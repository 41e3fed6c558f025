using System.Buffers.Binary;
using System.IO.Compression;
using Accelerator.Diagnostics;
using Accelerator.Tests.Workloads.Onnx;
using Accelerator.Workloads.Images;

namespace Accelerator.Tests.Workloads;

/// <summary>Grey PNG files, written here row by row with each filter of the standard.</summary>
public sealed class GrayPngTests
{
    [Fact]
    public void Every_row_filter_is_undone()
    {
        byte[] pixels = [.. Enumerable.Range(0, 30).Select(i => (byte)((i * 37) ^ (i << 3)))];
        var lines = new List<byte>();
        for (int y = 0; y < 5; y++)
        {
            lines.Add((byte)y);
            for (int x = 0; x < 6; x++)
            {
                int left = x > 0 ? pixels[(y * 6) + x - 1] : 0, up = y > 0 ? pixels[((y - 1) * 6) + x] : 0, corner = x > 0 && y > 0 ? pixels[((y - 1) * 6) + x - 1] : 0;
                int[] near = [left, up, corner];
                int paeth = near.OrderBy(value => Math.Abs(left + up - corner - value)).First();
                lines.Add((byte)(pixels[(y * 6) + x] - y switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => paeth, _ => 0 }));
            }
        }

        GrayImage image = GrayPng.Parse(File(6, 5, 8, 0, [.. lines]), "a.png");
        (image.Width, image.Height).ShouldBe((6, 5));
        image.Pixels.ShouldBe(pixels);
    }

    [Fact]
    public void Other_kinds_and_damage_are_refused()
    {
        byte[] good = File(2, 1, 8, 0, [0, 1, 2]);
        GrayPng.Parse(good, "a.png").Pixels.ShouldBe([1, 2]);
        foreach (byte[] bytes in (byte[][])[[], good[..20], good[..^1], [.. good.Select((b, i) => i == 40 ? (byte)(b ^ 1) : b)], File(2, 1, 8, 2, [0, 1, 2]), File(2, 1, 4, 0, [0, 1, 2]), File(2, 2, 8, 0, [0, 1, 2]), File(2, 1, 8, 0, [9, 1, 2]), File(0, 1, 8, 0, [0]), File(1 << 30, 1 << 30, 8, 0, [0])])
        {
            Should.Throw<InputException>(() => GrayPng.Parse(bytes, "a.png")).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC2058");
        }
    }

    private static byte[] File(int width, int height, byte depth, byte colour, byte[] lines)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(lines);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (depth, colour);
        byte[] whole = [0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
        Mutation.RepairPng(whole);
        return whole;

        static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
        {
            var length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
            return [.. length, .. name, .. data, 0, 0, 0, 0];
        }
    }
}
