using Accelerator.Hardware;
using Accelerator.Hardware.FloatTile;
using Accelerator.Rtl.Templates;

namespace Accelerator.Rtl;

/// <summary>What the templates of <c>templates/float_tile</c> see besides those of every tile array: every number and flag, none computed in a template.</summary>
public static class FloatTileTemplateModel
{
    /// <summary>Builds the model.</summary>
    public static TemplateModel Build(FloatTileMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        int elements = shape.Array.TileK;
        return TileTemplateModel.Build(shape)
            .With("tables", false)
            .With("activations_arrive", true)
            .With("shifts_by_plane", false)
            .With("doubles", false)
            .With("plane_port", false)
            .With("planes_outer", false)
            .With("again", "double")
            .With("again_pad", "        ")
            .With("sum_port", false)
            .With("digits", false)
            .With("loads", false)
            .With("loads_weights", false)
            .With("loads_activations", false)
            .With("first_port", false)
            .With("final_port", true)
            .With("beats", true)
            .With("step_taken", "step_taken")

            // Elements
            .With("element_parameters", TemplateList.Of(Parameters(shape)))
            .With("has_special", shape.HasSpecial)
            .With("terms", shape.Terms)
            .With("last_term", shape.Terms - 1)
            .With("term_index_bits", shape.TermIndexBits)
            .With("encoder_exponent_bits", shape.TermExponentBits)
            .With("element_exponent_bits", elements * shape.TermExponentBits)
            .With("bit_weight_bits", shape.BitWeightBits)
            .With("special_bits", shape.SpecialBits)
            .With("weight_lane_bits", shape.WeightLaneBits)
            .With("activation_row_bits", shape.ActivationRowBits)
            .With("result_word_bits", shape.Lanes * shape.OutputBits)
            .With("single_tile_k", elements == 1);
    }

    private static IEnumerable<TemplateModel> Parameters(FloatTileMicroarchitecture shape)
    {
        int widest = shape.Element.Parameters.Max(parameter => parameter.Name.Length);
        return shape.Element.Parameters.Select(parameter => TemplateModel.Of(("name", parameter.Name.PadRight(widest)), ("value", parameter.Value)));
    }
}
