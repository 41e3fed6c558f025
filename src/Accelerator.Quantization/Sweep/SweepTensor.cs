namespace Accelerator.Quantization.Sweep;

/// <summary>A matrix [N, K] of finite weights to try formats on.</summary>
/// <param name="Name">For reports.</param>
/// <param name="Rows">N.</param>
/// <param name="Columns">K.</param>
/// <param name="Values">[N, K] row-major.</param>
public sealed record SweepTensor(string Name, int Rows, int Columns, float[] Values);
