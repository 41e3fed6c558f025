using System.Collections.Immutable;

namespace Accelerator.Rtl.Templates;

/// <summary>The kinds of token inside a code block.</summary>
internal enum TemplateTokenKind
{
    /// <summary>A name or dotted path, keywords included.</summary>
    Path,

    /// <summary>A quoted literal, without its quotes.</summary>
    Text,

    /// <summary>A decimal literal.</summary>
    Integer,

    /// <summary><c>|</c></summary>
    Pipe,

    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>&amp;&amp;</c></summary>
    And,

    /// <summary><c>||</c></summary>
    Or,
}

/// <summary>One token inside a code block.</summary>
internal readonly record struct TemplateToken(TemplateTokenKind Kind, string Text, TemplatePosition Position);

/// <summary>A run of text, or a code block; a comment is a code block without tokens.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Text">The text after whitespace control, or null for a code block.</param>
/// <param name="Tokens">The tokens of a code block; empty for text and comments.</param>
internal sealed record TemplatePiece(TemplatePosition Position, string? Text, ImmutableArray<TemplateToken> Tokens)
{
    public bool IsComment => Text is null && Tokens.IsEmpty;
}
