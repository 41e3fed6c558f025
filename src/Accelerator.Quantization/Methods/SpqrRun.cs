using Accelerator.Numerics;
using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// The inner loop of SpQR. Rows are independent but for the second level, which quantises the scales of a tile of rows together: so a tile goes through
/// the columns in step, and tiles are independent.
/// </summary>
internal sealed class SpqrRun
{
    private readonly SpqrOptions _options;
    private readonly InverseHessian _inverse;
    private readonly int _bits, _rows, _columns, _group, _groups;
    private readonly double _threshold;
    private readonly byte[] _codes;
    private readonly BilevelLevels _scales, _zeros;

    public SpqrRun(SpqrOptions options, int bits, InverseHessian inverse, int rows, int columns, double threshold)
    {
        (_options, _bits, _inverse, _rows, _columns, _threshold) = (options, bits, inverse, rows, columns, threshold);
        _group = Math.Min(options.GroupSize, columns);
        _groups = (columns - 1) / _group + 1;
        int tiles = (rows - 1) / options.TileRows + 1;
        _codes = new byte[rows * columns];
        _scales = new BilevelLevels(new byte[rows * _groups], new float[tiles * _groups], new float[tiles * _groups]);
        _zeros = new BilevelLevels(new byte[rows * _groups], new float[tiles * _groups], new float[tiles * _groups]);
        Found = new float[rows * columns];
        Array.Fill(Found, float.NaN);
    }

    /// <summary>Outliers as float16 values where there are any, NaN elsewhere; [N, K] in the order of the columns.</summary>
    public float[] Found { get; }

    private int Largest => (1 << _bits) - 1;

    /// <summary>The dense part, its columns in the order.</summary>
    public BilevelMatrix Dense() => new(_rows, _columns, _bits, _group, _options.TileRows, _options.StatisticBits, _codes, _scales, _zeros);

    /// <summary>Quantises the rows of one tile.</summary>
    public void Tile(float[] weights, int[] order, int tile)
    {
        int first = tile * _options.TileRows, count = Math.Min(_options.TileRows, _rows - first);
        var work = new double[count][];
        for (int row = 0; row < count; row++)
        {
            work[row] = new double[_columns];
            for (int i = 0; i < _columns; i++) work[row][i] = _inverse.Dead[i] ? 0 : weights[(first + row) * _columns + order[i]];
        }

        var scales = new double[count];
        var zeros = new double[count];
        for (int g = 0; g < _groups; g++)
        {
            int start = g * _group, length = Math.Min(_group, _columns - start);
            for (int row = 0; row < count; row++) (scales[row], zeros[row]) = Fit(work[row].AsSpan(start, length), start);
            Second(_scales, scales, tile, g, first);
            Second(_zeros, zeros, tile, g, first);
            for (int row = 0; row < count; row++)
            {
                for (int i = start; i < start + length; i++) Column(work[row], first + row, i, scales[row], zeros[row]);
            }
        }
    }

    private void Column(double[] work, int row, int i, double scale, double zero)
    {
        ReadOnlySpan<double> factor = _inverse.Upper.AsSpan(i * _columns + i, _columns - i);
        byte code = Encode(work[i], scale, zero);
        double error = (work[i] - BilevelMatrix.Level(code, scale, zero)) / factor[0];
        // A value beyond float16 cannot be an outlier of its own.
        if (error * error > _threshold && float.IsFinite((float)(Half)work[i]))
        {
            float kept = (float)(Half)work[i];
            Found[row * _columns + i] = kept;
            code = Encode(0, scale, zero);
            error = (work[i] - kept) / factor[0];
        }

        _codes[row * _columns + i] = code;
        Gptq.Subtract(error, factor, work.AsSpan(i));
    }

    private byte Encode(double weight, double scale, double zero) => scale <= 0 ? (byte)0 : (byte)Math.Clamp(Math.Round(weight / scale + zero), 0, Largest);

    /// <summary>The scale and zero of a group without its likely outliers, whose places take the mean of the others.</summary>
    private (double Scale, double Zero) Fit(ReadOnlySpan<double> weights, int start)
    {
        if (double.IsPositiveInfinity(_threshold) || weights.Length < 2) return Range(weights, -1);
        double whole = Error(weights, start, -1), sum = 0;
        int others = 0;
        Span<double> kept = stackalloc double[weights.Length <= 256 ? weights.Length : 0];
        if (kept.IsEmpty) kept = new double[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            bool outlier = whole - Error(weights, start, i) > _threshold;
            kept[i] = outlier ? double.NaN : weights[i];
            if (outlier) continue;
            sum += weights[i];
            others++;
        }

        double mean = sum / Math.Max(1, others);
        foreach (ref double w in kept) w = double.IsNaN(w) ? mean : w;
        return Range(kept, -1);
    }

    /// <summary>Σ ((w − level) / U_jj)² over a group but the one left out, levels from the others.</summary>
    private double Error(ReadOnlySpan<double> weights, int start, int without)
    {
        (double scale, double zero) = Range(weights, without);
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (i == without) continue;
            double error = (weights[i] - scale * (Encode(weights[i], scale, zero) - zero)) / _inverse.Upper[(start + i) * (long)_columns + start + i];
            sum += error * error;
        }

        return sum;
    }

    /// <summary>
    /// Asymmetric levels over [min, max], the zero not rounded; 0 is taken in unless <see cref="SpqrOptions.ZeroInRange"/> says no. A group of one value always has it in, so
    /// that the value is a level (the authors' code takes ±1 there).
    /// </summary>
    private (double Scale, double Zero) Range(ReadOnlySpan<double> weights, int without)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        for (int i = 0; i < weights.Length; i++)
        {
            if (i == without) continue;
            low = Math.Min(low, weights[i]);
            high = Math.Max(high, weights[i]);
        }

        if (_options.ZeroInRange || low >= high) (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        double scale = (high - low) / Largest;
        return scale > 0 ? (scale, -low / scale) : (0, 0);
    }

    /// <summary>Quantises the statistics of a tile's groups and puts what the codes stand for in their place.</summary>
    private void Second(BilevelLevels levels, Span<double> values, int tile, int g, int first)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double value in values)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        int largest = (1 << _options.StatisticBits) - 1;
        float start = Stored(low), step = Stored((high - start) / largest);
        (levels.Starts[tile * _groups + g], levels.Steps[tile * _groups + g]) = (start, step);
        for (int row = 0; row < values.Length; row++)
        {
            byte code = step <= 0 ? (byte)0 : (byte)Math.Clamp(Math.Round((values[row] - start) / step), 0, largest);
            levels.Codes[(first + row) * _groups + g] = code;
            values[row] = BilevelLevels.Value(code, step, start);
        }
    }

    /// <summary>The nearest float16 that is finite.</summary>
    private static float Stored(double value) => (float)(Half)Math.Clamp(value, -65504, 65504);
}
