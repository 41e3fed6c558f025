using System.Collections.Immutable;

namespace Accelerator.Rtl.Templates;

/// <summary>A place in a template; line and column count from 1.</summary>
public readonly record struct TemplatePosition(int Line, int Column);

/// <summary>A parsed template.</summary>
/// <param name="Name">Path below the template folder.</param>
/// <param name="Body">The statements in order.</param>
public sealed record ParsedTemplate(string Name, ImmutableArray<TemplateNode> Body);

/// <summary>One statement of a template.</summary>
public abstract record TemplateNode(TemplatePosition Position);

/// <summary>Text between code blocks, after whitespace control.</summary>
public sealed record TextNode(TemplatePosition Position, string Text) : TemplateNode(Position);

/// <summary><c>{{ path | function arguments | … }}</c>.</summary>
public sealed record OutputNode(TemplatePosition Position, MemberPath Path, ImmutableArray<FunctionCall> Calls) : TemplateNode(Position);

/// <summary><c>{{ for variable in path }} … {{ end }}</c>.</summary>
public sealed record ForNode(TemplatePosition Position, string Variable, MemberPath List, ImmutableArray<TemplateNode> Body) : TemplateNode(Position);

/// <summary><c>{{ if … }} … {{ else if … }} … {{ else }} … {{ end }}</c>; the final <c>else</c> has no condition.</summary>
public sealed record IfNode(TemplatePosition Position, ImmutableArray<IfBranch> Branches) : TemplateNode(Position);

/// <summary><c>{{ include 'name' }}</c>.</summary>
public sealed record IncludeNode(TemplatePosition Position, string Template) : TemplateNode(Position);

/// <summary>One arm of an <c>if</c>.</summary>
public sealed record IfBranch(Condition? Condition, ImmutableArray<TemplateNode> Body);

/// <summary>Flags joined by one operator: all of them when <paramref name="All"/>, else any of them.</summary>
public sealed record Condition(bool All, ImmutableArray<ConditionTerm> Terms);

/// <summary>A flag, possibly negated.</summary>
public sealed record ConditionTerm(MemberPath Path, bool Negated);

/// <summary>A dotted path, for example <c>array.width</c> or <c>for.last</c>.</summary>
public sealed record MemberPath(TemplatePosition Position, ImmutableArray<string> Parts)
{
    /// <summary>The path as it is written.</summary>
    public override string ToString() => string.Join('.', Parts);
}

/// <summary>One step of a pipe.</summary>
public sealed record FunctionCall(TemplatePosition Position, string Name, ImmutableArray<TemplateValue> Arguments);
