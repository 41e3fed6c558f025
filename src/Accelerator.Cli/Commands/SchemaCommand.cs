using System.CommandLine;
using Accelerator.Cli.Infrastructure;
using Accelerator.Configuration;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel schema</c>: the JSON schemas of the YAML files, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("KIND") { Description = "configuration (an accelerator, or a comparison) or sweep", DefaultValueFactory = _ => "configuration", HelpName = "configuration|sweep" };
        kind.AcceptOnlyFromAmong("configuration", "sweep");
        return new Command("schema", "Print the JSON schema of configuration or sweep files, by which editors complete and check them") { kind }.WithAction((parsed, _) =>
        {
            Console.Out.Write(parsed.GetValue(kind) == "sweep" ? ConfigurationSchema.WriteSweep() : ConfigurationSchema.Write());
            return ExitCode.Success;
        });
    }
}
