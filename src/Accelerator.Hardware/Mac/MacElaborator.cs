using Accelerator.Diagnostics;
using Accelerator.Hardware.Contracts;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.Mac;

/// <summary>Computes every derived number of a dense multiply-accumulate array, once.</summary>
public static class MacElaborator
{
    /// <summary>Validates and elaborates.</summary>
    /// <exception cref="InputException">The specification breaks a rule; carries every finding.</exception>
    public static MacMicroarchitecture Elaborate(AcceleratorSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        IReadOnlyList<Diagnostic> findings = MacRules.Check(spec);
        if (findings.Count > 0) throw new InputException(findings);

        MacMicroarchitecture shape = Derive(spec);
        var contracts = MacContracts.Build(shape);
        return shape with { Contracts = contracts, Trace = new TraceLayout(contracts) };
    }

    /// <summary>The derived numbers alone, without contracts; the rules use them to judge widths.</summary>
    internal static MacMicroarchitecture Derive(AcceleratorSpec spec)
    {
        var array = (MacSpec)spec.Array;
        (int term, int exact) = DenseMicroarchitecture.ExactBits(array);
        return (MacMicroarchitecture)new MacMicroarchitecture
        {
            Spec = spec,
            SpecHash = spec.Hash(),
            Contracts = [],
            Trace = new TraceLayout([]),
            TermBits = term,
            ExactAccumulatorBits = exact,
            AccumulatorBits = array.AccumulatorBits ?? exact,
            ActivationWordBits = array.TileM * array.TileK * array.ActivationBits,
            WeightWordBits = array.TileN * array.TileK * array.MemoryWeightBits(),
        }.Complete();
    }
}
