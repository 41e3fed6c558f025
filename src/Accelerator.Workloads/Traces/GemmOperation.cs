namespace Accelerator.Workloads.Traces;

/// <summary>
/// One mixed-precision matrix product y[M, N] = a[M, K] · w[N, K] transposed, with a = (activation code − activation zero) · activation
/// scale of its row; or a batch of such products of one shape, each with activations and weights of its own. Arrays are empty where a
/// trace gives shapes only.
/// </summary>
public sealed record GemmOperation
{
    /// <summary>Unique in the trace, for example <c>prefill64.layers.0.q_proj</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Layer of the model, from 0; null when there is none.</summary>
    public int? Layer { get; init; }

    /// <summary>Prefill, decode or synthetic.</summary>
    public required GemmPhase Phase { get; init; }

    /// <summary>Rows of the activations: tokens.</summary>
    public required int M { get; init; }

    /// <summary>Output features: rows of the weight.</summary>
    public required int N { get; init; }

    /// <summary>Input features: columns of the weight.</summary>
    public required int K { get; init; }

    /// <summary>
    /// Independent products of this shape: the channels of a depthwise convolution. Activations are then [Batch, M, K], weights [Batch·N, K],
    /// outputs [Batch, M, N].
    /// </summary>
    public int Batch { get; init; } = 1;

    /// <summary>Bits of a weight's code, 1 to 8 for the uniform formats, up to 32 for others, also where the trace has no weight values.</summary>
    public required int WeightBits { get; init; }

    /// <summary>Name of the weights' number format: <c>int4</c>, <c>hlq2</c>, <c>float32</c>; null for <c>int</c> of the bits.</summary>
    public string? WeightFormat { get; init; }

    /// <summary>Elements along K that share a weight scale; K for one scale a row.</summary>
    public required int GroupSize { get; init; }

    /// <summary>Key into <see cref="GemmTrace.Weights"/>; a shapes-only trace has no entry for it.</summary>
    public required string WeightName { get; init; }

    /// <summary>Name of the activations' number format: <c>int2</c> to <c>int16</c>, <c>float16</c>, <c>bfloat16</c>, <c>float32</c>, …</summary>
    public string ActivationFormat { get; init; } = Int8;

    /// <summary>Code of the activation 0: −128 to 127; 0 for symmetric activations.</summary>
    public int ActivationZero { get; init; }

    /// <summary>How the activations came out of the layer before, where that takes work: a rotation, scales of channels; null for nothing.</summary>
    public string? Preparation { get; init; }

    /// <summary>Signed codes of <see cref="ActivationBits"/> bits, [Batch, M, K] row-major; empty in a shapes-only operation.</summary>
    public short[] Activations { get; init; } = [];

    /// <summary>Codes of float16 or bfloat16, finite, [Batch, M, K] row-major; used in place of <see cref="Activations"/> by those formats, which have no scales.</summary>
    public ushort[] FloatActivations { get; init; } = [];

    /// <summary>Scale of each activation row, Batch·M of them, at least 0; empty in a shapes-only operation and for float activations.</summary>
    public float[] ActivationScales { get; init; } = [];

    /// <summary>Output of the layer before quantisation, [Batch, M, N] row-major, or null.</summary>
    public float[]? Expected { get; init; }

    /// <summary>Whether activations are present.</summary>
    public bool HasActivations => Activations.Length > 0 || FloatActivations.Length > 0;

    /// <summary>Name of the weights' number format.</summary>
    public string WeightFormatName => WeightFormat ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"int{WeightBits}");

    /// <summary>Bits of a signed activation code when the format is an integer of 2 to 16 bits, else null.</summary>
    public int? ActivationBits => BitsOf(ActivationFormat);

    /// <summary>Symmetric integers of 8 bits.</summary>
    public const string Int8 = "int8";

    /// <summary>IEEE 754 binary16.</summary>
    public const string Float16 = "float16";

    /// <summary>bfloat16.</summary>
    public const string BFloat16 = "bfloat16";

    /// <summary>Whether a trace holds values of the format as floating-point codes.</summary>
    public static bool IsFloat(string format) => format is Float16 or BFloat16;

    internal static int? BitsOf(string format) =>
        format.StartsWith("int", StringComparison.Ordinal) && int.TryParse(format.AsSpan(3), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int bits) && bits is >= 2 and <= 16 ? bits : null;
}
