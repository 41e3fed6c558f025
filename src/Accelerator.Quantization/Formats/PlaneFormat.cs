using Accelerator.Numerics;
using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Formats;

/// <summary>
/// Formats that are sums of scaled planes. A subclass fits the scales (and an offset) of a group; bit p, or trit p, of a code is the element of
/// plane p. A code of trits is Σ (t_p + 1)·3^p.
/// </summary>
public abstract class PlaneFormat(int planes, PlaneAlphabet alphabet, bool offset) : WeightFormat
{
    /// <summary>P.</summary>
    protected int Count => planes;

    /// <inheritdoc/>
    public override int Bits => alphabet == PlaneAlphabet.Ternary ? (planes == 1 ? 2 : 4) : planes;

    /// <summary>Number of codes: 2^P or 3^P.</summary>
    protected int Codes { get; } = alphabet == PlaneAlphabet.Ternary ? (int)Math.Pow(3, planes) : 1 << planes;

    /// <inheritdoc/>
    public override GroupFitter For(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options) => new Fitter(this, rows, columns, groupSize, options);

    /// <summary>Scales α_p in <paramref name="scales"/> [P], and the offset as the return value (0 without).</summary>
    protected abstract double Fit(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance, Span<double> scales);

    /// <summary>Element of plane p under a code.</summary>
    protected int Element(int code, int plane) => alphabet switch
    {
        PlaneAlphabet.Binary => (code >> plane) & 1,
        PlaneAlphabet.Sign => 2 * ((code >> plane) & 1) - 1,
        _ => (plane == 0 ? code : code / 3) % 3 - 1,
    };

    /// <summary>All levels Σ α_p·element + offset, by code.</summary>
    protected void Levels(ReadOnlySpan<double> scales, double shift, Span<double> levels)
    {
        for (int code = 0; code < Codes; code++)
        {
            double sum = 0;
            for (int p = 0; p < planes; p++) sum += scales[p] * Element(code, p);
            levels[code] = sum + shift;
        }
    }

    /// <summary>The code of the level nearest to a weight, the lowest of equals.</summary>
    protected static int Nearest(ReadOnlySpan<double> levels, double weight)
    {
        int best = 0;
        double least = double.PositiveInfinity;
        for (int code = 0; code < levels.Length; code++)
        {
            double distance = Math.Abs(levels[code] - weight);
            if (distance < least) (best, least) = (code, distance);
        }

        return best;
    }

    private sealed class Fitter(PlaneFormat format, int rows, int columns, int groupSize, FitOptions options) : GroupFitter(rows, columns, groupSize)
    {
        public override GroupCode Fit(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance)
        {
            Span<double> scales = stackalloc double[format.Count];
            double shift = format.Fit(weights, importance, scales);
            var parameters = new float[format.Count + 1];
            Span<float> levels = stackalloc float[format.Codes];
            for (int p = 0; p < format.Count; p++) parameters[p] = options.Stored(scales[p]);
            parameters[^1] = options.Stored(shift);
            for (int code = 0; code < levels.Length; code++)
            {
                // As Planes.DequantizeRow adds them.
                double sum = 0;
                for (int p = 0; p < format.Count; p++) sum += (double)parameters[p] * format.Element(code, p);
                levels[code] = (float)(sum + parameters[^1]);
            }

            if (format.Alphabet == PlaneAlphabet.Ternary) Sparsest(levels);
            return new TableCode(levels, parameters);
        }

        /// <summary>Of codes with the same level only the one with the most zeros is used: an array skips them.</summary>
        private void Sparsest(Span<float> levels)
        {
            for (int code = 0; code < levels.Length; code++)
            {
                for (int other = 0; other < levels.Length; other++)
                {
                    if (other != code && levels[other] == levels[code] && (Zeros(other), code).CompareTo((Zeros(code), other)) > 0)
                    {
                        levels[code] = float.NaN;
                        break;
                    }
                }
            }
        }

        private int Zeros(int code)
        {
            int zeros = 0;
            for (int p = 0; p < format.Count; p++) zeros += format.Element(code, p) == 0 ? 1 : 0;
            return zeros;
        }

        public override QuantizedTensor Pack(IReadOnlyList<GroupCode> groups, byte[] codes)
        {
            var scales = new float[format.Count * groups.Count];
            float[] offsets = format.HasOffset ? new float[groups.Count] : [];
            for (int i = 0; i < groups.Count; i++)
            {
                float[] parameters = ((TableCode)groups[i]).Parameters;
                for (int p = 0; p < format.Count; p++) scales[p * groups.Count + i] = parameters[p];
                if (format.HasOffset) offsets[i] = parameters[^1];
            }

            var elements = new sbyte[format.Count * codes.Length];
            for (int p = 0; p < format.Count; p++)
            {
                for (int i = 0; i < codes.Length; i++) elements[p * codes.Length + i] = (sbyte)format.Element(codes[i], p);
            }

            return new Planes(format.Name, Rows, Columns, GroupSize, format.Alphabet, elements, scales, offsets, options.ScaleBits);
        }
    }

    private bool HasOffset => offset;

    private PlaneAlphabet Alphabet => alphabet;
}
