using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>Activations that are fused into other operators, as ranges of their results.</summary>
internal static class Activations
{
    /// <summary>Codes of an output after an activation: bounds are rounded to codes, halves away from zero, in float32.</summary>
    public static OutputRange Codes(TfliteSite site, TfliteActivation activation, TfliteTensor output)
    {
        (float scale, int zero) = site.Quantization(output);
        (int low, int high) = output.Type.Range();
        (float least, float most) = Floats(site, activation);
        return new OutputRange(zero, least == float.MinValue ? low : Math.Max(low, Code(least)), most == float.MaxValue ? high : Math.Min(high, Code(most)));

        int Code(float value) => (int)Math.Clamp((double)MathF.Round(value / scale, MidpointRounding.AwayFromZero) + zero, low, high);
    }

    /// <summary>Numbers after an activation; the whole range without one.</summary>
    public static (float Least, float Most) Floats(TfliteSite site, TfliteActivation activation) => activation switch
    {
        TfliteActivation.None => (float.MinValue, float.MaxValue),
        TfliteActivation.Relu => (0, float.MaxValue),
        TfliteActivation.ReluN1To1 => (-1, 1),
        TfliteActivation.Relu6 => (0, 6),
        _ => throw site.Unsupported($"a fused activation of {site.Known(activation)}", "None, Relu, ReluN1To1, Relu6"),
    };
}
