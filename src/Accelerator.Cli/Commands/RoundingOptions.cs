using System.CommandLine;
using Accelerator.Diagnostics;
using Accelerator.Numerics.Minifloats;
using Accelerator.Quantization.Formats;

namespace Accelerator.Cli.Commands;

/// <summary>The options that say how weights are rounded to levels: <c>--rounding</c> and, for stochastic rounding, <c>--seed</c>.</summary>
internal static class RoundingOptions
{
    public static Option<string> Rounding()
    {
        var option = new Option<string>("--rounding")
        {
            Description = "how weights are rounded to levels: of a tie, or by chance (docs/number-formats.md)", HelpName = string.Join('|', FloatRoundings.Names), DefaultValueFactory = _ => FloatRoundings.Names[0],
        };
        option.AcceptOnlyFromAmong([.. FloatRoundings.Names]);
        return option;
    }

    public static Option<ulong> Seed() => new("--seed") { Description = "seed of --rounding stochastic", HelpName = "S" };

    /// <summary>The options' values; a seed without stochastic rounding, or the other way round, is a finding (ACC9007).</summary>
    public static FitOptions Fit(ParseResult parsed, Option<string> rounding, Option<ulong> seed)
    {
        FloatRounding chosen = FloatRoundings.Find(parsed.GetValue(rounding)!)!.Value;
        bool seeded = parsed.GetResult(seed) is { Implicit: false };
        if (chosen == FloatRounding.Stochastic && !seeded) throw new InputException(new Diagnostic { Id = "ACC9007", Message = "--rounding stochastic needs a seed.", Found = "no --seed", Allowed = "--seed S, so that the result can be made again" });
        if (seeded && chosen != FloatRounding.Stochastic) throw new InputException(new Diagnostic { Id = "ACC9007", Message = "--seed belongs to --rounding stochastic.", Found = $"--rounding {parsed.GetValue(rounding)}" });
        return new FitOptions { Rounding = chosen, Seed = parsed.GetValue(seed) };
    }
}
