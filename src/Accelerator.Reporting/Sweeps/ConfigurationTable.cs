namespace Accelerator.Reporting.Sweeps;

/// <summary>
/// Texts of configurations, which differ in a few lines only: each line once, of texts with as many lines one whole, and of each text the lines in which it differs from that. A text comes back byte for byte.
/// </summary>
internal sealed class ConfigurationTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> baseOfLength = [];

    /// <summary>The lines, without line feeds.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>The whole texts, as numbers of lines.</summary>
    public List<int[]> Bases { get; } = [];

    /// <summary>Of each text the number of its base, then for each line that differs its place and the number of the line; empty for none.</summary>
    public List<int[]> Texts { get; } = [];

    /// <summary>Adds a text; an empty one is none.</summary>
    public void Add(string text)
    {
        if (text.Length == 0)
        {
            Texts.Add([]);
            return;
        }

        int[] lines = [.. text.Split('\n').Select(Number)];
        if (!baseOfLength.TryGetValue(lines.Length, out int whole))
        {
            whole = baseOfLength[lines.Length] = Bases.Count;
            Bases.Add(lines);
        }

        int[] known = Bases[whole];
        Texts.Add([whole, .. Enumerable.Range(0, lines.Length).Where(at => lines[at] != known[at]).SelectMany(at => (int[])[at, lines[at]])]);
    }

    private int Number(string line)
    {
        if (numbers.TryGetValue(line, out int number)) return number;
        Lines.Add(line);
        return numbers[line] = Lines.Count - 1;
    }
}
