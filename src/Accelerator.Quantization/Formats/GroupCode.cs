namespace Accelerator.Quantization.Formats;

/// <summary>
/// The levels of one group of weights. Whatever the format (uniform, binary coding, hierarchical, ternary, a table times a scale), rounding a weight
/// is finding the nearest level: this is all that GPTQ and its relatives need to know of a format.
/// </summary>
public abstract class GroupCode
{
    /// <summary>The code of the level nearest to <paramref name="weight"/>.</summary>
    public abstract byte Encode(double weight);

    /// <summary>The level of a code, as the packed tensor gives it.</summary>
    public abstract float Decode(byte code);

    /// <summary>Codes of several weights.</summary>
    public void Encode(ReadOnlySpan<float> weights, Span<byte> codes)
    {
        for (int i = 0; i < weights.Length; i++) codes[i] = Encode(weights[i]);
    }

    /// <summary>Codes of several weights.</summary>
    public void Encode(ReadOnlySpan<double> weights, Span<byte> codes)
    {
        for (int i = 0; i < weights.Length; i++) codes[i] = Encode(weights[i]);
    }

    /// <summary>Σ importance·|level − w|^norm; importance empty for 1 throughout.</summary>
    public double Error(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance, double norm = 2)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            double difference = Math.Abs(Decode(Encode(weights[i])) - (double)weights[i]);
            double error = norm == 2 ? difference * difference : Math.Pow(difference, norm);
            sum += importance.IsEmpty ? error : importance[i] * error;
        }

        return sum;
    }
}
