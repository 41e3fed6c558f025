using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Ggml;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Recipes;

namespace Accelerator.Quantization.Sweep;

/// <summary>Signal to quantisation noise of tensors over formats and groups. Cells run side by side; what a cell gives does not depend on that.</summary>
public static class FormatSweep
{
    /// <summary>Everything that keeps settings from being tried with a method and a rounding, whatever the tensor.</summary>
    public static IReadOnlyList<Diagnostic> Check(IEnumerable<SweepSetting> settings, Method method, FitOptions fit)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(fit);
        var findings = new List<Diagnostic>();
        foreach (SweepSetting setting in settings)
        {
            if (setting.Type is { CanQuantize: false }) findings.Add(new Diagnostic { Id = "ACC2232", Message = $"Format {setting.Name} is read only.", Found = setting.Name, Allowed = "a type that is written", Hint = "accel formats lists them" });
            if (setting.Type is not null && fit.Rounding != Numerics.Minifloats.FloatRounding.HalfEven) findings.Add(RoundingFinding(setting.Name));
            if (setting.Type is not null && method.Rounding.Stage.Name != "rtn") findings.Add(MethodFinding(method, setting.Name));
            if (setting.Format is { } format && !method.Accepts(format)) findings.Add(MethodFinding(method, setting.Name));
            else if (setting.Format is { } other && RoundingCheck.Find(method, other, fit) is { } wrong) findings.Add(wrong);
        }

        return [.. findings.Distinct()];
    }

    /// <summary>Tries every setting on a tensor; null where a GGUF type's blocks do not divide its rows.</summary>
    /// <param name="tensor">Finite weights.</param>
    /// <param name="settings">Formats and groups, checked.</param>
    /// <param name="method">A rounding without transforms.</param>
    /// <param name="fit">How scales are stored and weights rounded.</param>
    /// <param name="done">Called after each cell, from any thread.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IReadOnlyList<SweepCell?> Run(SweepTensor tensor, IReadOnlyList<SweepSetting> settings, Method method, FitOptions fit, Action? done = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(method);
        var cells = new SweepCell?[settings.Count];
        IRounding rounding = method.Rounding.Stage.Make(method.Rounding.Arguments);
        FitOptions options = method.Rounding.Stage.Fit(fit);
        Parallel.For(0, settings.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            cells[i] = settings[i].Type is { } type ? OfType(tensor, settings[i], type) : OfFormat(tensor, settings[i], rounding, options);
            done?.Invoke();
        });
        return cells;
    }

    private static SweepCell OfFormat(SweepTensor tensor, SweepSetting setting, IRounding rounding, FitOptions fit)
    {
        var problem = new LayerProblem
        {
            Name = tensor.Name, Weights = tensor.Values, Rows = tensor.Rows, Columns = tensor.Columns, GroupSize = setting.GroupSize(tensor.Columns),
            WholeTensor = setting.Group.Granularity == Granularity.Tensor, Format = setting.Format as WeightFormat ?? UnusedFormat.Instance, Fit = fit,
        };
        QuantizedTensor quantized = setting.Format is MatrixFormat matrix ? matrix.Quantize(problem) : rounding.Quantize(problem);
        return Measured(tensor, setting, quantized.Storage.Total, quantized.DequantizeRow);
    }

    private static SweepCell? OfType(SweepTensor tensor, SweepSetting setting, GgmlTypeInfo type)
    {
        if (type.ByteCount(tensor.Columns) is not { } bytes) return null;
        var row = new byte[bytes];
        return Measured(tensor, setting, 8 * bytes * tensor.Rows, (n, weights) =>
        {
            type.Codec.Quantize(tensor.Values.AsSpan(n * tensor.Columns, tensor.Columns), row);
            type.Codec.Dequantize(row, weights);
        });
    }

    private delegate void RowReader(int row, Span<float> weights);

    /// <summary>Sums in double, row by row: the same on every machine.</summary>
    private static SweepCell Measured(SweepTensor tensor, SweepSetting setting, long bits, RowReader read)
    {
        var real = new float[tensor.Columns];
        double signal = 0, noise = 0, largest = 0;
        for (int n = 0; n < tensor.Rows; n++)
        {
            read(n, real);
            ReadOnlySpan<float> weights = tensor.Values.AsSpan(n * tensor.Columns, tensor.Columns);
            double rowSignal = 0, rowNoise = 0;
            for (int k = 0; k < real.Length; k++)
            {
                double weight = weights[k], error = weight - real[k];
                rowSignal += weight * weight;
                rowNoise += error * error;
                largest = Math.Max(largest, Math.Abs(error));
            }

            (signal, noise) = (signal + rowSignal, noise + rowNoise);
        }

        return new SweepCell(tensor.Name, setting.Name, setting.GroupText, (long)tensor.Rows * tensor.Columns, bits, signal, noise, largest);
    }

    private static Diagnostic MethodFinding(Method method, string format) => new()
    {
        Id = "ACC2232", Message = $"Method {method} does not work with format {format}.", Found = format, Allowed = method.Rounding.Stage.Formats, Hint = "rtn works with every format",
    };

    private static Diagnostic RoundingFinding(string format) => new()
    {
        Id = "ACC2233", Message = $"Format {format} rounds as ggml does: no rounding can be chosen.", Found = format, Allowed = "half-even, the default", Hint = "formats of scalars take any rounding",
    };
}
