using System.Diagnostics.CodeAnalysis;
using Accelerator.Diagnostics;

namespace Accelerator.Rtl.Templates;

/// <summary>A reading position in a template that keeps count of line and column.</summary>
internal sealed class TemplateCursor(string file, string text)
{
    private int offset;
    private int line = 1;
    private int column = 1;

    public bool AtEnd => offset >= text.Length;

    /// <summary>The current character, or NUL at the end.</summary>
    public char Current => AtEnd ? '\0' : text[offset];

    public TemplatePosition Position => new(line, column);

    public bool Sees(string expected) => string.CompareOrdinal(text, offset, expected, 0, expected.Length) == 0;

    /// <summary>Moves over <paramref name="count"/> characters and returns them.</summary>
    public string Take(int count)
    {
        string taken = text.Substring(offset, count);
        foreach (char character in taken)
        {
            if (character == '\n')
            {
                line++;
                column = 1;
            }
            else
            {
                column++;
            }
        }

        offset += count;
        return taken;
    }

    /// <summary>Takes characters while <paramref name="wanted"/> holds.</summary>
    public string TakeWhile(Func<char, bool> wanted)
    {
        int end = offset;
        while (end < text.Length && wanted(text[end])) end++;
        return Take(end - offset);
    }

    /// <summary>Takes everything up to <paramref name="stop"/>, or to the end.</summary>
    public string TakeUntil(string stop)
    {
        int end = text.IndexOf(stop, offset, StringComparison.Ordinal);
        return Take((end < 0 ? text.Length : end) - offset);
    }

    /// <summary>Takes <paramref name="expected"/> when it comes next.</summary>
    public bool Accept(string expected)
    {
        if (!Sees(expected)) return false;
        Take(expected.Length);
        return true;
    }

    /// <summary>Ends the parse: the template leaves the subset here.</summary>
    [DoesNotReturn]
    public void Fail(TemplatePosition at, string found, string allowed, string? hint = null) =>
        throw new InputException(TemplateDiagnostics.Syntax(file, at, found, allowed, hint));
}
