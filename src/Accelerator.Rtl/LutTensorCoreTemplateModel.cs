using System.Numerics;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Rtl.Templates;

namespace Accelerator.Rtl;

/// <summary>What the templates of <c>templates/lut_tensor_core</c> see besides those of every tile array: every number and flag, none computed in a template.</summary>
public static class LutTensorCoreTemplateModel
{
    /// <summary>Builds the model.</summary>
    public static TemplateModel Build(LutTensorCoreMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        LutTensorCoreSpec array = shape.Array;
        return TileTemplateModel.Build(shape)

            // Tables
            .With("tables", true)
            .With("activations_arrive", array.Precompute == PrecomputePlacement.PerArray)
            .With("per_array", array.Precompute == PrecomputePlacement.PerArray)
            .With("table_full", array.Table == TableKind.Full)
            .With("table_xor", array.Table == TableKind.HalfRuntimeXor)
            .With("table_entries", shape.TableEntries)
            .With("entry_bits", shape.EntryBits)
            .With("table_row_bits", shape.TableEntries * shape.EntryBits)
            .With("table_word_bits", shape.TableWordBits)
            .With("precompute_elements", TemplateList.Of(Enumerable.Range(0, array.TileK)))
            .With("precompute_terms", TemplateList.Of(Enumerable.Range(0, array.TileK).Select(element => $"a{element}")))
            .With("precompute_entries", TemplateList.Of(Enumerable.Range(0, shape.TableEntries).Select(Entry)))
            .With("precompute_concatenation", TemplateList.Of(Enumerable.Range(0, shape.TableEntries).Reverse()))

            // Steps and array
            .With("planes_inner", array.Order == StepOrder.PlanesInner)
            .With("shifts_by_plane", shape.ShiftsByPlane)
            .With("doubles", shape.Doubles)
            .With("plane_port", shape.ShiftsByPlane)
            .With("planes_outer", shape.Doubles)
            .With("again", "double")
            .With("again_pad", "        ")
            .With("sum_port", true)
            .With("digits", false)
            .With("loads", false)
            .With("loads_weights", false)
            .With("loads_activations", false)
            .With("first_port", true)
            .With("final_port", false)
            .With("beats", false)
            .With("step_taken", "step_valid_o")
            .With("stage_term", array.PipelineStages >= 1)
            .With("stage_shift", array.PipelineStages >= 2)
            .With("step_sum_bits", shape.AccumulatorBits + (shape.Doubles ? 2 : 1));
    }

    /// <summary>Entry e is made from the entry without e's highest bit, and the activation of that bit; entry 0 from all activations.</summary>
    private static TemplateModel Entry(int entry)
    {
        int element = entry == 0 ? 0 : BitOperations.Log2((uint)entry);
        return TemplateModel.Of(
            ("index", entry),
            ("first", entry == 0),
            ("element", element),
            ("base", entry == 0 ? 0 : entry - (1 << element)));
    }
}
