using System.Collections.Concurrent;
using System.Globalization;
using Accelerator.Configuration;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Workloads.Models;

namespace Accelerator.Cli.Pipeline;

/// <summary>Perplexity of the quantised models of points, as <c>accel quantize</c> measures it: each quantisation once, whatever arrays it is run on.</summary>
internal sealed class PointPerplexity
{
    private readonly ConcurrentDictionary<string, Lazy<double>> known = new(StringComparer.Ordinal);

    /// <summary>The perplexity over the text beside the model, or over what the model writes itself.</summary>
    /// <param name="file">A configuration whose workload is a model.</param>
    /// <param name="cancellation">Stops it.</param>
    public double Of(ConfigurationFile file, CancellationToken cancellation) => known.GetOrAdd(Key(file), _ => new Lazy<double>(() =>
    {
        var source = (ModelSource)file.Workload!.Source;
        (LlamaModel model, QuantizedModel quantized) = TraceBuilder.Quantized(file, source, file.Workload.Quantization!, cancellation);
        TokenSource tokens = TokenSource.For(model, file.Resolve(source.Path), explicitPath: null, cancellation);
        return QuantizationEvaluator.Measure(quantized, tokens.Evaluation(model), quantize: true).Value;
    })).Value;

    /// <summary>What of a configuration the quantised model depends on.</summary>
    private static string Key(ConfigurationFile file)
    {
        var source = (ModelSource)file.Workload!.Source;
        string layers = source.Layers is null ? "all" : string.Join(',', source.Layers), kinds = source.Kinds is null ? "all" : string.Join(',', source.Kinds);
        return string.Create(CultureInfo.InvariantCulture, $"{file.Resolve(source.Path)}\n{file.Workload.Quantization}\n{layers}\n{kinds}\n{file.Accelerator.Array.ScaleBits}\n{file.Accelerator.Array.MemoryWeightBits()}");
    }
}
