namespace Accelerator.Configuration.Allocation;

/// <summary>A table of layers and what each of their choices costs and uses, as a user wrote it: docs/bit-allocation.md.</summary>
/// <param name="Resources">Names of what choices use, in the order of the uses.</param>
/// <param name="Limits">Limits by resource; from a CSV file there are none.</param>
/// <param name="Layers">Layers with their choices.</param>
/// <param name="Ties">Groups of layers that take choices of the same name.</param>
public sealed record AllocationTable(
    IReadOnlyList<string> Resources, IReadOnlyDictionary<string, double> Limits, IReadOnlyList<AllocationTableLayer> Layers, IReadOnlyList<IReadOnlyList<string>> Ties);

/// <summary>A layer.</summary>
/// <param name="Name">Its name, different from the others'.</param>
/// <param name="Choices">At least one.</param>
public sealed record AllocationTableLayer(string Name, IReadOnlyList<AllocationTableChoice> Choices);

/// <summary>A choice.</summary>
/// <param name="Name">Its name, different from the layer's others.</param>
/// <param name="Cost">What is minimised.</param>
/// <param name="Uses">What it uses of each resource.</param>
public sealed record AllocationTableChoice(string Name, double Cost, IReadOnlyList<double> Uses);
