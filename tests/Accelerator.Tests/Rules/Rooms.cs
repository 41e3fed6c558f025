using System.Xml.Linq;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rules;

/// <summary>One project below src/, read from its project file.</summary>
/// <param name="Name">Without the <c>Accelerator.</c> in front.</param>
/// <param name="References">The rooms that it references directly.</param>
/// <param name="Packages">The third-party packages that it references, whatever the condition.</param>
internal sealed record Room(string Name, IReadOnlySet<string> References, IReadOnlySet<string> Packages);

/// <summary>The rooms of the house as the project files have them.</summary>
internal static class Rooms
{
    private const string Prefix = "Accelerator.";

    public static IReadOnlyList<Room> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read),
    ];

    /// <summary>Every room that <paramref name="name"/> reaches through references, itself not included.</summary>
    public static IReadOnlySet<string> Reachable(string name)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([name]);
        while (open.TryDequeue(out string? next))
        {
            foreach (string reference in All.Single(room => room.Name == next).References)
            {
                if (reached.Add(reference)) open.Enqueue(reference);
            }
        }

        return reached;
    }

    private static Room Read(string path)
    {
        var project = XDocument.Load(path);
        return new Room(Short(path), Included(project, "ProjectReference").Select(Short).ToSortedSet(), Included(project, "PackageReference").ToSortedSet());
    }

    private static IEnumerable<string> Included(XDocument project, string element) =>
        project.Descendants(element).Select(item => item.Attribute("Include")?.Value ?? throw new InvalidOperationException($"A {element} has no Include."));

    private static string Short(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
        name.ShouldStartWith(Prefix);
        return name[Prefix.Length..];
    }

    private static SortedSet<string> ToSortedSet(this IEnumerable<string> names) => new(names, StringComparer.Ordinal);
}
