using System.Globalization;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Analytic;

/// <summary>A CSV file of published figures; commas inside double quotes belong to their field.</summary>
internal static class GoldenTable
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string relative)
    {
        string[] lines = File.ReadAllLines(Prerequisite.Shared(relative));
        string[] names = [.. Fields(lines[0])];
        foreach (string line in lines.Skip(1).Where(line => line.Length > 0)) yield return names.Zip(Fields(line)).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public static long Long(this IReadOnlyDictionary<string, string> row, string name) => (long)row.Double(name);

    public static double Double(this IReadOnlyDictionary<string, string> row, string name) => double.Parse(row[name], CultureInfo.InvariantCulture);

    private static IEnumerable<string> Fields(string line)
    {
        int start = 0;
        bool quoted = false;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"') quoted = !quoted;
            if (i < line.Length && (quoted || line[i] != ',')) continue;
            yield return line[start..i].Trim('"');
            start = i + 1;
        }
    }
}
