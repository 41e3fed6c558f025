using Accelerator.Diagnostics;
using Accelerator.Hardware.Contracts;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.Systolic;

/// <summary>Computes every derived number of a systolic array, once.</summary>
public static class SystolicElaborator
{
    /// <summary>Validates and elaborates.</summary>
    /// <exception cref="InputException">The specification breaks a rule; carries every finding.</exception>
    public static SystolicMicroarchitecture Elaborate(AcceleratorSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        IReadOnlyList<Diagnostic> findings = SystolicRules.Check(spec);
        if (findings.Count > 0) throw new InputException(findings);

        SystolicMicroarchitecture shape = Derive(spec);
        var contracts = shape.Array.Dataflow switch
        {
            SystolicDataflow.WeightStationary => WeightStationaryContracts.Build(shape),
            SystolicDataflow.InputStationary => InputStationaryContracts.Build(shape),
            _ => OutputStationaryContracts.Build(shape),
        };
        return shape with { Contracts = contracts, Trace = new TraceLayout(contracts) };
    }

    /// <summary>The derived numbers alone, without contracts; the rules use them to judge widths.</summary>
    internal static SystolicMicroarchitecture Derive(AcceleratorSpec spec)
    {
        var array = (SystolicSpec)spec.Array;
        (int term, int exact) = DenseMicroarchitecture.ExactBits(array);
        return (SystolicMicroarchitecture)new SystolicMicroarchitecture
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
