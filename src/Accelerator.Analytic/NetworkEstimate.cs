namespace Accelerator.Analytic;

/// <summary>What the analytic model says of a network. Energies in µJ.</summary>
public sealed record NetworkEstimate
{
    /// <summary>Each layer, once through it.</summary>
    public required IReadOnlyList<LayerEstimate> Layers { get; init; }

    /// <summary>Cycles of the array.</summary>
    public required long ComputeCycles { get; init; }

    /// <summary>Cycles in all: the longer of array and memory, layer by layer.</summary>
    public required long TotalCycles { get; init; }

    /// <summary>Energy of the elements.</summary>
    public required double ComputeMicrojoule { get; init; }

    /// <summary>Energy of reading the buffers.</summary>
    public required double BufferReadMicrojoule { get; init; }

    /// <summary>Energy of writing the buffers.</summary>
    public required double BufferWriteMicrojoule { get; init; }

    /// <summary>Energy of DRAM.</summary>
    public required double DramMicrojoule { get; init; }

    /// <summary>Energy of the chip.</summary>
    public double ChipMicrojoule => ComputeMicrojoule + BufferReadMicrojoule + BufferWriteMicrojoule;

    /// <summary>Energy in all.</summary>
    public double TotalMicrojoule => ChipMicrojoule + DramMicrojoule;
}
