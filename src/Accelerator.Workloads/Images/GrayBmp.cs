using System.Buffers.Binary;

namespace Accelerator.Workloads.Images;

/// <summary>
/// Reads BMP files of 8 bits a pixel without compression whose palette is grey (Microsoft, "Bitmap Storage", BITMAPINFOHEADER and its successors). A pixel is the grey that the
/// palette has for it.
/// </summary>
public static class GrayBmp
{
    private const int MostPixelsEachWay = 8192, HeaderBytes = 14, LeastInfoBytes = 40, MostColours = 256;
    private const long MaximumFileBytes = 256_000_000;

    /// <summary>Reads a file.</summary>
    public static GrayImage Read(string path) => Parse(InputFile.ReadAllBytes(path, MaximumFileBytes), path);

    /// <summary>Reads a file's bytes. Rows lie bottom up, or top down where the height is negative; each is filled up to a multiple of four bytes.</summary>
    public static GrayImage Parse(byte[] bytes, string path)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var findings = new Findings(path);
        if (!bytes.AsSpan().StartsWith("BM"u8)) throw Wrong("another beginning", "BM");
        if (bytes.Length < HeaderBytes + LeastInfoBytes) throw Wrong($"{bytes.Length} bytes", "a header");
        uint pixels = UInt32(10), info = UInt32(14);
        int width = Int32(18), height = Int32(22), planes = UInt16(26), bits = UInt16(28);
        uint compression = UInt32(30), colours = UInt32(46);
        if (info < LeastInfoBytes || info > bytes.Length - HeaderBytes) throw Wrong($"a header of {info} bytes", $"{LeastInfoBytes} and more, inside the file");
        if (planes != 1 || bits != 8 || compression != 0) throw Wrong($"{bits} bits a pixel, compression {compression}", "8 bits without compression");
        if (width is < 1 or > MostPixelsEachWay || height is 0 or < -MostPixelsEachWay or > MostPixelsEachWay) throw Wrong($"{width} x {height} pixels", $"1 to {MostPixelsEachWay} each way");
        if (colours == 0) colours = MostColours;
        long palette = HeaderBytes + info, stride = (width + 3L) / 4 * 4;
        int rows = Math.Abs(height);
        if (colours > MostColours || palette + (4 * colours) > bytes.Length) throw Wrong($"{colours} colours", $"at most {MostColours}, inside the file");
        if (pixels < palette + (4 * colours) || pixels > bytes.Length || stride * rows > bytes.Length - pixels) throw Wrong($"pixels at byte {pixels} of {bytes.Length}", $"{rows} rows of {stride} bytes inside the file, behind the palette");
        var grey = new byte[width * rows];
        for (int y = 0; y < rows; y++)
        {
            ReadOnlySpan<byte> row = bytes.AsSpan((int)(pixels + (stride * (height > 0 ? rows - 1 - y : y))), width);
            for (int x = 0; x < width; x++)
            {
                if (row[x] >= colours) throw Wrong($"colour {row[x]}", $"0 to {colours - 1}");
                ReadOnlySpan<byte> colour = bytes.AsSpan((int)palette + (4 * row[x]), 3);
                if (colour[0] != colour[1] || colour[1] != colour[2]) throw Wrong($"a colour of red {colour[2]}, green {colour[1]}, blue {colour[0]}", "greys");
                grey[(y * width) + x] = colour[0];
            }
        }

        return new GrayImage(width, rows, grey);

        uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
        int Int32(int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
        int UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
        Exception Wrong(string found, string allowed) => findings.Fatal("ACC2077", "The BMP file cannot be read.", found, allowed);
    }
}
