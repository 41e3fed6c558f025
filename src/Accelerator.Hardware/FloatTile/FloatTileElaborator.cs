using Accelerator.Diagnostics;
using Accelerator.Hardware.Contracts;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;

namespace Accelerator.Hardware.FloatTile;

/// <summary>Computes every derived number of an array of floating-point elements, once.</summary>
public static class FloatTileElaborator
{
    /// <summary>Validates and elaborates.</summary>
    /// <exception cref="InputException">The specification breaks a rule; carries every finding.</exception>
    public static FloatTileMicroarchitecture Elaborate(AcceleratorSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        IReadOnlyList<Diagnostic> findings = FloatTileRules.Check(spec);
        if (findings.Count > 0) throw new InputException(findings);

        var array = (FloatTileSpec)spec.Array;
        TermPeSpec element = Element(array);
        FloatTileMicroarchitecture shape = new FloatTileMicroarchitecture
        {
            Spec = spec,
            SpecHash = spec.Hash(),
            Contracts = [],
            Trace = new TraceLayout([]),
            Element = element,
            TermBits = element.SumWidth,
            ExactAccumulatorBits = element.GroupWidth,
            AccumulatorBits = element.GroupWidth,
            ActivationWordBits = array.TileM * array.TileK * array.ActivationBits,
            WeightWordBits = array.TileN * array.TileK * array.WeightBits,
        }.Finish();
        var contracts = FloatTileContracts.Build(shape);
        return shape with { Contracts = contracts, Trace = new TraceLayout(contracts) };
    }

    /// <summary>The element of an array whose ranges are right.</summary>
    internal static TermPeSpec Element(FloatTileSpec array)
    {
        bool special = array.WeightBits <= 4;
        int terms = special ? 2 : (array.WeightBits + 1) / 2;
        return new TermPeSpec
        {
            Activation = array.Activation,
            Lanes = array.TileK,
            TermExponentWidth = special ? 3 : 1,
            MaxTermExponent = special ? 4 : 1,
            MaxBitWeight = special ? 0 : 2 * (terms - 1),
            Window = array.AccumulatorBits is null,
            GroupMantissa = array.AccumulatorBits ?? 15,
            BeatsPerGroup = TileMicroarchitecture.Slices(array, array.MaximumGroup) * terms,
            Groups = array.MaximumGroups,
            Rounding = array.Rounding == RoundingMode.Floor ? AccumulatorRounding.Floor : AccumulatorRounding.HalfEven,
            Result = array.Output == OutputFormat.Float32 ? FloatFormat.Fp32 : FloatFormat.Fp16,
        };
    }
}
