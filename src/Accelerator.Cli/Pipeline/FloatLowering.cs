using Accelerator.Diagnostics;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Hardware.FloatTile;
using Accelerator.Numerics;
using Accelerator.Numerics.EntropyCoding;
using Accelerator.Quantization.Arrays;
using Accelerator.Workloads.Traces;
using IntegerGemm = Accelerator.Compilation.IntegerGemm;

namespace Accelerator.Cli.Pipeline;

/// <summary>Turns an operation of a trace into the codes of an array of floating-point elements.</summary>
internal static class FloatLowering
{
    /// <summary>Name of the array's activations in traces.</summary>
    public static string Activations(FloatTileSpec array) => array.Activation == FloatFormat.Fp16 ? GemmOperation.Float16 : GemmOperation.BFloat16;

    /// <summary>What keeps the array from a weight (ACC2106), with its own formats and the arrays of INT8 activations that execute it; null for nothing.</summary>
    public static Diagnostic? Finding(string name, QuantizedTensor weight, ArrayForm form, FloatTileSpec array)
    {
        if (FloatCodes.Of(weight, array.WeightBits).Missing is not { } missing) return null;
        string own = array.WeightBits <= 4 ? $"FP{array.WeightBits} with special values, as bitmod-fp{array.WeightBits}-s8" : $"symmetric codes, int{array.WeightBits}-sym";
        return new Diagnostic
        {
            Id = "ACC2106", Message = $"The array does not execute operation {name}.", Found = missing,
            Allowed = form.Missing is null ? $"{own}; these weights with int8 activations: {ArrayChoices.Text(form.LeastWidth, activationBits: 8)}" : own,
            Hint = "formats.weight of the accelerator says the width; docs/float-tile.md has the formats",
        };
    }

    /// <summary>Lowers an operation that <see cref="ExecutionRules"/> let pass.</summary>
    public static LoweredOperation Lower(GemmOperation operation, QuantizedTensor weight, FloatTileMicroarchitecture shape)
    {
        FloatCodes codes = FloatCodes.Of(weight, shape.Array.WeightBits).Codes!;
        var gemm = new IntegerGemm
        {
            M = operation.M, N = operation.N, K = operation.K, WeightBits = shape.Array.WeightBits, GroupSize = codes.GroupSize, Codes = codes.Codes, GroupScales = codes.Multipliers,
            Zeros = codes.Specials, Activations = [], FloatActivations = operation.FloatActivations, OutputShift = 0, RequantizeMultipliers = [],
        };
        return new LoweredOperation
        {
            Operation = operation, Gemm = gemm, RowUnits = [], ExactScales = codes.ExactScales, Exact = [],
            Floats = new FloatOutputs(shape.Element.Result, codes.RowUnits, Exact(gemm, shape.Array.Activation, codes.RowUnits)),
        };
    }

    private static double[] Exact(IntegerGemm gemm, FloatFormat format, double[] units)
    {
        double[] activations = [.. gemm.FloatActivations.Select(code => format == FloatFormat.Fp16 ? (double)BitConverter.UInt16BitsToHalf(code) : BFloat16.ToSingle(code))];
        var outputs = new double[gemm.M * gemm.N];
        var weights = new double[gemm.K];
        for (int n = 0; n < gemm.N; n++)
        {
            for (int k = 0; k < gemm.K; k++)
            {
                int group = (n * gemm.Groups) + (k / gemm.GroupSize);
                weights[k] = gemm.GroupScales[group] * FloatCodes.Value(gemm.WeightBits, gemm.Codes[(n * gemm.K) + k], gemm.Zeros[group]) * units[n];
            }

            for (int m = 0; m < gemm.M; m++)
            {
                double sum = 0;
                for (int k = 0; k < gemm.K; k++) sum += weights[k] * activations[(m * gemm.K) + k];
                outputs[(m * gemm.N) + n] = sum;
            }
        }

        return outputs;
    }

    /// <summary>The first rows, columns and groups of a product.</summary>
    public static IntegerGemm Corner(IntegerGemm whole, int rows, int columns, int mostGroups)
    {
        int m = Math.Min(whole.M, rows), n = Math.Min(whole.N, columns), groups = Math.Min(whole.Groups, mostGroups), k = Math.Min(whole.K, groups * whole.GroupSize);
        return whole with
        {
            M = m, N = n, K = k, GroupSize = Math.Min(whole.GroupSize, k), Codes = Part(whole.Codes, whole.K, n, k), GroupScales = Part(whole.GroupScales, whole.Groups, n, groups),
            Zeros = Part(whole.Zeros, whole.Groups, n, groups), FloatActivations = Part(whole.FloatActivations, whole.K, m, k),
        };
    }

    private static T[] Part<T>(T[] values, int stride, int rows, int length) =>
        [.. Enumerable.Range(0, rows).SelectMany(row => values.AsSpan(row * stride, length).ToArray())];
}
