namespace Accelerator.Workloads;

/// <summary>A part of a file: the values of one tensor.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">First byte.</param>
/// <param name="Length">Number of bytes.</param>
public readonly record struct FileSlice(FileBytes File, long Offset, long Length)
{
    private const int ChunkBytes = 1 << 20;

    /// <summary>Bytes <paramref name="at"/> to at + length − 1 of the part.</summary>
    public ReadOnlySpan<byte> Span(long at, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(at);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length - at);
        return File.Span(Offset + at, length);
    }

    /// <summary>All of it at once.</summary>
    /// <exception cref="InvalidOperationException">It is longer than 2³¹ − 1 bytes: take spans of it.</exception>
    public ReadOnlyMemory<byte> Memory =>
        Length <= int.MaxValue ? File.Memory(Offset, (int)Length) : throw new InvalidOperationException($"{Length} bytes do not fit one memory: take spans.");

    /// <summary>Writes it to a stream, a megabyte at a time.</summary>
    public void CopyTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        for (long at = 0; at < Length; at += ChunkBytes) stream.Write(Span(at, (int)Math.Min(ChunkBytes, Length - at)));
    }
}
