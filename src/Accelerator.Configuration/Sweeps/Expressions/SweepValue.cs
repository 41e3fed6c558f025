using System.Globalization;

namespace Accelerator.Configuration.Sweeps;

/// <summary>A value of a parameter or of an expression: a number, a truth value or a word.</summary>
public readonly record struct SweepValue
{
    private SweepValue(double number, string? text, bool? truth) => (Number, Text, Truth) = (number, text, truth);

    /// <summary>The number; 0 for the others.</summary>
    public double Number { get; }

    /// <summary>The word; null for the others.</summary>
    public string? Text { get; }

    /// <summary>The truth value; null for the others.</summary>
    public bool? Truth { get; }

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Text is null && Truth is null;

    /// <summary>A number.</summary>
    public static SweepValue Of(double number) => new(number, null, null);

    /// <summary>A truth value.</summary>
    public static SweepValue Of(bool truth) => new(0, null, truth);

    /// <summary>A word.</summary>
    public static SweepValue Of(string text) => new(0, text, null);

    /// <summary>What a scalar of a YAML file is: a decimal number, true or false where it has no quotes, else a word.</summary>
    public static SweepValue Read(string text, bool plain)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!plain) return Of(text);
        if (text is "true" or "false") return Of(text == "true");
        bool digits = text.Length > 0 && (char.IsAsciiDigit(text[^1]) || text[^1] == '.') && text.All(c => char.IsAsciiDigit(c) || c is '-' or '+' or '.' or 'e' or 'E');
        return digits && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? Of(number) : Of(text);
    }

    /// <summary>What it is, in words.</summary>
    public string Kind => Text is not null ? "a word" : Truth is not null ? "a truth value" : "a number";

    /// <summary>As a file has it: whole numbers without exponent, others with the digits that tell them apart.</summary>
    public override string ToString() => Text ?? (Truth is { } truth ? truth ? "true" : "false"
        : Number == Math.Truncate(Number) && Math.Abs(Number) < 1e15 ? Number.ToString("0", CultureInfo.InvariantCulture) : Number.ToString("R", CultureInfo.InvariantCulture));
}
