using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Reading;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Sweeps;

/// <summary>Reads an expression by recursive descent, to a bounded depth; names are resolved while reading.</summary>
internal sealed class ExpressionParser
{
    private readonly List<Token> tokens;
    private readonly IReadOnlyList<string> names;
    private int next;
    private int depth;

    private ExpressionParser(List<Token> tokens, IReadOnlyList<string> names) => (this.tokens, this.names) = (tokens, names);

    private Token Here => tokens[next];

    /// <summary>The expression of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names that it may use, in the order of their values.</param>
    /// <exception cref="ExpressionException">It cannot be read (ACC1130), or uses a name that is not there (ACC1131).</exception>
    public static Expression Parse(string text, IReadOnlyList<string> names)
    {
        var parser = new ExpressionParser(ExpressionScanner.Scan(text), names);
        Expression whole = parser.Or();
        return parser.Here.Text.Length == 0 && parser.Here.Value is null ? whole : throw parser.Unexpected("an operator, or the end");
    }

    private Expression Or() => Chain(And, "or");

    private Expression And() => Chain(Not, "and");

    private Expression Not()
    {
        if (!Is("not")) return Comparison();
        int at = Here.At;
        return Nested(() => new Unary(at, true, Not()));
    }

    private Expression Comparison()
    {
        Expression left = Sum();
        if (!Is("<", "<=", ">", ">=", "==", "!=")) return left;
        Token sign = tokens[next++];
        var compared = new Binary(sign.At, sign.Text, left, Sum());
        return Is("<", "<=", ">", ">=", "==", "!=") ? throw Unexpected("and: two comparisons are joined by it") : compared;
    }

    private Expression Sum() => Chain(Term, "+", "-");

    private Expression Term() => Chain(Signed, "*", "/", "%");

    private Expression Signed()
    {
        if (!Is("-")) return Primary();
        int at = Here.At;
        return Nested(() => new Unary(at, false, Signed()));
    }

    private Expression Primary()
    {
        Token token = Here;
        if (token.Value is { } value)
        {
            next++;
            return new Constant(token.At, value);
        }

        if (Is("("))
        {
            Expression inner = Nested(Or);
            Expect(")");
            return inner;
        }

        if (token.Text.Length == 0 || !(char.IsAsciiLetter(token.Text[0]) || token.Text[0] == '_') || token.Text is "and" or "or") throw Unexpected("a name, a number, a word in quotes or (");
        next++;
        if (token.Text is "true" or "false") return new Constant(token.At, SweepValue.Of(token.Text == "true"));
        return Is("(") ? Function(token) : Named(token);
    }

    private Name Named(Token token)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] == token.Text) return new Name(token.At, i);
        }

        string allowed = names.Count == 0 ? "there are no names before this" : Words.Or(names);
        throw new ExpressionException("ACC1131", "The expression uses a name that is not there.", token.At, Excerpt.Of(token.Text),
            NearestKey.Among(names, token.Text) is string near ? $"{allowed}; did you mean {near}?" : allowed);
    }

    private Call Function(Token token)
    {
        ExpressionFunction function = ExpressionFunction.All.FirstOrDefault(known => known.Name == token.Text)
            ?? throw new ExpressionException("ACC1131", "There is no such function.", token.At, Excerpt.Of(token.Text), Words.Or(ExpressionFunction.All.Select(known => known.Name)));
        var arguments = new List<Expression>();
        Nested(() =>
        {
            do arguments.Add(Or());
            while (arguments.Count <= function.Most && Is(",") && ++next > 0);
            return arguments[0];
        });
        Expect(")");
        if (arguments.Count >= function.Fewest && arguments.Count <= function.Most) return new Call(token.At, function, [.. arguments]);
        throw new ExpressionException("ACC1130", "The function takes another number of arguments.", token.At, $"{function.Name} with {arguments.Count}", function.Fewest == function.Most ? $"{function.Most}" : $"{function.Fewest} to {function.Most}");
    }

    private Expression Chain(Func<Expression> part, params string[] signs)
    {
        Expression left = part();
        while (Is(signs))
        {
            Token sign = tokens[next++];
            left = new Binary(sign.At, sign.Text, left, part());
        }

        return left;
    }

    /// <summary>Goes one level deeper, past the sign that leads there.</summary>
    private Expression Nested(Func<Expression> inner)
    {
        if (++depth > Expression.DeepestNesting) throw new ExpressionException("ACC1130", "The expression is nested too deeply.", Here.At, null, $"at most {Expression.DeepestNesting} levels");
        next++;
        Expression read = inner();
        depth--;
        return read;
    }

    private bool Is(params ReadOnlySpan<string> texts) => Here.Value is null && texts.Contains(Here.Text);

    private void Expect(string text)
    {
        if (!Is(text)) throw Unexpected(text);
        next++;
    }

    private ExpressionException Unexpected(string allowed) =>
        new("ACC1130", "The expression cannot be read.", Here.At, Here.Text.Length == 0 && Here.Value is null ? "its end" : Excerpt.Of(Here.Text), allowed);
}
