using System.Diagnostics;
using System.Text;

namespace Accelerator.Verification.Tools;

/// <summary>What a finished program said.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Standard output and standard error, as they came.</param>
public sealed record ToolResult(int ExitCode, string Output);

/// <summary>Runs programs to their end; a cancelled one is killed with its children.</summary>
public static class ToolProcess
{
    private const int MaximumOutput = 1 << 20;

    /// <summary>Runs a program and collects what it prints, at most 1 MiB of it.</summary>
    public static ToolResult Run(string program, IEnumerable<string> arguments, string folder, CancellationToken cancellation = default)
    {
        using var process = new Process { StartInfo = Start(program, arguments, folder) };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using (cancellation.Register(() => Kill(process)))
        {
            process.WaitForExit();
        }

        cancellation.ThrowIfCancellationRequested();
        lock (output) return new ToolResult(process.ExitCode, output.ToString());

        void Append(string? line)
        {
            if (line is null) return;
            lock (output)
            {
                if (output.Length < MaximumOutput) output.Append(line).Append('\n');
            }
        }
    }

    /// <summary>Start information with all three streams redirected.</summary>
    internal static ProcessStartInfo Start(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>Ends a process with its children; one that has ended already is no error.</summary>
    internal static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended in between.
        }
    }
}
