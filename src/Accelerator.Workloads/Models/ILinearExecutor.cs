namespace Accelerator.Workloads.Models;

/// <summary>
/// Computes the linear layers of a forward pass. This is the one hook: an executor may watch the inputs and pass them
/// on, or replace the product, for example by integer arithmetic. It must be safe to call from several threads.
/// </summary>
public interface ILinearExecutor
{
    /// <summary>output[M, N] = input[M, K] · W[N, K] transposed; both row-major, M = <paramref name="rows"/>.</summary>
    void Execute(LinearSite site, ReadOnlySpan<float> input, int rows, Span<float> output);
}

/// <summary>The model's own weights in float32.</summary>
public sealed class FloatLinear(LlamaModel model) : ILinearExecutor
{
    /// <inheritdoc/>
    public void Execute(LinearSite site, ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        (int n, int k) = model.Config.ShapeOf(site.Kind);
        FloatGemm.Multiply(input, model.Weight(site), output, rows, n, k);
    }
}

/// <summary>Sees the input of a linear layer, [M, K] row-major, before the layer runs.</summary>
public delegate void LinearObserver(LinearSite site, ReadOnlySpan<float> input, int rows);

/// <summary>Calls an observer, then another executor.</summary>
public sealed class ObservedLinear(ILinearExecutor inner, LinearObserver observer) : ILinearExecutor
{
    /// <inheritdoc/>
    public void Execute(LinearSite site, ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        observer(site, input, rows);
        inner.Execute(site, input, rows, output);
    }
}
