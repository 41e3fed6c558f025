namespace Accelerator.Numerics.Ggml;

/// <summary>What a type is: its name in files and tools, its block, how it is quantised, and the code that does so.</summary>
public sealed record GgmlTypeInfo
{
    /// <summary>The type, whose value is the number in the file.</summary>
    public required GgmlType Type { get; init; }

    /// <summary>How values become blocks.</summary>
    public required GgmlQuantizing Quantizing { get; init; }

    /// <summary>Reads and, where <see cref="Quantizing"/> says so, writes blocks.</summary>
    public required GgmlCodec Codec { get; init; }

    /// <summary>The name as ggml spells it: <c>Q4_0</c>, <c>Q4_K</c>, <c>MXFP4</c>.</summary>
    public string Name => Type.ToString();

    /// <summary>Values in a block; a row of a tensor holds whole blocks.</summary>
    public int BlockLength => Codec.BlockLength;

    /// <summary>Bytes of a block.</summary>
    public int BlockBytes => Codec.BlockBytes;

    /// <summary>Bits a value, side data included.</summary>
    public double BitsPerWeight => BlockBytes * 8.0 / BlockLength;

    /// <summary>True when <see cref="GgmlCodec.Quantize"/> works.</summary>
    public bool CanQuantize => Quantizing != GgmlQuantizing.None;

    /// <summary>Bytes of <paramref name="values"/> values, or null when they are no whole number of blocks or the bytes exceed 63 bits.</summary>
    public long? ByteCount(long values)
    {
        if (values < 0 || values % BlockLength != 0) return null;
        long blocks = values / BlockLength;
        return blocks > long.MaxValue / BlockBytes ? null : blocks * BlockBytes;
    }
}
