using System.Globalization;
using Accelerator.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Accelerator.Rtl.Templates;

/// <summary>
/// Renders with the Scriban package, compiled only by <c>-p:TemplateEngine=Scriban</c>. Every template first passes our
/// own parser, so that this build accepts no more than the subset; the package then does the rendering.
/// </summary>
public sealed class ScribanTemplateRenderer(TemplateFolder folder) : ITemplateRenderer
{
    /// <inheritdoc/>
    public string Render(string templateName, TemplateModel model)
    {
        ArgumentNullException.ThrowIfNull(templateName);
        ArgumentNullException.ThrowIfNull(model);
        string text = FolderLoader.Checked(folder, templateName, templateName, default);
        Template template = Template.Parse(text, templateName);
        if (template.HasErrors) throw new InputException(template.Messages.Select(message => Syntax(message.Span, message.Message)));
        try
        {
            return template.Render(Context(model));
        }
        catch (ScriptRuntimeException exception)
        {
            // A diagnostic of ours, from a function or an included template, arrives wrapped by the package.
            for (Exception? inner = exception.InnerException; inner is not null; inner = inner.InnerException)
            {
                if (inner is InputException) throw inner;
            }

            throw new InputException(Syntax(exception.Span, exception.OriginalMessage));
        }
    }

    private TemplateContext Context(TemplateModel model)
    {
        var functions = new ScriptObject();
        foreach ((string name, TemplateFunction function) in TemplateFunctions.All) functions.Import(name, ScribanValues.Delegate(name, function));
        var context = new TemplateContext
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedIndexerAccess = false,
            EnableRelaxedTargetAccess = false,
            NewLine = "\n",
            AutoIndent = false,
            // The package guards against hostile templates with low limits; ours are part of the program.
            LoopLimit = int.MaxValue,
            LimitToString = int.MaxValue,
            RecursiveLimit = SubsetTemplateRenderer.MaximumDepth,
            TemplateLoader = new FolderLoader(folder),
        };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(functions);
        context.PushGlobal(ScribanValues.From(model));
        return context;
    }

    private static Diagnostic Syntax(SourceSpan span, string message) =>
        TemplateDiagnostics.Syntax(span.FileName, new TemplatePosition(span.Start.Line + 1, span.Start.Column + 1), message, "the subset of docs/templates.md");

    /// <summary>Gives the package our own reading of template files.</summary>
    private sealed class FolderLoader(TemplateFolder folder) : ITemplateLoader
    {
        public static string Checked(TemplateFolder folder, string name, string fromFile, TemplatePosition at)
        {
            string text = folder.Read(name, fromFile, at);
            TemplateParser.Parse(name, text);
            return text;
        }

        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            Checked(folder, templatePath, callerSpan.FileName, new TemplatePosition(callerSpan.Start.Line + 1, callerSpan.Start.Column + 1));

        public ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
