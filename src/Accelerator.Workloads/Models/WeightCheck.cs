namespace Accelerator.Workloads.Models;

/// <summary>Checks that every model reader shares.</summary>
internal static class WeightCheck
{
    /// <summary>A finding for each tensor that holds an infinity or a NaN.</summary>
    public static void Finite(IReadOnlyDictionary<string, WeightValues> weights, Findings findings)
    {
        foreach ((string name, WeightValues weight) in weights.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            float[] values = weight.Values;
            int at = Array.FindIndex(values, v => !float.IsFinite(v));
            if (at >= 0) findings.Add("ACC2010", $"Tensor {name} holds a value that is not finite.", $"{values[at].ToString(System.Globalization.CultureInfo.InvariantCulture)} at element {at}", "finite values");
        }
    }
}
