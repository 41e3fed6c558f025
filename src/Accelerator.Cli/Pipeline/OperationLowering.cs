using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Workloads.Traces;
using IntegerGemm = Accelerator.Compilation.IntegerGemm;

namespace Accelerator.Cli.Pipeline;

/// <summary>
/// Turns an operation of a trace into the integers of an array: group scales of the array's width, and an output format.
/// INT32 outputs are shifted right by the least amount at which no input can overflow; INT8 outputs are scaled so that the
/// operation's largest magnitude becomes 127 (calibrated on the operation itself), row by row because activation scales are.
/// </summary>
internal static class OperationLowering
{
    /// <summary>Largest output shift that a command can carry.</summary>
    private const int MaximumShift = (1 << TileMicroarchitecture.OutputShiftBits) - 1;

    /// <summary>Lowers one operation without outliers.</summary>
    public static LoweredOperation Lower(GemmOperation operation, QuantizedMatrix weight, TileMicroarchitecture shape) => Lower(new ArrayPart(operation, weight), shape);

    /// <summary>Lowers one product.</summary>
    public static LoweredOperation Lower(ArrayPart part, TileMicroarchitecture shape)
    {
        (GemmOperation operation, QuantizedMatrix weight) = part;
        SideLowering? side = SideLowering.Of(part, shape.Array);
        HardwareScales scales = HardwareScales.Of(weight, shape.Array.ScaleBits, side?.LargestUnit ?? 0);
        side?.Scale(scales.Exponent);
        long[] exact = new Quantization.IntegerGemm(weight, scales).Multiply(operation.Activations, operation.M);
        side?.AddTo(exact);
        (int shift, int[] multipliers, double[] units) = shape.Array.Output == OutputFormat.Int8
            ? Int8(operation, scales, exact, shape.Array.RequantizeBits)
            : Int32(operation, weight, scales, side, 1L << (shape.Array.ActivationBits - 1));
        return new LoweredOperation
        {
            Operation = operation,
            Gemm = new IntegerGemm
            {
                M = operation.M, N = operation.N, K = operation.K, WeightBits = weight.Bits, GroupSize = weight.GroupSize,
                Codes = weight.Codes, GroupScales = scales.Multipliers, Zeros = weight.ReinterpretedZeros, Activations = operation.Activations,
                OutputShift = shift, RequantizeMultipliers = multipliers, Side = side?.Product,
            },
            RowUnits = units,
            ExactScales = scales.Exact(weight) && side is not { Exact: false },
            Exact = exact,
        };
    }

    private static (int Shift, int[] Multipliers, double[] Units) Int32(GemmOperation operation, QuantizedMatrix weight, HardwareScales scales, SideLowering? side, long largestActivation)
    {
        UInt128 bound = LargestResult(weight, scales, side, largestActivation);
        int shift = 0;
        while (shift < MaximumShift && (bound >> shift) >= int.MaxValue) shift++;
        double unit = Math.ScaleB(1.0, shift - scales.Exponent);
        return (shift, [], [.. operation.ActivationScales.Select(scale => scale * unit)]);
    }

    /// <summary>Bound on |result| over all activations of the array: max over n of Σ_g scale · Σ_k |q' − z'| · 2^(A−1), outliers alike.</summary>
    private static UInt128 LargestResult(QuantizedMatrix weight, HardwareScales scales, SideLowering? side, long largestActivation)
    {
        UInt128 largest = 0;
        for (int n = 0; n < weight.Rows; n++)
        {
            UInt128 sum = side?.LargestSum(n, largestActivation) ?? 0;
            for (int g = 0; g < weight.Groups; g++)
            {
                int at = (n * weight.Groups) + g;
                long magnitudes = 0;
                foreach (byte code in weight.Codes.AsSpan((n * weight.Columns) + (g * weight.GroupSize), weight.GroupLength(g)))
                {
                    magnitudes += Math.Abs((2 * code) - weight.LargestCode - weight.ReinterpretedZeros[at]);
                }

                sum += (UInt128)(ulong)magnitudes * (ulong)scales.Multipliers[at] * (ulong)largestActivation;
            }

            largest = UInt128.Max(largest, sum);
        }

        return largest;
    }

    private static (int Shift, int[] Multipliers, double[] Units) Int8(GemmOperation operation, HardwareScales scales, long[] exact, int multiplierBits)
    {
        int rows = operation.M;
        double largest = 0;
        for (int i = 0; i < exact.Length; i++) largest = Math.Max(largest, Math.Abs((double)exact[i]) * operation.ActivationScales[i / operation.N]);
        if (largest == 0) return (0, new int[rows], new double[rows]);

        // One output is `step` in units of the integer result times its activation scale; 2^−e is common to both and cancels.
        double step = largest / 127;
        double peak = operation.ActivationScales.Max() / step;
        int limit = (1 << multiplierBits) - 1;
        int shift = Math.Clamp(multiplierBits - 1 - Math.ILogB(peak), 0, MaximumShift);
        while (shift > 0 && Math.Round(Math.ScaleB(peak, shift)) > limit) shift--;
        var multipliers = new int[rows];
        for (int m = 0; m < rows; m++)
        {
            multipliers[m] = (int)Math.Min(limit, Math.Round(Math.ScaleB(operation.ActivationScales[m] / step, shift)));
        }

        var units = new double[rows];
        Array.Fill(units, Math.ScaleB(step, -scales.Exponent));
        return (shift, multipliers, units);
    }
}
