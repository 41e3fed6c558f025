using Accelerator.Diagnostics;
using Accelerator.Numerics.Minifloats;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Recipes;

/// <summary>Which methods and formats take the rounding of their weights as an option.</summary>
public static class RoundingCheck
{
    /// <summary>What is wrong with a rounding other than half to even (ACC2233), or null.</summary>
    public static Diagnostic? Find(Method method, NumberFormat format, FitOptions fit)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(fit);
        if (fit.Rounding == FloatRounding.HalfEven) return null;
        string name = FloatRoundings.Name(fit.Rounding);
        if (format is not WeightFormat) return Refused($"Format {format} searches for its codes: no rounding can be chosen.", name, "half-even, the default", "formats of scalars take any rounding");
        return method.Rounding.Stage.TakesRounding ? null
            : Refused($"Method {method} rounds by itself: no other rounding can be chosen.", name, "half-even, the default", $"a method that ends in {string.Join(" or ", MethodCatalog.Roundings.Where(stage => stage.TakesRounding).Select(stage => stage.Name))}");
    }

    private static Diagnostic Refused(string message, string found, string allowed, string hint) => new() { Id = "ACC2233", Message = message, Found = found, Allowed = allowed, Hint = hint };
}
