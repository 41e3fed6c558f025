using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Rtl.Templates;

namespace Accelerator.Rtl;

/// <summary>What the templates of <c>templates/tile</c> see, and those of every family besides: every number and flag, none computed in a template.</summary>
public static class TileTemplateModel
{
    /// <summary>Builds the model.</summary>
    public static TemplateModel Build(TileMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        TileArraySpec array = shape.Array;
        int slots = shape.Chunks * array.TileM;
        return TemplateModel.Of(
            ("identifier", shape.Identifier),
            ("name", shape.Spec.Name),
            ("spec_hash", shape.SpecHash),
            ("title", shape.Title),
            ("operand", shape.Operand),
            ("rescales", shape.Rescales),
            ("hand_over", shape.HandOver),
            ("hand_over_pad", new string(' ', "partial_sum".Length - shape.HandOver.Length)),
            ("holding", shape.Rescales ? "partial-sum" : "result"),
            ("held", shape.Rescales ? "partial sums" : "results"),
            ("follower", shape.Rescales ? "rescale" : "result"),

            // Tile and formats
            ("tile_m", array.TileM),
            ("tile_n", array.TileN),
            ("tile_k", array.TileK),
            ("weight_bits", array.WeightBits),
            ("activation_bits", array.ActivationBits),
            ("single_row", array.TileM == 1),

            // Commands and counters
            ("address_bits", array.AddressBits),
            ("tag_bits", TileMicroarchitecture.TagBits),
            ("output_shift_bits", TileMicroarchitecture.OutputShiftBits),
            ("tile_index_bits", shape.TileIndexBits),
            ("group_index_bits", shape.GroupIndexBits),
            ("slice_index_bits", shape.SliceIndexBits),
            ("plane_index_bits", shape.PlaneIndexBits),
            ("steps_of_slice", shape.StepsOfSlice),
            ("last_plane", shape.StepsOfSlice - 1),
            ("multi_plane", shape.StepsOfSlice > 1),
            ("fetch_depth", array.FetchDepth),
            ("activation_repeats", shape.ActivationRepeats),
            ("activation_word_bits", shape.ActivationWordBits),
            ("weight_word_bits", shape.ArrayWeightBits),
            ("memory_word_bits", shape.WeightWordBits),
            ("decodes", shape.Decodes),
            ("code_bits", array.MemoryWeightBits()),
            ("decoded_weights", shape.DecodedWeights),
            ("decode_word_bits", shape.DecodeWordBits),

            // Side unit
            ("side", shape.Side is not null),
            ("read_ports", Counted(3 + (shape.Decodes ? 1 : 0) + (shape.Side is null ? 0 : 2))),
            ("units", Counted((shape.Rescales ? 6 : 5) + (shape.Decodes ? 1 : 0) + (shape.Side is null ? 0 : 2))),
            ("scale_group_index_bits", shape.ScaleGroupIndexBits),
            ("side_weight_bits", shape.Side?.WeightBits ?? 0),
            ("side_index_bits", shape.Side?.IndexBits ?? 0),
            ("side_word_bits", shape.Side?.WordBits ?? 0),
            ("side_weight_word_bits", shape.Side?.WeightWordBits ?? 0),
            ("side_activation_word_bits", shape.Side?.ActivationWordBits ?? 0),
            ("side_sum_bits", shape.Side?.SumBits ?? 0),
            ("side_sum_word_bits", shape.Side?.SumWordBits ?? 0),
            ("lane_sum_bits", shape.LaneSumBits),

            // Steps and array
            ("stage_operands", array.PipelineStages == 3),
            ("step_latency", shape.StepLatency),
            ("step_latency_single", shape.StepLatency == 1),
            ("term_bits", shape.TermBits),
            ("saturates", shape.AccumulatorSaturates),
            ("accumulator_bits", shape.AccumulatorBits),
            ("partial_sum_bits", shape.PartialSumBits),
            ("activation_sum_bits", shape.ActivationSumBits),
            ("sums_shift", shape.SumsShift),
            ("partial_sum_word_bits", shape.PartialSumWordBits),
            ("activation_sum_word_bits", array.TileM * shape.ActivationSumBits),

            // Rescale and output
            ("int8", array.Output == OutputFormat.Int8),
            ("rescale_lanes", array.RescaleLanes),
            ("single_lane", array.RescaleLanes == 1),
            ("chunks", shape.Chunks),
            ("single_chunk", shape.Chunks == 1),
            ("chunk_index_bits", shape.ChunkIndexBits),
            ("scale_chunk_index_bits", shape.ScaleChunkIndexBits),
            ("last_scale_chunk", shape.ScaleChunks - 1),
            ("row_index_bits", shape.RowIndexBits),
            ("rescale_slots", slots),
            ("slot_index_bits", ExactWidth.Index(slots)),
            ("last_slot", slots - 1),
            ("chunk_partial_sum_bits", array.RescaleLanes * shape.PartialSumBits),
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

    private static string Counted(int count) => count switch { 3 => "three", 4 => "four", 5 => "five", 6 => "six", 7 => "seven", 8 => "eight", _ => "nine" };

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
