using System.Text;
using System.Text.Json;
using Accelerator.Numerics;

namespace Accelerator.Tests.Support.Fuzzing;

/// <summary>
/// Damages JSON token by token, so that most of it stays JSON: numbers beyond every range, other types, members renamed, missing or twice,
/// strings that are not Unicode, nesting without end; and now and then a cut or a flipped bit.
/// </summary>
internal sealed class JsonDamage
{
    private static readonly string[] Values =
    [
        "-1", "0", "1", "2", "3", "7", "2147483647", "2147483648", "-2147483648", "4294967296", "9223372036854775807", "18446744073709551615", "99999999999999999999999", "1e308", "1e999", "-0", "0.5",
        "null", "true", "false", "\"\"", "\"1\"", "\"x\"", "\"../x\"", "\"..\"", "\"a\\\\b\"", "\"\\u0000\"", "{}", "[]", "[[]]", "[0]", "[1,2]", "{\"a\":1}",
    ];

    private static readonly byte[][] NotUnicode = [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], "\\ud800"u8.ToArray(), "\\u12"u8.ToArray(), [0x00]];

    private readonly byte[] _good;
    private readonly List<(int Start, int End, JsonTokenType Type)> _tokens = [];

    public JsonDamage(byte[] good)
    {
        _good = good;
        var reader = new Utf8JsonReader(good);
        while (reader.Read()) _tokens.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed, reader.TokenType));
    }

    public JsonDamage(string good)
        : this(Encoding.UTF8.GetBytes(good))
    {
    }

    /// <summary>The file as it was.</summary>
    public byte[] Good => _good;

    /// <summary>The file with one to three places damaged.</summary>
    public byte[] Of(Xoshiro256 random)
    {
        int times = random.Below(3) == 0 ? random.NextInt32(2, 3) : 1;
        var edits = new SortedDictionary<int, (int End, byte[] New)>();
        for (; times > 0; times--)
        {
            (int start, int end, byte[] text) = Edit(random);
            edits.TryAdd(start, (end, text));
        }

        var bytes = new List<byte>(_good.Length + 64);
        int at = 0;
        foreach ((int start, (int end, byte[] text)) in edits)
        {
            if (start < at) continue; // inside what another edit replaced
            bytes.AddRange(_good.AsSpan(at, start - at));
            bytes.AddRange(text);
            at = end;
        }

        bytes.AddRange(_good.AsSpan(at));
        return [.. bytes];
    }

    private (int Start, int End, byte[] New) Edit(Xoshiro256 random)
    {
        int index = random.Below(_tokens.Count);
        (int start, int end, JsonTokenType type) = _tokens[index];
        switch (random.Below(40))
        {
            case 0: return (start, _good.Length, []);
            case 1: return (start, start + 1, [(byte)(_good[start] ^ (1 << random.Below(8)))]);
            case 2: return (start, start + 1, [(byte)random.Below(256)]);
            case 3: return (start, end, Encoding.ASCII.GetBytes(new string('[', random.NextInt32(2, 2000))));
        }

        if (type is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.EndObject or JsonTokenType.EndArray) return random.Below(10) == 0 ? (start, end, []) : Edit(random);
        if (type == JsonTokenType.PropertyName)
        {
            (int valueStart, int valueEnd, JsonTokenType valueType) = _tokens[index + 1];
            bool scalar = valueType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
            (int otherStart, int otherEnd, _) = _tokens.Where(token => token.Type == JsonTokenType.PropertyName).ElementAt(random.Below(_tokens.Count(token => token.Type == JsonTokenType.PropertyName)));
            switch (random.Below(4))
            {
                case 0: return (start, end, "\"unknown\":"u8.ToArray());
                case 1: return (start, end, [.. _good.AsSpan(otherStart, otherEnd - otherStart), .. _good[otherEnd - 1] == ':' ? [] : ":"u8.ToArray()]);
                case 2 when scalar: return (start, start, [.. _good.AsSpan(start, valueEnd - start), (byte)',']);
                default: return scalar ? (valueStart, valueEnd, Encoding.UTF8.GetBytes(Values[random.Below(Values.Length)])) : Edit(random);
            }
        }

        switch (random.Below(8))
        {
            case 0 when type == JsonTokenType.String: return (start + 1, start + 1, NotUnicode[random.Below(NotUnicode.Length)]);
            case 1 when type == JsonTokenType.String: return (start + 1, start + 1, Encoding.ASCII.GetBytes(new string('y', random.NextInt32(1, 20_000))));
            case 2 or 3:
                (int from, int to, JsonTokenType other) = _tokens[random.Below(_tokens.Count)];
                if (other is JsonTokenType.String or JsonTokenType.Number) return (start, end, _good[from..to]);
                break;
            case 4 when type == JsonTokenType.Number && long.TryParse(Encoding.ASCII.GetString(_good, start, end - start), out long number):
                return (start, end, Encoding.ASCII.GetBytes($"{number + random.NextInt32(-2, 2)}"));
        }

        return (start, end, Encoding.UTF8.GetBytes(Values[random.Below(Values.Length)]));
    }
}
