using System.Text;

namespace Accelerator.Diagnostics;

/// <summary>One finding about the user's input, complete enough to act on without reading our source.</summary>
public record Diagnostic
{
    /// <summary>Stable identifier, <c>ACC</c> and four digits; listed in docs/diagnostics.md.</summary>
    public required string Id { get; init; }

    /// <summary>What is wrong, as one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The file as the user named it; null when the finding is about the command line.</summary>
    public string? File { get; init; }

    /// <summary>Line, counted from 1; 0 when the file has no lines (a binary file).</summary>
    public int Line { get; init; }

    /// <summary>Column, counted from 1; 0 when unknown.</summary>
    public int Column { get; init; }

    /// <summary>What was found.</summary>
    public string? Found { get; init; }

    /// <summary>What is allowed.</summary>
    public string? Allowed { get; init; }

    /// <summary>What to do about it.</summary>
    public string? Hint { get; init; }

    /// <summary>Renders <c>file:line:column: error ACC0000: message</c> and indented lines for the rest.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        if (File is not null)
        {
            text.Append(File);
            if (Line > 0) text.Append(':').Append(Line);
            if (Line > 0 && Column > 0) text.Append(':').Append(Column);
            text.Append(": ");
        }

        text.Append("error ").Append(Id).Append(": ").Append(Message);
        if (Found is not null) text.Append("\n  found:   ").Append(Found);
        if (Allowed is not null) text.Append("\n  allowed: ").Append(Allowed);
        if (Hint is not null) text.Append("\n  hint:    ").Append(Hint);
        return text.ToString();
    }
}
