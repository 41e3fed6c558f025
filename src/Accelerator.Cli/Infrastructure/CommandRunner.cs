using System.CommandLine;
using Accelerator.Diagnostics;
using Accelerator.Verification.Simulators;

namespace Accelerator.Cli.Infrastructure;

/// <summary>Parses, runs, and turns every way of failing into a message and an exit code.</summary>
internal static class CommandRunner
{
    /// <summary>Runs the command line.</summary>
    public static int Run(RootCommand root, string[] arguments)
    {
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(new Diagnostic { Id = "ACC9001", Message = error.Message, Hint = "accel --help, or accel COMMAND --help" });
            }

            return ExitCode.InvalidInput;
        }

        // System.CommandLine's own handler would print exceptions with a stack trace; ours are findings.
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    /// <summary>Gives a command its action: cancellable by Ctrl-C, findings printed.</summary>
    public static Command WithAction(this Command command, Func<ParseResult, CancellationToken, int> action)
    {
        command.SetAction(parsed =>
        {
            using var interrupted = new CancellationTokenSource();
            ConsoleCancelEventHandler onInterrupt = (_, press) =>
            {
                press.Cancel = true;
                interrupted.Cancel();
            };
            Console.CancelKeyPress += onInterrupt;
            using var onTerminate = System.Runtime.InteropServices.PosixSignalRegistration.Create(
                System.Runtime.InteropServices.PosixSignal.SIGTERM,
                signal =>
                {
                    signal.Cancel = true;
                    interrupted.Cancel();
                });
            try
            {
                return action(parsed, interrupted.Token);
            }
            catch (Exception failure)
            {
                // Every failure passes here, so that the folders that a command opened are closed on the way: none aborts the process.
                return Explain(Unwrapped(failure));
            }
            finally
            {
                Console.CancelKeyPress -= onInterrupt;
            }
        });
        return command;
    }

    /// <summary>Gives a command more help after that of its options.</summary>
    public static Command WithHelp(this Command command, Action<TextWriter> more)
    {
        var help = new System.CommandLine.Help.HelpOption();
        var usual = (System.CommandLine.Help.HelpAction)help.Action!;
        help.Action = new LongerHelp(usual, more);
        command.Add(help);
        return command;
    }

    /// <summary>What went wrong in work that ran side by side: findings before anything else.</summary>
    private static Exception Unwrapped(Exception failure)
    {
        if (failure is not AggregateException several) return failure;
        var all = several.Flatten().InnerExceptions;
        return all.FirstOrDefault(one => one is InputException) ?? all.FirstOrDefault(one => one is not OperationCanceledException) ?? all[0];
    }

    private static int Explain(Exception failure)
    {
        switch (failure)
        {
            case InputException wrong:
                foreach (Diagnostic finding in wrong.Diagnostics) Console.Error.WriteLine(finding);
                return ExitCode.InvalidInput;
            case OperationCanceledException:
                Console.Error.WriteLine("interrupted: nothing was written");
                return ExitCode.Failure;
            case SimulatorException:
                Console.Error.WriteLine(new Diagnostic { Id = "ACC5002", Message = failure.Message, Hint = "the tools are known to work in the versions that ARCHITECTURE.md names" });
                return ExitCode.Failure;
            case IOException or UnauthorizedAccessException:
                Console.Error.WriteLine(new Diagnostic { Id = "ACC9002", Message = failure.Message, Hint = "check that the path exists, is writable and has room" });
                return ExitCode.InvalidInput;
            case OutOfMemoryException:
                Console.Error.WriteLine(new Diagnostic { Id = "ACC9008", Message = "The memory of this machine does not suffice.", Hint = "split the workload, for example layer by layer" });
                return ExitCode.Failure;
            default:
                Console.Error.WriteLine(new Diagnostic { Id = "ACC9009", Message = $"A fault of accel, not of your input: {failure.Message}", Hint = "please report it with the command, its input and the lines below" });
                Console.Error.WriteLine(failure);
                return ExitCode.Failure;
        }
    }

    private sealed class LongerHelp(System.CommandLine.Help.HelpAction usual, Action<TextWriter> more) : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int code = usual.Invoke(parseResult);
            more(parseResult.InvocationConfiguration.Output);
            return code;
        }
    }
}
