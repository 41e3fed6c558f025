namespace Accelerator.Quantization.Transforms;

/// <summary>An orthonormal change of basis of a layer's inputs: y = W·x = (W·Rᵀ)·(R·x).</summary>
public interface IRotation
{
    /// <summary>K.</summary>
    int Size { get; }

    /// <summary>Its name in files, from which <see cref="Rotations.Parse"/> makes it again.</summary>
    string Name { get; }

    /// <summary>What hardware computes on the activations: <c>hadamard 256</c>, <c>hadamard 16 x 32</c>.</summary>
    string Description { get; }

    /// <summary>x ← R·x, in place; K elements.</summary>
    void Apply(Span<float> x);
}
