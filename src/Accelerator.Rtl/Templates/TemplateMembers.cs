using System.Collections.Immutable;

namespace Accelerator.Rtl.Templates;

/// <summary>
/// Lists the members of its model that a template uses, found by walking its syntax tree and those of its includes.
/// A test takes each one away (<see cref="TemplateModel.Without"/>) and expects an error.
/// </summary>
public static class TemplateMembers
{
    /// <summary>
    /// Every member path in ordinal order; a member of the items of a list is written <c>ports[].name</c>. Paths of every
    /// branch are listed, also of those that a given model does not take.
    /// </summary>
    public static IReadOnlyList<string> Used(TemplateFolder folder, string templateName)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var used = new SortedSet<string>(StringComparer.Ordinal);
        var walk = new Walk(folder, used);
        walk.Template(templateName, templateName, default, ImmutableDictionary<string, string>.Empty, 1);
        return [.. used];
    }

    /// <summary>The walk; <c>variables</c> maps a loop variable to the items that it stands for, for example <c>ports[]</c>.</summary>
    private sealed class Walk(TemplateFolder folder, SortedSet<string> used)
    {
        public void Template(string name, string fromFile, TemplatePosition at, ImmutableDictionary<string, string> variables, int depth)
        {
            if (depth > SubsetTemplateRenderer.MaximumDepth) return;
            ParsedTemplate template = TemplateParser.Parse(name, folder.Read(name, fromFile, at));
            Body(name, template.Body, variables, depth);
        }

        private void Body(string file, ImmutableArray<TemplateNode> body, ImmutableDictionary<string, string> variables, int depth)
        {
            foreach (TemplateNode node in body)
            {
                switch (node)
                {
                    case OutputNode output:
                        Note(output.Path, variables);
                        break;
                    case ForNode loop:
                        string list = Note(loop.List, variables);
                        Body(file, loop.Body, variables.SetItem(loop.Variable, list + "[]"), depth);
                        break;
                    case IfNode choice:
                        Branches(file, choice, variables, depth);
                        break;
                    case IncludeNode include:
                        Template(include.Template, file, include.Position, variables, depth + 1);
                        break;
                    default:
                        break;
                }
            }
        }

        private void Branches(string file, IfNode choice, ImmutableDictionary<string, string> variables, int depth)
        {
            foreach (IfBranch branch in choice.Branches)
            {
                foreach (ConditionTerm term in branch.Condition?.Terms ?? []) Note(term.Path, variables);
                Body(file, branch.Body, variables, depth);
            }
        }

        private string Note(MemberPath path, ImmutableDictionary<string, string> variables)
        {
            string head = path.Parts[0];
            string full = string.Join('.', path.Parts.SetItem(0, variables.GetValueOrDefault(head, head)));
            if (head != "for" && !full.EndsWith("[]", StringComparison.Ordinal)) used.Add(full);
            return full;
        }
    }
}
