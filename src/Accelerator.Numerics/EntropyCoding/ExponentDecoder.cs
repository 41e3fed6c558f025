using System.Buffers.Binary;

namespace Accelerator.Numerics.EntropyCoding;

/// <summary>Decodes a stream of exponents: as DFloat11's kernel does, block by block, and plainly from front to back.</summary>
public static class ExponentDecoder
{
    /// <summary>The reference: one code after the other.</summary>
    public static byte[] Sequential(CodedExponents stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var exponents = new byte[stream.Count];
        long at = 0;
        for (int i = 0; i < exponents.Length; i++)
        {
            exponents[i] = stream.Tables.Decode(stream.Window(at));
            at += stream.Code.Lengths[exponents[i]];
        }

        return exponents;
    }

    /// <summary>All blocks, side by side.</summary>
    public static byte[] Parallel(CodedExponents stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var exponents = new byte[stream.Count];
        System.Threading.Tasks.Parallel.For(0, stream.Blocks, block => Block(stream, block, exponents.AsSpan(stream.BlockStarts[block], stream.BlockStarts[block + 1] - stream.BlockStarts[block])));
        return exponents;
    }

    /// <summary>
    /// One block in the two phases of the kernel (arXiv 2504.11651, algorithm 1): every thread counts the codes that start in its bytes; a prefix
    /// sum of the counts says where each thread writes; every thread decodes again and writes. Here the threads take turns.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="block">The block.</param>
    /// <param name="exponents">Its elements, as many as the starts say.</param>
    public static void Block(CodedExponents stream, int block, Span<byte> exponents)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (exponents.Length != stream.BlockStarts[block + 1] - stream.BlockStarts[block]) throw new ArgumentException($"{exponents.Length} elements for the block.", nameof(exponents));
        var offsets = new int[stream.Threads];
        for (int thread = 0; thread < offsets.Length; thread++) offsets[thread] = Thread(stream, (long)block * stream.Threads + thread, []);
        int sum = 0;
        for (int thread = 0; thread < offsets.Length; thread++) (offsets[thread], sum) = (sum, sum + offsets[thread]);
        for (int thread = 0; thread < offsets.Length && offsets[thread] < exponents.Length; thread++)
        {
            // Padding after the last code decodes to more elements than there are; they are not written.
            int end = thread + 1 < offsets.Length ? Math.Min(offsets[thread + 1], exponents.Length) : exponents.Length;
            Thread(stream, (long)block * stream.Threads + thread, exponents[offsets[thread]..end]);
        }
    }

    /// <summary>Decodes the codes that start in a thread's bytes: all of them, counting, when there is no target, else as many as it holds.</summary>
    private static int Thread(CodedExponents stream, long thread, Span<byte> target)
    {
        long first = thread * CodedExponents.ThreadBytes;
        if (first >= stream.Bytes.Length) return 0;
        // Twelve bytes: the thread's own, and what a code that starts in its last bit reaches into.
        Span<byte> local = stackalloc byte[16];
        local.Clear();
        stream.Bytes.AsSpan((int)first, Math.Min(12, stream.Bytes.Length - (int)first)).CopyTo(local);
        UInt128 bits = BinaryPrimitives.ReadUInt128BigEndian(local);
        int at = stream.Gap(thread), count = 0;
        long end = Math.Min(64, (stream.Bytes.Length - first) * 8);
        DecodeTables tables = stream.Tables;
        while (at < end && (target.Length == 0 || count < target.Length))
        {
            byte symbol = tables.Decode((uint)(bits << at >> 96));
            if (target.Length > 0) target[count] = symbol;
            at += tables.Lengths[symbol];
            count++;
        }

        return count;
    }
}
