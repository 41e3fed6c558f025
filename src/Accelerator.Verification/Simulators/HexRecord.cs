namespace Accelerator.Verification.Simulators;

/// <summary>A record as the emitted testbench reads and writes it: hexadecimal digits, the highest first, one line a cycle.</summary>
internal static class HexRecord
{
    /// <summary>Bytes of a line, its end included, of a record of so many 32-bit words.</summary>
    public static int LineBytes(int words) => (words * 8) + 1;

    /// <summary>Writes the line of <paramref name="words"/>, low word first, into <paramref name="line"/>.</summary>
    public static void Write(ReadOnlySpan<uint> words, Span<byte> line)
    {
        int at = 0;
        for (int word = words.Length - 1; word >= 0; word--)
        {
            for (int shift = 28; shift >= 0; shift -= 4) line[at++] = "0123456789abcdef"u8[(int)((words[word] >> shift) & 15)];
        }

        line[at] = (byte)'\n';
    }
}
