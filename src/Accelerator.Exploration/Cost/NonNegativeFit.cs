namespace Accelerator.Exploration.Cost;

/// <summary>
/// A sum of features with coefficients of at least 0 that comes near given values, relative to them: min Σ (Σ_j c_j·x_ij / y_i − 1)², c ≥ 0, by coordinate descent. Sizes add up, none
/// saves area; the bound also keeps few values from being fitted by large terms of opposite sign.
/// </summary>
internal sealed class NonNegativeFit
{
    private const int MostRounds = 20_000;

    /// <summary>Smallest share of a coefficient's scale that counts as a change.</summary>
    private const double Still = 1e-12;

    private readonly double[] coefficients;

    /// <summary>Fits.</summary>
    /// <param name="features">A row a value.</param>
    /// <param name="values">Positive values.</param>
    public NonNegativeFit(double[][] features, double[] values)
    {
        int count = features.Length == 0 ? 0 : features[0].Length;
        double[][] rows = [.. features.Zip(values, (row, value) => Array.ConvertAll(row, x => x / value))];
        double[] norms = [.. Enumerable.Range(0, count).Select(j => rows.Sum(row => row[j] * row[j]))];
        coefficients = new double[count];
        double[] rests = [.. Enumerable.Repeat(1.0, rows.Length)];
        for (int round = 0; round < MostRounds; round++)
        {
            double moved = 0;
            for (int j = 0; j < count; j++)
            {
                if (norms[j] == 0) continue;
                double gradient = 0;
                for (int i = 0; i < rows.Length; i++) gradient += rows[i][j] * rests[i];
                double next = Math.Max(0, coefficients[j] + (gradient / norms[j])), step = next - coefficients[j];
                if (step == 0) continue;
                for (int i = 0; i < rows.Length; i++) rests[i] -= step * rows[i][j];
                coefficients[j] = next;
                moved = Math.Max(moved, Math.Abs(step) * Math.Sqrt(norms[j]));
            }

            if (moved < Still * rows.Length) break;
        }
    }

    /// <summary>The coefficients, in the order of the features.</summary>
    public IReadOnlyList<double> Coefficients => coefficients;

    /// <summary>The value of features.</summary>
    public double Value(double[] features)
    {
        double sum = 0;
        for (int j = 0; j < coefficients.Length; j++) sum += coefficients[j] * features[j];
        return sum;
    }
}
