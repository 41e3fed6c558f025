namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Reads and writes blocks of one type. A block is decoded and encoded without regard to its neighbours, and the result depends on
/// nothing else: not on the processor, not on how many blocks a call covers.
/// </summary>
/// <remarks>Sums, products and their order are those of ggml's scalar reference code compiled without contraction to fused multiply-adds.</remarks>
public abstract class GgmlCodec
{
    /// <summary>A codec of blocks of <paramref name="blockLength"/> values in <paramref name="blockBytes"/> bytes.</summary>
    private protected GgmlCodec(int blockLength, int blockBytes)
    {
        BlockLength = blockLength;
        BlockBytes = blockBytes;
    }

    /// <summary>Values in a block.</summary>
    public int BlockLength { get; }

    /// <summary>Bytes of a block.</summary>
    public int BlockBytes { get; }

    /// <summary>Decodes whole blocks.</summary>
    /// <param name="blocks">n · <see cref="BlockBytes"/> bytes.</param>
    /// <param name="values">Receives n · <see cref="BlockLength"/> values.</param>
    /// <exception cref="ArgumentException">The lengths do not fit each other.</exception>
    public void Dequantize(ReadOnlySpan<byte> blocks, Span<float> values)
    {
        Check(blocks.Length, values.Length);
        DequantizeBlocks(blocks, values);
    }

    /// <summary>Encodes whole blocks.</summary>
    /// <param name="values">n · <see cref="BlockLength"/> values.</param>
    /// <param name="blocks">Receives n · <see cref="BlockBytes"/> bytes.</param>
    /// <exception cref="ArgumentException">The lengths do not fit each other.</exception>
    /// <exception cref="NotSupportedException">The type is read only (<see cref="GgmlTypeInfo.CanQuantize"/>).</exception>
    public void Quantize(ReadOnlySpan<float> values, Span<byte> blocks)
    {
        Check(blocks.Length, values.Length);
        QuantizeBlocks(values, blocks);
    }

    /// <summary><see cref="Dequantize"/> by the plain code alone, block by block: what the fast paths are tested against.</summary>
    public void DequantizeReference(ReadOnlySpan<byte> blocks, Span<float> values)
    {
        Check(blocks.Length, values.Length);
        for (int b = 0; b < blocks.Length / BlockBytes; b++) DequantizeBlock(blocks.Slice(b * BlockBytes, BlockBytes), values.Slice(b * BlockLength, BlockLength));
    }

    /// <summary><see cref="Quantize"/> by the plain code alone, block by block: what the fast paths are tested against.</summary>
    public void QuantizeReference(ReadOnlySpan<float> values, Span<byte> blocks)
    {
        Check(blocks.Length, values.Length);
        for (int b = 0; b < blocks.Length / BlockBytes; b++) QuantizeBlock(values.Slice(b * BlockLength, BlockLength), blocks.Slice(b * BlockBytes, BlockBytes));
    }

    /// <summary>Decodes one block, plainly.</summary>
    private protected abstract void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values);

    /// <summary>Encodes one block, plainly.</summary>
    private protected virtual void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block) =>
        throw new NotSupportedException($"{GetType().Name} reads only.");

    /// <summary>Decodes checked blocks; overridden where there is a faster way.</summary>
    private protected virtual void DequantizeBlocks(ReadOnlySpan<byte> blocks, Span<float> values) => DequantizeReference(blocks, values);

    /// <summary>Encodes checked blocks; overridden where there is a faster way.</summary>
    private protected virtual void QuantizeBlocks(ReadOnlySpan<float> values, Span<byte> blocks) => QuantizeReference(values, blocks);

    private void Check(int bytes, int values)
    {
        if (bytes % BlockBytes != 0 || values % BlockLength != 0 || bytes / BlockBytes != values / BlockLength)
        {
            throw new ArgumentException($"{bytes} bytes and {values} values: a block has {BlockBytes} bytes and {BlockLength} values.");
        }
    }
}
