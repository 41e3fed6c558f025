using System.Collections.Immutable;
using System.Text;

namespace Accelerator.Configuration.Keys;

/// <summary>Words as configurations and diagnostics write them.</summary>
internal static class Words
{
    /// <summary><c>a, b or c</c>.</summary>
    public static string Or(IEnumerable<string> words) => Join(words, " or ");

    /// <summary><c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> words) => Join(words, " and ");

    /// <summary>The snake_case word of an enumeration's value: a hyphenless lower-case word a capital.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Snake(value.ToString());

    /// <summary>The snake_case word of a name in capitals and small letters.</summary>
    public static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0) text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>One choice for each value of an enumeration, in its order.</summary>
    public static ChoiceType Choices<T>(Func<T, string> meaning)
        where T : struct, Enum =>
        new([.. Enum.GetValues<T>().Select(value => new Choice(Of(value), value, meaning(value)))]);

    private static string Join(IEnumerable<string> words, string last)
    {
        ImmutableArray<string> all = [.. words];
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + last + all[^1];
    }
}
