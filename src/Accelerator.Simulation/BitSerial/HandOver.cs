namespace Accelerator.Simulation.BitSerial;

/// <summary>
/// The partial-sum registers of all PEs. Each takes its sum in the cycle after the last of the PE's own beat, so a PE that finishes early hands over early; its value shows
/// two cycles after that last one.
/// </summary>
internal sealed class HandOver(int lanes, int shift)
{
    private readonly int[] totals = new int[lanes];
    private readonly int[] durations = new int[lanes];
    private int[] partialD = new int[lanes];
    private int[] partialQ = new int[lanes];
    private int longest;
    private int shortest;
    private int age;
    private bool active;
    private bool load;

    /// <summary>partial_sum_o of every PE.</summary>
    public ReadOnlySpan<int> PartialSums => partialQ;

    /// <summary>The first cycle of the last step of a group. A group's partial sums were released before, so nothing is under way.</summary>
    /// <param name="sums">The sums that the step is going to reach.</param>
    /// <param name="work">How long each PE takes.</param>
    public void Begin(ReadOnlySpan<int> sums, BeatWork work)
    {
        for (int i = 0; i < totals.Length; i++) totals[i] = sums[i] << shift;
        work.Durations.CopyTo(durations);
        (longest, shortest) = (work.Longest, work.Shortest);
        (active, age) = (true, 0);
    }

    /// <summary>Next values, before <see cref="Begin"/> of the same cycle: then the age counts the cycles since the step's first.</summary>
    public void Evaluate()
    {
        load = false;
        if (!active) return;
        age++;
        if (age < shortest) return;
        load = true;
        if (longest == shortest) totals.CopyTo(partialD, 0);
        else for (int i = 0; i < totals.Length; i++) partialD[i] = durations[i] == age ? totals[i] : partialQ[i];
        active = age < longest;
    }

    public void Commit()
    {
        if (load) (partialQ, partialD) = (partialD, partialQ);
    }
}
