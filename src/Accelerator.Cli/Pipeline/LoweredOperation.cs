using Accelerator.Workloads.Traces;
using IntegerGemm = Accelerator.Compilation.IntegerGemm;

namespace Accelerator.Cli.Pipeline;

/// <summary>One operation of a trace in the integers that an array computes.</summary>
internal sealed record LoweredOperation
{
    /// <summary>The operation.</summary>
    public required GemmOperation Operation { get; init; }

    /// <summary>Its integers.</summary>
    public required IntegerGemm Gemm { get; init; }

    /// <summary>What an output of 1 in row m stands for, [M]: turns integers back into real values. Empty where outputs are <see cref="Floats"/>.</summary>
    public required double[] RowUnits { get; init; }

    /// <summary>Whether every integer scale is exactly the weight's: multiplier · 2^−e = s/2.</summary>
    public required bool ExactScales { get; init; }

    /// <summary>Results before multiplier, shift and saturation with an accumulator of unlimited width, [M,N] row-major.</summary>
    public required long[] Exact { get; init; }

    /// <summary>What floating-point outputs stand for; null for integers.</summary>
    public FloatOutputs? Floats { get; init; }

    /// <summary>The real value of output <paramref name="index"/> of [M, N].</summary>
    public double Value(int output, int index) => Floats is null ? output * RowUnits[index / Gemm.N] : Floats.Value(output, index % Gemm.N);
}
