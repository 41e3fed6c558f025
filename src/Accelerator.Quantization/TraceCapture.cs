using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Formats;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Traces;

namespace Accelerator.Quantization;

/// <summary>One part of a run to capture, on the first tokens of a stream.</summary>
/// <param name="Phase">Prefill or decode.</param>
/// <param name="Tokens">Prefill: tokens of the prompt, M of every product. Decode: tokens in the context before the one captured, M is 1.</param>
public sealed record CapturePhase(GemmPhase Phase, int Tokens)
{
    /// <summary>The first <paramref name="tokens"/> tokens at once.</summary>
    public static CapturePhase Prefill(int tokens) => new(GemmPhase.Prefill, tokens);

    /// <summary>One token after a context of <paramref name="context"/> tokens.</summary>
    public static CapturePhase Decode(int context) => new(GemmPhase.Decode, context);

    /// <summary>Prefix of the operations' names: <c>prefill64</c>, <c>decode64</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{(Phase == GemmPhase.Prefill ? "prefill" : "decode")}{Tokens}");
}

/// <summary>
/// Makes a GEMM trace of the quantised layers. Inputs are those of the unquantised model on real tokens, then quantised per
/// token; the expected output is the unquantised layer's on the same input, so that an error is that layer's own.
/// </summary>
public static class TraceCapture
{
    /// <summary>Captures every quantised layer in every phase.</summary>
    public static GemmTrace Capture(QuantizedModel quantized, ReadOnlyMemory<int> tokens, IReadOnlyList<CapturePhase> phases)
    {
        ArgumentNullException.ThrowIfNull(quantized);
        ArgumentNullException.ThrowIfNull(phases);
        Check(quantized, tokens.Length, phases);
        var operations = new List<GemmOperation>();
        foreach (CapturePhase phase in phases) operations.AddRange(Run(quantized, tokens.Span, phase));
        return new GemmTrace
        {
            Origin = $"model {quantized.Model.Name}, {quantized.Description}",
            Synthetic = false,
            Operations = operations,
            Weights = quantized.Layers.ToDictionary(l => l.Site.TensorName, l => l.Tensor, StringComparer.Ordinal),
        };
    }

    private static List<GemmOperation> Run(QuantizedModel quantized, ReadOnlySpan<int> tokens, CapturePhase phase)
    {
        LlamaModel model = quantized.Model;
        var operations = new List<GemmOperation>();
        var plain = new FloatLinear(model);
        bool capturing = phase.Phase == GemmPhase.Prefill;
        var observed = new ObservedLinear(plain, (site, input, rows) =>
        {
            if (capturing && quantized.Layer(site) is { } layer) operations.Add(Operation(layer, phase, input, rows, plain));
        });
        LlamaSession session = model.NewSession(observed, phase.Tokens + (phase.Phase == GemmPhase.Decode ? 1 : 0));
        if (phase.Tokens > 0) session.ForwardLast(tokens[..phase.Tokens]);
        if (phase.Phase == GemmPhase.Decode)
        {
            capturing = true;
            session.ForwardLast(tokens.Slice(phase.Tokens, 1));
        }

        return operations;
    }

    private static GemmOperation Operation(QuantizedLayer layer, CapturePhase phase, ReadOnlySpan<float> input, int rows, FloatLinear plain)
    {
        QuantizedTensor tensor = layer.Tensor;
        var matrix = tensor as QuantizedMatrix;
        var expected = new float[rows * tensor.Rows];
        plain.Execute(layer.Site, input, rows, expected);

        // Integer activations and floating-point codes come as values; others as the name of their format, with the unquantised layer's output to compare with.
        bool integer = layer.Activations.IntegerBits is not null;
        var codes = new short[integer ? input.Length : 0];
        var scales = new float[integer ? rows : 0];
        ReadOnlySpan<float> prepared = layer.Transform is null ? input : layer.Transform.OfInputs(input, rows);
        if (integer) ActivationQuantizer.Quantize(prepared, rows, codes, scales, layer.Activations.IntegerBits!.Value);
        return new GemmOperation
        {
            Name = $"{phase.Name}.{layer.Site.ShortName}", Layer = layer.Site.Layer, Phase = phase.Phase, M = rows, N = tensor.Rows, K = tensor.Columns,
            WeightBits = matrix?.Bits ?? Math.Max(1, (int)Math.Ceiling(tensor.Storage.Payload / ((double)tensor.Rows * tensor.Columns))),
            WeightFormat = matrix is null ? tensor.Format : null, GroupSize = tensor.Execution.GroupSize, WeightName = layer.Site.TensorName,
            ActivationFormat = integer ? layer.Activations.Name : layer.Activations == ActivationFormat.Float ? "float32" : layer.Activations.Name,
            Preparation = layer.Transform?.Description, Activations = codes, FloatActivations = layer.Activations.IsFloatCode ? FloatActivations.Codes(layer.Activations, prepared) : [], ActivationScales = scales, Expected = expected,
        };
    }

    private static void Check(QuantizedModel quantized, int available, IReadOnlyList<CapturePhase> phases)
    {
        var findings = new List<Diagnostic>();
        int context = quantized.Model.Config.ContextLength;
        if (phases.Count == 0) Add("ACC2202", "There is no phase to capture.", "none", "prefill or decode");
        foreach (CapturePhase phase in phases)
        {
            int needed = phase.Tokens + (phase.Phase == GemmPhase.Decode ? 1 : 0);
            int least = phase.Phase == GemmPhase.Decode ? 0 : 1;
            if (phase.Phase == GemmPhase.Synthetic || phase.Tokens < least || needed > context) Add("ACC2202", "A phase cannot be captured.", $"{phase.Phase} of {phase.Tokens} tokens", $"prefill of 1 to {context} or decode after 0 to {context - 1} tokens");
            else if (needed > available) Add("ACC2013", "There are too few tokens for a phase.", $"{available} tokens", $"at least {needed} for {phase.Name}");
        }

        if (phases.Distinct().Count() != phases.Count) Add("ACC2202", "A phase stands twice.", string.Join(", ", phases.Select(p => p.Name)), "each phase once");
        if (findings.Count > 0) throw new InputException(findings);

        void Add(string id, string message, string found, string allowed) =>
            findings.Add(new Diagnostic { Id = id, Message = message, Found = found, Allowed = allowed });
    }
}
