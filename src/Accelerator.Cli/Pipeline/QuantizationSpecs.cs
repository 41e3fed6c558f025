using Accelerator.Configuration;
using Accelerator.Quantization;

namespace Accelerator.Cli.Pipeline;

/// <summary>From a configuration's settings to the quantiser's specification. Both rooms own their words; they meet here.</summary>
internal static class QuantizationSpecs
{
    /// <summary>The specification that <paramref name="settings"/> describe.</summary>
    public static QuantizationSpec From(QuantizationSettings settings) => new()
    {
        WeightBits = settings.WeightBits,
        Symmetry = settings.Symmetry switch
        {
            Configuration.Symmetry.Symmetric => Quantization.Symmetry.Symmetric,
            Configuration.Symmetry.Bipolar => Quantization.Symmetry.Bipolar,
            _ => Quantization.Symmetry.Asymmetric,
        },
        Granularity = settings.Granularity switch
        {
            Configuration.Granularity.Tensor => Quantization.Granularity.Tensor,
            Configuration.Granularity.Row => Quantization.Granularity.Row,
            _ => Quantization.Granularity.Group,
        },
        GroupSize = settings.GroupSize ?? 128,
        PadGroups = settings.PadGroups,
        ScaleSearch = settings.ScaleSearch == Configuration.ScaleSearch.Shrink ? Quantization.ScaleSearch.Shrink : Quantization.ScaleSearch.None,
        ActivationBits = settings.ActivationBits,
    };

    /// <summary>Capture phases, in order: a decode phase of several tokens is one capture a token, each with a longer context.</summary>
    public static IReadOnlyList<CapturePhase> Captures(IEnumerable<Phase> phases)
    {
        var captures = new List<CapturePhase>();
        foreach (Phase phase in phases)
        {
            switch (phase)
            {
                case PrefillPhase prefill:
                    captures.Add(CapturePhase.Prefill(prefill.Tokens));
                    break;
                case DecodePhase decode:
                    for (int i = 0; i < decode.Tokens; i++) captures.Add(CapturePhase.Decode(decode.Context + i));
                    break;
            }
        }

        return captures;
    }
}
