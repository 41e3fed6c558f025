namespace Accelerator.Numerics.Ggml;

/// <summary>E2M1 as ggml stores it: doubled, so that all values are whole and scales are halved.</summary>
internal static class Fp4
{
    /// <summary>Twice the value of each code; code 8 is a zero that quantising does not write.</summary>
    public static ReadOnlySpan<sbyte> Doubled => [0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12];

    /// <summary>Midpoints between neighbours of the doubled magnitudes.</summary>
    public static ReadOnlySpan<float> Midpoints => [0.5f, 1.5f, 2.5f, 3.5f, 5, 7, 10];

    /// <summary>
    /// The code nearest to <paramref name="value"/> at a halved scale. Ties go to the smaller magnitude, as ggml's search in the order of codes leaves them (OCP: to even);
    /// beyond the range it saturates; zeros of both signs, NaN, and everything at scale 0 give code 0.
    /// </summary>
    public static int Nearest(float value, float halfScale)
    {
        int magnitude = 0;
        if (halfScale > 0)
        {
            foreach (float midpoint in Midpoints) magnitude += MathF.Abs(value) > midpoint * halfScale ? 1 : 0;
        }

        return magnitude > 0 && value < 0 ? magnitude + 8 : magnitude;
    }
}
