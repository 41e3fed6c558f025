namespace Accelerator.Simulation.Timing;

/// <summary><c>acc_fetch_unit</c> with the ideal memory behind it, in counts: credit, words on their way and words that wait.</summary>
internal sealed class TimedFetch(TimedLoop loop, int depth, int latency)
{
    private readonly long[] due = new long[depth];
    private int first;
    private int credit = depth;
    private bool arrives;

    /// <summary>Its loops.</summary>
    public TimedLoop Loop => loop;

    /// <summary>Words in the response FIFO.</summary>
    public int Words { get; private set; }

    /// <summary>Words that were asked for and have not come.</summary>
    public int Pending { get; private set; }

    /// <summary>Words that have come, in all.</summary>
    public long Answered { get; private set; }

    /// <summary>The environment's side of the cycle: whether a word comes.</summary>
    public void Drive(long cycle)
    {
        arrives = Pending != 0 && due[first] <= cycle;
        if (!arrives) return;
        if (++first == due.Length) first = 0;
        Pending--;
        Answered++;
    }

    /// <summary>The clock edge.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="issued">Commands issued before it.</param>
    /// <param name="ready">word_ready_i.</param>
    public void Clock(long cycle, long issued, bool ready)
    {
        bool taken = ready && Words != 0;
        if (loop.Valid(issued) && credit != 0)
        {
            int slot = first + Pending;
            due[slot >= due.Length ? slot - due.Length : slot] = cycle + latency;
            Pending++;
            credit--;
            loop.Advance();
        }

        if (taken)
        {
            Words--;
            credit++;
        }

        if (arrives) Words++;
    }

    /// <summary>Leaves out cycles in which everything repeats.</summary>
    public void Skip(long cycles, long words)
    {
        Answered += words;
        for (int i = 0; i < Pending; i++) due[Slot(i)] += cycles;
    }

    /// <summary>What decides its future, apart from its place in the loops.</summary>
    public void Describe(TimedState state, long cycle)
    {
        state.Add(Words);
        state.Add(Pending);
        for (int i = 0; i < Pending; i++) state.Add(due[Slot(i)] - cycle);
    }

    private int Slot(int index) => first + index >= due.Length ? first + index - due.Length : first + index;
}
