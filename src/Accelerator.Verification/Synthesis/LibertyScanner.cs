using System.Globalization;

namespace Accelerator.Verification.Synthesis;

/// <summary>
/// Reads from liberty text the cells and what synthesis asks of them, in one pass: groups <c>name(arguments) {…}</c>, attributes <c>name : value;</c> and <c>name(arguments);</c>, comments and
/// strings. Tables are passed over. Text that is no liberty ends the pass; what is found until then counts.
/// </summary>
internal sealed class LibertyScanner(string text)
{
    /// <summary>Deepest nesting of groups that is followed.</summary>
    private const int MaximumDepth = 64;

    private readonly List<(string Kind, string Argument)> groups = [];
    private readonly List<LibertyCell> cells = [];
    private readonly List<Pin> pins = [];
    private int at;
    private double area;
    private bool sequential;

    private sealed record Pin(string Direction, string? Function, double Capacitance);

    /// <summary>Name of the library, null where the text does not begin with one; and its cells.</summary>
    public (string? Name, List<LibertyCell> Cells) Scan()
    {
        string? library = null;
        while (Word() is { Length: > 0 } name)
        {
            if (name == "}")
            {
                if (groups.Count == 0) break;
                Close();
                if (groups.Count == 0) return (library, cells);
                continue;
            }

            SkipBlank();
            if (groups.Count == 0 && name != "library") return (null, cells);
            if (Take('('))
            {
                string argument = Until(')').Trim().Trim('"').Trim();
                SkipBlank();
                if (Take('{'))
                {
                    if (groups.Count == 0) library = argument;
                    if (groups.Count == MaximumDepth) break;
                    Open(name, argument);
                }
                else
                {
                    Take(';');
                }
            }
            else if (Take(':'))
            {
                Attribute(name, Until(';').Trim().Trim('"'));
            }
            else if (!Take(';'))
            {
                break;
            }
        }

        // A file that ends before its library does is no library.
        return (null, cells);
    }

    private void Open(string kind, string argument)
    {
        groups.Add((kind, argument));
        if (kind == "cell" && groups.Count == 2)
        {
            (area, sequential) = (0, false);
            pins.Clear();
        }
        else if (groups.Count == 3 && groups[1].Kind == "cell")
        {
            if (kind is "ff" or "latch" or "ff_bank" or "latch_bank" or "statetable") sequential = true;
            if (kind is "pin" or "bus" or "bundle") pins.Add(new Pin("", null, 0));
        }
    }

    private void Close()
    {
        if (groups.Count == 2 && groups[1].Kind == "cell")
        {
            Pin[] outputs = [.. pins.Where(pin => pin.Direction == "output")], inputs = [.. pins.Where(pin => pin.Direction == "input")];
            cells.Add(new LibertyCell(groups[1].Argument, area, sequential, inputs.Length, outputs is [{ } only] ? only.Function : null, inputs.Length > 0 ? inputs[0].Capacitance : 0));
        }

        groups.RemoveAt(groups.Count - 1);
    }

    private void Attribute(string name, string value)
    {
        if (groups.Count == 2 && groups[1].Kind == "cell" && name == "area") area = Number(value);
        if (groups.Count != 3 || groups[1].Kind != "cell" || groups[2].Kind is not ("pin" or "bus" or "bundle")) return;
        Pin pin = pins[^1];
        pins[^1] = name switch
        {
            "direction" => pin with { Direction = value },
            "function" => pin with { Function = value },
            "capacitance" => pin with { Capacitance = Number(value) },
            _ => pin,
        };
    }

    private static double Number(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;

    /// <summary>The next word, or <c>}</c>; empty at the end and at anything else.</summary>
    private string Word()
    {
        SkipBlank();
        while (Take(';')) SkipBlank();
        if (Take('}')) return "}";
        int start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '.')) at++;
        return text[start..at];
    }

    /// <summary>Everything up to a character outside strings, which is taken too.</summary>
    private string Until(char end)
    {
        int start = at;
        bool quoted = false;
        for (; at < text.Length; at++)
        {
            if (text[at] == '"') quoted = !quoted;
            else if (text[at] == end && !quoted) return text[start..at++];
            else if (end == ';' && !quoted && text[at] is '}' or '\n' && !Continued()) return text[start..at];
        }

        return text[start..];

        // Some tools leave out the semicolon at the end of a line.
        bool Continued() => text[at] == '\n' && (quoted || end != ';' || text[at - 1] == '\\' || string.IsNullOrWhiteSpace(text[start..at]));
    }

    private bool Take(char character)
    {
        if (at >= text.Length || text[at] != character) return false;
        at++;
        return true;
    }

    private void SkipBlank()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\\') at++;
            else if (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '*') at = text.IndexOf("*/", at + 2, StringComparison.Ordinal) is int end && end >= 0 ? end + 2 : text.Length;
            else if (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '/') at = text.IndexOf('\n', at) is int line && line >= 0 ? line + 1 : text.Length;
            else return;
        }
    }
}
