namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>
/// What the keyword model of MLPerf Tiny takes: 49 windows of 40 ms, 20 ms apart, of one second at 16 kHz scaled to its loudest sample; magnitudes of a Fourier transform of 1024 (Hann
/// window), 40 mel bands of 20 to 4000 Hz, logarithms, and the first ten cosine coefficients. Written plainly, in double.
/// </summary>
internal static class KeywordFeatures
{
    private const int Window = 640, Step = 320, Length = 1024, Bins = 513, Bands = 40, Windows = 49, Coefficients = 10;

    public static float[] Of(short[] samples)
    {
        double loudest = Math.Max(1, samples.Max(sample => Math.Abs((double)sample)));
        double[] sound = [.. samples.Take(16_000).Select(sample => sample / loudest), .. new double[Math.Max(0, 16_000 - samples.Length)]];
        double[] edges = [.. Enumerable.Range(0, Bands + 2).Select(i => Mel(20) + ((Mel(4000) - Mel(20)) * i / (Bands + 1)))];
        double[] cosines = [.. Enumerable.Range(0, Length).Select(i => Math.Cos(2 * Math.PI * i / Length))], sines = [.. Enumerable.Range(0, Length).Select(i => Math.Sin(2 * Math.PI * i / Length))];
        var features = new float[Windows * Coefficients];
        for (int t = 0; t < Windows; t++)
        {
            double[] x = [.. Enumerable.Range(0, Window).Select(n => sound[(t * Step) + n] * (0.5 - (0.5 * Math.Cos(2 * Math.PI * n / Window))))];
            var bands = new double[Bands];
            for (int k = 1; k < Bins; k++)
            {
                (double real, double imaginary) = (0, 0);
                for (int n = 0; n < Window; n++)
                {
                    real += x[n] * cosines[k * n % Length];
                    imaginary += x[n] * sines[k * n % Length];
                }

                double mel = Mel(k * 16_000.0 / Length), magnitude = Math.Sqrt((real * real) + (imaginary * imaginary));
                for (int b = 0; b < Bands; b++) bands[b] += magnitude * Math.Max(0, Math.Min((mel - edges[b]) / (edges[b + 1] - edges[b]), (edges[b + 2] - mel) / (edges[b + 2] - edges[b + 1])));
            }

            for (int c = 0; c < Coefficients; c++)
            {
                features[(t * Coefficients) + c] = (float)(Enumerable.Range(0, Bands).Sum(b => 2 * Math.Log(bands[b] + 1e-6) * Math.Cos(Math.PI * c * ((2 * b) + 1) / (2.0 * Bands))) / Math.Sqrt(2 * Bands));
            }
        }

        return features;
    }

    private static double Mel(double hertz) => 1127 * Math.Log(1 + (hertz / 700));
}
