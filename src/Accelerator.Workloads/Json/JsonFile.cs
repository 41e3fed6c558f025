using System.Text;
using System.Text.Json;

namespace Accelerator.Workloads.Json;

/// <summary>Strict JSON into <see cref="JsonNode"/>s: no comments, no trailing commas, no duplicate keys, at most 64 levels.</summary>
public static class JsonFile
{
    /// <summary>Reads a JSON file of at most <paramref name="maximumBytes"/>.</summary>
    public static JsonNode Read(string path, long maximumBytes) =>
        Parse(InputFile.ReadAllBytes(path, maximumBytes), path);

    /// <summary>Parses UTF-8 JSON; <paramref name="file"/> is named in findings.</summary>
    public static JsonNode Parse(ReadOnlySpan<byte> json, string file)
    {
        if (json.StartsWith("\uFEFF"u8)) json = json[3..];
        try
        {
            return Build(json, file);
        }
        catch (JsonException e)
        {
            throw new Findings(file).Fatal("ACC2005", "The text is not JSON.", FirstSentence(e.Message), "strict JSON, UTF-8", line: (int)(e.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader.GetString on invalid UTF-8 or on a lone surrogate.
            throw new Findings(file).Fatal("ACC2005", "A string is not valid Unicode.", allowed: "strict JSON, UTF-8");
        }
    }

    private static JsonNode Build(ReadOnlySpan<byte> json, string file)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 64 });
        var open = new Stack<(JsonNode Node, HashSet<string>? Names)>();
        JsonNode? root = null;
        string name = "";
        int line = 1;
        long counted = 0;
        while (reader.Read())
        {
            line += json[(int)counted..(int)reader.TokenStartIndex].Count((byte)'\n');
            counted = reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString()!;
                if (!open.Peek().Names!.Add(name)) throw new Findings(file).Fatal("ACC2005", "A key stands twice in one object.", name, "each key once", line: line);
                continue;
            }

            bool isString = reader.TokenType == JsonTokenType.String;
            bool isOpen = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            var node = new JsonNode(reader.TokenType, line, isString ? reader.GetString()! : isOpen ? "" : Encoding.UTF8.GetString(reader.ValueSpan));
            if (open.Count == 0) root = node;
            else if (open.Peek().Names is null) open.Peek().Node.ItemList.Add(node);
            else open.Peek().Node.MemberList.Add(new(name, node));
            if (isOpen) open.Push((node, node.Type == JsonTokenType.StartObject ? new HashSet<string>(StringComparer.Ordinal) : null));
        }

        return root!;
    }

    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end > 0 ? message[..end] : message;
    }
}
