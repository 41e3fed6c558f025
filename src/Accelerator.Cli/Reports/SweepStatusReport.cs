using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Cli.Infrastructure;

namespace Accelerator.Cli.Reports;

/// <summary>What <c>accel sweep --status</c> says.</summary>
internal sealed record SweepStatusReport
{
    /// <summary>Version of this report's format.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The sweep file.</summary>
    public required string File { get; init; }

    /// <summary>The process that runs it on a cluster; null for none.</summary>
    public required string? Holder { get; init; }

    /// <summary>The round that it is in, from 1; a halving has several.</summary>
    public int Round { get; init; }

    /// <summary>Multiplications that this round runs; null for all.</summary>
    public int? Operations { get; init; }

    /// <summary>Points of the round.</summary>
    public int Points { get; init; }

    /// <summary>Points with figures.</summary>
    public int Done { get; init; }

    /// <summary>Points that are refused.</summary>
    public int Failed { get; init; }

    /// <summary>Points at which accel failed: they are tried again.</summary>
    public int Fault { get; init; }

    /// <summary>Points of tasks that run or wait.</summary>
    public int InFlight { get; init; }

    /// <summary>Points that nobody computes.</summary>
    public int Missing { get; init; }

    /// <summary>Arrays that were submitted for lost tasks, in the last run.</summary>
    public int Retries { get; init; }

    /// <summary>Arrays of tasks that are not merged.</summary>
    public ImmutableArray<ArrayStatusReport> Arrays { get; init; } = [];

    /// <summary>Writes it for people.</summary>
    public void Write(TextWriter writer)
    {
        string round = Operations is int operations ? string.Create(CultureInfo.InvariantCulture, $"round {Round}, {operations} multiplications of a point: ") : Round > 1 ? string.Create(CultureInfo.InvariantCulture, $"round {Round}, the last one: ") : "";
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{File}: {round}{Points} points: {Done} done, {Failed} failed, {Fault} faults, {InFlight} in flight, {Missing} missing"));
        if (Holder is not null || Arrays.Length > 0 || Retries > 0) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(Holder is null ? "no process waits for tasks" : $"{Holder} waits for tasks")}; {Retries} retries"));
        if (Arrays.IsEmpty) return;
        var table = new TextTable("array", "job", ">retry", ">task", "state", "node", ">points", ">finished", "reason");
        foreach (ArrayStatusReport array in Arrays)
        {
            foreach (TaskStatusReport task in array.Tasks)
            {
                table.Add([Figures.Whole(array.Number), array.Job ?? "-", Figures.Whole(array.Retry), Figures.Whole(task.Task), task.State, task.Node.Length > 0 ? task.Node : "-", Figures.Whole(task.Points), Figures.Whole(task.Finished), task.Reason]);
            }
        }

        writer.WriteLine();
        table.Write(writer);
    }
}

/// <summary>An array of tasks.</summary>
/// <param name="Number">Its number in the folder.</param>
/// <param name="Job">The number that Slurm gave; null where none is known.</param>
/// <param name="Retry">Which retry it is; 0 for the first submission.</param>
/// <param name="Tasks">Its tasks.</param>
internal sealed record ArrayStatusReport(int Number, string? Job, int Retry, ImmutableArray<TaskStatusReport> Tasks);

/// <summary>A task.</summary>
/// <param name="Task">Its number in the array.</param>
/// <param name="State">Slurm's word for its state; <c>gone</c> where Slurm does not know it any more, <c>unknown</c> where Slurm does not answer.</param>
/// <param name="Node">The node that it is on, or was; empty for none.</param>
/// <param name="Reason">Why it waits.</param>
/// <param name="Points">Its points.</param>
/// <param name="Finished">Those of them that are in its store.</param>
internal sealed record TaskStatusReport(int Task, string State, string Node, string Reason, int Points, int Finished);
