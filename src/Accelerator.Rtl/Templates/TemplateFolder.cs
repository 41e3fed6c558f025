using Accelerator.Diagnostics;

namespace Accelerator.Rtl.Templates;

/// <summary>
/// A folder of template files. Both renderers read through it, so that line ends, encoding and limits cannot differ.
/// </summary>
public sealed class TemplateFolder
{
    /// <summary>The largest template that is read, in bytes; ours are a few thousand.</summary>
    public const long MaximumBytes = 1 << 20;

    private readonly string root;

    /// <summary>A folder given by its path.</summary>
    public TemplateFolder(string root) => this.root = Path.GetFullPath(root);

    /// <summary>The folder that is copied beside the built program.</summary>
    public static TemplateFolder BesideProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "templates"));

    /// <summary>The names of all templates, with forward slashes, in ordinal order.</summary>
    public IReadOnlyList<string> Names =>
        !Directory.Exists(root)
            ? []
            : [.. Directory.EnumerateFiles(root, "*.sbn", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)];

    /// <summary>Reads a template as text with <c>\n</c> line ends.</summary>
    /// <param name="name">Path below the folder.</param>
    /// <exception cref="InputException">There is no such template, it lies outside the folder, or it is too large.</exception>
    public string Read(string name) => Read(name, name, default);

    internal string Read(string name, string fromFile, TemplatePosition at)
    {
        string[] parts = name.Split('/');
        if (name.Contains('\\', StringComparison.Ordinal) || Path.IsPathRooted(name) || parts.Any(part => part is "" or "." or ".."))
        {
            throw new InputException(TemplateDiagnostics.Missing(fromFile, at, name, "the name leaves the template folder"));
        }

        var file = new FileInfo(Path.Combine(root, Path.Combine(parts)));
        if (!file.Exists) throw new InputException(TemplateDiagnostics.Missing(fromFile, at, name, "there is no such file"));
        if (file.Length > MaximumBytes) throw new InputException(TemplateDiagnostics.Missing(fromFile, at, name, $"it has more than {MaximumBytes} bytes"));
        return File.ReadAllText(file.FullName).Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
