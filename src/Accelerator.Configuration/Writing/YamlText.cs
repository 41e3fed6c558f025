using System.Text;

namespace Accelerator.Configuration.Writing;

/// <summary>Text as a YAML scalar.</summary>
internal static class YamlText
{
    /// <summary>Words that some YAML reader takes for a truth value, nothing or a number.</summary>
    private static readonly HashSet<string> Reserved = new(
        ["true", "false", "null", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Plain where no reader can mistake it, else in double quotes.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quote(text);

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || Reserved.Contains(text)) return false;
        bool safe = text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '/' or '-');
        // A letter first, or a relative path: no number, list dash or document mark starts like that.
        return safe && (char.IsAsciiLetter(text[0]) || text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal));
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\') quoted.Append('\\').Append(rune);
            else if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0xFEFF) quoted.Append($"\\u{rune.Value:X4}");
            else quoted.Append(rune);
        }

        return quoted.Append('"').ToString();
    }
}
