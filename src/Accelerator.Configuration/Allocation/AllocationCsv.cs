using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Allocation;

/// <summary>The CSV form: a header with <c>layer</c>, <c>choice</c>, <c>cost</c>, perhaps <c>tie</c>, and a column for each resource; a row for each choice.</summary>
internal static class AllocationCsv
{
    private static readonly string[] Needed = ["layer", "choice", "cost"];

    public static void Read(string text, string path, AllocationTableBuilder builder, Findings findings)
    {
        string[] lines = text.Split('\n');
        string[]? header = null;
        var ties = new Dictionary<string, (List<string> Layers, SourceLocation Location)>(StringComparer.Ordinal);
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            var location = new SourceLocation(path, i + 1, 1);
            if (Fields(line) is not { } fields)
            {
                builder.Wrong(location, "A quotation mark is not closed, or text follows it.", line);
                continue;
            }

            if (header is null)
            {
                header = [.. fields.Select(field => field.Trim())];
                if (!CheckHeader(header, location, builder)) return;
            }
            else if (fields.Count != header.Length)
            {
                builder.Wrong(location, "A row has not as many fields as the header.", $"{fields.Count}", $"{header.Length}");
            }
            else
            {
                Row(header, fields, location, builder, ties);
            }
        }

        foreach ((List<string> layers, SourceLocation location) in ties.Values) builder.Tie(layers, location);
        if (header is null && findings.Count == 0) builder.Wrong(new SourceLocation(path, 1, 1), "The table is empty.", allowed: "a header: layer,choice,cost and the resources");
    }

    private static bool CheckHeader(string[] header, SourceLocation location, AllocationTableBuilder builder)
    {
        string[] missing = [.. Needed.Where(column => !header.Contains(column))];
        if (missing.Length > 0) builder.Wrong(location, "A column is missing.", string.Join(", ", missing), "layer, choice, cost and the resources");
        bool distinct = header.Distinct().Count() == header.Length && header.All(column => column.Length > 0);
        if (!distinct) builder.Wrong(location, "A column has no name, or two have the same.");
        return missing.Length == 0 && distinct;
    }

    private static void Row(string[] header, List<string> fields, SourceLocation location, AllocationTableBuilder builder, Dictionary<string, (List<string> Layers, SourceLocation Location)> ties)
    {
        string layer = "", choice = "";
        double cost = 0;
        var uses = new Dictionary<string, double>(StringComparer.Ordinal);
        bool good = true;
        string? tie = null;
        for (int i = 0; i < header.Length; i++)
        {
            string field = fields[i].Trim();
            switch (header[i])
            {
                case "layer":
                    layer = field;
                    break;
                case "choice":
                    choice = field;
                    break;
                case "tie":
                    tie = field.Length > 0 ? field : null;
                    break;
                default:
                    if (!AllocationTableFile.TryNumber(field, out double value))
                    {
                        builder.Wrong(location, "A number is expected here.", $"{header[i]}: {field}", "a number up to 1e300");
                        good = false;
                    }
                    else if (header[i] == "cost")
                    {
                        cost = value;
                    }
                    else
                    {
                        uses[header[i]] = value;
                    }

                    break;
            }
        }

        if (layer.Length is 0 or > 256 || choice.Length is 0 or > 256) builder.Wrong(location, "A row names no layer or no choice.", allowed: "1 to 256 characters");
        else if (good) builder.Row(layer, choice, cost, uses, location);
        if (tie is null || layer.Length == 0) return;
        if (!ties.TryGetValue(tie, out var group)) ties.Add(tie, group = ([], location));
        if (!group.Layers.Contains(layer)) group.Layers.Add(layer);
    }

    /// <summary>The fields of a line; null when its quotation marks are wrong. Two quotation marks in a quoted field are one.</summary>
    private static List<string>? Fields(string line)
    {
        var fields = new List<string>();
        for (int at = 0; ; at++)
        {
            if (at < line.Length && line[at] == '"')
            {
                var field = new System.Text.StringBuilder();
                for (at++; ; at++)
                {
                    if (at >= line.Length) return null;
                    if (line[at] != '"') field.Append(line[at]);
                    else if (at + 1 < line.Length && line[at + 1] == '"') field.Append(line[at++]);
                    else break;
                }

                fields.Add(field.ToString());
                if (++at < line.Length && line[at] != ',') return null;
            }
            else
            {
                int end = line.IndexOf(',', at);
                fields.Add(line[at..(end < 0 ? line.Length : end)]);
                at = end < 0 ? line.Length : end;
            }

            if (at >= line.Length) return fields;
        }
    }
}
