using Accelerator.Numerics;
using Accelerator.Workloads.Traces;

namespace Accelerator.Workloads.Products;

/// <summary>How products become operations of a trace.</summary>
/// <param name="Int8Activations">Whether activations become symmetric INT8, whatever the model has.</param>
/// <param name="MostInGroup">Uniform weights of longer groups are written in groups of at most this; null for the model's own.</param>
/// <param name="Single">Whether products side by side become operations of their own.</param>
/// <param name="LimitId">Identifies the finding that an operation would be too large.</param>
internal sealed record TraceProductOptions(bool Int8Activations, int? MostInGroup, bool Single, string LimitId);

/// <summary>Writes one product down as an operation of a trace.</summary>
internal static class TraceProduct
{
    /// <summary>
    /// From the same product of each run, rows of activations one run after the other; null where it is empty. Its weight, if it is constant and has a
    /// form, joins <paramref name="weights"/>.
    /// </summary>
    public static GemmOperation? Of(MatrixProduct[] runs, string name, TraceProductOptions options, Dictionary<string, QuantizedTensor> weights, Findings findings)
    {
        MatrixProduct first = runs[0];
        (int batch, int n, int k) = (first.Batch, first.N, first.K);
        long rows = runs.Sum(run => (long)run.M);
        if (rows == 0 || batch == 0 || n == 0 || k == 0 || !Fits(first.Source, batch, rows, n, k, options, findings)) return null;

        (QuantizedTensor? tensor, string? format, int bits, int group) = OperandTensors.Of(first.Weights);
        if (tensor is QuantizedMatrix matrix && options.MostInGroup is int most) (tensor, group) = OperandTensors.Split(matrix, most) is var split ? (split, split.GroupSize) : default;
        bool constant = first.WeightOrigin == ValueOrigin.Constant;
        string weight = $"{name}.weight";
        if (constant && tensor is not null) weights.Add(weight, tensor);
        OperandActivations[] operands = [.. runs.Select(run => Activations(run, options))];
        bool known = Array.TrueForAll(runs, run => run.ActivationOrigin != ValueOrigin.Invented);
        bool alike = Array.TrueForAll(operands, one => one.Format == operands[0].Format && one.Zero == operands[0].Zero);
        bool values = known && alike && operands[0].Codes.Length > 0;
        var operation = new GemmOperation
        {
            Name = name, Phase = GemmPhase.Prefill, M = (int)rows, N = n, K = k, Batch = batch, WeightBits = bits, WeightFormat = tensor is not null && !constant ? tensor.Format : format, GroupSize = group, WeightName = weight,
            ActivationFormat = alike ? operands[0].Format : "float32", ActivationZero = alike ? operands[0].Zero : 0,
        };
        if (known && constant && Array.TrueForAll(runs, run => Array.TrueForAll(run.Result, float.IsFinite))) operation = operation with { Expected = Joined(runs, run => run.Result, n) };
        if (!values) return operation;
        int[] codes = Joined(operands.Zip(runs).ToArray(), pair => pair.First.Codes, k, pair => pair.Second, batch);
        return operation with { Activations = Array.ConvertAll(codes, code => (short)code), ActivationScales = Joined(operands.Zip(runs).ToArray(), pair => pair.First.Scales, 1, pair => pair.Second, batch) };
    }

    /// <summary>Whether an operation of this shape is no larger than a trace holds; a finding when it is.</summary>
    public static bool Fits(IProductSource source, int batch, long rows, int n, int k, TraceProductOptions options, Findings findings)
    {
        if (rows * k <= GemmTrace.MaximumElements / batch && rows * n <= GemmTrace.MaximumElements / batch && (long)batch * n * k <= QuantizedTensor.MaximumElements) return true;
        findings.Add(options.LimitId, $"{source.Title} is larger than an operation of a trace can be.", $"{batch} products of M {rows}, N {n}, K {k}", $"activations and outputs of at most {GemmTrace.MaximumElements} elements");
        return false;
    }

    private static OperandActivations Activations(MatrixProduct run, TraceProductOptions options) => run.Stated is { } stated
        ? options.Int8Activations ? new OperandActivations("int8", 0, [], []) : stated
        : options.Int8Activations ? OperandActivations.Int8(run.Activations) : OperandActivations.Of(run.Activations);

    private static T[] Joined<T>(MatrixProduct[] runs, Func<MatrixProduct, T[]> values, int width) => Joined(runs, values, width, run => run, runs[0].Batch);

    /// <summary>[Batch, M, width] of each run as [Batch, ΣM, width].</summary>
    private static T[] Joined<TRun, T>(TRun[] runs, Func<TRun, T[]> values, int width, Func<TRun, MatrixProduct> product, int batch)
    {
        if (runs.Length == 1) return values(runs[0]);
        var all = new List<T>();
        for (int b = 0; b < batch; b++)
        {
            foreach (TRun run in runs)
            {
                int length = product(run).M * width;
                all.AddRange(values(run).AsSpan(b * length, length));
            }
        }

        return [.. all];
    }
}
