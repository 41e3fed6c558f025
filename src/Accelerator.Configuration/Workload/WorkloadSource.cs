using Accelerator.Workloads.Models;

namespace Accelerator.Configuration;

/// <summary>Origin of the matrix multiplications; the set of cases is closed.</summary>
public abstract record WorkloadSource
{
    private protected WorkloadSource()
    {
    }
}

/// <summary>The linear layers of a trained model.</summary>
public sealed record ModelSource : WorkloadSource
{
    /// <summary>Folder, <c>.safetensors</c> file or llama2.c <c>.bin</c> file, as written; <see cref="ConfigurationFile.Resolve"/> gives the place.</summary>
    public required string Path { get; init; }

    /// <summary>Phases of inference, in order.</summary>
    public required ValueList<Phase> Phases { get; init; }

    /// <summary>Indices, from 0, of the transformer layers to run; null for all.</summary>
    public required ValueList<int>? Layers { get; init; }

    /// <summary>Linear layers to run in each transformer layer; null for all.</summary>
    public required ValueList<LinearKind>? Kinds { get; init; }
}

/// <summary>A recorded GEMM trace: shapes, formats and tensors in one.</summary>
public sealed record TraceSource : WorkloadSource
{
    /// <summary>Index file of the trace, as written; <see cref="ConfigurationFile.Resolve"/> gives the place.</summary>
    public required string Path { get; init; }
}

/// <summary>Random matrices of given shapes; every result computed from them is labelled synthetic.</summary>
public sealed record SyntheticSource : WorkloadSource
{
    /// <summary>The multiplications, in order.</summary>
    public required ValueList<SyntheticGemm> Gemms { get; init; }

    /// <summary>Seed of the random weights and activations.</summary>
    public required int Seed { get; init; }
}

/// <summary>Shape of one synthetic multiplication: activations [M, K] times the transpose of weights [N, K].</summary>
/// <param name="Name">Name in reports.</param>
/// <param name="M">Rows of activations (tokens).</param>
/// <param name="N">Rows of weights (output features).</param>
/// <param name="K">Length of the reduction (input features).</param>
public sealed record SyntheticGemm(string Name, int M, int N, int K);
