using System.Globalization;
using System.Text;

namespace Accelerator.Workloads.Tokenizers;

/// <summary>
/// GPT-2's pre-tokenizer pattern by hand, over Unicode scalar values (a .NET regular expression sees letters beyond U+FFFF
/// as two surrogates): <c>'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+</c>.
/// </summary>
internal static class Gpt2Splitter
{
    private static readonly string[] Contractions = ["'s", "'t", "'re", "'ve", "'m", "'ll", "'d"];

    private enum Kind
    {
        Space,
        Letter,
        Number,
        Other,
    }

    /// <summary>The pieces of a text, in order; every character is in exactly one.</summary>
    public static IEnumerable<string> Split(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int end = at + PieceLength(text.AsSpan(at));
            yield return text[at..end];
            at = end;
        }
    }

    private static int PieceLength(ReadOnlySpan<char> text)
    {
        foreach (string contraction in Contractions)
        {
            if (text.StartsWith(contraction, StringComparison.Ordinal)) return contraction.Length;
        }

        int start = text[0] == ' ' && text.Length > 1 && KindAt(text[1..], out _) != Kind.Space ? 1 : 0;
        Kind kind = KindAt(text[start..], out int end);
        end += start;
        int last = 1;
        while (end < text.Length && KindAt(text[end..], out int length) == kind)
        {
            end += length;
            last = length;
        }

        // \s+(?!\S): a run of spaces before something else leaves its last one to the next piece.
        return kind == Kind.Space && end < text.Length && end > last ? end - last : end;
    }

    private static Kind KindAt(ReadOnlySpan<char> text, out int length)
    {
        Rune.DecodeFromUtf16(text, out Rune rune, out length);
        if (Rune.IsWhiteSpace(rune)) return Kind.Space;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Kind.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.Number,
            _ => Kind.Other,
        };
    }
}
