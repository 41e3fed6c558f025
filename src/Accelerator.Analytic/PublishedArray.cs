namespace Accelerator.Analytic;

/// <summary>An array of BitMoD's comparison (HPCA 2025, its simulator's settings), cycles only: of equal area, with a shape for prompts and one for tokens.</summary>
/// <param name="Name">As published.</param>
/// <param name="Height">Rows of elements, which take output features, in prefill.</param>
/// <param name="Width">Columns of elements, which take rows of activations, in prefill.</param>
/// <param name="GenerationHeight">Rows in generation.</param>
/// <param name="GenerationWidth">Columns in generation.</param>
/// <param name="DotProduct">Products of an element in a cycle.</param>
/// <param name="BitSerial">Whether a weight takes a cycle for every two of its bits.</param>
public sealed record PublishedArray(string Name, int Height, int Width, int GenerationHeight, int GenerationWidth, int DotProduct, bool BitSerial)
{
    /// <summary>Floating-point multiply-accumulate.</summary>
    public static PublishedArray Float16 { get; } = new("FP16", 32, 24, 64, 12, 1, BitSerial: false);

    /// <summary>ANT: flint decoders before integer multipliers.</summary>
    public static PublishedArray Ant { get; } = new("ANT", 32, 32, 64, 16, 1, BitSerial: false);

    /// <summary>OliVe: outlier-victim pairs.</summary>
    public static PublishedArray Olive { get; } = new("OliVe", 36, 32, 72, 16, 1, BitSerial: false);

    /// <summary>BitMoD: two bits of a weight a cycle, four products an element.</summary>
    public static PublishedArray BitMod { get; } = new("BitMoD", 32, 32, 64, 16, 4, BitSerial: true);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PublishedArray> All { get; } = [Float16, Ant, Olive, BitMod];

    /// <summary>Cycles of the array, memory not counted; a single row of activations is generation.</summary>
    public long Cycles(GemmShape shape, double weightBits) => checked(BitModCycles.Latency(weightBits, BitSerial)
        * (shape.M == 1 ? BitModCycles.Steps(shape, GenerationHeight, GenerationWidth, DotProduct) : BitModCycles.Steps(shape, Height, Width, DotProduct)));
}
