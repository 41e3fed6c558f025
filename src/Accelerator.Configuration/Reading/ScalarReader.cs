using System.Globalization;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Reading;

/// <summary>Reads single values against their type.</summary>
/// <param name="findings">Where findings go.</param>
internal sealed class ScalarReader(Findings findings)
{
    /// <summary>The value, or null with the reason among the findings.</summary>
    public object? Read(KeyType type, YamlNode node, string key)
    {
        if (node is not YamlScalar { IsNull: false } scalar) return WrongType(type, node, key, null);
        return type switch
        {
            IntegerType integer => Integer(integer, scalar, key),
            FormatType format => Format(format, scalar, key),
            BooleanType => Boolean(type, scalar, key),
            ChoiceType choice => Choice(choice, scalar, key),
            TextType text => Text(text.Rule, scalar, key),
            _ => WrongType(type, node, key, null),
        };
    }

    /// <summary>Records that the node is of another kind than the key.</summary>
    public object? WrongType(KeyType type, YamlNode node, string key, string? hint)
    {
        findings.Add(node.Location, "ACC1023", "The value has the wrong type.", $"{key}: {node.Description}", type is ListType ? type.Allowed : $"{Noun(type)}: {type.Allowed}", hint);
        return null;
    }

    private object? Integer(IntegerType type, YamlScalar scalar, string key)
    {
        string text = scalar.Text;
        if (!IsDecimal(text)) return WrongType(type, scalar, key, IntegerHint(text));
        if (!scalar.Plain) return WrongType(type, scalar, key, "remove the quotes");
        bool fits = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value);
        return fits && value >= type.Minimum && value <= type.Maximum ? value : OutOfRange(type, scalar, key);
    }

    private object? Format(FormatType type, YamlScalar scalar, string key)
    {
        string text = scalar.Text;
        if (text == type.Word) return new NumberFormat(null);
        if (type.Floats.Contains(text)) return new NumberFormat(16, text);
        if (IsDecimal(text)) return WrongType(type, scalar, key, $"write int{text}");
        if (!text.StartsWith("int", StringComparison.Ordinal) || !IsDecimal(text[3..])) return Unsupported(type, scalar, key, null);
        bool fits = int.TryParse(text[3..], NumberStyles.None, CultureInfo.InvariantCulture, out int bits);
        return fits && type.Widths.Contains(bits) ? new NumberFormat(bits) : OutOfRange(type, scalar, key);
    }

    private object? Boolean(KeyType type, YamlScalar scalar, string key) => scalar switch
    {
        { Plain: true, Text: "true" } => true,
        { Plain: true, Text: "false" } => false,
        { Plain: true } => WrongType(type, scalar, key, scalar.Text.ToLowerInvariant() switch
        {
            "yes" or "on" or "true" => "write true",
            "no" or "off" or "false" => "write false",
            _ => null,
        }),
        _ => WrongType(type, scalar, key, null),
    };

    private object? Choice(ChoiceType type, YamlScalar scalar, string key)
    {
        foreach (Choice choice in type.Choices)
        {
            if (choice.Name == scalar.Text) return choice.Value;
        }

        return Unsupported(type, scalar, key, NearestKey.Among(type.Choices.Select(choice => choice.Name), scalar.Text));
    }

    private string? Text(TextRule rule, YamlScalar scalar, string key)
    {
        if (scalar.Text.Length <= rule.MaximumLength && rule.Accepts(scalar.Text)) return scalar.Text;
        findings.Add(scalar.Location, rule.Id, rule.Message, $"{key}: {scalar.Description}", rule.Allowed, rule.Hint);
        return null;
    }

    private object? OutOfRange(KeyType type, YamlScalar scalar, string key)
    {
        findings.Add(scalar.Location, "ACC1002", "The value is out of range.", $"{key}: {scalar.Description}", type.Allowed);
        return null;
    }

    private object? Unsupported(KeyType type, YamlScalar scalar, string key, string? nearest)
    {
        findings.Add(scalar.Location, "ACC1024", "The value is not supported.", $"{key}: {scalar.Description}", type.Allowed, nearest is null ? null : $"did you mean {nearest}?");
        return null;
    }

    private static string? IntegerHint(string text)
    {
        string digits = text.Replace("_", "", StringComparison.Ordinal).TrimStart('+').TrimStart('0');
        return digits != text && IsDecimal(digits) ? $"write {digits}" : null;
    }

    private static bool IsDecimal(string text)
    {
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        return digits.Length > 0 && (digits.Length == 1 || digits[0] != '0') && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static string Noun(KeyType type) => type switch
    {
        IntegerType => "an integer",
        FormatType => "a format",
        BooleanType => "a truth value",
        ChoiceType => "a word",
        TextType => "text",
        SectionType or MapType => "a section",
        ScalarType => "a value",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
