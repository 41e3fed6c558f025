namespace Accelerator.Compilation.Tiles;

/// <summary>
/// Word address at which a program's words start in each memory, 0 to 2^address_bits − 1. Addresses count modulo 2^address_bits, so that a
/// program may run over the end of a memory to its beginning.
/// </summary>
/// <param name="Activations">First activation word.</param>
/// <param name="Weights">First weight word.</param>
/// <param name="Scales">First scale word.</param>
/// <param name="Outputs">First output word.</param>
/// <param name="Tables">Word of the decode table, where there is one.</param>
/// <param name="Side">First side word, where there is a side unit.</param>
/// <param name="SideActivations">First word of side activations, where there is a side unit.</param>
public sealed record MemoryPlacement(uint Activations, uint Weights, uint Scales, uint Outputs, uint Tables = 0, uint Side = 0, uint SideActivations = 0)
{
    /// <summary>Everything from address 0.</summary>
    public static MemoryPlacement Zero { get; } = new(0, 0, 0, 0);
}
