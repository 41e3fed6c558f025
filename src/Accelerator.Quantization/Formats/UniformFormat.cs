using Accelerator.Numerics;

namespace Accelerator.Quantization.Formats;

/// <summary>F1 and F2: INT1 to INT8, asymmetric, symmetric or bipolar (docs/quantization.md).</summary>
public sealed class UniformFormat(int bits, Symmetry symmetry) : WeightFormat
{
    /// <inheritdoc/>
    public override string Name => symmetry switch
    {
        Symmetry.Asymmetric => $"int{bits}",
        Symmetry.Symmetric => $"int{bits}-sym",
        _ => $"bipolar{bits}",
    };

    /// <inheritdoc/>
    public override string Source => symmetry == Symmetry.Bipolar ? "F2: LUT Tensor Core (ISCA 2025)" : "F1: GPTQ, quant.py";

    /// <inheritdoc/>
    public override string Summary => symmetry switch
    {
        Symmetry.Asymmetric => "s·(q − z), range of the group with 0 inside",
        Symmetry.Symmetric => "s·(q − 2^(b−1)), range ± the largest",
        _ => "s/2·{±1, ±3, …}: no zero",
    };

    /// <inheritdoc/>
    public override int Bits => bits;

    /// <summary>Where the levels lie.</summary>
    public Symmetry Symmetry => symmetry;

    /// <inheritdoc/>
    public override GroupFitter For(ReadOnlySpan<float> weights, int rows, int columns, int groupSize, FitOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new Fitter(rows, columns, groupSize, bits, symmetry, options);
    }

    private sealed class Fitter(int rows, int columns, int groupSize, int bits, Symmetry symmetry, FitOptions options) : GroupFitter(rows, columns, groupSize)
    {
        public override GroupCode Fit(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance)
        {
            GroupFit fit = GroupFit.Of(weights, bits, symmetry, options.Search);
            return new UniformCode(fit with { Scale = options.Stored(fit.Scale) });
        }

        public override QuantizedTensor Pack(IReadOnlyList<GroupCode> groups, byte[] codes)
        {
            var scales = new float[groups.Count];
            var zeros = new short[groups.Count];
            for (int i = 0; i < groups.Count; i++)
            {
                GroupFit fit = ((UniformCode)groups[i]).Fit;
                (scales[i], zeros[i]) = (fit.Scale, fit.ReinterpretedZero);
            }

            return new QuantizedMatrix(Rows, Columns, bits, GroupSize, codes, scales, zeros);
        }
    }
}
