using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Accelerator.Diagnostics;

namespace Accelerator.Rtl.Templates;

/// <summary>The tokens of one code block, taken from the left.</summary>
internal sealed class TemplateCode(string file, TemplatePiece piece)
{
    private int next;

    public bool IsEmpty => next >= piece.Tokens.Length;

    /// <summary>The first word of what is left, or an empty string when a word does not come next.</summary>
    public string Keyword => !IsEmpty && piece.Tokens[next].Kind == TemplateTokenKind.Path ? piece.Tokens[next].Text : "";

    public TemplateToken Take() => piece.Tokens[next++];

    public void TakeWord(string word)
    {
        if (Keyword != word) Fail($"'{word}'");
        next++;
    }

    public void ExpectOnly(string word)
    {
        TakeWord(word);
        ExpectNothingMore();
    }

    public void ExpectNothingMore()
    {
        if (!IsEmpty) Fail("the end of the code block");
    }

    /// <summary>A single new name, which is not a word of the language.</summary>
    public string TakeName(string what)
    {
        if (Keyword is "" || Keyword.Contains('.', StringComparison.Ordinal) || TemplateModel.IsReserved(Keyword)) Fail(what);
        return Take().Text;
    }

    /// <summary>A dotted path; <c>for.index</c>, <c>for.first</c> and <c>for.last</c> are the only ones that begin with a word of the language.</summary>
    public MemberPath TakePath()
    {
        const string Allowed = "a dotted path, for example array.width";
        if (Keyword is "") Fail(Allowed);
        TemplateToken token = piece.Tokens[next];
        string[] parts = token.Text.Split('.');
        bool loop = parts is ["for", "index" or "first" or "last"];
        if (!loop && parts.Any(TemplateModel.IsReserved)) Fail(Allowed + ", or for.index, for.first or for.last");
        next++;
        return new MemberPath(token.Position, [.. parts]);
    }

    public string TakeText()
    {
        if (IsEmpty || piece.Tokens[next].Kind != TemplateTokenKind.Text) Fail("quoted text");
        return Take().Text;
    }

    public Condition TakeElseIf()
    {
        TakeWord("if");
        return TakeCondition();
    }

    /// <summary>
    /// Flags joined by one kind of operator. Mixing <c>&amp;&amp;</c> and <c>||</c> would need precedence, which a reader has to
    /// look up: it is refused.
    /// </summary>
    public Condition TakeCondition()
    {
        var terms = ImmutableArray.CreateBuilder<ConditionTerm>();
        terms.Add(TakeTerm());
        TemplateTokenKind joint = TemplateTokenKind.And;
        while (!IsEmpty)
        {
            TemplateTokenKind kind = piece.Tokens[next].Kind;
            if (kind is not (TemplateTokenKind.And or TemplateTokenKind.Or)) Fail("&&, || or the end of the code block");
            if (terms.Count > 1 && kind != joint) Fail("one kind of operator in a condition: only && or only ||");
            joint = kind;
            next++;
            terms.Add(TakeTerm());
        }

        return new Condition(joint == TemplateTokenKind.And, terms.ToImmutable());
    }

    /// <summary><c>| name arguments</c>, with the number and kinds of arguments that the function declares.</summary>
    public FunctionCall TakeCall()
    {
        if (piece.Tokens[next].Kind != TemplateTokenKind.Pipe) Fail("| and a function, or the end of the code block");
        next++;
        if (Keyword is "") Fail("the name of a function");
        TemplateToken name = Take();
        if (!TemplateFunctions.All.TryGetValue(name.Text, out TemplateFunction? function))
        {
            throw new InputException(TemplateDiagnostics.Function(
                file, name.Position, $"the unknown function '{name.Text}'", string.Join(", ", TemplateFunctions.All.Keys)));
        }

        var arguments = ImmutableArray.CreateBuilder<TemplateValue>();
        foreach (Type parameter in function.Parameters) arguments.Add(TakeArgument(parameter));
        return new FunctionCall(name.Position, name.Text, arguments.ToImmutable());
    }

    private TemplateValue TakeArgument(Type parameter)
    {
        if (parameter == typeof(string)) return TakeText();
        if (IsEmpty || piece.Tokens[next].Kind != TemplateTokenKind.Integer) Fail("a decimal integer");
        return long.Parse(Take().Text, CultureInfo.InvariantCulture);
    }

    private ConditionTerm TakeTerm()
    {
        bool negated = !IsEmpty && piece.Tokens[next].Kind == TemplateTokenKind.Not;
        if (negated) next++;
        return new ConditionTerm(TakePath(), negated);
    }

    [DoesNotReturn]
    private void Fail(string allowed)
    {
        TemplatePosition at = IsEmpty ? piece.Position : piece.Tokens[next].Position;
        string found = IsEmpty ? "the end of the code block" : $"'{piece.Tokens[next].Text}'";
        throw new InputException(TemplateDiagnostics.Syntax(file, at, found, allowed));
    }
}
