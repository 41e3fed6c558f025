namespace Accelerator.Tests.Rules;

/// <summary>One word or literal of C# code; comments, strings and characters are left out.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Text">An identifier, keyword, number, or a single other character.</param>
internal readonly record struct CSharpWord(int Line, string Text);

/// <summary>A small scan of C# source into words: enough for rules about names, without a compiler.</summary>
internal static class CSharpWords
{
    public static IReadOnlyList<CSharpWord> Of(string code)
    {
        var words = new List<CSharpWord>();
        int line = 1;
        for (int at = 0; at < code.Length;)
        {
            int end = End(code, at);
            string text = code[at..end];
            if (char.IsLetterOrDigit(text[0]) || text[0] == '_' || (text.Length == 1 && !char.IsWhiteSpace(text[0]))) words.Add(new CSharpWord(line, text));
            line += text.Count(character => character == '\n');
            at = end;
        }

        return words;
    }

    /// <summary>Where the word, string, comment or blank that starts at <paramref name="at"/> ends.</summary>
    private static int End(string code, int at)
    {
        string rest = code[at..Math.Min(code.Length, at + 3)];
        if (rest.StartsWith("//", StringComparison.Ordinal)) return Find(code, "\n", at);
        if (rest.StartsWith("/*", StringComparison.Ordinal)) return Find(code, "*/", at + 2) + 2;
        if (rest == "\"\"\"") return EndOfRaw(code, at);
        if (rest.StartsWith("@\"", StringComparison.Ordinal)) return EndOfVerbatim(code, at + 2);
        if (code[at] is '"' or '\'') return EndOfQuoted(code, at);
        if (!char.IsLetterOrDigit(code[at]) && code[at] != '_') return at + 1;

        bool number = char.IsAsciiDigit(code[at]);
        int end = at + 1;
        while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] == '_' || (number && IsPoint(code, end)))) end++;
        return end;
    }

    private static bool IsPoint(string code, int at) => code[at] == '.' && at + 1 < code.Length && char.IsAsciiDigit(code[at + 1]);

    private static int EndOfQuoted(string code, int at)
    {
        int end = at + 1;
        while (end < code.Length && code[end] != code[at] && code[end] != '\n') end += code[end] == '\\' ? 2 : 1;
        return Math.Min(end + 1, code.Length);
    }

    private static int EndOfVerbatim(string code, int at)
    {
        while (at < code.Length && (code[at] != '"' || (at + 1 < code.Length && code[at + 1] == '"'))) at += code[at] == '"' ? 2 : 1;
        return Math.Min(at + 1, code.Length);
    }

    private static int EndOfRaw(string code, int at)
    {
        int quotes = code[at..].TakeWhile(character => character == '"').Count();
        return Math.Min(Find(code, new string('"', quotes), at + quotes) + quotes, code.Length);
    }

    private static int Find(string code, string text, int from)
    {
        int found = from >= code.Length ? -1 : code.IndexOf(text, from, StringComparison.Ordinal);
        return found < 0 ? code.Length : found;
    }
}
