using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.Contracts;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Rtl.Templates;

namespace Accelerator.Rtl;

/// <summary>What the templates of <c>templates/bit_serial</c> see besides those of every tile array: every number and flag, none computed in a template.</summary>
public static class BitSerialTemplateModel
{
    /// <summary>Builds the model.</summary>
    public static TemplateModel Build(BitSerialMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        bool digits = shape.StepsOfSlice > 1;
        int rows = shape.Shared ? shape.Array.TileM : 1;
        return TileTemplateModel.Build(shape)
            .With("tables", false)
            .With("activations_arrive", true)
            .With("shifts_by_plane", false)
            .With("doubles", false)
            .With("plane_port", digits)
            .With("planes_outer", digits)
            .With("again", "shift")
            .With("again_pad", "         ")
            .With("sum_port", digits)
            .With("digits", digits)
            .With("loads", false)
            .With("loads_weights", false)
            .With("loads_activations", false)
            .With("first_port", true)
            .With("final_port", false)
            .With("beats", true)
            .With("step_taken", "step_taken")

            // Elements
            .With("element_title", Title(shape.Array.Element))
            .With("cell", shape.Element.Module)
            .With("cell_parameters", TemplateList.Of(Parameters(shape.Element)))
            .With("cell_widths", TemplateList.Of(shape.Element.Ports.Where(Registers).Select(Unused)))
            .With("by_digit", shape.ByDigit)
            .With("varies", shape.Varies)
            .With("shared", shape.Shared)
            .With("running_sum", shape.RunningSum)
            .With("bipolar", shape.Bipolar)
            .With("bricks", shape.Array.Element == ProcessingElementStyle.Bricks)
            .With("weight_mode", shape.Array.WeightBits switch { 8 => 2, 4 => 1, _ => 0 })
            .With("tile_k_single", shape.Array.TileK == 1)
            .With("weight_lane_bits", shape.WeightLaneBits)
            .With("activation_row_bits", shape.ActivationRowBits)
            .With("pe_activation_bits", rows * shape.ActivationRowBits)
            .With("pe_sum_bits", rows * shape.AccumulatorBits)
            .With("pe_partial_sum_bits", rows * shape.PartialSumBits)
            .With("digit_bits", Math.Max(shape.PlaneIndexBits, 1))
            .With("last_digit", shape.StepsOfSlice - 1);
    }

    private static IEnumerable<TemplateModel> Parameters(ProcessingElementShape element)
    {
        int widest = element.Parameters.Max(parameter => parameter.Name.Length);
        return element.Parameters.Select(parameter => TemplateModel.Of(("name", parameter.Name.PadRight(widest)), ("value", parameter.Value)));
    }

    /// <summary>Outputs of an element that the array has no use for: what its registers hold.</summary>
    private static bool Registers(ElementPort port) => port.Direction == PortDirection.Output && port.Name is not ("ready_o" or "sum_valid_o" or "sum_o");

    private static TemplateModel Unused(ElementPort port) =>
        TemplateModel.Of(("port", port.Name.PadRight(12)), ("name", $"unused_{port.Name[..^2]}"), ("high", (port.Width * port.Count) - 1));

    private static string Title(ProcessingElementStyle element) => element switch
    {
        ProcessingElementStyle.BitSerial => "bit-serial",
        ProcessingElementStyle.Popcount => "population-count",
        ProcessingElementStyle.CarrySave => "carry-save",
        ProcessingElementStyle.SameWeight => "same-weight reducing",
        ProcessingElementStyle.Bricks => "brick",
        ProcessingElementStyle.Sparse => "sparse digit-serial",
        ProcessingElementStyle.SharedEncoder => "shared-encoder digit-serial",
        ProcessingElementStyle.TermSerial => "term-serial",
        _ => throw new ArgumentOutOfRangeException(nameof(element), element, "No array of these elements."),
    };
}
