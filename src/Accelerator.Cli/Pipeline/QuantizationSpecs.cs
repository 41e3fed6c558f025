using Accelerator.Configuration;
using Accelerator.Numerics;
using Accelerator.Quantization;

namespace Accelerator.Cli.Pipeline;

/// <summary>From a configuration's settings to the quantiser's specification.</summary>
internal static class QuantizationSpecs
{
    /// <summary>The specification that <paramref name="settings"/> describe.</summary>
    public static QuantizationSpec From(QuantizationSettings settings) => new()
    {
        WeightBits = settings.WeightBits,
        Symmetry = settings.Symmetry,
        Granularity = settings.Granularity,
        GroupSize = settings.GroupSize ?? 128,
        PadGroups = settings.PadGroups,
        ScaleSearch = settings.ScaleSearch,
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
