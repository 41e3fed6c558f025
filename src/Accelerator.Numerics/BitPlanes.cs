using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Numerics;

/// <summary>
/// Codes [N, K] of b bits as b bit planes. Layout: plane p (0 is the least significant), row n, then ⌈K/8⌉ bytes along K;
/// element k is bit k mod 8 of byte k / 8 (least significant first). Padding bits are 0.
/// </summary>
public static class BitPlanes
{
    /// <summary>Bytes of one row of one plane: ⌈K / 8⌉.</summary>
    public static int RowBytes(int columns) => (int)(((long)columns + 7) / 8);

    /// <summary>Packs codes [N, K] into planes [b, N, ⌈K/8⌉].</summary>
    public static byte[] Pack(ReadOnlySpan<byte> codes, int rows, int columns, int bits)
    {
        Check(codes.Length, rows, columns, bits);
        int rowBytes = RowBytes(columns);
        var planes = new byte[checked(bits * rows * rowBytes)];
        for (int plane = 0; plane < bits; plane++)
        {
            for (int row = 0; row < rows; row++)
            {
                PackRow(codes.Slice(row * columns, columns), plane, planes.AsSpan((plane * rows + row) * rowBytes, rowBytes));
            }
        }

        return planes;
    }

    /// <summary>Packs the codes of a matrix.</summary>
    public static byte[] Pack(QuantizedMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return Pack(matrix.Codes, matrix.Rows, matrix.Columns, matrix.Bits);
    }

    /// <summary>Unpacks planes [b, N, ⌈K/8⌉] into codes [N, K]. Padding bits are not looked at.</summary>
    public static byte[] Unpack(ReadOnlySpan<byte> planes, int rows, int columns, int bits)
    {
        var codes = new byte[checked(rows * columns)];
        Check(codes.Length, rows, columns, bits);
        int rowBytes = RowBytes(columns);
        if (planes.Length != checked(bits * rows * rowBytes)) throw new ArgumentException($"{planes.Length} bytes, not {bits * rows * rowBytes}.", nameof(planes));
        for (int plane = 0; plane < bits; plane++)
        {
            for (int row = 0; row < rows; row++)
            {
                UnpackRow(planes.Slice((plane * rows + row) * rowBytes, rowBytes), plane, codes.AsSpan(row * columns, columns));
            }
        }

        return codes;
    }

    /// <summary>One bit of packed planes, the definition of the layout; the reference of the tests.</summary>
    public static int Bit(ReadOnlySpan<byte> planes, int rows, int columns, int plane, int row, int column) =>
        (planes[(plane * rows + row) * RowBytes(columns) + column / 8] >> (column % 8)) & 1;

    private static void PackRow(ReadOnlySpan<byte> codes, int plane, Span<byte> packed)
    {
        // The plane's bit of 32 codes is moved to the top of its byte and gathered as one 32-bit mask.
        int k = 0;
        for (; k + Vector256<byte>.Count <= codes.Length; k += Vector256<byte>.Count)
        {
            Vector256<byte> raised = Vector256.ShiftLeft(Vector256.Create(codes.Slice(k, Vector256<byte>.Count)), 7 - plane);
            uint mask = Vector256.ExtractMostSignificantBits(raised);
            if (!BitConverter.IsLittleEndian) mask = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(mask);
            MemoryMarshal.Write(packed[(k / 8)..], mask);
        }

        for (; k < codes.Length; k++) packed[k / 8] |= (byte)(((codes[k] >> plane) & 1) << (k % 8));
    }

    private static void UnpackRow(ReadOnlySpan<byte> packed, int plane, Span<byte> codes)
    {
        // Eight bits spread over eight bytes: multiply copies the byte, the mask keeps bit j in byte j, the compare-like
        // addition of 0x7F carries any kept bit to the top of its byte.
        int k = 0;
        for (; k + 8 <= codes.Length; k += 8)
        {
            ulong spread = (packed[k / 8] * 0x0101010101010101UL) & 0x8040201008040201UL;
            ulong bits = (((spread & 0x7F7F7F7F7F7F7F7FUL) + 0x7F7F7F7F7F7F7F7FUL) | spread) & 0x8080808080808080UL;
            ulong placed = (bits >> 7) << plane;
            if (!BitConverter.IsLittleEndian) placed = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(placed);
            Span<byte> target = codes.Slice(k, 8);
            MemoryMarshal.Write(target, MemoryMarshal.Read<ulong>(target) | placed);
        }

        for (; k < codes.Length; k++) codes[k] |= (byte)(((packed[k / 8] >> (k % 8)) & 1) << plane);
    }

    private static void Check(int codes, int rows, int columns, int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 8);
        if (codes != checked(rows * columns)) throw new ArgumentException($"{codes} codes, not {rows} x {columns}.", nameof(codes));
    }
}
