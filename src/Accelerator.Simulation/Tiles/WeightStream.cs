using System.Runtime.CompilerServices;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>
/// Weight words as sequencer and array see them: those of the fetch unit, or what <c>acc_decode_table</c> makes of its codes. An element that fills up an
/// odd K to a pair is no code: it stays 0.
/// </summary>
/// <param name="words">Responses of the weight fetch unit.</param>
/// <param name="tables">Responses of the fetch unit of decode tables; null where memory holds weights.</param>
/// <param name="shape">The array.</param>
internal sealed class WeightStream(WordFifo<byte> words, WordFifo<byte>? tables, TileMicroarchitecture shape)
{
    private readonly byte[] decoded = new byte[tables is null ? 0 : shape.WeightElements];

    /// <summary>From here on every second element fills up a pair.</summary>
    private readonly int filled = shape.Array.TileK / 2 * 2 * shape.Array.TileN;

    /// <summary>word_valid_o: a word, and the table of its command.</summary>
    public bool Valid => words.Valid && (tables is null || tables.Valid);

    /// <summary>word_o: the weights, one an element, as of the last <see cref="Settle"/>.</summary>
    public ReadOnlySpan<byte> Head
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => tables is null ? words.Head : decoded;
    }

    /// <summary>Looks the codes of the cycle up.</summary>
    public void Settle()
    {
        if (tables is null) return;
        ReadOnlySpan<byte> codes = words.Head, table = tables.Head;
        for (int i = 0; i < filled; i++) decoded[i] = table[codes[i]];
        for (int i = filled; i < decoded.Length; i += 2) decoded[i] = table[codes[i]];
    }
}
