using Accelerator.Configuration;
using Accelerator.Diagnostics;
using Accelerator.Hardware.FloatTile;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Pipeline;

/// <summary>Makes the GEMM trace of a configuration's workload: from a model, a recorded trace, or shapes.</summary>
internal static class TraceBuilder
{
    /// <summary>The trace, with values for every operation.</summary>
    /// <exception cref="InputException">The workload is missing, cannot be read or does not fit its own settings.</exception>
    public static GemmTrace Build(ConfigurationFile file, CancellationToken cancellation)
    {
        if (file.Workload is not { } workload)
        {
            throw new InputException(new Diagnostic
            {
                Id = "ACC9102", File = file.Path, Message = "There is no workload to run.", Found = "no workload section", Allowed = "a workload: model, trace or synthetic",
                Hint = "a preset describes a machine only; docs/configuration.md shows the section to add",
            });
        }

        file.RequireWorkloadInput();
        return workload.Source switch
        {
            ModelSource model => FromModel(file, model, workload.Quantization!, cancellation),
            TraceSource trace => FromFile(file, file.Resolve(trace.Path)),
            SyntheticSource synthetic => FromShapes(file, synthetic, workload.Quantization!),
            _ => throw new NotSupportedException(workload.Source.GetType().Name),
        };
    }

    private static GemmTrace FromModel(ConfigurationFile file, ModelSource source, QuantizationSettings settings, CancellationToken cancellation)
    {
        (LlamaModel model, QuantizedModel quantized) = Quantized(file, source, settings, cancellation);
        TokenSource tokens = TokenSource.For(model, file.Resolve(source.Path), explicitPath: null, cancellation);
        GemmTrace trace = TraceCapture.Capture(quantized, tokens.Tokens, WorkloadRecipe.Captures(source.Phases));
        return trace with { Origin = $"{trace.Origin}; activations of {tokens.Origin}" };
    }

    /// <summary>The model of a workload, quantised as it says and checked against the array.</summary>
    public static (LlamaModel Model, QuantizedModel Quantized) Quantized(ConfigurationFile file, ModelSource source, QuantizationSettings settings, CancellationToken cancellation)
    {
        LlamaModel model = ModelLoader.Load(file.Resolve(source.Path));
        cancellation.ThrowIfCancellationRequested();
        CheckLayers(file, source, model);

        QuantizationRecipe recipe = WorkloadRecipe.Of(file, settings, model, site => Chosen(site, source));
        var calibration = new CalibrationSource(model, path: null, cancellation);
        QuantizedModel quantized = RecipeQuantizer.Quantize(model, recipe, calibration.Run, cancellation);
        WorkloadRecipe.RequireExecutable(file, settings, quantized);
        cancellation.ThrowIfCancellationRequested();
        return (model, quantized);
    }

    private static bool Chosen(LinearSite site, ModelSource source) =>
        (source.Layers is null || source.Layers.Contains(site.Layer)) && (source.Kinds is null || source.Kinds.Contains(site.Kind));

    private static void CheckLayers(ConfigurationFile file, ModelSource source, LlamaModel model)
    {
        int layers = model.Sites.Max(site => site.Layer) + 1;
        int[] absent = [.. (source.Layers ?? []).Where(layer => layer >= layers)];
        if (absent.Length == 0) return;
        throw new InputException(file.Locate(new KeyedDiagnostic
        {
            Id = "ACC9103", Key = "layers", Message = "The model has no such layer.", Found = string.Join(", ", absent), Allowed = $"0 to {layers - 1}",
        }));
    }

    private static GemmTrace FromFile(ConfigurationFile file, string path)
    {
        GemmTrace trace = GemmTraceFile.Read(path);
        ExecutionRules.Require(trace, file.Accelerator.Array, path);
        return trace;
    }

    private static GemmTrace FromShapes(ConfigurationFile file, SyntheticSource source, QuantizationSettings settings)
    {
        UniformFormat format = WorkloadRecipe.Format(file, settings);
        var shapes = source.Gemms.Select(gemm => new SyntheticShape(
            gemm.M, gemm.N, gemm.K, format.Bits, settings.Granularity == Granularity.Group ? Math.Min(settings.GroupSize!.Value, gemm.K) : null,
            settings.FloatActivations is null ? settings.ActivationBits : 8)).ToList();
        GemmTrace trace = SyntheticTrace.Create(shapes, (ulong)source.Seed);
        string? floats = file.Accelerator.Array is FloatTileSpec array ? FloatLowering.Activations(array) : null;
        GemmTrace made = trace with
        {
            Operations = [.. trace.Operations.Select((operation, i) => Named(operation, source.Gemms[i].Name, floats))],
            Weights = trace.Weights.ToDictionary(entry => entry.Key, entry => (QuantizedTensor)Shaped((QuantizedMatrix)entry.Value, format.Symmetry, settings.Granularity), StringComparer.Ordinal),
        };
        ExecutionRules.Require(made, file.Accelerator.Array, file.Path);
        return made;
    }

    /// <summary>The operation under its name; floating-point activations are the random integers.</summary>
    private static GemmOperation Named(GemmOperation operation, string name, string? floats) => floats is null ? operation with { Name = name } : operation with
    {
        Name = name, ActivationFormat = floats, Activations = [], ActivationScales = [],
        FloatActivations = FloatActivations.Codes(FormatCatalog.Activations(floats)!, Array.ConvertAll(operation.Activations, code => (float)code)),
    };

    /// <summary>Random zeros and scales stand for asymmetric ones by row or group; the other settings constrain them.</summary>
    private static QuantizedMatrix Shaped(QuantizedMatrix random, Symmetry symmetry, Granularity granularity)
    {
        var scales = (float[])random.Scales.Clone();
        var zeros = (short[])random.ReinterpretedZeros.Clone();
        if (symmetry == Symmetry.Symmetric) Array.Fill(zeros, (short)1);
        if (symmetry == Symmetry.Bipolar) Array.Fill(zeros, (short)0);
        if (granularity == Granularity.Tensor)
        {
            Array.Fill(scales, scales[0]);
            Array.Fill(zeros, zeros[0]);
        }

        return new QuantizedMatrix(random.Rows, random.Columns, random.Bits, random.GroupSize, random.Codes, scales, zeros);
    }
}
