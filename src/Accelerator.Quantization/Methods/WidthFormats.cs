using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Methods;

/// <summary>Formats of whole bits for methods that give each part of a matrix its own.</summary>
internal static class WidthFormats
{
    private static readonly WeightFormat[] ByBits = [new HierarchicalFormat(1), .. Enumerable.Range(2, 7).Select(bits => new UniformFormat(bits, Symmetry.Asymmetric))];

    /// <summary>Two levels by least squares for one bit, INT asymmetric for 2 to 8; equal bits give the same object.</summary>
    public static WeightFormat[] Of(ReadOnlySpan<int> bits)
    {
        var formats = new WeightFormat[bits.Length];
        for (int i = 0; i < bits.Length; i++) formats[i] = ByBits[bits[i] - 1];
        return formats;
    }

    /// <summary>The bits that the problem's format asks for on average.</summary>
    /// <exception cref="InputException">It is not INT asymmetric of that many bits (ACC2262).</exception>
    public static int MeanBits(LayerProblem problem, string method, int least, int most)
    {
        if (problem.Format is UniformFormat format && problem.Format.Name == $"int{format.Bits}" && format.Bits >= least && format.Bits <= most) return format.Bits;
        throw new InputException(new Diagnostic { Id = "ACC2262", Message = $"{method} takes its bits from an integer format, which {problem.Name} has not.", Found = problem.Format.Name, Allowed = $"int{least} to int{most}" });
    }
}
