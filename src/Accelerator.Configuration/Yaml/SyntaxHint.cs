namespace Accelerator.Configuration.Yaml;

/// <summary>Guesses why a text is not YAML, where the parser's message does not help.</summary>
internal static class SyntaxHint
{
    /// <summary>A hint about the mistake found at <paramref name="location"/>, or null.</summary>
    public static string? For(string text, SourceLocation location)
    {
        string[] lines = text.Split('\n', location.Line + 2);
        // The parser may stop at the end of the line before the one that is wrong.
        foreach (string line in lines.Skip(location.Line - 1).Take(2))
        {
            if (line[..(line.Length - line.TrimStart().Length)].Contains('\t')) return "indent with spaces: YAML does not allow tabs there";
        }

        return Unclosed(lines.Take(location.Line)) is (char bracket, int opened, int column) ? $"is the {bracket} in line {opened}, column {column} closed?" : null;
    }

    /// <summary>The innermost bracket that is open where the lines end; strings and comments do not count.</summary>
    private static (char Bracket, int Line, int Column)? Unclosed(IEnumerable<string> lines)
    {
        var open = new Stack<(char, int, int)>();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            char quote = '\0';
            for (int at = 0; at < line.Length; at++)
            {
                char c = line[at];
                if (quote != '\0') quote = c == quote ? '\0' : quote;
                else if (c is '"' or '\'') quote = c;
                else if (c == '#' && (at == 0 || line[at - 1] == ' ')) break;
                else if (c is '{' or '[') open.Push((c, number, at + 1));
                else if (c is '}' or ']' && open.Count > 0) open.Pop();
            }
        }

        return open.Count > 0 ? open.Peek() : null;
    }
}
