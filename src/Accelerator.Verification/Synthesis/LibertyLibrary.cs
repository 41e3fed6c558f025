using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Accelerator.Diagnostics;

namespace Accelerator.Verification.Synthesis;

/// <summary>A library of standard cells, read from a liberty file: what a synthesis script needs to know of it.</summary>
public sealed record LibertyLibrary
{
    /// <summary>The library that Debian's package qflow-tech-osu018 installs: OSU 0.18 µm, 1.8 V, 25 °C.</summary>
    public const string Standard = "/usr/share/qflow/tech/osu018/osu018_stdcells.lib";

    /// <summary>Most bytes of a file, unpacked.</summary>
    private const int MaximumBytes = 256 << 20;

    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>Its text, unpacked.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the unpacked text, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Name of the library.</summary>
    public required string Name { get; init; }

    /// <summary>Cells by name.</summary>
    public required IReadOnlyList<LibertyCell> Cells { get; init; }

    /// <summary>The smallest inverter, which drives inputs and whose input loads outputs.</summary>
    public LibertyCell Inverter => Cells.Where(cell => cell.IsInverter).MinBy(cell => (cell.Area, cell.Name))!;

    /// <summary>Reads a file, packed by gzip or not.</summary>
    /// <exception cref="InputException">It is missing, larger than 256 MiB, no liberty file, or lacks a flip-flop, an inverter or a gate (ACC5003).</exception>
    public static LibertyLibrary Load(string path)
    {
        string text;
        try
        {
            text = Read(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw Refused(path, "The liberty file cannot be read.", failure.Message, path == Standard
                ? "tools/setup installs the Debian package qflow-tech-osu018, whose library is the default; --liberty names another" : "--liberty names a file in liberty format, packed by gzip or not");
        }

        (string? name, List<LibertyCell> cells) = new LibertyScanner(text).Scan();
        if (name is null) throw Refused(path, "The file is no liberty file.", Beginning(text), "a liberty file begins with library(NAME) {");
        string[] missing = [.. Missing(cells)];
        if (missing.Length > 0) throw Refused(path, "The library has not what synthesis needs.", $"{cells.Count} cells, without {string.Join(", without ", missing)}", "take a library of standard cells");
        return new LibertyLibrary { Path = path, Text = text, Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), Name = name, Cells = cells };
    }

    private static IEnumerable<string> Missing(List<LibertyCell> cells)
    {
        if (!cells.Exists(cell => cell.Sequential)) yield return "a flip-flop";
        if (!cells.Exists(cell => cell.IsInverter)) yield return "an inverter";
        if (!cells.Exists(cell => !cell.Sequential && cell.Inputs == 2 && cell.Function is not null)) yield return "a gate of two inputs";
    }

    private static string Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        bool packed = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        using Stream source = packed ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var bytes = new MemoryStream();
        var part = new byte[1 << 16];
        for (int count; (count = source.Read(part)) > 0;)
        {
            if (bytes.Length + count > MaximumBytes) throw new InvalidDataException($"The file is larger than {MaximumBytes >> 20} MiB.");
            bytes.Write(part, 0, count);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static string Beginning(string text)
    {
        string line = new([.. text.TrimStart().Take(40).TakeWhile(character => character is not ('\r' or '\n')).Select(character => char.IsControl(character) ? '?' : character)]);
        return line.Length == 0 ? "an empty file" : $"it begins with: {line}";
    }

    private static InputException Refused(string path, string message, string found, string hint) =>
        new(new Diagnostic { Id = "ACC5003", Message = message, File = path, Found = found, Allowed = "a library of standard cells in liberty format", Hint = hint });
}
