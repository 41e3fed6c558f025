namespace Accelerator.Workloads.Models;

/// <summary>
/// Rotary position embedding: pair i of a head at position p is turned by p · theta^(−2i/head_dim). Frequency and angle
/// are float32, as in the reference implementations; sine and cosine are taken in double and rounded.
/// </summary>
internal sealed class RotaryTable
{
    private readonly int _half;
    private readonly RotaryPairing _pairing;
    private readonly float[] _cosine;
    private readonly float[] _sine;

    public RotaryTable(LlamaConfig config, int positions)
    {
        _half = config.HeadSize / 2;
        _pairing = config.RotaryPairing;
        _cosine = new float[positions * _half];
        _sine = new float[positions * _half];
        for (int i = 0; i < _half; i++)
        {
            float frequency = 1f / (float)Math.Pow(config.RotaryTheta, 2.0 * i / config.HeadSize);
            for (int position = 0; position < positions; position++)
            {
                float angle = position * frequency;
                _cosine[position * _half + i] = (float)Math.Cos(angle);
                _sine[position * _half + i] = (float)Math.Sin(angle);
            }
        }
    }

    /// <summary>Turns every head of one token's query or key in place.</summary>
    public void Apply(Span<float> heads, int position)
    {
        ReadOnlySpan<float> cosine = _cosine.AsSpan(position * _half, _half);
        ReadOnlySpan<float> sine = _sine.AsSpan(position * _half, _half);
        (int stride, int partner) = _pairing == RotaryPairing.Interleaved ? (2, 1) : (1, _half);
        for (int head = 0; head < heads.Length; head += 2 * _half)
        {
            Span<float> x = heads.Slice(head, 2 * _half);
            for (int i = 0; i < _half; i++)
            {
                float a = x[i * stride];
                float b = x[i * stride + partner];
                x[i * stride] = a * cosine[i] - b * sine[i];
                x[i * stride + partner] = b * cosine[i] + a * sine[i];
            }
        }
    }
}
