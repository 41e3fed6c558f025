using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace Accelerator.Workloads;

/// <summary>
/// The bytes of a model file, read-only, with 64-bit offsets. Small files are read whole; larger ones are mapped, so that
/// only the pages that are looked at come into memory. Spans must not be used after <see cref="Dispose"/>; without it a
/// mapping lives until the process ends. A mapped file must not be shortened by another program meanwhile.
/// </summary>
public sealed unsafe class FileBytes : IDisposable
{
    /// <summary>Files of at least so many bytes are mapped, not read.</summary>
    public const long MappedFrom = 16L << 20;

    private readonly ReadOnlyMemory<byte> _memory;
    private readonly MemoryMappedFile? _mapping;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte* _start;
    private bool _disposed;

    /// <summary>Bytes in memory.</summary>
    public FileBytes(ReadOnlyMemory<byte> memory)
    {
        _memory = memory;
        Length = memory.Length;
    }

    private FileBytes(MemoryMappedFile mapping, MemoryMappedViewAccessor view, long length)
    {
        (_mapping, _view, Length) = (mapping, view, length);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += view.PointerOffset;
    }

    /// <summary>Number of bytes.</summary>
    public long Length { get; }

    /// <summary>Whether the file is mapped rather than read.</summary>
    public bool IsMapped => _mapping is not null;

    /// <summary>Opens a file; above <paramref name="maximumBytes"/> it is refused, from <paramref name="mappedFrom"/> bytes on it is mapped.</summary>
    public static FileBytes Open(string path, long maximumBytes, long mappedFrom = MappedFrom)
    {
        using FileStream stream = InputFile.Open(path);
        long length = stream.Length;
        if (length > maximumBytes)
        {
            throw new Findings(path).Fatal("ACC2003", "The file is larger than such a file can be.", $"{length} bytes", $"at most {maximumBytes} bytes");
        }

        if (length == 0 || length < mappedFrom) return new FileBytes(InputFile.ReadAllBytes(path, maximumBytes));
        MemoryMappedFile? mapping = null;
        try
        {
            mapping = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            return new FileBytes(mapping, mapping.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read), length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            mapping?.Dispose();
            throw new Findings(path).Fatal("ACC2001", "The file cannot be mapped into memory.", e.Message, "a regular file");
        }
    }

    /// <summary>Bytes <paramref name="offset"/> to offset + length − 1.</summary>
    public ReadOnlySpan<byte> Span(long offset, int length)
    {
        Check(offset, length);
        return _mapping is null ? _memory.Span.Slice((int)offset, length) : new ReadOnlySpan<byte>(_start + offset, length);
    }

    /// <summary>The same as <see cref="ReadOnlyMemory{T}"/>; reading it after <see cref="Dispose"/> throws.</summary>
    public ReadOnlyMemory<byte> Memory(long offset, int length)
    {
        Check(offset, length);
        return _mapping is null ? _memory.Slice((int)offset, length) : new Window(this, offset, length).Memory;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        if (_view is null) return;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _mapping!.Dispose();
    }

    private void Check(long offset, long length)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length - offset);
    }

    /// <summary>A part of a mapping as memory.</summary>
    private sealed class Window(FileBytes file, long offset, int length) : MemoryManager<byte>
    {
        public override Span<byte> GetSpan()
        {
            file.Check(offset, length);
            return new Span<byte>(file._start + offset, length);
        }

        public override MemoryHandle Pin(int elementIndex = 0)
        {
            file.Check(offset, length);
            return new MemoryHandle(file._start + offset + elementIndex, default, this);
        }

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
