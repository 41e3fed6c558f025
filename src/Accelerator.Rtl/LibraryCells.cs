using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Accelerator.Rtl;

/// <summary>The hand-written cells of <c>rtl/lib</c>, one module a file, named alike.</summary>
public sealed partial class LibraryCells
{
    private readonly string root;

    /// <summary>Cells in a folder given by its path.</summary>
    public LibraryCells(string root) => this.root = Path.GetFullPath(root);

    /// <summary>The cells that are copied beside the built program.</summary>
    public static LibraryCells BesideProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "rtl", "lib"));

    /// <summary>
    /// The cells that <paramref name="sources"/> instantiate, directly or through other cells; a cell comes after those that it uses.
    /// </summary>
    public ImmutableArray<(string Name, string Text)> UsedBy(IEnumerable<string> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var ordered = ImmutableArray.CreateBuilder<(string, string)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in sources.SelectMany(Instantiated).Distinct().Order(StringComparer.Ordinal)) Visit(name);
        return ordered.ToImmutable();

        void Visit(string name)
        {
            if (!seen.Add(name)) return;
            string text = File.ReadAllText(Path.Combine(root, name + ".sv"), Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal);
            foreach (string used in Instantiated(text).Order(StringComparer.Ordinal)) Visit(used);
            ordered.Add((name, text));
        }
    }

    private static IEnumerable<string> Instantiated(string source) =>
        Instantiation().Matches(source).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex(@"^\s*(acc_[a-z0-9_]+) (?:#\(|u_)", RegexOptions.Multiline)]
    private static partial Regex Instantiation();
}
