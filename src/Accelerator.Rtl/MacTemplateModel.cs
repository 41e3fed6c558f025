using Accelerator.Hardware.Mac;
using Accelerator.Rtl.Templates;

namespace Accelerator.Rtl;

/// <summary>What the templates of <c>templates/mac</c> see besides those of every tile array: every number and flag, none computed in a template.</summary>
public static class MacTemplateModel
{
    /// <summary>Builds the model.</summary>
    public static TemplateModel Build(MacMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
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
            .With("first_port", true)
            .With("final_port", false)
            .With("beats", false)
            .With("step_taken", "step_valid_o")
            .With("stage_dot", shape.Array.PipelineStages >= 1)
            .With("stage_product", shape.Array.PipelineStages >= 2)
            .With("weight_lane_bits", shape.WeightLaneBits)
            .With("activation_row_bits", shape.ActivationRowBits)
            .With("product_term_bits", shape.TermProductBits)
            .With("step_sum_bits", shape.AccumulatorBits + 1);
    }
}
