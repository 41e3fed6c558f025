using System.Collections.Immutable;
using Accelerator.Diagnostics;
using Scriban.Runtime;

namespace Accelerator.Rtl.Templates;

/// <summary>Carries model values to the Scriban package and back, and our functions into it.</summary>
internal static class ScribanValues
{
    public static ScriptObject From(TemplateModel model)
    {
        var script = new ScriptObject();
        foreach (string name in model.Names)
        {
            if (model.TryGet(name, out TemplateValue? value)) script[name] = FromValue(value!);
        }

        return script;
    }

    /// <summary>A delegate of the function's own number of arguments, because the package counts them.</summary>
    public static Delegate Delegate(string name, TemplateFunction function) => function.Parameters.Length switch
    {
        0 => new Func<object, string>(value => Apply(name, function, value)),
        1 => new Func<object, object, string>((value, argument) => Apply(name, function, value, argument)),
        _ => throw new InvalidOperationException($"Function '{name}' has more arguments than the adapter carries."),
    };

    private static string Apply(string name, TemplateFunction function, object value, params object[] arguments) =>
        function.Apply(ToValue(value), [.. arguments.Select(ToValue)])
        ?? throw new InputException(TemplateDiagnostics.Function(name, default, $"{ToValue(value).Kind} piped into '{name}'", function.Input));

    private static object FromValue(TemplateValue value) => value switch
    {
        TemplateText text => text.Value,
        TemplateInteger number => number.Value,
        TemplateFlag flag => flag.Value,
        TemplateModel model => From(model),
        TemplateList list => new ScriptArray(list.Items.Select(FromValue)),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No such kind of template value."),
    };

    private static TemplateValue ToValue(object value) => value switch
    {
        string text => text,
        int number => number,
        long number => number,
        bool flag => flag,
        ScriptArray list => new TemplateList([.. list.Select(item => ToValue(item!))]),
        _ => TemplateModel.Of(),
    };
}
