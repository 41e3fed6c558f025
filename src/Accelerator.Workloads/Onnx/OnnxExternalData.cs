using System.Globalization;

namespace Accelerator.Workloads.Onnx;

/// <summary>Bytes of tensors that lie in files beside the model.</summary>
internal sealed class OnnxExternalData(string file, Findings findings)
{
    private readonly Dictionary<(string, long, long), byte[]> _ranges = [];
    private readonly Dictionary<string, long> _taken = new(StringComparer.Ordinal);

    /// <summary>The bytes, or null after a finding. A location outside the model's own folder is refused.</summary>
    public (ReadOnlyMemory<byte> Data, string Location)? Load(string where, List<KeyValuePair<string, string>> entries, long bytes)
    {
        string location = Value("location") ?? "";
        if (!Inside(location)) return Wrong($"the location \"{location}\"", "a file in the folder of the model, or below it");
        if (!Number("offset", 0, out long offset) || !Number("length", bytes, out long length)) return Wrong("an offset or a length that is no number", "numbers of 0 and more");
        if (length != bytes) return Wrong($"{length} bytes", $"the {bytes} bytes of its type and shape");
        string path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, Path.Combine(location.Split('/')));
        if (LeadsOutside(path)) return Wrong($"the location \"{location}\", a link", "a plain file");
        if (bytes == 0) return (ReadOnlyMemory<byte>.Empty, location);
        // Asked before it is opened: opening what is no plain file, a pipe for one, could wait for ever.
        if (new FileInfo(path) is { Exists: true } plain && (offset > plain.Length || length > plain.Length - offset)) return Wrong($"bytes {offset} to {offset + (decimal)length} of a file of {plain.Length}", "a range inside the file");
        using FileStream stream = InputFile.Open(path);
        if (offset > stream.Length || length > stream.Length - offset) return Wrong($"bytes {offset} to {offset + (decimal)length} of a file of {stream.Length}", "a range inside the file");
        if (_ranges.TryGetValue((location, offset, length), out byte[]? known)) return (known, location);
        // Many tensors may name overlapping ranges: memory is bounded by the file, not by their number.
        long taken = _taken.GetValueOrDefault(location) + length;
        if (taken > 2 * stream.Length) return Wrong($"{taken} bytes in overlapping ranges of a file of {stream.Length}", "each byte twice at most");
        if (length > Array.MaxLength) return Wrong($"{length} bytes in one tensor", $"at most {Array.MaxLength}");
        var content = new byte[length];
        stream.Seek(offset, SeekOrigin.Begin);
        if (stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) < content.Length) return Wrong("a file that became shorter while it was read", "a file that stays as it is");
        _taken[location] = taken;
        _ranges.Add((location, offset, length), content);
        return (content, location);

        string? Value(string key) => entries.LastOrDefault(entry => entry.Key == key).Value;

        bool Number(string key, long otherwise, out long value)
        {
            value = otherwise;
            return Value(key) is not { } text || (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= 0);
        }

        (ReadOnlyMemory<byte>, string)? Wrong(string found, string allowed)
        {
            findings.Add("ACC2052", $"{where} names data outside the model that cannot be taken.", found, allowed);
            return null;
        }
    }

    /// <summary>Relative, without "..", drive letters, backslashes or control characters, so that a hostile model reads no foreign file.</summary>
    private static bool Inside(string location) =>
        location.Length is > 0 and < 512 && !location.Contains('\\', StringComparison.Ordinal) && !location.Contains(':', StringComparison.Ordinal) && !location.Any(char.IsControl) &&
        location.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));

    /// <summary>A link below the model's folder could lead anywhere.</summary>
    private bool LeadsOutside(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        for (string? at = path; at is not null && at.Length > folder.Length; at = Path.GetDirectoryName(at))
        {
            try
            {
                if (new FileInfo(at).LinkTarget is not null) return true;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return true;
            }
        }

        return false;
    }
}
