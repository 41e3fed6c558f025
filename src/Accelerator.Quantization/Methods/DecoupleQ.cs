using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// Q4, decoupleQ (Guo et al., 2024, and its code): codes and levels are separate unknowns of one quadratic, (w − s·q − o)·H·(w − s·q − o)ᵀ. In turns the integers
/// are improved within their box for given levels, and scales and offsets of all groups of a row are solved in closed form for given integers; each step is taken
/// only where it lowers the loss, so the loss never rises above that of the start. The integers move one at a time to their best value (coordinate descent); the
/// code has projected Adam and GPTQ there. No rounds and a reach of 1 leave the levels and let codes move up or down by one: AdaQuant's question, asked of H.
/// </summary>
/// <param name="start">Gives the first codes and levels, uniform; GPTQ unless told.</param>
/// <param name="rounds">Times that the levels are solved.</param>
/// <param name="sweeps">Most passes over the integers in a round.</param>
/// <param name="reach">Largest distance of a code from its start; null for anywhere in the box.</param>
/// <param name="damping">Added to the diagonal of H, relative to its mean: the objective is of the damped H, as in the code.</param>
public sealed class DecoupleQ(IRounding? start = null, int rounds = 4, int sweeps = 8, int? reach = null, double damping = 0.01) : IRounding
{
    private readonly IRounding _start = start ?? new Gptq();
    private readonly int _rounds = rounds is >= 0 and <= 1000 ? rounds : throw new ArgumentOutOfRangeException(nameof(rounds), rounds, "0 to 1000 rounds.");
    private readonly int _sweeps = sweeps is >= 1 and <= 1000 ? sweeps : throw new ArgumentOutOfRangeException(nameof(sweeps), sweeps, "1 to 1000 sweeps.");
    private readonly int _reach = reach is null ? 255 : reach is >= 1 and <= 255 ? reach.Value : throw new ArgumentOutOfRangeException(nameof(reach), reach, "1 to 255.");
    private readonly double _damping = damping is >= 0 and <= 1000 ? damping : throw new ArgumentOutOfRangeException(nameof(damping), damping, "0 to 1000.");

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.WholeTensor || _start.Quantize(problem) is not QuantizedMatrix first)
        {
            throw new InputException(new Diagnostic
            {
                Id = "ACC2260", Message = $"decoupleQ solves for scales and offsets of groups of uniform codes, which {problem.Name} has not.",
                Found = problem.WholeTensor ? "one scale for the matrix" : problem.Format.Name, Allowed = "int1 to int8 by row or group",
            });
        }

        int k = problem.Columns;
        var codes = (byte[])first.Codes.Clone();
        var scales = new float[first.Scales.Length];
        var offsets = new float[first.Scales.Length];
        for (int i = 0; i < scales.Length; i++)
        {
            scales[i] = problem.Fit.Stored(first.Scales[i]);
            offsets[i] = problem.Fit.Stored(-first.Scales[i] * 0.5 * (first.LargestCode + first.ReinterpretedZeros[i]));
        }

        var system = new LevelSystem(Damped(problem.RequireInputs().Hessian, k), k, first.GroupSize, problem.Fit);
        Parallel.For(0, problem.Rows, row =>
        {
            int at = row * first.Groups;
            var state = new RowState(system, problem.Weights.AsSpan(row * k, k), codes.AsSpan(row * k, k), scales.AsSpan(at, first.Groups), offsets.AsSpan(at, first.Groups), first.LargestCode);
            state.MoveCodes(_sweeps, _reach);
            for (int round = 0; round < _rounds && state.SolveLevels(); round++) state.MoveCodes(_sweeps, _reach);
        });
        return new AffineMatrix(problem.Rows, k, first.Bits, first.GroupSize, codes, scales, offsets, problem.Fit.ScaleBits);
    }

    private double[] Damped(double[] hessian, int k)
    {
        var damped = (double[])hessian.Clone();
        double mean = 0;
        for (int i = 0; i < k; i++) mean += hessian[i * k + i] / k;
        for (int i = 0; i < k; i++) damped[i * k + i] += _damping * mean;
        return damped;
    }

    /// <summary>One row: its codes and levels, the error e = ŵ − w and H·e.</summary>
    private readonly ref struct RowState
    {
        private readonly LevelSystem _system;
        private readonly Span<byte> _codes;
        private readonly byte[] _original;
        private readonly Span<float> _scales, _offsets;
        private readonly double[] _weights, _error, _gradient;
        private readonly int _largest;

        public RowState(LevelSystem system, ReadOnlySpan<float> weights, Span<byte> codes, Span<float> scales, Span<float> offsets, int largest)
        {
            (_system, _largest, _original) = (system, largest, codes.ToArray());
            _codes = codes;
            _scales = scales;
            _offsets = offsets;
            (_weights, _error, _gradient) = (new double[weights.Length], new double[weights.Length], new double[weights.Length]);
            for (int i = 0; i < weights.Length; i++) _weights[i] = weights[i];
            Refresh(_scales, _offsets);
        }

        /// <summary>Each integer in turn to the best value it can have while the others stay.</summary>
        public void MoveCodes(int sweeps, int reach)
        {
            double[] hessian = _system.Hessian;
            int k = _error.Length;
            bool moved = true;
            for (int sweep = 0; sweep < sweeps && moved; sweep++)
            {
                moved = false;
                for (int i = 0; i < k; i++)
                {
                    double scale = _scales[i / _system.GroupSize], curvature = hessian[i * k + i];
                    if (scale == 0 || curvature <= 0) continue;
                    int low = Math.Max(0, _original[i] - reach), high = Math.Min(_largest, _original[i] + reach);
                    int code = (int)Math.Clamp(Math.Round(_codes[i] - _gradient[i] / (curvature * scale)), low, high);
                    double step = scale * (code - _codes[i]);
                    // Strictly better by more than rounding, or two codes might take turns for ever.
                    if (code == _codes[i] || step * (2 * _gradient[i] + step * curvature) > -1e-12 * curvature * step * step) continue;
                    _codes[i] = (byte)code;
                    _error[i] += step;
                    DenseProducts.Add(step, hessian.AsSpan(i * k, k), _gradient);
                    moved = true;
                }
            }
        }

        /// <summary>Scales and offsets for the codes as they are; false when that does not lower the loss.</summary>
        public bool SolveLevels()
        {
            double before = DenseProducts.Dot(_error, _gradient);
            float[] scales = _scales.ToArray(), offsets = _offsets.ToArray();
            if (!_system.Solve(_codes, _weights, scales, offsets)) return false;
            Refresh(scales, offsets);
            if (DenseProducts.Dot(_error, _gradient) < before)
            {
                scales.CopyTo(_scales);
                offsets.CopyTo(_offsets);
                return true;
            }

            Refresh(_scales, _offsets);
            return false;
        }

        private void Refresh(ReadOnlySpan<float> scales, ReadOnlySpan<float> offsets)
        {
            for (int i = 0; i < _error.Length; i++)
            {
                int g = i / _system.GroupSize;
                _error[i] = (double)scales[g] * _codes[i] + offsets[g] - _weights[i];
            }

            DenseProducts.Multiply(_system.Hessian, _error, _gradient);
        }
    }
}
