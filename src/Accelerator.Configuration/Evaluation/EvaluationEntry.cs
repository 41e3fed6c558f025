namespace Accelerator.Configuration.Evaluation;

/// <summary>One setting of an evaluation file, as it is written: the names mean something to the quantiser only.</summary>
/// <param name="Section">Heading that it stands under; empty for none.</param>
/// <param name="Name">Its name, unique in the file; what it consists of where the file gives none.</param>
/// <param name="Method">As in <c>--method</c>.</param>
/// <param name="Format">As in <c>--format</c>.</param>
/// <param name="Group">As in <c>--group</c>, or <c>own</c> for the format's own block or 128.</param>
/// <param name="Activations">As in <c>--activations</c>.</param>
/// <param name="Scales"><c>float16</c> or <c>float32</c>.</param>
/// <param name="GroupFor">Patterns of tensor names, as in <c>--group-for</c>, each with its group.</param>
/// <param name="Location">Where it stands.</param>
public sealed record EvaluationEntry(string Section, string Name, string Method, string Format, string Group, string Activations, string Scales, IReadOnlyList<KeyValuePair<string, string>> GroupFor, SourceLocation Location)
{
    /// <summary>What it consists of, in one line: equal lines are equal settings.</summary>
    public string Text
    {
        get
        {
            string others = string.Concat(GroupFor.Select(pair => $", {pair.Key} {pair.Value}"));
            return $"{Method} {Format}{(Group == Own ? "" : $" {Group}")}{others}{(Activations == Float ? "" : $", activations {Activations}")}{(Scales == Float16 ? "" : $", scales {Scales}")}";
        }
    }

    internal const string Own = "own", Float = "float", Float16 = "float16";
}
