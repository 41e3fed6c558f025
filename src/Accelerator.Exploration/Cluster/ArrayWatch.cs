using System.Collections.Immutable;

namespace Accelerator.Exploration.Cluster;

/// <summary>Waits for the tasks of an array, by the batch system and by the stores that tasks write.</summary>
/// <param name="system">The batch system.</param>
/// <param name="say">Told what a person should know.</param>
/// <param name="pause">Lets time pass.</param>
internal sealed class ArrayWatch(IBatchSystem system, Action<string> say, Action<TimeSpan, CancellationToken> pause)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.5), Longest = TimeSpan.FromSeconds(10), Leaving = TimeSpan.FromSeconds(5), AfterCancel = TimeSpan.FromSeconds(15);

    /// <summary>Returns when no task runs or waits any more, or when every point has an outcome.</summary>
    /// <param name="job">The job.</param>
    /// <param name="stores">What its tasks have computed.</param>
    /// <param name="onLook">Called after each look, with what the tasks do.</param>
    /// <param name="cancellation">Ends the wait, not the tasks.</param>
    public void Wait(string job, ArrayStores stores, Action<string> onLook, CancellationToken cancellation)
    {
        TimeSpan waited = TimeSpan.Zero, complete = TimeSpan.Zero;
        bool told = false;
        while (true)
        {
            // First the tasks, then what they have written: a task that is over writes nothing more.
            ImmutableArray<BatchTask>? tasks = system.Tasks(job, cancellation);
            bool all = stores.AreComplete;
            onLook(Described(job, tasks));
            if (tasks is null && !told) say($"job {job}: the batch system does not answer; waiting for it and for the stores of the tasks");
            told = tasks is null;
            if (tasks is { } known && known.All(task => task.IsOver)) return;

            // Tasks whose points are all there are about to end; whoever does not know of it need not wait longer.
            if (all && complete >= Leaving) return;
            TimeSpan step = TimeSpan.FromSeconds(Math.Clamp(waited.TotalSeconds / 10, Shortest.TotalSeconds, all ? 1 : Longest.TotalSeconds));
            pause(step, cancellation);
            waited += step;
            complete = all ? complete + step : TimeSpan.Zero;
        }
    }

    /// <summary>Ends the tasks of a job; returns whether they are known to be over.</summary>
    public bool Cancel(string job)
    {
        system.Cancel(job);
        for (TimeSpan waited = TimeSpan.Zero; waited < AfterCancel; waited += Shortest)
        {
            if (system.Tasks(job, CancellationToken.None) is { } tasks && tasks.All(task => task.IsOver)) return true;
            pause(Shortest, CancellationToken.None);
        }

        return false;
    }

    private static string Described(string job, ImmutableArray<BatchTask>? tasks)
    {
        if (tasks is not { } known) return $"job {job}: no answer";
        BatchTask[] waiting = [.. known.Where(task => !task.IsOver && !task.Runs)];
        string reasons = string.Join(", ", waiting.Select(task => task.Reason).Where(reason => reason.Length > 0).Distinct().Order(StringComparer.Ordinal));
        return $"job {job}: {known.Count(task => task.Runs)} tasks run, {waiting.Length} wait{(reasons.Length > 0 ? $" ({reasons})" : "")}";
    }
}
