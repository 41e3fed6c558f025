using System.Buffers;
using System.Text;
using System.Text.Json;
using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Safetensors;

/// <summary>
/// Reads a safetensors header token by token, without a tree: memory is a few hundred bytes a tensor, time is linear, and the
/// number of tensors, dimensions and metadata entries is bounded whatever the header says.
/// </summary>
internal ref struct SafetensorsHeader
{
    private readonly FileBytes _file;
    private readonly long _dataStart;
    private readonly Findings _findings;
    private readonly Dictionary<string, SafetensorsTensor> _tensors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _metadata = new(StringComparer.Ordinal);
    private Utf8JsonReader _json;

    private SafetensorsHeader(FileBytes file, int headerLength, Findings findings)
    {
        (_file, _dataStart, _findings) = (file, 8 + headerLength, findings);
        _json = new Utf8JsonReader(file.Span(8, headerLength), new JsonReaderOptions { MaxDepth = 8 });
    }

    /// <summary>Binds the header of <paramref name="headerLength"/> bytes, from byte 8 on, to the bytes behind it.</summary>
    public static (Dictionary<string, SafetensorsTensor> Tensors, Dictionary<string, string> Metadata) Bind(FileBytes file, int headerLength, Findings findings)
    {
        var header = new SafetensorsHeader(file, headerLength, findings);
        try
        {
            header.Root();
        }
        catch (JsonException e)
        {
            int end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            throw findings.Fatal("ACC2005", "The header is not JSON.", $"{(end > 0 ? e.Message[..end] : e.Message)} Byte {header._json.BytesConsumed} of the header.", "strict JSON, UTF-8");
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader.GetString on invalid UTF-8 or on a lone surrogate.
            throw findings.Fatal("ACC2005", "A string of the header is not valid Unicode.", $"at byte {header._json.TokenStartIndex} of the header", "strict JSON, UTF-8");
        }

        findings.ThrowIfAny();
        SafetensorsCover.Check(header._tensors, header._dataStart, file.Length - header._dataStart, findings);
        findings.ThrowIfAny();
        return (header._tensors, header._metadata);
    }

    private void Root()
    {
        _json.Read();
        bool metadata = false;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            string name = _json.GetString()!;
            _json.Read();
            if (name == SafetensorsFile.MetadataKey)
            {
                if (metadata) throw Twice(name);
                metadata = true;
                Metadata();
            }
            else
            {
                if (_tensors.Count >= SafetensorsFile.MaximumTensors) throw TooMany("tensors", SafetensorsFile.MaximumTensors);
                if (_tensors.ContainsKey(name)) throw Twice(name);
                Tensor(name);
            }

            if (_findings.IsFull) _findings.ThrowIfAny();
        }

        while (_json.Read())
        {
            // Anything but space behind the object is refused by the reader.
        }
    }

    private void Metadata()
    {
        if (!Opens("The metadata", JsonTokenType.StartObject, "an object of strings")) return;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            string key = _json.GetString()!;
            if (_metadata.Count >= SafetensorsFile.MaximumMetadata) throw TooMany("metadata entries", SafetensorsFile.MaximumMetadata);
            _json.Read();
            if (_json.TokenType == JsonTokenType.String)
            {
                if (!_metadata.TryAdd(key, _json.GetString()!)) throw Twice(key);
                continue;
            }

            _findings.Add("ACC2006", $"Metadata \"{Short(key)}\" is not a string.", Describe(), "a string");
            _json.Skip();
        }
    }

    private void Tensor(string name)
    {
        string where = $"Tensor \"{Short(name)}\"";
        if (!Opens(where, JsonTokenType.StartObject, "an object")) return;
        int before = _findings.Count;
        string? typeName = null;
        List<long>? shape = null;
        List<long>? offsets = null;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            string key = _json.GetString()!;
            _json.Read();
            switch (key)
            {
                case "dtype":
                    if (typeName is not null) throw Twice(key);
                    typeName = _json.TokenType == JsonTokenType.String ? _json.GetString()! : "";
                    if (_json.TokenType != JsonTokenType.String) Wrong(where, key, "a string");
                    break;
                case "shape":
                    if (shape is not null) throw Twice(key);
                    shape = Integers(where, key, SafetensorsFile.MaximumDimensions);
                    break;
                case "data_offsets":
                    if (offsets is not null) throw Twice(key);
                    offsets = Integers(where, key, 2);
                    break;
                default:
                    _findings.Add("ACC2006", $"{where} has an unknown key.", $"\"{Short(key)}\"", "data_offsets, dtype, shape");
                    _json.Skip();
                    break;
            }
        }

        foreach ((string key, bool missing) in (ReadOnlySpan<(string, bool)>)[("dtype", typeName is null), ("shape", shape is null), ("data_offsets", offsets is null)])
        {
            if (missing) _findings.Add("ACC2006", $"{where} lacks \"{key}\".", hint: $"add \"{key}\"");
        }

        if (_findings.Count == before) Bind(name, where, typeName!, shape!, offsets!);
    }

    private readonly void Bind(string name, string where, string typeName, List<long> sizes, List<long> offsets)
    {
        if (!SafetensorsDtypes.TryParse(typeName, out SafetensorsDtype dtype))
        {
            _findings.Add("ACC2009", $"{where} has a type that is not read.", Short(typeName), string.Join(", ", SafetensorsDtypes.Names), "no such type in the format");
            return;
        }

        if (sizes.FindIndex(size => size is < 0 or > int.MaxValue) is var bad and >= 0)
        {
            _findings.Add("ACC2006", $"{where} has a bad shape.", $"{sizes[bad]}", $"integers from 0 to {int.MaxValue}");
            return;
        }

        int[] shape = [.. sizes.Select(size => (int)size)];
        if (offsets.Count != 2 || offsets[0] < 0 || offsets[1] < offsets[0])
        {
            _findings.Add("ACC2006", $"{where} has bad data_offsets.", $"[{string.Join(", ", offsets)}]", "[start, end] with 0 ≤ start ≤ end");
            return;
        }

        (long start, long end, long length) = (offsets[0], offsets[1], _file.Length - _dataStart);
        if (end > length)
        {
            _findings.Add("ACC2002", $"The file ends before {where.ToLowerInvariant()[0]}{where[1..]} does.", $"{length} bytes of tensors", $"at least {end} bytes");
            return;
        }

        Int128 bits = dtype.Bits();
        foreach (int size in shape) bits = size == 0 ? 0 : Int128.Min(bits * size, (Int128)1 << 90); // beyond any file it stays beyond: no overflow
        string written = $"{typeName} [{string.Join(", ", shape)}]";
        if (bits % 8 != 0) _findings.Add("ACC2020", $"{where} does not fill whole bytes.", $"{written}: {bits} bits", "a multiple of 8 bits");
        else if ((Int128)(end - start) * 8 != bits) _findings.Add("ACC2006", $"{where} has a size that does not match its shape.", $"{end - start} bytes", written);
        else _tensors.Add(name, new SafetensorsTensor(dtype, shape, new FileSlice(_file, _dataStart + start, end - start)));
    }

    /// <summary>An array of integers, at most <paramref name="most"/>; anything else is a finding.</summary>
    private List<long> Integers(string where, string key, int most)
    {
        var values = new List<long>();
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            Wrong(where, key, "an array");
            _json.Skip();
            return values;
        }

        bool wrong = false;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (_json.TokenType == JsonTokenType.Number && _json.TryGetInt64(out long value) && values.Count < most)
            {
                values.Add(value);
                continue;
            }

            if (!wrong) Wrong(where, key, $"at most {most} integers");
            wrong = true;
            _json.Skip();
        }

        return values;
    }

    private bool Opens(string where, JsonTokenType type, string allowed)
    {
        if (_json.TokenType == type) return true;
        _findings.Add("ACC2006", $"{where} is not {(allowed == "an object" ? allowed : "an object")}.", Describe(), allowed);
        _json.Skip();
        return false;
    }

    private readonly void Wrong(string where, string key, string allowed) => _findings.Add("ACC2006", $"{where}: \"{key}\" is wrong.", Describe(), allowed);

    private readonly string Describe() => _json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => $"\"{Short(_json.GetString()!)}\"",
        _ => Short(Encoding.UTF8.GetString(_json.HasValueSequence ? _json.ValueSequence.ToArray() : _json.ValueSpan)),
    };

    private readonly InputException Twice(string key) => _findings.Fatal("ACC2005", "A key stands twice in one object.", Short(key), "each key once");

    private readonly InputException TooMany(string what, int most) => _findings.Fatal("ACC2021", $"The header holds more {what} than are read.", $"more than {most}", $"at most {most}");

    private static string Short(string text) => text.Length <= 100 ? text : text[..100] + "…";
}
