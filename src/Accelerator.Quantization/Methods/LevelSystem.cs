using Accelerator.Quantization.Formats;
using MathNet.Numerics.LinearAlgebra;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// Scales and offsets of all groups of a row at once, for given codes: the normal equations of min (w − B·x)·H·(w − B·x)ᵀ, where B has for each group a column of
/// its codes and one of ones (decoupleQ, eq. 8).
/// </summary>
internal sealed class LevelSystem
{
    /// <summary>Relative to each diagonal element: a group whose codes are all equal still has a solution.</summary>
    private const double Ridge = 1e-8;

    private readonly double[] _onesHessian;
    private readonly int _groups;
    private readonly FitOptions _fit;

    public LevelSystem(double[] hessian, int columns, int groupSize, FitOptions fit)
    {
        (Hessian, Columns, GroupSize, _fit, _groups) = (hessian, columns, groupSize, fit, (columns - 1) / groupSize + 1);
        // H·1_g is the same for every row.
        _onesHessian = new double[_groups * columns];
        for (int i = 0; i < columns; i++)
        {
            for (int j = 0; j < columns; j++) _onesHessian[j / groupSize * columns + i] += hessian[i * columns + j];
        }
    }

    /// <summary>H, damped.</summary>
    public double[] Hessian { get; }

    /// <summary>K.</summary>
    public int Columns { get; }

    /// <summary>Elements along K of a group.</summary>
    public int GroupSize { get; }

    /// <summary>Solves, and rounds to what is stored; false when there is no finite solution.</summary>
    public bool Solve(ReadOnlySpan<byte> codes, double[] weights, Span<float> scales, Span<float> offsets)
    {
        int unknowns = 2 * _groups;
        double[] normal = new double[unknowns * unknowns], right = new double[unknowns], target = new double[Columns];
        DenseProducts.Multiply(Hessian, weights, target);
        double[] products = new double[_groups * Columns], q = new double[Columns], ones = new double[GroupSize];
        for (int i = 0; i < Columns; i++) q[i] = codes[i];
        Array.Fill(ones, 1);
        for (int g = 0; g < _groups; g++)
        {
            int start = g * GroupSize, length = Math.Min(GroupSize, Columns - start);
            ReadOnlySpan<double> part = q.AsSpan(start, length);
            for (int i = 0; i < Columns; i++) products[g * Columns + i] = DenseProducts.Dot(part, Hessian.AsSpan(i * Columns + start, length));
            right[g] = DenseProducts.Dot(part, target.AsSpan(start));
            right[_groups + g] = DenseProducts.Dot(ones.AsSpan(0, length), target.AsSpan(start));
        }

        for (int g = 0; g < _groups; g++)
        {
            int start = g * GroupSize, length = Math.Min(GroupSize, Columns - start);
            for (int h = 0; h < _groups; h++)
            {
                normal[g * unknowns + h] = DenseProducts.Dot(q.AsSpan(start, length), products.AsSpan(h * Columns + start));
                double mixed = DenseProducts.Dot(ones.AsSpan(0, length), products.AsSpan(h * Columns + start));
                normal[(_groups + g) * unknowns + h] = normal[h * unknowns + _groups + g] = mixed;
                normal[(_groups + g) * unknowns + _groups + h] = DenseProducts.Dot(ones.AsSpan(0, length), _onesHessian.AsSpan(h * Columns + start));
            }
        }

        for (int i = 0; i < unknowns; i++) normal[i * unknowns + i] = normal[i * unknowns + i] * (1 + Ridge) + double.Epsilon;
        Vector<double> x;
        try
        {
            x = Matrix<double>.Build.Dense(unknowns, unknowns, normal).Cholesky().Solve(Vector<double>.Build.Dense(right));
        }
        catch (ArgumentException)
        {
            return false; // MathNet's word for "not positive definite": two groups that no input tells apart
        }

        for (int g = 0; g < _groups; g++)
        {
            // Codes of 0 throughout say nothing of the scale: it stays, so that codes can still move.
            bool silent = !codes.Slice(g * GroupSize, Math.Min(GroupSize, Columns - g * GroupSize)).ContainsAnyExcept((byte)0);
            (scales[g], offsets[g]) = (silent ? scales[g] : _fit.Stored(x[g]), _fit.Stored(x[_groups + g]));
            if (!float.IsFinite(scales[g]) || !float.IsFinite(offsets[g])) return false;
        }

        return true;
    }
}
