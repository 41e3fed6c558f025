using Accelerator.Diagnostics;

namespace Accelerator.Rtl.Templates;

/// <summary>The findings of parsing and rendering templates, ACC8001 to ACC8006.</summary>
internal static class TemplateDiagnostics
{
    public static Diagnostic Syntax(string file, TemplatePosition at, string found, string allowed, string? hint = null) =>
        Make("ACC8001", "The template leaves the supported subset of the Scriban language.", file, at, found, allowed, hint);

    public static Diagnostic UnknownName(string file, TemplatePosition at, string path, string part, IEnumerable<string> known) =>
        Make(
            "ACC8002", "The template uses a name that its model does not have.", file, at,
            part == path ? $"'{path}'" : $"'{part}' in '{path}'", Listed(known), "correct the name, or add the member to the model");

    public static Diagnostic WrongKind(string file, TemplatePosition at, string path, string kind, string allowed, string? hint = null) =>
        Make("ACC8003", "The template uses a value in a way that its kind does not allow.", file, at, $"'{path}' is {kind}", allowed, hint);

    public static Diagnostic Missing(string file, TemplatePosition at, string name, string reason) =>
        Make("ACC8004", "A template cannot be loaded.", file, at, $"'{name}': {reason}", "a file below the template folder, with forward slashes and its full name", null);

    public static Diagnostic TooDeep(string file, TemplatePosition at, string name, int limit) =>
        Make("ACC8005", "Templates include one another too deeply.", file, at, $"'{name}' at depth {limit + 1}", $"a depth of at most {limit}", "a template probably includes itself");

    public static Diagnostic Function(string file, TemplatePosition at, string found, string allowed) =>
        Make("ACC8006", "The template calls a function wrongly.", file, at, found, allowed, null);

    private static string Listed(IEnumerable<string> names)
    {
        string list = string.Join(", ", names);
        return list.Length == 0 ? "nothing: it has no members" : list;
    }

    private static Diagnostic Make(string id, string message, string file, TemplatePosition at, string found, string allowed, string? hint) =>
        new()
        {
            Id = id,
            Message = message,
            File = $"templates/{file}",
            Line = at.Line,
            Column = at.Column,
            Found = found,
            Allowed = allowed,
            Hint = hint,
        };
}
