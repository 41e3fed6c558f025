using System.Numerics;
using Accelerator.Diagnostics;
using Accelerator.Hardware.Contracts;

namespace Accelerator.Hardware.LutTensorCore;

/// <summary>Computes every derived number of a lookup-table tensor core, once.</summary>
public static class LutTensorCoreElaborator
{
    /// <summary>Validates and elaborates.</summary>
    /// <exception cref="InputException">The specification breaks a rule; carries every finding.</exception>
    public static LutTensorCoreMicroarchitecture Elaborate(AcceleratorSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        IReadOnlyList<Diagnostic> findings = LutTensorCoreRules.Check(spec);
        if (findings.Count > 0) throw new InputException(findings);

        LutTensorCoreMicroarchitecture shape = Derive(spec);
        var contracts = LutTensorCoreContracts.Build(shape);
        return shape with { Contracts = contracts, Trace = new TraceLayout(contracts) };
    }

    /// <summary>The derived numbers alone, without contracts; the rules use them to judge widths.</summary>
    internal static LutTensorCoreMicroarchitecture Derive(AcceleratorSpec spec)
    {
        var array = (LutTensorCoreSpec)spec.Array;
        BigInteger activation = BigInteger.One << (array.ActivationBits - 1);
        BigInteger weight = (BigInteger.One << array.WeightBits) - 1;
        BigInteger elements = (BigInteger)Tiles.TileMicroarchitecture.Slices(array, array.MaximumGroup) * array.TileK;

        int entryBits = ExactWidth.Signed(array.TileK * activation);
        int exactAccumulator = ExactWidth.Signed(elements * weight * activation);
        int entries = array.Table == TableKind.Full ? 1 << array.TileK : 1 << (array.TileK - 1);
        int tableWord = array.TileM * entries * entryBits;
        return (LutTensorCoreMicroarchitecture)new LutTensorCoreMicroarchitecture
        {
            Spec = spec,
            SpecHash = spec.Hash(),
            Contracts = [],
            Trace = new TraceLayout([]),
            TableEntries = entries,
            EntryBits = entryBits,
            TermBits = array.Order == StepOrder.PlanesInner ? entryBits + array.WeightBits - 1 : entryBits,
            ExactAccumulatorBits = exactAccumulator,
            AccumulatorBits = array.AccumulatorBits ?? exactAccumulator,
            ActivationWordBits = array.Precompute == PrecomputePlacement.External
                ? tableWord
                : array.TileM * array.TileK * array.ActivationBits,
            TableWordBits = tableWord,
            WeightWordBits = array.TileN * array.TileK,
        }.Complete();
    }
}
