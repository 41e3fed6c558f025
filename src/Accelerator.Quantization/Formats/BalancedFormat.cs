using Accelerator.Numerics;

namespace Accelerator.Quantization.Formats;

/// <summary>
/// ABQ-LLM's bit balance (Zeng et al., 2024, and its code): weights of 1 or 2 bits get one level more on the short side, {−1, 0, 1} or {−2, −1, 0, 1, 2}, s = max|w| / 2^(b−1).
/// That is 1.58 or 2.32 bits of information, not b; stored as uniform codes of b + 1 bits, which is what planes of such weights take.
/// </summary>
/// <param name="bits">b, 1 or 2.</param>
public sealed class BalancedFormat(int bits) : WeightFormat
{
    private readonly int _reach = bits is 1 or 2 ? 1 << (bits - 1) : throw new ArgumentOutOfRangeException(nameof(bits), bits, "Bit balance is for 1 or 2 bits.");

    /// <inheritdoc/>
    public override string Name => $"balanced{bits}";

    /// <inheritdoc/>
    public override string Source => "F1: ABQ-LLM (2024), bit balance";

    /// <inheritdoc/>
    public override string Summary => $"s·{{−{_reach}, … {_reach}}}: {2 * _reach + 1} levels";

    /// <inheritdoc/>
    public override int Bits => bits + 1;

    /// <inheritdoc/>
    public override GroupFitter For(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new Fitter(rows, columns, groupSize, Bits, _reach, options);
    }

    private sealed class Fitter(int rows, int columns, int groupSize, int bits, int reach, FitOptions options) : GroupFitter(rows, columns, groupSize)
    {
        public override GroupCode Fit(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance)
        {
            float peak = 0;
            foreach (float w in weights) peak = MathF.Max(peak, MathF.Abs(w));
            UniformCode best = Code(peak);
            double least = options.Search == ScaleSearch.None || peak == 0 ? 0 : best.Error(weights, importance, options.Norm);
            if (peak == 0) return best;
            foreach (double shrink in options.Shrinks())
            {
                UniformCode candidate = Code(peak * shrink);
                if (candidate.Fit.Scale == 0) break; // underflow: the weights are subnormal
                double error = candidate.Error(weights, importance, options.Norm);
                if (error < least) (best, least) = (candidate, error);
            }

            return best;
        }

        public override QuantizedTensor Pack(IReadOnlyList<GroupCode> groups, byte[] codes)
        {
            float[] scales = [.. groups.Select(group => ((UniformCode)group).Fit.Scale)];
            var zeros = new short[scales.Length];
            Array.Fill(zeros, (short)(2 * reach + 1 - (1 << bits)));
            return new QuantizedMatrix(Rows, Columns, bits, GroupSize, codes, scales, zeros);
        }

        private UniformCode Code(double peak) => new(new GroupFit(options.Stored(peak / reach), reach, 0, 2 * reach));
    }
}
