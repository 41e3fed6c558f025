namespace Accelerator.Quantization.Formats;

/// <summary>Uniform levels s·(q − z), or bipolar ones s/2·(2q − L): rounding by arithmetic, ties to even.</summary>
internal sealed class UniformCode(GroupFit fit) : GroupCode
{
    private static readonly byte[] EveryCode = [.. Enumerable.Range(0, 256).Select(code => (byte)code)];
    private readonly double _scale = fit.Scale;
    private readonly double _centre = fit.Whole + fit.Half;

    /// <summary>Scale and zero.</summary>
    public GroupFit Fit { get; } = fit;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Codes => EveryCode.AsSpan(0, Fit.Largest + 1);

    /// <inheritdoc/>
    public override LevelPlace Place(double weight)
    {
        if (_scale == 0) return LevelPlace.On(Encode(weight));
        double x = weight / _scale + Fit.Half, floor = Math.Floor(x), above = x - floor;
        byte low = Clamped(floor);
        return above == 0 ? LevelPlace.On(low) : new LevelPlace(low, Clamped(floor + 1), above.CompareTo(0.5), weight >= 0 ? above : 1 - above);
    }

    private byte Clamped(double whole) => (byte)Math.Clamp(whole + Fit.Whole, 0, Fit.Largest);

    /// <inheritdoc/>
    public override byte Encode(double weight) =>
        _scale == 0 ? (byte)Math.Clamp(Fit.Whole, 0, Fit.Largest) : (byte)Math.Clamp(Math.Round(weight / _scale + Fit.Half) + Fit.Whole, 0, Fit.Largest);

    /// <inheritdoc/>
    public override float Decode(byte code) => (float)((code - _centre) * _scale);
}
