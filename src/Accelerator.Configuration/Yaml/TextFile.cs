using System.Text;
using Accelerator.Diagnostics;

namespace Accelerator.Configuration.Yaml;

/// <summary>Reads a text file whole, bounded in size whatever the path names.</summary>
internal static class TextFile
{
    /// <summary>Largest file, in bytes.</summary>
    public const int Largest = 1 << 20;

    /// <summary>The text without byte-order mark, or null with the reason in <paramref name="findings"/>.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="referrer">The key that names the file; null when the command line did.</param>
    /// <param name="findings">Where the reason goes.</param>
    public static string? Read(string path, SourceLocation? referrer, Findings findings)
    {
        if (Directory.Exists(path)) return Refuse("ACC1011", "This is a folder, not a file.", "a YAML file", "name the file in it");
        if (!File.Exists(path)) return Refuse("ACC1010", "The file does not exist.", null, null);
        byte[]? bytes;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            bytes = ReadAtMost(stream, Largest);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse("ACC1010", "The file cannot be read.", null, exception is UnauthorizedAccessException ? "check its permissions" : null);
        }

        if (bytes is null) return Refuse("ACC1012", "The file is too large for a configuration.", $"at most {Largest} bytes", "weights and traces belong in files of their own");
        return Decode(path, bytes, findings);

        string? Refuse(string id, string message, string? allowed, string? hint)
        {
            findings.Add(new Diagnostic
            {
                Id = id, Message = message, File = referrer?.File ?? path, Line = referrer?.Line ?? 0, Column = referrer?.Column ?? 0,
                Found = Excerpt.Of(path, 200), Allowed = allowed, Hint = hint,
            });
            return null;
        }
    }

    /// <summary>The bytes, or null when there are more: the stream may be a device that never ends.</summary>
    private static byte[]? ReadAtMost(Stream stream, int limit)
    {
        byte[] bytes = new byte[limit + 1];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length > limit ? null : bytes[..length];
    }

    private static string? Decode(string path, byte[] bytes, Findings findings)
    {
        try
        {
            string text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            if (text.StartsWith('\uFEFF')) text = text[1..];
            int control = text.AsSpan().IndexOfAny(ForbiddenControls);
            if (control < 0) return text;
            Refuse(text[..control], $"the control character U+{(int)text[control]:X4}");
        }
        catch (DecoderFallbackException exception)
        {
            string before = Encoding.UTF8.GetString(bytes, 0, Math.Max(0, exception.Index));
            Refuse(before, $"the byte 0x{exception.BytesUnknown?.FirstOrDefault() ?? 0:X2}");
        }

        return null;

        void Refuse(string before, string found)
        {
            int line = before.AsSpan().Count('\n') + 1;
            var location = new SourceLocation(path, line, before.Length - before.LastIndexOf('\n'));
            findings.Add(location, "ACC1013", "This is not UTF-8 text.", found, "UTF-8 without control characters", "save the file as UTF-8");
        }
    }

    /// <summary>What YAML 1.2 does not count as printable, apart from tab and line breaks.</summary>
    private static readonly System.Buffers.SearchValues<char> ForbiddenControls = System.Buffers.SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0xA0).Select(code => (char)code)
            .Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085'))));
}
