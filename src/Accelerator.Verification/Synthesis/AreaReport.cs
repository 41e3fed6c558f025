using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Accelerator.Verification.Simulators;

namespace Accelerator.Verification.Synthesis;

/// <summary>Reads what Yosys' <c>stat -liberty</c> prints: cells and area of each module, and the hierarchy with the count of each module in its parent.</summary>
internal static partial class AreaReport
{
    private const string Hierarchy = "design hierarchy";

    /// <summary>Cells and area in all, and the modules, that of the largest total area first.</summary>
    /// <exception cref="SimulatorException">The text has no statistics of the top.</exception>
    public static (long Cells, double Area, ImmutableArray<ModuleArea> Modules) Read(string text, string top)
    {
        var own = new Dictionary<string, (long Cells, double Area)>(StringComparer.Ordinal);
        string[] sections = Header().Split(text);
        HashSet<string> modules = [.. sections.Where((_, i) => i % 2 == 1)];
        for (int i = 1; i + 1 < sections.Length; i += 2)
        {
            if (sections[i] == Hierarchy) continue;
            Match area = Area().Match(sections[i + 1]);
            long count = Cell().Matches(sections[i + 1]).Where(cell => !modules.Contains(cell.Groups[1].Value)).Sum(cell => long.Parse(cell.Groups[2].Value, CultureInfo.InvariantCulture));
            own[sections[i]] = (count, area.Success ? double.Parse(area.Groups[1].Value, CultureInfo.InvariantCulture) : 0);
        }

        string name = own.ContainsKey(top) ? top : throw new SimulatorException($"Yosys prints no statistics of {top}:\n{text}");
        int hierarchy = text.IndexOf($"=== {Hierarchy} ===", StringComparison.Ordinal);
        var sums = new Dictionary<string, (int Instances, double Total)>(StringComparer.Ordinal);
        Node root = hierarchy < 0 ? new Node(name, 1, []) : Tree(text[hierarchy..], name);
        (long cells, double total) = Sum(root, 1, own, sums);
        ImmutableArray<ModuleArea> areas = [.. sums
            .Select(entry => new ModuleArea(Plain(entry.Key), entry.Value.Instances, own[entry.Key].Cells, own[entry.Key].Area, entry.Value.Total))
            .OrderByDescending(module => module.TotalArea).ThenBy(module => module.Name, StringComparer.Ordinal).ThenBy(module => module.Area)];
        return (cells, total, areas);
    }

    private sealed record Node(string Name, int Count, List<Node> Children);

    /// <summary>The lines of the hierarchy, two blanks of indentation a level; the sums over all modules follow.</summary>
    private static Node Tree(string text, string top)
    {
        var path = new Stack<(int Indent, Node Node)>();
        Node? root = null;
        int sums = text.IndexOf("Number of wires", StringComparison.Ordinal);
        foreach (Match line in Line().Matches(sums < 0 ? text : text[..sums]))
        {
            var node = new Node(line.Groups[2].Value, int.Parse(line.Groups[3].Value, CultureInfo.InvariantCulture), []);
            int indent = line.Groups[1].Length;
            while (path.Count > 0 && path.Peek().Indent >= indent) path.Pop();
            if (path.Count > 0) path.Peek().Node.Children.Add(node);
            else root ??= node;
            path.Push((indent, node));
        }

        return root is { } found && found.Name == top ? found : throw new SimulatorException($"Yosys prints no hierarchy of {top}:\n{text}");
    }

    private static (long Cells, double Area) Sum(Node node, int times, Dictionary<string, (long Cells, double Area)> own, Dictionary<string, (int Instances, double Total)> sums)
    {
        int instances = times * node.Count;
        (long cells, double area) = own[node.Name];
        foreach (Node child in node.Children)
        {
            (long childCells, double childArea) = Sum(child, instances, own, sums);
            (cells, area) = (cells + (child.Count * childCells), area + (child.Count * childArea));
        }

        (int before, double total) = sums.GetValueOrDefault(node.Name);
        sums[node.Name] = (before + instances, total + (instances * area));
        return (cells, area);
    }

    /// <summary><c>$paramod$…\acc_fifo</c> → <c>acc_fifo</c>.</summary>
    private static string Plain(string name) => name[(name.LastIndexOf('\\') + 1)..];

    [GeneratedRegex(@"^=== (.+) ===$", RegexOptions.Multiline)]
    private static partial Regex Header();

    [GeneratedRegex(@"Chip area for module '[^']*': ([0-9.eE+-]+)")]
    private static partial Regex Area();

    [GeneratedRegex(@"^     (\S+) +([0-9]+)$", RegexOptions.Multiline)]
    private static partial Regex Cell();

    [GeneratedRegex(@"^( +)(\S+) +([0-9]+)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
