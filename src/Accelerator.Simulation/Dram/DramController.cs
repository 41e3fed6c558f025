using Accelerator.Hardware.Dram;

namespace Accelerator.Simulation.Dram;

/// <summary>
/// The controller of a channel: requests wait in a queue of reads and one of writes, and move, one a cycle, to command queues, from which the first command that is legal is issued (first ready,
/// first come, first served). Writes gather and are drained together. Refreshes of the ranks are spread evenly,
/// and go before everything else in their rank.
/// </summary>
public sealed class DramController
{
    private readonly DramMemory spec;
    private readonly DramChannel channel;
    private readonly IDramObserver? observer;
    private readonly List<DramRequest> reads, writes;
    private readonly List<DramRequest>[] queues;
    private readonly Queue<(long Cycle, long Id)> returning = [];
    private readonly Queue<int> refreshes = [];
    private int turn, draining, nextRank, outstanding;

    /// <summary>The controller after reset.</summary>
    /// <param name="spec">The memory.</param>
    /// <param name="observer">Sees the commands; null for nobody.</param>
    public DramController(DramMemory spec, IDramObserver? observer = null)
    {
        ArgumentNullException.ThrowIfNull(spec);
        (this.spec, this.observer, channel) = (spec, observer, new DramChannel(spec));
        (reads, writes) = (new(spec.RequestQueue), new(spec.RequestQueue));
        queues = [.. Enumerable.Range(0, spec.Organization.Ranks * (spec.QueuePerBank ? spec.Organization.BanksOfRank : 1)).Select(_ => new List<DramRequest>(spec.CommandQueue))];
    }

    /// <summary>The cycle that <see cref="Step"/> computes next.</summary>
    public long Cycle { get; private set; }

    /// <summary>What happened so far.</summary>
    public DramCounters Counters { get; } = new();

    /// <summary>The cycle after the last data of a write; 0 before there was one.</summary>
    public long LastWritten { get; private set; }

    /// <summary>Whether nothing waits and nothing is on its way: reads until they are taken by <see cref="TryComplete"/>, writes until they are issued.</summary>
    public bool IsIdle => outstanding == 0;

    /// <summary>Takes a request, or refuses it because its queue is full.</summary>
    public bool TryAccept(in DramRequest request)
    {
        List<DramRequest> queue = request.IsWrite ? writes : reads;
        if (queue.Count >= spec.RequestQueue) return false;
        queue.Add(request);
        outstanding++;
        return true;
    }

    /// <summary>A read whose last data arrived before this cycle.</summary>
    public bool TryComplete(out long id)
    {
        id = 0;
        if (!returning.TryPeek(out var first) || first.Cycle > Cycle) return false;
        id = returning.Dequeue().Id;
        outstanding--;
        return true;
    }

    /// <summary>One cycle.</summary>
    /// <param name="drain">Whether writes are drained although their queue is not full: nothing else will come.</param>
    public void Step(bool drain = false)
    {
        AskForRefresh();
        bool refreshing = refreshes.Count > 0;
        if (refreshing) Counters.RefreshCycles++;
        DramCommand? first = refreshing ? StepRefresh() : null;
        first ??= TryIssue(null);
        if (first is { } issued && spec.TwoCommandBuses) TryIssue(IsColumn(issued));
        Schedule(drain);
        Cycle++;
    }

    private void AskForRefresh()
    {
        int interval = spec.Timings.RefreshInterval, ranks = spec.Organization.Ranks;
        if (interval == 0 || Cycle == 0 || Cycle % (interval / ranks) != 0) return;
        refreshes.Enqueue(nextRank);
        nextRank = (nextRank + 1) % ranks;
    }

    /// <summary>Closes a row of the rank that is to be refreshed, or refreshes it; null where that is not legal yet.</summary>
    private DramCommand? StepRefresh()
    {
        var address = new DramAddress(0, refreshes.Peek(), 0, 0, 0, 0);
        bool open = false;
        for (int group = 0; group < spec.Organization.BankGroups; group++)
        {
            for (int bank = 0; bank < spec.Organization.Banks; bank++)
            {
                DramAddress one = address with { BankGroup = group, Bank = bank };
                if (channel.OpenRow(one) < 0) continue;
                open = true;
                if (channel.Earliest(DramCommand.Precharge, one) <= Cycle) return Issue(DramCommand.Precharge, one);
            }
        }

        if (open || channel.Earliest(DramCommand.Refresh, address) > Cycle) return null;
        refreshes.Dequeue();
        return Issue(DramCommand.Refresh, address);
    }

    /// <summary>Issues the first legal command of the queues, taken in turn; null where there is none.</summary>
    /// <param name="otherThan">The kind of command whose bus is taken in this cycle, column (true) or row (false): the first legal command waits where it is one. Null for none.</param>
    private DramCommand? TryIssue(bool? otherThan)
    {
        for (int i = 0; i < queues.Length; i++)
        {
            turn = (turn + 1) % queues.Length;
            if (refreshes.Count > 0 && turn / (queues.Length / spec.Organization.Ranks) == refreshes.Peek()) continue;
            List<DramRequest> queue = queues[turn];
            for (int place = 0; place < queue.Count; place++)
            {
                DramAddress address = queue[place].Address;
                DramCommand command = Needed(queue[place]);
                if (channel.Earliest(command, address) > Cycle) continue;
                if (command == DramCommand.Precharge && !MayClose(queue, place)) continue;
                if (otherThan == IsColumn(command)) return null;
                if (!IsColumn(command)) return Issue(command, address);
                if (Overtakes(queue, place)) continue;
                if (!queue[place].IsWrite) returning.Enqueue((Cycle + spec.Timings.ReadLatency + spec.Timings.Burst, queue[place].Id));
                else (LastWritten, outstanding) = (Cycle + spec.Timings.WriteLatency + spec.Timings.Burst, outstanding - 1);
                queue.RemoveAt(place);
                return Issue(command, address);
            }
        }

        return null;
    }

    private DramCommand Needed(in DramRequest request)
    {
        int open = channel.OpenRow(request.Address);
        if (open < 0) return DramCommand.Activate;
        if (open != request.Address.Row) return DramCommand.Precharge;
        return spec.RowPolicy == RowPolicy.Open
            ? request.IsWrite ? DramCommand.Write : DramCommand.Read
            : request.IsWrite ? DramCommand.WritePrecharge : DramCommand.ReadPrecharge;
    }

    /// <summary>A row is closed by the first request of its bank, and not while others wait for it, unless they were many.</summary>
    private bool MayClose(List<DramRequest> queue, int place)
    {
        DramAddress address = queue[place].Address;
        int open = channel.OpenRow(address);
        for (int i = 0; i < queue.Count; i++)
        {
            DramAddress other = queue[i].Address;
            bool same = other.Rank == address.Rank && other.BankGroup == address.BankGroup && other.Bank == address.Bank;
            if (!same) continue;
            if (i < place) return false;
            if (other.Row == open) return channel.RowHits(address) >= spec.RowHitLimit;
        }

        return true;
    }

    /// <summary>Whether an access would overtake another one of the same burst.</summary>
    private static bool Overtakes(List<DramRequest> queue, int place)
    {
        for (int i = 0; i < place; i++) if (queue[i].Address == queue[place].Address && (queue[i].IsWrite || queue[place].IsWrite)) return true;
        return false;
    }

    /// <summary>Moves a request to a command queue with room: reads, or writes while they are drained. What waits for the same burst in the other queue goes first.</summary>
    private void Schedule(bool drain)
    {
        if (draining == 0 && (writes.Count >= spec.RequestQueue || (reads.Count == 0 && (drain || writes.Count >= spec.WriteDrain)))) draining = writes.Count;
        List<DramRequest> from = draining > 0 ? writes : reads, other = draining > 0 ? reads : writes;
        bool blocked = false;
        for (int i = 0; i < from.Count; i++)
        {
            DramRequest request = from[i];
            List<DramRequest> queue = queues[QueueOf(request.Address)];
            if (queue.Count >= spec.CommandQueue) continue;
            if (Waits(other, request))
            {
                blocked = true;
                continue;
            }

            queue.Add(request);
            from.RemoveAt(i);
            if (draining > 0) draining--;
            return;
        }

        // The oldest request of all waits for none, so that one of the queues always goes on.
        if (blocked) draining = draining > 0 ? 0 : writes.Count;
    }

    private static bool Waits(List<DramRequest> queue, in DramRequest request)
    {
        foreach (DramRequest other in queue) if (other.Id < request.Id && other.Address == request.Address) return true;
        return false;
    }

    private int QueueOf(in DramAddress address) => spec.QueuePerBank
        ? (((address.Rank * spec.Organization.BankGroups) + address.BankGroup) * spec.Organization.Banks) + address.Bank
        : address.Rank;

    private DramCommand Issue(DramCommand command, in DramAddress address)
    {
        channel.Issue(command, address, Cycle);
        observer?.OnCommand(Cycle, command, address);
        switch (command)
        {
            case DramCommand.Activate:
                Counters.Activates++;
                break;
            case DramCommand.Precharge:
                Counters.Precharges++;
                break;
            case DramCommand.Refresh:
                Counters.Refreshes++;
                break;
            case DramCommand.Read or DramCommand.ReadPrecharge:
                Counters.Reads++;
                break;
            default:
                Counters.Writes++;
                break;
        }

        return command;
    }

    private static bool IsColumn(DramCommand command) => command is DramCommand.Read or DramCommand.Write or DramCommand.ReadPrecharge or DramCommand.WritePrecharge;
}
