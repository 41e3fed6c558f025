namespace Accelerator.Quantization.Formats;

/// <summary>Uniform levels s·(q − z), or bipolar ones s/2·(2q − L): rounding by arithmetic, ties to even.</summary>
internal sealed class UniformCode(GroupFit fit) : GroupCode
{
    private readonly double _scale = fit.Scale;
    private readonly double _centre = fit.Whole + fit.Half;

    /// <summary>Scale and zero.</summary>
    public GroupFit Fit { get; } = fit;

    /// <inheritdoc/>
    public override byte Encode(double weight) =>
        _scale == 0 ? (byte)Math.Clamp(Fit.Whole, 0, Fit.Largest) : (byte)Math.Clamp(Math.Round(weight / _scale + Fit.Half) + Fit.Whole, 0, Fit.Largest);

    /// <inheritdoc/>
    public override float Decode(byte code) => (float)((code - _centre) * _scale);
}
