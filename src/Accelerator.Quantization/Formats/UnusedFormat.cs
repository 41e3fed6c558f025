namespace Accelerator.Quantization.Formats;

/// <summary>Stands in a layer's problem where a matrix format finds its codes itself.</summary>
internal sealed class UnusedFormat : WeightFormat
{
    /// <summary>The only one.</summary>
    public static UnusedFormat Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "none";

    /// <inheritdoc/>
    public override string Summary => "none";

    /// <inheritdoc/>
    public override string Source => "none";

    /// <inheritdoc/>
    public override int Bits => 0;

    /// <inheritdoc/>
    public override GroupFitter For(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options) =>
        throw new NotSupportedException("A format with codes of its own is not fitted by groups.");
}
