using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Accelerator.Diagnostics;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization.Calibration;

/// <summary>
/// Runs calibration text through the unquantised model and keeps statistics of every linear layer's input. Layers that share an input (query, key
/// and value; gate and up) share the statistics. Sums are made window after window, in double: the same on every machine.
/// </summary>
public sealed class Calibrator
{
    /// <summary>Rows of inputs that are kept as they are, evenly from the first windows.</summary>
    private const int SampleRows = 512;

    private readonly Dictionary<LinearSite, InputStatistics> _statistics = [];

    private Calibrator(string origin) => Origin = origin;

    /// <summary>Where the text comes from, for reports.</summary>
    public string Origin { get; }

    /// <summary>The statistics of a layer's input.</summary>
    public InputStatistics this[LinearSite site] => _statistics[Leader(site)];

    /// <summary>The first layer that reads the same input: query for key and value, gate for up.</summary>
    public static LinearSite Leader(LinearSite site) => site.Kind switch
    {
        LinearKind.Key or LinearKind.Value => site with { Kind = LinearKind.Query },
        LinearKind.Up => site with { Kind = LinearKind.Gate },
        _ => site,
    };

    /// <summary>Runs windows of <paramref name="length"/> tokens, each from position 0; a last shorter window counts when it has two tokens.</summary>
    public static Calibrator Run(LlamaModel model, ReadOnlyMemory<int> tokens, int length, string origin, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        length = Math.Min(length, model.Config.ContextLength);
        if (tokens.Length < 2) throw new InputException(new Diagnostic { Id = "ACC2013", Message = "There are too few tokens to calibrate on.", Found = $"{tokens.Length} tokens", Allowed = "at least 2" });
        var calibrator = new Calibrator(origin);
        foreach (LinearSite site in model.Sites.Where(site => Leader(site) == site)) calibrator._statistics[site] = new InputStatistics(model.Config.ShapeOf(site.Kind).Columns);
        int windows = Math.Max(1, tokens.Length / length);
        for (int window = 0; window < windows; window++)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlyMemory<int> part = tokens.Slice(window * length, Math.Min(length, tokens.Length - window * length));
            var inputs = new List<(LinearSite Site, float[] Input, int Rows)>();
            var observed = new ObservedLinear(new FloatLinear(model), (site, input, rows) =>
            {
                if (Leader(site) == site) inputs.Add((site, input.ToArray(), rows));
            });
            model.NewSession(observed, part.Length).ForwardLast(part.Span);
            Parallel.ForEach(inputs, entry => Add(calibrator._statistics[entry.Site], entry.Input, entry.Rows));
        }

        foreach (InputStatistics one in calibrator._statistics.Values) Mirror(one);
        return calibrator;
    }

    private static void Add(InputStatistics to, float[] input, int rows)
    {
        int k = to.Channels;
        to.Tokens += rows;
        if (to.Sample.Length < SampleRows * k) to.Sample = [.. to.Sample, .. input.AsSpan(0, Math.Min(rows, SampleRows - to.Sample.Length / k) * k)];
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> x = input.AsSpan(row * k, k);
            for (int i = 0; i < k; i++)
            {
                float magnitude = MathF.Abs(x[i]);
                to.AbsoluteMaximum[i] = MathF.Max(to.AbsoluteMaximum[i], magnitude);
                to.AbsoluteSum[i] += magnitude;
            }
        }

        // The upper triangle, four channels at a time, tokens innermost in ascending order: each entry is one sum whatever the vector width.
        var wide = new double[(long)rows * k];
        for (int i = 0; i < input.Length; i++) wide[i] = input[i];
        for (int i = 0; i < k; i++)
        {
            Span<double> target = to.Second.AsSpan(i * k, k);
            for (int row = 0; row < rows; row++)
            {
                double x = wide[row * k + i];
                if (x != 0) MultiplyAdd(x, wide.AsSpan(row * k + i, k - i), target[i..]);
            }
        }
    }

    private static void MultiplyAdd(double factor, ReadOnlySpan<double> from, Span<double> to)
    {
        Span<Vector256<double>> target = MemoryMarshal.Cast<double, Vector256<double>>(to);
        ReadOnlySpan<Vector256<double>> source = MemoryMarshal.Cast<double, Vector256<double>>(from);
        for (int i = 0; i < target.Length; i++) target[i] += source[i] * factor;
        for (int i = target.Length * 4; i < to.Length; i++) to[i] += from[i] * factor;
    }

    private static void Mirror(InputStatistics one)
    {
        for (int i = 0; i < one.Channels; i++)
        {
            for (int j = 0; j < i; j++) one.Second[i * one.Channels + j] = one.Second[j * one.Channels + i];
        }
    }
}
