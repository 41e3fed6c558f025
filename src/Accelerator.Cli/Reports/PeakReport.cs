using Accelerator.Hardware.Tiles;

namespace Accelerator.Cli.Reports;

/// <summary>What an array could do in a cycle: the roofs of a roofline.</summary>
/// <param name="Macs">Multiply-accumulates, where nothing waits and nothing is padding.</param>
/// <param name="ActivationBytes">A word of activations, and of those of outliers.</param>
/// <param name="WeightBytes">A word of weights or codes, of decode tables and of outliers.</param>
/// <param name="ScaleBytes">A word of scales and zero points.</param>
/// <param name="OutputBytes">A word of outputs.</param>
internal sealed record PeakReport(double Macs, double ActivationBytes, double WeightBytes, double ScaleBytes, double OutputBytes)
{
    public static PeakReport Of(TileMicroarchitecture shape) => new(
        CycleReport.PeakMacs(shape), (shape.ActivationWordBits + (shape.Side?.ActivationWordBits ?? 0)) / 8.0,
        (shape.WeightWordBits + shape.DecodeWordBits + (shape.Side?.WordBits ?? 0)) / 8.0, shape.ScaleWordBits / 8.0, shape.OutputWordBits / 8.0);
}
