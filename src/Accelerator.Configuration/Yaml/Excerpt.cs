using System.Text;

namespace Accelerator.Configuration.Yaml;

/// <summary>User text within a diagnostic: one short line that cannot steer a terminal.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text, int longest = Longest)
    {
        var excerpt = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (excerpt.Length >= longest) return excerpt.Append("...").ToString();
            // Format characters (category Cf) reorder or hide text on a terminal, so they are shown by number too.
            bool visible = !Rune.IsControl(rune)
                && Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Format
                    or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
            if (visible) excerpt.Append(rune);
            else excerpt.Append($"\\u{{{rune.Value:x}}}");
        }

        return excerpt.ToString();
    }
}
