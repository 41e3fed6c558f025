using Accelerator.Diagnostics;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Mac;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware;

/// <summary>The families of arrays: from a specification of any of them to its rules and its elaboration.</summary>
public static class AcceleratorFamilies
{
    /// <summary>All findings; empty when the specification can be built. Each is a <see cref="KeyedDiagnostic"/>.</summary>
    public static IReadOnlyList<Diagnostic> Check(AcceleratorSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return spec.Array switch
        {
            LutTensorCoreSpec => LutTensorCoreRules.Check(spec),
            MacSpec => MacRules.Check(spec),
            BitSerialSpec => BitSerialRules.Check(spec),
            SystolicSpec => SystolicRules.Check(spec),
            FloatTileSpec => FloatTileRules.Check(spec),
            _ => throw Unknown(spec.Array),
        };
    }

    /// <summary>Validates and elaborates.</summary>
    /// <exception cref="InputException">The specification breaks a rule; carries every finding.</exception>
    public static TileMicroarchitecture Elaborate(AcceleratorSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return spec.Array switch
        {
            LutTensorCoreSpec => LutTensorCoreElaborator.Elaborate(spec),
            MacSpec => MacElaborator.Elaborate(spec),
            BitSerialSpec => BitSerialElaborator.Elaborate(spec),
            SystolicSpec => SystolicElaborator.Elaborate(spec),
            FloatTileSpec => FloatTileElaborator.Elaborate(spec),
            _ => throw Unknown(spec.Array),
        };
    }

    private static ArgumentException Unknown(TileArraySpec array) => new($"There is no family for {array.GetType().Name}.", nameof(array));
}
