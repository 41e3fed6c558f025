using System.CommandLine;
using Accelerator.Verification.Simulators;

namespace Accelerator.Cli.Infrastructure;

/// <summary>Arguments and options that several commands share.</summary>
internal static class Options
{
    /// <summary>The YAML file.</summary>
    public static Argument<string> ConfigurationFile() => new("FILE") { Description = "YAML file that describes the accelerator" };

    /// <summary>The output folder.</summary>
    public static Option<string> Out(string description) => new("--out") { Description = description, HelpName = "DIR" };

    /// <summary>Whether an existing output is replaced.</summary>
    public static Option<bool> Force() => new("--force") { Description = "replace the output folder if an earlier run wrote it" };

    /// <summary>Whether the result is printed for programs.</summary>
    public static Option<bool> Json(string description) => new("--json") { Description = description };

    /// <summary>Which simulators.</summary>
    public static Option<string> Simulator()
    {
        var option = new Option<string>("--simulator") { Description = "which simulators", HelpName = "verilator|icarus|both", DefaultValueFactory = _ => "both" };
        option.AcceptOnlyFromAmong("verilator", "icarus", "both");
        return option;
    }

    /// <summary>The simulators of an option's value.</summary>
    public static IReadOnlyList<SimulatorKind> Simulators(string value) => value switch
    {
        "verilator" => [SimulatorKind.Verilator],
        "icarus" => [SimulatorKind.Icarus],
        _ => [SimulatorKind.Verilator, SimulatorKind.Icarus],
    };

    /// <summary>
    /// The folder that the user names, or <c>out/NAME</c> in the working folder, which is ours: a result there is replaced by the next.
    /// </summary>
    /// <param name="named">What the user named.</param>
    /// <param name="force">Whether an earlier result is replaced.</param>
    /// <param name="name">Name below <c>out</c> when the user names nothing.</param>
    /// <param name="marker">A file by which an earlier result of the same command is known.</param>
    public static OutputFolder Open(string? named, bool force, string name, string marker) =>
        OutputFolder.Open(named ?? Path.Combine("out", name), force || named is null, marker);
}
