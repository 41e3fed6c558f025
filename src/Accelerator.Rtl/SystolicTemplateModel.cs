using Accelerator.Hardware.Systolic;
using Accelerator.Rtl.Templates;

namespace Accelerator.Rtl;

/// <summary>What the templates of <c>templates/systolic</c> see besides those of every tile array: every number and flag, none computed in a template.</summary>
public static class SystolicTemplateModel
{
    /// <summary>Builds the model.</summary>
    public static TemplateModel Build(SystolicMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        int stages = shape.Array.PipelineStages;
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
            .With("beats", shape.SumsMove)
            .With("step_taken", shape.SumsMove ? "step_taken" : "step_valid_o")
            .With("loads", shape.Loads)
            .With("loads_weights", shape.Loads && shape.Array.Dataflow == SystolicDataflow.WeightStationary)
            .With("loads_activations", shape.Loads && shape.Array.Dataflow == SystolicDataflow.InputStationary)
            .With("loads_double", shape.Array.WeightBuffers == OperandBuffers.Double)
            .With("first_port", true)
            .With("final_port", false)
            .With("stage_dot", stages >= 1)
            .With("stage_product", stages >= 2)
            .With("weight_lane_bits", shape.WeightLaneBits)
            .With("activation_row_bits", shape.ActivationRowBits)
            .With("product_term_bits", shape.TermProductBits)
            .With("step_sum_bits", shape.AccumulatorBits + 1)
            .With("skew_cycles", shape.SkewCycles)
            .With("last_row", shape.Array.TileM - 1)
            .With("lane_index_bits", shape.LaneIndexBits)
            .With("last_lane", shape.Array.TileN - 1)
            .With("control_stages", shape.Array.TileK + (stages >= 2 ? 1 : 0));
    }
}
