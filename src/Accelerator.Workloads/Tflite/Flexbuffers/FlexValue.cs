namespace Accelerator.Workloads.Tflite.Flexbuffers;

/// <summary>A value of a FlexBuffers buffer.</summary>
public sealed class FlexValue
{
    private static readonly IReadOnlyDictionary<string, FlexValue> NoEntries = new Dictionary<string, FlexValue>();

    /// <summary>What it is.</summary>
    public required FlexKind Kind { get; init; }

    /// <summary>An integer, or 1 and 0 for true and false. An unsigned integer above 2⁶³ − 1 is refused when it is read.</summary>
    public long Integer { get; init; }

    /// <summary>A floating-point number.</summary>
    public double Number { get; init; }

    /// <summary>A string or key.</summary>
    public string Text { get; init; } = "";

    /// <summary>Bytes of a blob.</summary>
    public ReadOnlyMemory<byte> Blob { get; init; }

    /// <summary>Values of a vector, or of a map in the order of its keys.</summary>
    public IReadOnlyList<FlexValue> Items { get; init; } = [];

    /// <summary>Values of a map.</summary>
    public IReadOnlyDictionary<string, FlexValue> Entries { get; init; } = NoEntries;
}
