using System.Globalization;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Sweeps;

/// <summary>One word, number or sign of an expression.</summary>
/// <param name="At">Characters before it.</param>
/// <param name="Text">The text; of a word in quotes what stands between them.</param>
/// <param name="Value">The value of a number or of a word in quotes.</param>
internal readonly record struct Token(int At, string Text, SweepValue? Value);

/// <summary>Cuts an expression into tokens.</summary>
internal static class ExpressionScanner
{
    private static readonly string[] Signs = ["<=", ">=", "==", "!=", "<", ">", "+", "-", "*", "/", "%", "(", ")", ","];

    /// <summary>All tokens, the last of them empty.</summary>
    /// <exception cref="ExpressionException">There is something that is none (ACC1130).</exception>
    public static List<Token> Scan(string text)
    {
        if (text.Length > Expression.LongestText) throw new ExpressionException("ACC1130", "The expression is too long.", 0, $"{text.Length} characters", $"at most {Expression.LongestText}");
        var tokens = new List<Token>();
        for (int at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            Token token = Next(text, at, out int length);
            tokens.Add(token);
            at += length;
        }

        tokens.Add(new Token(text.Length, "", null));
        return tokens;
    }

    private static Token Next(string text, int at, out int length)
    {
        char first = text[at];
        if (char.IsAsciiDigit(first)) return Number(text, at, out length);
        if (first is '\'' or '"')
        {
            int end = text.IndexOf(first, at + 1);
            if (end < 0) throw new ExpressionException("ACC1130", "A quote is not closed.", at, Excerpt.Of(text[at..]), $"a second {first}");
            length = end + 1 - at;
            return new Token(at, text[(at + 1)..end], SweepValue.Of(text[(at + 1)..end]));
        }

        if (char.IsAsciiLetter(first) || first == '_')
        {
            length = 1;
            while (at + length < text.Length && (char.IsAsciiLetterOrDigit(text[at + length]) || text[at + length] == '_')) length++;
            return new Token(at, text.Substring(at, length), null);
        }

        string sign = Signs.FirstOrDefault(known => string.CompareOrdinal(text, at, known, 0, known.Length) == 0)
            ?? throw new ExpressionException("ACC1130", "The expression has a character that means nothing.", at, Excerpt.Of(text.Substring(at, 1)), "names, numbers, words in quotes, + - * / % < <= > >= == != ( ) and commas");
        length = sign.Length;
        return new Token(at, sign, null);
    }

    private static Token Number(string text, int at, out int length)
    {
        length = 1;
        while (at + length < text.Length && (char.IsAsciiDigit(text[at + length]) || text[at + length] == '.')) length++;
        string digits = text.Substring(at, length);
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
        {
            throw new ExpressionException("ACC1130", "This is not a number.", at, Excerpt.Of(digits), "digits, with one point at most");
        }

        return new Token(at, digits, SweepValue.Of(number));
    }
}
