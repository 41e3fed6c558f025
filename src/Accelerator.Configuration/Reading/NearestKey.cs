using Accelerator.Configuration.Keys;

namespace Accelerator.Configuration.Reading;

/// <summary>Guesses what a misspelt word was meant to be.</summary>
internal static class NearestKey
{
    private const int LongestGuessed = 40;

    /// <summary>The closest word, or null when none is close.</summary>
    public static string? Among(IEnumerable<string> words, string found)
    {
        if (found.Length is 0 or > LongestGuessed) return null;
        string folded = found.ToLowerInvariant().Replace('-', '_');
        string? nearest = null;
        int least = Math.Max(1, found.Length / 3) + 1;
        foreach (string word in words)
        {
            int distance = Distance(folded, word);
            if (distance >= least || distance >= word.Length) continue;
            (nearest, least) = (word, distance);
        }

        return nearest;
    }

    /// <summary>Places, as paths below <paramref name="section"/>, where a key of that very name belongs.</summary>
    public static IEnumerable<string> Elsewhere(SectionType section, string name, string path = "")
    {
        foreach (Key key in section.Keys)
        {
            string below = path.Length == 0 ? key.Name : $"{path}.{key.Name}";
            if (key.Name == name) yield return below;
            SectionType? inner = key.Type as SectionType ?? (key.Type as ListType)?.Item as SectionType;
            if (inner is null) continue;
            foreach (string place in Elsewhere(inner, name, below)) yield return place;
        }
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two words.</summary>
    private static int Distance(string a, string b)
    {
        int[,] distance = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) distance[i, 0] = i;
        for (int j = 0; j <= b.Length; j++) distance[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int best = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                distance[i, j] = swapped ? Math.Min(best, distance[i - 2, j - 2] + 1) : best;
            }
        }

        return distance[a.Length, b.Length];
    }
}
