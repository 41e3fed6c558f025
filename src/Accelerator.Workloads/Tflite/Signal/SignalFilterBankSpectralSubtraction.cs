using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>
/// SignalFilterBankSpectralSubtraction of tflite-micro's signal library: estimates the noise of each channel by a low-pass filter over frames and takes it off. The estimate is state: it
/// starts at zero, and a frame's result depends on the frames before.
/// </summary>
public static class SignalFilterBankSpectralSubtraction
{
    /// <summary>
    /// With x = input · 2^smoothingBits: noise = (x · smoothing + noise · oneMinusSmoothing) &gt;&gt; fractionBits; output = (x − min(noise, x)) &gt;&gt; smoothingBits, at least
    /// input · minimumSignalRemaining &gt;&gt; fractionBits. Unsigned 32 bits, products 64.
    /// </summary>
    /// <param name="input">A magnitude a channel.</param>
    /// <param name="constants">The filter's constants.</param>
    /// <param name="noise">The estimate of each channel, kept from frame to frame.</param>
    /// <param name="output">A magnitude a channel.</param>
    public static void Apply(ReadOnlySpan<uint> input, SpectralSubtraction constants, Span<uint> noise, Span<uint> output)
    {
        ArgumentNullException.ThrowIfNull(constants);
        ArgumentOutOfRangeException.ThrowIfNotEqual(noise.Length, input.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(output.Length, input.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)constants.SmoothingBits, 31u);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)constants.FractionBits, 63u);
        for (int i = 0; i < input.Length; i++)
        {
            (uint smoothing, uint kept) = (i & 1) == 0 ? (constants.Smoothing, constants.OneMinusSmoothing) : (constants.AlternateSmoothing, constants.AlternateOneMinusSmoothing);
            uint scaled = unchecked(input[i] << constants.SmoothingBits);
            uint estimate = unchecked((uint)((((ulong)scaled * smoothing) + ((ulong)noise[i] * kept)) >> constants.FractionBits));
            uint floor = unchecked((uint)(((ulong)input[i] * constants.MinimumSignalRemaining) >> constants.FractionBits));
            noise[i] = constants.Clamping ? Math.Min(estimate, scaled) : estimate;
            output[i] = Math.Max((scaled - Math.Min(estimate, scaled)) >> constants.SmoothingBits, floor);
        }
    }

    internal static TfliteKernel Prepare(TfliteSite site)
    {
        site.Expect(1, 1, 2);
        TfliteTensor input = site.Input(0);
        foreach (TfliteTensor tensor in (TfliteTensor[])[input, site.Output(0), site.Output(1)]) site.ExpectType(tensor, TfliteType.UInt32);
        var options = new SignalOptions(site);
        var constants = new SpectralSubtraction
        {
            Smoothing = Fraction("smoothing"), OneMinusSmoothing = Fraction("one_minus_smoothing"), AlternateSmoothing = Fraction("alternate_smoothing"), AlternateOneMinusSmoothing = Fraction("alternate_one_minus_smoothing"),
            MinimumSignalRemaining = Fraction("min_signal_remaining"), SmoothingBits = options.Integer("smoothing_bits", 0, 31), FractionBits = options.Integer("spectral_subtraction_bits", 0, 63), Clamping = options.Integer("clamping", 0, 1) == 1,
        };
        int channels = options.Integer("num_channels", 1, int.MaxValue);
        foreach (TfliteTensor tensor in (TfliteTensor[])[input, site.Output(0), site.Output(1)]) site.ExpectShape(tensor, channels);
        site.Scratch(channels);
        return call =>
        {
            uint[] noise = call.State<uint>(channels);
            Apply(call.Input(0).Values<uint>(), constants, noise, call.Output(0).Writable<uint>());
            noise.CopyTo(call.Output(1).Writable<uint>());
        };

        uint Fraction(string name) => (uint)options.Integer(name, 0, int.MaxValue);
    }
}
