using Accelerator.Diagnostics;
using Accelerator.Hardware.Contracts;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Hardware.Tiles;
using Style = Accelerator.Hardware.ProcessingElements.ProcessingElementStyle;

namespace Accelerator.Hardware.BitSerial;

/// <summary>Computes every derived number of an array of processing elements, once.</summary>
public static class BitSerialElaborator
{
    /// <summary>Validates and elaborates.</summary>
    /// <exception cref="InputException">The specification breaks a rule; carries every finding.</exception>
    public static BitSerialMicroarchitecture Elaborate(AcceleratorSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        IReadOnlyList<Diagnostic> findings = BitSerialRules.Check(spec);
        if (findings.Count > 0) throw new InputException(findings);

        BitSerialMicroarchitecture shape = Derive(spec);
        var contracts = BitSerialContracts.Build(shape);
        return shape with { Contracts = contracts, Trace = new TraceLayout(contracts) };
    }

    /// <summary>The derived numbers alone, without contracts; the rules use them to judge widths.</summary>
    internal static BitSerialMicroarchitecture Derive(AcceleratorSpec spec)
    {
        var array = (BitSerialSpec)spec.Array;
        ProcessingElementShape element = Element(array);
        return (BitSerialMicroarchitecture)new BitSerialMicroarchitecture
        {
            Spec = spec,
            SpecHash = spec.Hash(),
            Contracts = [],
            Trace = new TraceLayout([]),
            Element = element,

            // Nothing narrower than the exact sum: elements do not saturate.
            TermBits = element.AccumulatorBits,
            ExactAccumulatorBits = element.AccumulatorBits,
            AccumulatorBits = element.AccumulatorBits,
            ActivationWordBits = array.TileM * array.TileK * array.ActivationBits,
            WeightWordBits = array.TileN * array.TileK * array.MemoryWeightBits(),
        }.Complete();
    }

    private static ProcessingElementShape Element(BitSerialSpec array)
    {
        bool bricks = array.Element == Style.Bricks;
        return ProcessingElementElaborator.Elaborate(new ProcessingElementSpec
        {
            Style = array.Element,
            Lanes = bricks ? 1 : array.TileK,
            ActivationBits = array.ActivationBits,
            ActivationEncoding = OperandEncoding.TwosComplement,
            WeightBits = bricks ? 8 : array.WeightBits,
            WeightEncoding = array.WeightBits == 1 ? OperandEncoding.Bipolar : OperandEncoding.TwosComplement,
            Beats = TileMicroarchitecture.Slices(array, array.MaximumGroup),
            Columns = array.Element == Style.SharedEncoder ? array.TileM : 1,
        });
    }
}
