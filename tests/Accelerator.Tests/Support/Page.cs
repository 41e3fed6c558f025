namespace Accelerator.Tests.Support;

/// <summary>A page of the documentation, whose examples tests run and whose pictures they compare.</summary>
internal sealed class Page(string text)
{
    private const string Fence = "```";

    /// <summary>The page's text.</summary>
    public string Text => text;

    /// <summary>Reads a page by its path below the root.</summary>
    public static Page Read(string relative) => new(File.ReadAllText(Repository.PathOf(relative)));

    /// <summary>The one fenced block that begins with <paramref name="beginning"/>, without its fences.</summary>
    public string Block(string beginning)
    {
        string[] parts = text.Split(Fence);
        // Every second part lies between fences, its first line names a language.
        return parts.Where((_, index) => index % 2 == 1).Select(part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..])
            .Single(block => block.StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>What a command printed as a page shows it: no blanks at line ends, and without the line that names the written file.</summary>
    public static string Shown(string output)
    {
        IEnumerable<string> lines = output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).TakeWhile(line => !line.StartsWith("written: ", StringComparison.Ordinal));
        return string.Join('\n', lines).TrimEnd('\n') + "\n";
    }
}
