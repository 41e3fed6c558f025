using System.Numerics;
using Accelerator.Hardware;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Numerics;
using Accelerator.Rtl.Templates;

namespace Accelerator.Rtl;

/// <summary>What the templates of <c>templates/lut_tensor_core</c> see: every number and flag, none computed in a template.</summary>
public static class LutTensorCoreTemplateModel
{
    /// <summary>Builds the model.</summary>
    public static TemplateModel Build(LutTensorCoreMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        LutTensorCoreSpec array = shape.Array;
        bool multiPlane = array.WeightBits > 1;
        bool planesInner = array.Order == StepOrder.PlanesInner;
        bool doubles = multiPlane && !planesInner;
        int slots = shape.Chunks * array.TileM;
        int slotIndexBits = ExactWidth.Index(slots);
        return TemplateModel.Of(
            ("identifier", shape.Identifier),
            ("name", shape.Spec.Name),
            ("spec_hash", shape.SpecHash),

            // Tile and formats
            ("tile_m", array.TileM),
            ("tile_n", array.TileN),
            ("tile_k", array.TileK),
            ("weight_bits", array.WeightBits),
            ("activation_bits", array.ActivationBits),
            ("single_row", array.TileM == 1),

            // Commands and counters
            ("address_bits", array.AddressBits),
            ("tag_bits", LutTensorCoreMicroarchitecture.TagBits),
            ("output_shift_bits", LutTensorCoreMicroarchitecture.OutputShiftBits),
            ("tile_index_bits", shape.TileIndexBits),
            ("group_index_bits", shape.GroupIndexBits),
            ("slice_index_bits", shape.SliceIndexBits),
            ("plane_index_bits", shape.PlaneIndexBits),
            ("last_plane", array.WeightBits - 1),
            ("fetch_depth", array.FetchDepth),
            ("activation_repeats", planesInner ? 1 : array.WeightBits),
            ("activation_word_bits", shape.ActivationWordBits),
            ("weight_word_bits", shape.WeightWordBits),

            // Tables
            ("per_array", array.Precompute == PrecomputePlacement.PerArray),
            ("table_full", array.Table == TableKind.Full),
            ("table_xor", array.Table == TableKind.HalfRuntimeXor),
            ("table_entries", shape.TableEntries),
            ("entry_bits", shape.EntryBits),
            ("table_row_bits", shape.TableEntries * shape.EntryBits),
            ("table_word_bits", shape.TableWordBits),
            ("precompute_elements", TemplateList.Of(Enumerable.Range(0, array.TileK))),
            ("precompute_terms", TemplateList.Of(Enumerable.Range(0, array.TileK).Select(element => $"a{element}"))),
            ("precompute_entries", TemplateList.Of(Enumerable.Range(0, shape.TableEntries).Select(Entry))),
            ("precompute_concatenation", TemplateList.Of(Enumerable.Range(0, shape.TableEntries).Reverse())),

            // Steps and array
            ("planes_inner", planesInner),
            ("multi_plane", multiPlane),
            ("shifts_by_plane", multiPlane && planesInner),
            ("doubles", doubles),
            ("stage_operands", array.PipelineStages == 3),
            ("stage_term", array.PipelineStages >= 1),
            ("stage_shift", array.PipelineStages >= 2),
            ("step_latency", shape.StepLatency),
            ("step_latency_single", shape.StepLatency == 1),
            ("term_bits", shape.TermBits),
            ("saturates", shape.AccumulatorSaturates),
            ("accumulator_bits", shape.AccumulatorBits),
            ("step_sum_bits", shape.AccumulatorBits + (doubles ? 2 : 1)),
            ("activation_sum_bits", shape.ActivationSumBits),
            ("partial_sum_word_bits", shape.Lanes * shape.AccumulatorBits),
            ("activation_sum_word_bits", array.TileM * shape.ActivationSumBits),

            // Rescale and output
            ("int8", array.Output == OutputFormat.Int8),
            ("rescale_lanes", array.RescaleLanes),
            ("single_lane", array.RescaleLanes == 1),
            ("chunks", shape.Chunks),
            ("single_chunk", shape.Chunks == 1),
            ("chunk_index_bits", shape.ChunkIndexBits),
            ("last_chunk", shape.Chunks - 1),
            ("row_index_bits", shape.RowIndexBits),
            ("rescale_slots", slots),
            ("slot_index_bits", slotIndexBits),
            ("last_slot", slots - 1),
            ("chunk_partial_sum_bits", array.RescaleLanes * shape.AccumulatorBits),
            ("scale_bits", array.ScaleBits),
            ("zero_bits", shape.ZeroBits),
            ("scale_lane_bits", shape.ScaleLaneBits),
            ("scale_word_bits", shape.ScaleWordBits),
            ("requantize_bits", array.RequantizeBits),
            ("multiplier_word_bits", array.TileM * array.RequantizeBits),
            ("corrected_bits", shape.CorrectedBits),
            ("product_bits", shape.ProductBits),
            ("result_bits", shape.ResultBits),
            ("requantized_bits", shape.RequantizedBits),
            ("rounding", RoundingName(array.Rounding)),
            ("rounding_code", RoundingCode(array.Rounding)),
            ("output_bits", shape.OutputBits),
            ("output_word_bits", shape.OutputWordBits),
            ("output_depth", array.OutputDepth),
            ("output_credit_bits", ExactWidth.Unsigned(array.OutputDepth)));
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

    private static string RoundingName(RoundingMode rounding) => rounding switch
    {
        RoundingMode.HalfEven => "half_even",
        RoundingMode.HalfUp => "half_up",
        RoundingMode.HalfAwayFromZero => "half_away_from_zero",
        RoundingMode.Floor => "floor",
        _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "No such rounding mode."),
    };

    /// <summary>The integer codes of the cell acc_round_shift.</summary>
    private static int RoundingCode(RoundingMode rounding) => rounding switch
    {
        RoundingMode.HalfEven => 0,
        RoundingMode.HalfUp => 1,
        RoundingMode.HalfAwayFromZero => 2,
        RoundingMode.Floor => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "No such rounding mode."),
    };
}
