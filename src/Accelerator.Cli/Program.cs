using System.CommandLine;
using Accelerator.Cli.Commands;
using Accelerator.Cli.Infrastructure;

namespace Accelerator.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        return CommandRunner.Run(Root(), arguments);
    }

    /// <summary>The command line: every command with its options.</summary>
    internal static RootCommand Root() => new("Describe a quantised workload and an accelerator in YAML; get values, cycles and SystemVerilog that provably agree.")
    {
        RunCommand.Create(),
        AnalyzeCommand.Create(),
        SweepCommand.Create(),
        ReportCommand.Create(),
        SchemaCommand.Create(),
        QuantizeCommand.Create(),
        EvaluateCommand.Create(),
        AllocateCommand.Create(),
        EmitCommand.Create(),
        VerifyCommand.Create(),
        SoakCommand.Create(),
        MutateCommand.Create(),
        SynthCommand.Create(),
        MemoryCommand.Create(),
        BenchmarkCommand.Create(),
        TraceCommand.Create(),
        InferCommand.Create(),
        ConvertCommand.Create(),
        InspectCommand.Create(),
        FormatsCommand.Create(),
    };
}
