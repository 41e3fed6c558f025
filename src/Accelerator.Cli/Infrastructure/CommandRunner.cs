using System.CommandLine;
using Accelerator.Diagnostics;

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
            catch (InputException wrong)
            {
                foreach (Diagnostic finding in wrong.Diagnostics) Console.Error.WriteLine(finding);
                return ExitCode.InvalidInput;
            }
            catch (OperationCanceledException)
            {
                Console.Error.WriteLine("interrupted: nothing was written");
                return ExitCode.Failure;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(new Diagnostic { Id = "ACC9002", Message = failure.Message, Hint = "check that the path exists, is writable and has room" });
                return ExitCode.InvalidInput;
            }
            finally
            {
                Console.CancelKeyPress -= onInterrupt;
            }
        });
        return command;
    }
}
