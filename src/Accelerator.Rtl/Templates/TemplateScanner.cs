using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Accelerator.Rtl.Templates;

/// <summary>
/// Splits a template into text and code blocks and applies the <c>~</c> whitespace control: <c>{{~</c> drops the spaces
/// and tabs between the previous line end (kept) and the block, <c>~}}</c> drops those after it and one line end.
/// </summary>
internal sealed partial class TemplateScanner
{
    private const string AllowedInCode = "names, dotted paths, |, !, &&, ||, quoted text and decimal integers";

    private readonly TemplateCursor cursor;
    private readonly ImmutableArray<TemplatePiece>.Builder pieces = ImmutableArray.CreateBuilder<TemplatePiece>();

    private TemplateScanner(TemplateCursor cursor) => this.cursor = cursor;

    public static ImmutableArray<TemplatePiece> Scan(string file, string text)
    {
        var scanner = new TemplateScanner(new TemplateCursor(file, text));
        scanner.ScanAll();
        return scanner.pieces.ToImmutable();
    }

    private void ScanAll()
    {
        bool trimNext = false;
        while (!cursor.AtEnd)
        {
            if (trimNext) DropBlanksAndLineEnd();
            trimNext = false;
            TemplatePosition at = cursor.Position;
            string text = cursor.TakeUntil("{{");
            CheckNoEscapeBlock(at, text);
            if (cursor.AtEnd)
            {
                AddText(at, text);
                return;
            }

            TemplatePosition open = cursor.Position;
            cursor.Take(2);
            if (cursor.Accept("~")) text = text.TrimEnd(' ', '\t');
            AddText(at, text);
            trimNext = ScanCode(open);
        }
    }

    /// <summary>Scans a code block after its opening; true when it closes with <c>~}}</c>.</summary>
    private bool ScanCode(TemplatePosition open)
    {
        var tokens = ImmutableArray.CreateBuilder<TemplateToken>();
        SkipBlanks();
        bool comment = cursor.Sees("#");
        if (comment) SkipComment();
        while (true)
        {
            SkipBlanks();
            bool strip = cursor.Sees("~}}");
            if (strip || cursor.Sees("}}"))
            {
                if (tokens.Count == 0 && !comment) cursor.Fail(open, "an empty code block", "a statement, an output or a comment");
                cursor.Take(strip ? 3 : 2);
                pieces.Add(new TemplatePiece(open, null, tokens.ToImmutable()));
                return strip;
            }

            if (cursor.AtEnd) cursor.Fail(open, "the end of the file inside a code block", "}} or ~}} to close it");
            tokens.Add(ScanToken());
        }
    }

    private TemplateToken ScanToken()
    {
        TemplatePosition at = cursor.Position;
        char first = cursor.Current;
        if (char.IsAsciiLetter(first) || first == '_') return ScanPath(at);
        if (char.IsAsciiDigit(first)) return ScanInteger(at);
        if (first is '\'' or '"') return ScanText(at);
        if (cursor.Accept("||")) return new(TemplateTokenKind.Or, "||", at);
        if (cursor.Accept("&&")) return new(TemplateTokenKind.And, "&&", at);
        if (cursor.Accept("|")) return new(TemplateTokenKind.Pipe, "|", at);
        if (!cursor.Sees("!=") && cursor.Accept("!")) return new(TemplateTokenKind.Not, "!", at);
        string hint = first switch
        {
            '{' => "Verilog's own {{ is written { { in a template",
            '-' => "the only whitespace control of the subset is ~; arithmetic belongs in the elaborator",
            '\n' => "a code block holds one statement on one line",
            _ => "arithmetic, comparison and assignment belong in the elaborator, not in a template",
        };
        cursor.Fail(at, first == '\n' ? "a line end" : $"'{first}'", AllowedInCode, hint);
        return default;
    }

    private TemplateToken ScanPath(TemplatePosition at)
    {
        string path = cursor.TakeWhile(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '.');
        if (path.EndsWith('.') || path.Contains("..", StringComparison.Ordinal) || path.Split('.').Any(part => char.IsAsciiDigit(part[0])))
        {
            cursor.Fail(at, $"'{path}'", "names joined by single dots, each beginning with a letter");
        }

        return new(TemplateTokenKind.Path, path, at);
    }

    private TemplateToken ScanInteger(TemplatePosition at)
    {
        string digits = cursor.TakeWhile(char.IsAsciiLetterOrDigit);
        if (digits.Length > 3 || !digits.All(char.IsAsciiDigit) || int.Parse(digits, CultureInfo.InvariantCulture) > TemplateFunctions.MaximumPadding)
        {
            cursor.Fail(at, $"'{digits}'", $"a decimal integer from 0 to {TemplateFunctions.MaximumPadding}");
        }

        return new(TemplateTokenKind.Integer, digits, at);
    }

    private TemplateToken ScanText(TemplatePosition at)
    {
        char quote = cursor.Take(1)[0];
        string value = cursor.TakeWhile(character => character != quote && character is not ('\\' or '\n'));
        if (cursor.Current != quote) cursor.Fail(at, "a quoted text with a backslash, a line end or no closing quote", "plain text between quotes on one line");
        cursor.Take(1);
        return new(TemplateTokenKind.Text, value, at);
    }

    /// <summary>A comment runs to the close of its block and stays on one line.</summary>
    private void SkipComment()
    {
        TemplatePosition at = cursor.Position;
        while (!cursor.AtEnd && !cursor.Sees("}}") && !cursor.Sees("~}}"))
        {
            if (cursor.Current == '\n') cursor.Fail(at, "a line end in a comment", "a comment on one line: {{# text }}");
            if (cursor.Sees("-}}")) cursor.Fail(cursor.Position, "'-}}'", "}} or ~}}", "the only whitespace control of the subset is ~");
            cursor.Take(1);
        }
    }

    /// <summary>Scriban gives <c>{%{</c> a meaning of its own, so that plain text may not hold it.</summary>
    private void CheckNoEscapeBlock(TemplatePosition at, string text)
    {
        Match escape = EscapeBlock().Match(text);
        if (!escape.Success) return;
        string before = text[..escape.Index];
        int lineStart = before.LastIndexOf('\n') + 1;
        var place = new TemplatePosition(at.Line + before.Count(character => character == '\n'), before.Length - lineStart + (lineStart == 0 ? at.Column : 1));
        cursor.Fail(place, $"the escape block '{escape.Value}'", "text without escape blocks");
    }

    private void DropBlanksAndLineEnd()
    {
        SkipBlanks();
        cursor.Accept("\n");
    }

    private void SkipBlanks() => cursor.TakeWhile(character => character is ' ' or '\t');

    private void AddText(TemplatePosition at, string text)
    {
        if (text.Length > 0) pieces.Add(new TemplatePiece(at, text, []));
    }

    [GeneratedRegex(@"\{%+\{")]
    private static partial Regex EscapeBlock();
}
