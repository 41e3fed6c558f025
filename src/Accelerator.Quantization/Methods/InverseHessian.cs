using Accelerator.Diagnostics;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// GPTQ's preparation (Q2): dead columns, whose inputs are always 0, get H_ii = 1; H gains damping·mean(diag)·I; U is the upper Cholesky factor of H⁻¹.
/// </summary>
public sealed class InverseHessian
{
    private InverseHessian(double[] upper, bool[] dead, int size) => (Upper, Dead, Size) = (upper, dead, size);

    /// <summary>U, [K, K] row-major, with H⁻¹ = Uᵀ·U.</summary>
    public double[] Upper { get; }

    /// <summary>Columns whose inputs are always 0: their weights count for nothing and become 0.</summary>
    public bool[] Dead { get; }

    /// <summary>K.</summary>
    public int Size { get; }

    /// <summary>Factorises. When rounding makes the damped H lose definiteness the damping grows tenfold, up to 1.</summary>
    public static InverseHessian Of(double[] hessian, int size, double damping = 0.01)
    {
        ArgumentNullException.ThrowIfNull(hessian);
        if (hessian.LongLength != (long)size * size) throw new ArgumentException($"{hessian.Length} elements, not {size} x {size}.", nameof(hessian));
        var dead = new bool[size];
        double mean = 0;
        for (int i = 0; i < size; i++)
        {
            dead[i] = hessian[i * size + i] == 0;
            mean += (dead[i] ? 1 : hessian[i * size + i]) / size;
        }

        for (double strength = damping; ; strength = Math.Max(strength * 10, 1e-6))
        {
            var damped = (double[])hessian.Clone();
            for (int i = 0; i < size; i++) damped[i * size + i] = (dead[i] ? 1 : damped[i * size + i]) + strength * mean;
            if (TriangularFactor.OfInverse(damped, size) is { } upper) return new InverseHessian(upper, dead, size);
            if (strength >= 1) throw new InputException(new Diagnostic { Id = "ACC2010", Message = "The inputs of a layer have no usable second moment: a value is not finite.", Allowed = "finite activations" });
        }
    }
}
