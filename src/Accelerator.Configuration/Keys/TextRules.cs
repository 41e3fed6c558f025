namespace Accelerator.Configuration.Keys;

/// <summary>The rules for text in a configuration.</summary>
internal static partial class TextRules
{
    /// <summary>
    /// Names of accelerators. The same rule as ACC1001 of the hardware, checked while reading so that it is reported
    /// together with findings that keep the hardware's rules from running; a test holds the two equal.
    /// </summary>
    public static TextRule AcceleratorName { get; } = new(
        "ACC1001", "The name becomes SystemVerilog identifiers and file names.",
        "a lower-case letter, then lower-case letters, digits and single hyphens; at most 48 characters",
        "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", 48, IsName, "for example lut-m2n64k4-w2a8");

    /// <summary>Names of synthetic multiplications.</summary>
    public static TextRule GemmName { get; } = new(
        "ACC1025", "The name is used in tables and file names.", "letters, digits, '.', '_' and '-'; at most 64 characters, the first no '.' or '-'",
        "^[A-Za-z0-9_][A-Za-z0-9._-]*$", 64,
        text => text.Length > 0 && text[0] is not ('.' or '-') && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'), null);

    /// <summary>Paths, relative to the file in which they stand.</summary>
    public static TextRule Path { get; } = new(
        "ACC1025", "This is not a path.", "a path relative to the folder of this file; at most 1024 characters, none of them a control character",
        "^[^\\u0000-\\u001f\\u007f-\\u009f]+$", 1024, text => text.Length > 0 && !text.Any(char.IsControl), null);

    /// <summary>Names of number formats and methods; whether they are known is found out when the workload is quantised.</summary>
    public static TextRule Catalogued { get; } = new(
        "ACC1025", "This is no name of a format or method.", "letters, digits and '-', '_', '.', ':', '=', ',', '+'; at most 256 characters, as gptq:damping=0.01,act-order",
        "^[A-Za-z0-9_.:=,+-]+$", 256, text => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '=' or ',' or '+'), "accel quantize --help lists them");

    /// <summary>Names of parameters and derived values of a sweep, which expressions use.</summary>
    public static TextRule ParameterName { get; } = new(
        "ACC1025", "The name cannot be used in an expression.", "a lower-case letter, then lower-case letters, digits and '_'; at most 32 characters",
        "^[a-z][a-z0-9_]*$", 32, text => text.Length > 0 && char.IsAsciiLetterLower(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'), null);

    /// <summary>Paths of keys, as findings name them.</summary>
    public static TextRule KeyName { get; } = new(
        "ACC1025", "This is not the path of a key.", "words of lower-case letters, digits and '_', with '.' between them, as array.tile.n or synthetic[0].m; [*] stands for all items",
        "^[a-z0-9_]+(\\[([0-9]{1,4}|\\*)\\])?(\\.[a-z0-9_]+(\\[([0-9]{1,4}|\\*)\\])?)*$", 128, text => KeyPattern().IsMatch(text), null);

    /// <summary>Expressions; what is in them is found out when they are read.</summary>
    public static TextRule Expression { get; } = new(
        "ACC1025", "This is no expression.", "an expression of at most 1000 characters", "^[ -~]+$", Sweeps.Expression.LongestText, text => text.Length > 0 && text.All(c => c is >= ' ' and <= '~'), null);

    [System.Text.RegularExpressions.GeneratedRegex(@"^[a-z0-9_]+(\[([0-9]{1,4}|\*)\])?(\.[a-z0-9_]+(\[([0-9]{1,4}|\*)\])?)*\z")]
    private static partial System.Text.RegularExpressions.Regex KeyPattern();

    private static bool IsName(string name) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0]) && name[^1] != '-' && !name.Contains("--", StringComparison.Ordinal)
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
