using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Accelerator.Diagnostics;

namespace Accelerator.Rtl.Templates;

/// <summary>
/// Parses the subset of docs/templates.md. The first departure from it ends the parse: what follows an unclosed or
/// misread statement would only be noise.
/// </summary>
public sealed class TemplateParser
{
    private const string AllowedStatements = "for, if, else, end, include, or a dotted path with pipes";

    private readonly string file;
    private readonly ImmutableArray<TemplatePiece> pieces;
    private int next;

    private TemplateParser(string file, ImmutableArray<TemplatePiece> pieces)
    {
        this.file = file;
        this.pieces = pieces;
    }

    /// <summary>Parses a template.</summary>
    /// <param name="name">Its name, for diagnostics.</param>
    /// <param name="text">Its text, with <c>\n</c> line ends.</param>
    /// <exception cref="InputException">The text leaves the subset.</exception>
    public static ParsedTemplate Parse(string name, string text)
    {
        var parser = new TemplateParser(name, TemplateScanner.Scan(name, text));
        ImmutableArray<TemplateNode> body = parser.ParseBody();
        if (parser.next < parser.pieces.Length)
        {
            TemplateToken stray = parser.pieces[parser.next].Tokens[0];
            parser.Fail(stray.Position, $"'{stray.Text}' without an open for or if", AllowedStatements);
        }

        return new ParsedTemplate(name, body);
    }

    /// <summary>Parses statements up to <c>end</c>, <c>else</c> or the end of the file, which it leaves for the caller.</summary>
    private ImmutableArray<TemplateNode> ParseBody()
    {
        var nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        for (; next < pieces.Length; next++)
        {
            TemplatePiece piece = pieces[next];
            if (piece.IsComment) continue;
            if (piece.Text is not null)
            {
                nodes.Add(new TextNode(piece.Position, piece.Text));
                continue;
            }

            var code = new TemplateCode(file, piece);
            switch (code.Keyword)
            {
                case "end" or "else":
                    return nodes.ToImmutable();
                case "for":
                    nodes.Add(ParseFor(code));
                    break;
                case "if":
                    nodes.Add(ParseIf(code));
                    break;
                case "include":
                    nodes.Add(ParseInclude(code));
                    break;
                default:
                    nodes.Add(ParseOutput(code));
                    break;
            }
        }

        return nodes.ToImmutable();
    }

    private ForNode ParseFor(TemplateCode code)
    {
        TemplateToken keyword = code.Take();
        string variable = code.TakeName("a loop variable");
        code.TakeWord("in");
        MemberPath list = code.TakePath();
        code.ExpectNothingMore();
        next++;
        ImmutableArray<TemplateNode> body = ParseBody();
        Close(keyword).ExpectOnly("end");
        return new ForNode(keyword.Position, variable, list, body);
    }

    private IfNode ParseIf(TemplateCode code)
    {
        TemplateToken keyword = code.Take();
        var branches = ImmutableArray.CreateBuilder<IfBranch>();
        Condition? condition = code.TakeCondition();
        while (true)
        {
            next++;
            branches.Add(new IfBranch(condition, ParseBody()));
            TemplateCode closing = Close(keyword);
            if (condition is null || closing.Keyword == "end")
            {
                closing.ExpectOnly("end");
                return new IfNode(keyword.Position, branches.ToImmutable());
            }

            closing.TakeWord("else");
            condition = closing.IsEmpty ? null : closing.TakeElseIf();
        }
    }

    private static IncludeNode ParseInclude(TemplateCode code)
    {
        TemplateToken keyword = code.Take();
        string name = code.TakeText();
        code.ExpectNothingMore();
        return new IncludeNode(keyword.Position, name);
    }

    private static OutputNode ParseOutput(TemplateCode code)
    {
        MemberPath path = code.TakePath();
        var calls = ImmutableArray.CreateBuilder<FunctionCall>();
        while (!code.IsEmpty) calls.Add(code.TakeCall());
        return new OutputNode(path.Position, path, calls.ToImmutable());
    }

    private TemplateCode Close(TemplateToken opened)
    {
        if (next < pieces.Length) return new TemplateCode(file, pieces[next]);
        Fail(opened.Position, $"'{opened.Text}' without its end", "{{ end }} before the end of the file");
        return null;
    }

    [DoesNotReturn]
    private void Fail(TemplatePosition at, string found, string allowed) =>
        throw new InputException(TemplateDiagnostics.Syntax(file, at, found, allowed));
}
