using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Accelerator.Diagnostics;

namespace Accelerator.Rtl.Templates;

/// <summary>
/// Our own renderer of the Scriban-language subset. Strict: a name that the model lacks, a value of the wrong kind or
/// anything outside the subset is a diagnostic. Safe to use from several threads.
/// </summary>
public sealed class SubsetTemplateRenderer(TemplateFolder folder) : ITemplateRenderer
{
    /// <summary>How deep templates may include one another.</summary>
    public const int MaximumDepth = 16;

    private readonly ConcurrentDictionary<string, ParsedTemplate> parsed = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Render(string templateName, TemplateModel model)
    {
        ArgumentNullException.ThrowIfNull(templateName);
        ArgumentNullException.ThrowIfNull(model);
        var pass = new Pass(this);
        pass.RenderTemplate(Load(templateName, templateName, default), new TemplateScope(model), depth: 1);
        return pass.Finish();
    }

    internal ParsedTemplate Load(string name, string fromFile, TemplatePosition at) =>
        parsed.GetOrAdd(name, key => TemplateParser.Parse(key, folder.Read(key, fromFile, at)));

    /// <summary>One rendering: the text so far and what was found wrong, collected so that all of it is reported at once.</summary>
    private sealed class Pass(SubsetTemplateRenderer renderer)
    {
        private readonly StringBuilder output = new();
        private readonly List<Diagnostic> findings = [];

        public string Finish() => findings.Count == 0 ? output.ToString() : throw new InputException(findings);

        public void RenderTemplate(ParsedTemplate template, TemplateScope scope, int depth)
        {
            RenderBody(template.Name, template.Body, scope, depth);
        }

        private void RenderBody(string file, ImmutableArray<TemplateNode> body, TemplateScope scope, int depth)
        {
            foreach (TemplateNode node in body)
            {
                switch (node)
                {
                    case TextNode text:
                        output.Append(text.Text);
                        break;
                    case OutputNode statement:
                        RenderOutput(file, statement, scope);
                        break;
                    case ForNode loop:
                        RenderFor(file, loop, scope, depth);
                        break;
                    case IfNode branch:
                        RenderIf(file, branch, scope, depth);
                        break;
                    case IncludeNode include:
                        RenderInclude(file, include, scope, depth);
                        break;
                    default:
                        throw new InvalidOperationException($"No rendering for {node.GetType().Name}.");
                }
            }
        }

        private void RenderOutput(string file, OutputNode node, TemplateScope scope)
        {
            if (Find(file, node.Path, scope) is not { } value) return;
            foreach (FunctionCall call in node.Calls)
            {
                TemplateFunction function = TemplateFunctions.All[call.Name];
                if (function.Apply(value, call.Arguments) is not { } result)
                {
                    Report(TemplateDiagnostics.Function(file, call.Position, $"{value.Kind} piped into '{call.Name}'", function.Input));
                    return;
                }

                value = result;
            }

            if (TemplateFunctions.Printed(value) is { } text) output.Append(text);
            else Report(TemplateDiagnostics.WrongKind(file, node.Position, node.Path.ToString(), value.Kind, "text or an integer in an output", "test a flag with if, walk a list with for"));
        }

        private void RenderFor(string file, ForNode node, TemplateScope scope, int depth)
        {
            if (scope.Knows(node.Variable))
            {
                Report(TemplateDiagnostics.Syntax(file, node.Position, $"the loop variable '{node.Variable}', a name in use", "a new name", "a loop variable that hides another name misleads a reader"));
                return;
            }

            if (Find(file, node.List, scope) is not { } value) return;
            if (value is not TemplateList list)
            {
                Report(TemplateDiagnostics.WrongKind(file, node.List.Position, node.List.ToString(), value.Kind, "a list after 'in'"));
                return;
            }

            for (int index = 0; index < list.Items.Length; index++)
            {
                RenderBody(file, node.Body, scope.Inside(node.Variable, list.Items[index], index, list.Items.Length), depth);
            }
        }

        private void RenderIf(string file, IfNode node, TemplateScope scope, int depth)
        {
            foreach (IfBranch branch in node.Branches)
            {
                if (branch.Condition is not null && !Holds(file, branch.Condition, scope)) continue;
                RenderBody(file, branch.Body, scope, depth);
                return;
            }
        }

        /// <summary>Looks at every term, so that a missing name is found whatever the others say.</summary>
        private bool Holds(string file, Condition condition, TemplateScope scope)
        {
            bool all = true;
            bool any = false;
            foreach (ConditionTerm term in condition.Terms)
            {
                TemplateValue? value = Find(file, term.Path, scope);
                bool held = value is TemplateFlag { Value: true } != term.Negated;
                if (value is not (null or TemplateFlag)) Report(TemplateDiagnostics.WrongKind(file, term.Path.Position, term.Path.ToString(), value.Kind, "a flag in a condition", "give the model a flag that says what is meant"));
                all &= held;
                any |= held;
            }

            return condition.All ? all : any;
        }

        private void RenderInclude(string file, IncludeNode node, TemplateScope scope, int depth)
        {
            if (depth >= MaximumDepth)
            {
                Report(TemplateDiagnostics.TooDeep(file, node.Position, node.Template, MaximumDepth));
                return;
            }

            RenderTemplate(renderer.Load(node.Template, file, node.Position), scope, depth + 1);
        }

        private TemplateValue? Find(string file, MemberPath path, TemplateScope scope)
        {
            TemplateLookup found = scope.Find(path);
            if (found.Value is null && found.Known is null) Report(TemplateDiagnostics.WrongKind(file, path.Position, path.ToString(), $"a member '{found.Part}' of {found.Kind}", "a member of a nested model"));
            else if (found.Value is null) Report(TemplateDiagnostics.UnknownName(file, path.Position, path.ToString(), found.Part, found.Known!));
            return found.Value;
        }

        /// <summary>A loop meets the same place again and again: one report of it is enough.</summary>
        private void Report(Diagnostic diagnostic)
        {
            if (!findings.Contains(diagnostic)) findings.Add(diagnostic);
        }
    }
}
