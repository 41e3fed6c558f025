using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Accelerator.Diagnostics;
using Accelerator.Exploration.Cluster;
using Accelerator.Verification.Tools;

namespace Accelerator.Cli.Pipeline.Cluster;

/// <summary>Slurm, by its own programs: sbatch, squeue, scancel.</summary>
internal sealed partial class SlurmBatch : IBatchSystem
{
    /// <summary>How long a program may take; a controller that does not answer makes them wait for minutes.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    private readonly string sbatch, squeue, scancel;

    private SlurmBatch(string sbatch, string squeue, string scancel) => (this.sbatch, this.squeue, this.scancel) = (sbatch, squeue, scancel);

    /// <summary>Slurm on this machine.</summary>
    /// <exception cref="InputException">Its programs are not installed (ACC4050).</exception>
    public static SlurmBatch Require() => new(Program("sbatch"), Program("squeue"), Program("scancel"));

    /// <summary>The same, or null where its programs are not installed.</summary>
    public static SlurmBatch? Find() => Array.TrueForAll(["sbatch", "squeue", "scancel"], name => ToolLocator.Find(name) is not null) ? Require() : null;

    /// <inheritdoc/>
    /// <remarks>An interruption does not end sbatch: the job might be there, and nobody would know its number.</remarks>
    public string Submit(string folder, string script)
    {
        ToolResult? answer = Run(sbatch, ["--parsable", script], folder, CancellationToken.None);
        if (answer is { ExitCode: 0 } && Number().Match(answer.Output) is { Success: true } number) return number.Groups[1].Value;
        throw new InputException(new Diagnostic
        {
            Id = "ACC4051", Message = "Slurm does not take the array of tasks.", Found = answer is null ? "sbatch does not answer" : answer.Output.Trim().Replace("\n", "\n           ", StringComparison.Ordinal),
            Allowed = "what sbatch takes", Hint = "sinfo lists partitions and nodes; --partition and --tasks choose",
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<BatchTask>? Tasks(string job, CancellationToken cancellation)
    {
        ToolResult? answer = Run(squeue, ["--noheader", "--array", "--states=all", $"--format={QueueListing.Format}", $"--jobs={job}"], Path.GetTempPath(), cancellation);
        if (answer is null) return null;

        // Of a job that ended some time ago Slurm knows nothing any more.
        if (answer.ExitCode != 0) return answer.Output.Contains("Invalid job id", StringComparison.Ordinal) ? [] : null;
        return QueueListing.Parse(answer.Output, job);
    }

    /// <inheritdoc/>
    public string? Find(string comment, CancellationToken cancellation)
    {
        ToolResult? answer = Run(squeue, ["--noheader", "--me", "--states=all", "--format=%F|%k"], Path.GetTempPath(), cancellation);
        return answer?.Output.Split('\n').Select(line => line.Trim().Split('|', 2)).FirstOrDefault(parts => parts.Length == 2 && parts[1] == comment)?[0];
    }

    /// <inheritdoc/>
    public void Cancel(string job) => Run(scancel, [job], Path.GetTempPath(), CancellationToken.None);

    /// <summary>What a program said; null where it did not end in time.</summary>
    private static ToolResult? Run(string program, string[] arguments, string folder, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(Deadline);
        try
        {
            return ToolProcess.Run(program, arguments, folder, deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private static string Program(string name) => ToolLocator.Find(name) ?? throw new InputException(new Diagnostic
    {
        Id = "ACC4050", Message = "Slurm is not installed on this machine.", Found = $"no {name} on PATH", Allowed = "a machine from which jobs are submitted: sbatch, squeue and scancel of the Debian package slurm-client",
        Hint = "without --cluster the sweep runs here",
    });

    // "12" or, of several clusters, "12;name"; warnings stand on lines of their own.
    [GeneratedRegex(@"^(\d+)(;\S+)?\s*$", RegexOptions.Multiline)]
    private static partial Regex Number();
}
