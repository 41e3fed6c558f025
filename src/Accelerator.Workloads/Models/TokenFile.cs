using System.Buffers.Binary;

namespace Accelerator.Workloads.Models;

/// <summary>Raw token files: unsigned 16-bit little-endian ids, no header.</summary>
public static class TokenFile
{
    private const long MaximumBytes = 1_000_000_000;

    /// <summary>Reads a file and checks every id against the vocabulary.</summary>
    public static int[] Read(string path, int vocabularySize)
    {
        return Parse(InputFile.ReadAllBytes(path, MaximumBytes), path, vocabularySize);
    }

    /// <summary>The same of bytes that were read.</summary>
    internal static int[] Parse(ReadOnlySpan<byte> bytes, string path, int vocabularySize)
    {
        var findings = new Findings(path);
        if (bytes.Length % 2 != 0) throw findings.Fatal("ACC2002", "A token file has two bytes a token.", $"{bytes.Length} bytes", "an even number");
        var tokens = new int[bytes.Length / 2];
        for (int i = 0; i < tokens.Length; i++)
        {
            tokens[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * i)..]);
            if (tokens[i] >= vocabularySize) throw findings.Fatal("ACC2013", "A token is not in the vocabulary.", $"token {tokens[i]} at position {i}", $"0 to {vocabularySize - 1}");
        }

        return tokens;
    }
}
