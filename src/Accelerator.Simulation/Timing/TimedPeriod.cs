namespace Accelerator.Simulation.Timing;

/// <summary>
/// Finds that a state has come back, after Brent: one earlier state is kept, and replaced when twice as many have been seen since. The future of equal states is equal, so
/// what lies between two of them repeats for as long as no unit meets the end of what is being repeated.
/// </summary>
internal sealed class TimedPeriod(TimedShell shell, TimedEnd ends)
{
    private readonly TimedState now = new();
    private readonly TimedState kept = new();
    private readonly TimedCounts counts = new();
    private (long Activations, long Weights, long Scales, long Tables) answered;
    private long seen;
    private long limit;

    /// <summary>Starts over.</summary>
    public void Forget() => (seen, limit) = (0, 0);

    /// <summary>Looks at the state of the shell: how many sightings ago it was the same; 0 where it was not.</summary>
    public long Look()
    {
        shell.Describe(now, ends);
        seen++;
        if (limit != 0 && now.SameAs(kept)) return seen;
        if (seen <= limit) return 0;
        limit = limit == 0 ? 1 : limit * 2;
        seen = 0;
        shell.Describe(kept, ends);
        counts.CopyFrom(shell.Counts);
        answered = shell.Answered;
        return 0;
    }

    /// <summary>Leaves out <paramref name="times"/> periods of so many groups, tiles or commands.</summary>
    public void Skip(long times, long ofPeriod)
    {
        long cycles = (shell.Counts.Total - counts.Total) * times;
        var since = shell.Answered;
        shell.Counts.Repeat(counts, times);
        long left = ofPeriod * times;
        shell.Skip(ends == TimedEnd.Group ? left : 0, ends == TimedEnd.Tile ? checked((int)left) : 0, ends == TimedEnd.Strip ? left : 0, cycles,
            ((since.Activations - answered.Activations) * times, (since.Weights - answered.Weights) * times, (since.Scales - answered.Scales) * times, (since.Tables - answered.Tables) * times));
        Forget();
    }
}
