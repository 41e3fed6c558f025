namespace Accelerator.Analytic;

/// <summary>An array as BitMod's simulator describes it (HPCA 2025): an output-stationary grid of elements behind two on-chip buffers and one DRAM channel.</summary>
public sealed record AnalyticArray
{
    /// <summary>As in tables.</summary>
    public required string Name { get; init; }

    /// <summary>Rows of elements, which take output features.</summary>
    public required int Height { get; init; }

    /// <summary>Columns of elements, which take rows of activations.</summary>
    public required int Width { get; init; }

    /// <summary>Products of an element in a cycle.</summary>
    public required int DotProduct { get; init; }

    /// <summary>Whether a weight takes a cycle for every two of its bits; else one cycle.</summary>
    public required bool BitSerial { get; init; }

    /// <summary>Energy of an element in a cycle, pJ.</summary>
    public required double ElementPicojoule { get; init; }

    /// <summary>Energy of reading the weight buffer for a step of the array, pJ.</summary>
    public required double WeightReadPicojoule { get; init; }

    /// <summary>Energy of reading the input buffer for a step of the array, pJ.</summary>
    public required double InputReadPicojoule { get; init; }

    /// <summary>Energy of writing 64 bits into the weight buffer, pJ.</summary>
    public required double WeightWritePicojoule { get; init; }

    /// <summary>Energy of writing 64 bits into the input buffer, pJ.</summary>
    public required double InputWritePicojoule { get; init; }

    /// <summary>Cycles of a step with weights of <paramref name="bits"/> bits, side data counted: ⌈⌊bits⌋/2⌉ bit-serially, else 1.</summary>
    public int Latency(double bits) => BitModCycles.Latency(bits, BitSerial);
}
