using System.Collections.Immutable;
using System.Globalization;

namespace Accelerator.Exploration.Cluster;

/// <summary>The script of an array of tasks: what sbatch is given.</summary>
public sealed record ArrayScript
{
    /// <summary>Name of the job, as people see it.</summary>
    public required string Name { get; init; }

    /// <summary>Comment of the job, by which it is found again.</summary>
    public required string Comment { get; init; }

    /// <summary>Tasks, numbered from 0.</summary>
    public required int Tasks { get; init; }

    /// <summary>Processors of a task.</summary>
    public required int Processors { get; init; }

    /// <summary>The partition; null for the one that Slurm takes.</summary>
    public required string? Partition { get; init; }

    /// <summary>The folder in which a task works.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Words of the command before the chunk: program and sweep file.</summary>
    public required ImmutableArray<string> Command { get; init; }

    /// <summary>Folder of the chunks.</summary>
    public required string ChunkFolder { get; init; }

    /// <summary>The text. What tasks print lies in the folder where the script is submitted.</summary>
    public string Text()
    {
        string partition = Partition is null ? "" : $"#SBATCH --partition={Partition}\n";
        return string.Create(CultureInfo.InvariantCulture, $"""
            #!/bin/sh
            #SBATCH --job-name={Name}
            #SBATCH --comment={Comment}
            #SBATCH --array=0-{Tasks - 1}
            #SBATCH --nodes=1
            #SBATCH --ntasks=1
            #SBATCH --cpus-per-task={Processors}
            #SBATCH --requeue
            #SBATCH --open-mode=append
            #SBATCH --output=task-%a.log
            {partition}cd {Quoted(WorkingFolder)} || exit 1
            exec {string.Join(' ', Command.Select(Quoted))} --chunk {Quoted(ChunkFolder)}/task-"$SLURM_ARRAY_TASK_ID".chunk --workers {Processors}

            """);
    }

    private static string Quoted(string word) => word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || "/._-+=:,@".Contains(letter, StringComparison.Ordinal)) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
