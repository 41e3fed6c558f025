using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Cli.Pipeline;

/// <summary>What the outputs of an array of floating-point elements stand for.</summary>
/// <param name="Format">Of the codes.</param>
/// <param name="ColumnUnits">[N]: what an output of 1 stands for.</param>
/// <param name="Exact">[M, N]: the products of the same codes of activations and weights with the same scales, summed in float64.</param>
internal sealed record FloatOutputs(FloatFormat Format, double[] ColumnUnits, double[] Exact)
{
    /// <summary>The real value of an output.</summary>
    public double Value(int output, int column) => Decode(output) * ColumnUnits[column];

    /// <summary>Whether an output is an infinity or NaN.</summary>
    public bool IsSpecial(int output) => !double.IsFinite(Decode(output));

    /// <summary>‖ŷ − y‖ / ‖y‖ (Frobenius) of outputs ŷ against the exact ones.</summary>
    public double Error(ReadOnlySpan<int> outputs)
    {
        double noise = 0, signal = 0;
        for (int i = 0; i < outputs.Length; i++)
        {
            double difference = Value(outputs[i], i % ColumnUnits.Length) - Exact[i];
            noise += difference * difference;
            signal += Exact[i] * Exact[i];
        }

        return noise == 0 ? 0 : Math.Sqrt(noise / signal);
    }

    private double Decode(int output) => Format == FloatFormat.Fp32 ? BitConverter.Int32BitsToSingle(output) : (double)BitConverter.UInt16BitsToHalf((ushort)output);
}
