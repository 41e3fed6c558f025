using System.Text.Json;
using Accelerator.Diagnostics;

namespace Accelerator.Reporting.Files;

/// <summary>Reads the files that commands have left: bounded, and with findings for whatever is wrong with them.</summary>
internal static class ResultFile
{
    /// <summary>Largest file, in bytes.</summary>
    public const int Largest = 1 << 29;

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="InputException">It cannot be read, or is too large (ACC4203).</exception>
    public static byte[] Bytes(string path)
    {
        try
        {
            long length = new FileInfo(path).Length;
            if (length > Largest) throw Damaged(path, 0, "The result is too large for a report.", $"{length} bytes", $"at most {Largest} bytes");
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Damaged(path, 0, "The result cannot be read.", failure.Message, "a file that accel has written");
        }
    }

    /// <summary>The JSON of a file, of a version that is known.</summary>
    /// <exception cref="InputException">It is not what accel writes (ACC4203).</exception>
    public static T Json<T>(string path)
        where T : IVersioned
    {
        T result;
        try
        {
            byte[] bytes = Bytes(path);
            result = ReportJson.Read<T>(bytes);
            if (NullAt(bytes) is int at) throw Damaged(path, at, "The result is damaged.", "null", "a file that accel has written");
        }
        catch (JsonException wrong)
        {
            string place = wrong.Path is { Length: > 0 } at ? $"{at}: " : "";
            throw Damaged(path, (int)Math.Min(int.MaxValue - 1, (wrong.LineNumber ?? -1) + 1), "The result is damaged.", $"{place}{Reason(wrong)}", "a file that accel has written");
        }

        if (result.Version != T.Known) throw Damaged(path, 0, "The result is of another version.", $"version {result.Version}", $"version {T.Known}");
        return result;
    }

    /// <summary>The line of the first null, which no result of accel has: keys without a value are left out.</summary>
    private static int? NullAt(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null) return 1 + bytes[..(int)reader.TokenStartIndex].Count((byte)'\n');
        }

        return null;
    }

    /// <summary>What the reader says, without the names of our types.</summary>
    private static string Reason(JsonException wrong)
    {
        string text = wrong.Message.Split(" Path:")[0];
        int missing = text.IndexOf("including: ", StringComparison.Ordinal);
        if (missing >= 0) return $"keys are missing: {text[(missing + 11)..].TrimEnd('.')}";
        return text.Contains("could not be converted", StringComparison.Ordinal) ? "a value of another type" : text;
    }

    /// <summary>A finding about a result.</summary>
    public static InputException Damaged(string path, int line, string message, string found, string allowed) =>
        new(new Diagnostic { Id = "ACC4203", File = path, Line = line, Message = message, Found = found, Allowed = allowed, Hint = "run the command again that has made the folder" });
}

/// <summary>A result that states the version of its format.</summary>
internal interface IVersioned
{
    /// <summary>The version that is read.</summary>
    static abstract int Known { get; }

    /// <summary>The version of a file.</summary>
    int Version { get; }
}
