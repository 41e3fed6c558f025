using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;
using static Accelerator.Hardware.Tiles.TileContracts;

namespace Accelerator.Hardware.LutTensorCore;

/// <summary>The modules of a lookup-table tensor core and their ports, in the order in which data flows.</summary>
internal static partial class LutTensorCoreContracts
{
    public static ImmutableArray<ModuleContract> Build(LutTensorCoreMicroarchitecture shape)
    {
        LutTensorCoreSpec array = shape.Array;
        var contracts = ImmutableArray.CreateBuilder<ModuleContract>();
        contracts.Add(Top(shape));
        contracts.Add(Fetch(shape, "u_activation_fetch", shape.ActivationWordBits, shape.SliceIndexBits));
        contracts.Add(Fetch(shape, "u_weight_fetch", shape.WeightWordBits, shape.SliceIndexBits));
        contracts.Add(ScaleFetch(shape));
        contracts.AddRange(Side(shape));
        if (array.Precompute == PrecomputePlacement.PerArray) contracts.Add(Precompute(shape));
        contracts.Add(TableStore(shape));
        contracts.Add(Sequencer(shape, "current table", StepPorts(shape, Out, "_o")));
        contracts.Add(Array(shape));
        contracts.Add(ActivationSum(shape));
        contracts.Add(Pe(shape));
        contracts.Add(Rescale(shape));
        contracts.Add(RescaleLane(shape));
        contracts.Add(Output(shape));
        return contracts.ToImmutable();
    }

    private static ModuleContract Precompute(LutTensorCoreMicroarchitecture shape) => new()
    {
        Module = "table_precompute",
        Instance = "u_table_precompute",
        LatencyCycles = 0,
        InitiationInterval = 1,
        Ports =
        [
            In("activation_i", shape.ActivationWordBits, "signed activations: row m, element k at (m*K+k)*A"),
            Out("table_o", shape.TableWordBits, "signed entries: row m, entry e at (m*E+e)*EntryBits"),
        ],
    };

    private static ModuleContract TableStore(LutTensorCoreMicroarchitecture shape) => new()
    {
        Module = "table_store",
        Instance = "u_table_store",
        LatencyCycles = 1,
        InitiationInterval = 1,
        Ports =
        [
            In("table_valid_i", 1, "new table: valid"),
            Out("table_ready_o", 1, "new table: ready"),
            In("table_i", shape.TableWordBits, "new table"),
            Out("table_valid_o", 1, "current table: valid"),
            In("table_ready_i", 1, "current table: released"),
            Out("table_o", shape.TableWordBits, "current table"),
        ],
    };
}
