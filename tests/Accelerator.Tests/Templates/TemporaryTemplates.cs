using Accelerator.Diagnostics;
using Accelerator.Rtl.Templates;

namespace Accelerator.Tests.Templates;

/// <summary>A folder of templates that lives as long as a test.</summary>
internal sealed class TemporaryTemplates : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("templates");

    public TemplateFolder Folder => new(directory.FullName);

    public static string Render(string template, params ReadOnlySpan<(string Name, TemplateValue Value)> model)
    {
        using var templates = new TemporaryTemplates();
        return templates.Add("main.sbn", template).RenderMain(TemplateModel.Of(model));
    }

    public static IReadOnlyList<Diagnostic> Fail(string template, params ReadOnlySpan<(string Name, TemplateValue Value)> model)
    {
        using var templates = new TemporaryTemplates();
        templates.Add("main.sbn", template);
        TemplateModel built = TemplateModel.Of(model);
        return Should.Throw<InputException>(() => templates.RenderMain(built)).Diagnostics;
    }

    public TemporaryTemplates Add(string name, string text)
    {
        string path = Path.Combine(directory.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public string RenderMain(TemplateModel model) => new SubsetTemplateRenderer(Folder).Render("main.sbn", model);

    public void Dispose() => directory.Delete(recursive: true);
}
