using System.Collections.Immutable;
using System.Text.Json;

namespace Accelerator.Verification.Synthesis;

/// <summary>A module as Yosys writes it to JSON.</summary>
internal sealed class YosysNetlist
{
    // Ports of the cells that drive nets, of the types that the algebra follows and of registers.
    private static readonly string[] Outputs = ["Y", "X", "CO", "Q"];

    private readonly Dictionary<int, (YosysCell Cell, string Port, int Index)> drivers = [];
    private readonly Dictionary<int, List<string>> names = [];

    private YosysNetlist(ImmutableArray<YosysCell> cells, ImmutableDictionary<string, ImmutableArray<int>> words, ImmutableHashSet<string> ports, ImmutableHashSet<int> inputs)
    {
        (Cells, Words, Ports, Inputs) = (cells, words, ports, inputs);
        foreach (YosysCell cell in cells)
        {
            foreach (string port in Outputs)
            {
                if (!cell.Connections.TryGetValue(port, out ImmutableArray<int> bits)) continue;
                for (int i = 0; i < bits.Length; i++) if (bits[i] >= 0) drivers[bits[i]] = (cell, port, i);
            }
        }

        foreach ((string name, ImmutableArray<int> bits) in words)
        {
            for (int i = 0; i < bits.Length; i++)
            {
                if (bits[i] < 0) continue;
                if (!names.TryGetValue(bits[i], out List<string>? list)) names[bits[i]] = list = [];
                list.Add(Bit(name, i));
            }
        }
    }

    /// <summary>All cells.</summary>
    public ImmutableArray<YosysCell> Cells { get; }

    /// <summary>The nets that have a name of the source, lowest bit first.</summary>
    public ImmutableDictionary<string, ImmutableArray<int>> Words { get; }

    /// <summary>Names of ports.</summary>
    public ImmutableHashSet<string> Ports { get; }

    /// <summary>Bits of input ports.</summary>
    public ImmutableHashSet<int> Inputs { get; }

    /// <summary>The name of a bit of a net.</summary>
    public static string Bit(string name, int index) => $"{name}[{index}]";

    /// <summary>The net of a bit's name.</summary>
    public static string Word(string bit) => bit.LastIndexOf('[') is var at and > 0 ? bit[..at] : bit;

    /// <summary>Names of a bit, as <see cref="Bit"/> writes them.</summary>
    public IReadOnlyList<string> Names(int bit) => names.TryGetValue(bit, out List<string>? list) ? list : [];

    /// <summary>The cell that drives a bit, its port, and the place in it; null where none does.</summary>
    public (YosysCell Cell, string Port, int Index)? Driver(int bit) => drivers.TryGetValue(bit, out var driver) ? driver : null;

    /// <summary>Reads a module.</summary>
    public static YosysNetlist Read(string path, string module)
    {
        using FileStream stream = File.OpenRead(path);
        using JsonDocument document = JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = 64 });
        JsonElement root = document.RootElement.GetProperty("modules").GetProperty(module);
        var cells = root.GetProperty("cells").EnumerateObject().Select(cell => new YosysCell(
            cell.Value.GetProperty("type").GetString()!,
            cell.Value.GetProperty("parameters").EnumerateObject().Select(one => (one.Name, Value: Number(one.Value))).Where(one => one.Value is not null).ToImmutableDictionary(one => one.Name, one => one.Value!.Value),
            cell.Value.GetProperty("connections").EnumerateObject().ToImmutableDictionary(one => one.Name, one => Bits(one.Value))));
        var words = root.GetProperty("netnames").EnumerateObject().Where(net => net.Value.GetProperty("hide_name").GetInt32() == 0).ToImmutableDictionary(net => net.Name, net => Bits(net.Value.GetProperty("bits")));
        var ports = root.GetProperty("ports").EnumerateObject();
        var inputs = ports.Where(port => port.Value.GetProperty("direction").GetString() == "input").SelectMany(port => Bits(port.Value.GetProperty("bits")));
        return new YosysNetlist([.. cells], words, [.. ports.Select(port => port.Name)], [.. inputs]);
    }

    private static ImmutableArray<int> Bits(JsonElement bits) =>
        [.. bits.EnumerateArray().Select(bit => bit.ValueKind == JsonValueKind.Number ? bit.GetInt32() : bit.GetString() switch { "0" => YosysCell.Zero, "1" => YosysCell.One, _ => YosysCell.Undefined })];

    /// <summary>Numbers are words of bits; other parameters are of no interest.</summary>
    private static int? Number(JsonElement value)
    {
        string text = value.ValueKind == JsonValueKind.Number ? Convert.ToString(value.GetInt32(), 2) : value.GetString()!;
        return text.Length is > 0 and <= 64 && text.TrimStart('0').Length < 31 && text.All(c => c is '0' or '1') ? text.TrimStart('0') is { Length: > 0 } digits ? Convert.ToInt32(digits, 2) : 0 : null;
    }
}
