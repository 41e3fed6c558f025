using Accelerator.Hardware.Dram;
using Accelerator.Numerics;

namespace Accelerator.Simulation.Dram;

/// <summary>Which bursts a stream touches.</summary>
public enum StreamPattern
{
    /// <summary>Reads of ascending addresses.</summary>
    Read,

    /// <summary>Writes of ascending addresses.</summary>
    Write,

    /// <summary>Reads of random addresses.</summary>
    Scattered,
}

/// <summary>What a stream took.</summary>
/// <param name="Requests">Bursts.</param>
/// <param name="Bytes">Bytes of them.</param>
/// <param name="Accepted">Cycles until the last request was accepted.</param>
/// <param name="Cycles">Cycles until the last data was on the bus.</param>
/// <param name="Counters">Commands of all channels.</param>
public sealed record StreamResult(long Requests, long Bytes, long Accepted, long Cycles, DramCounters Counters);

/// <summary>Offers a stream of requests to a memory, in order, so many a cycle as it takes and at most a given number: what memory simulators are compared by.</summary>
/// <param name="spec">The memory.</param>
public sealed class DramTraffic(DramMemory spec)
{
    /// <summary>Runs a stream.</summary>
    /// <param name="pattern">Which bursts.</param>
    /// <param name="bytes">Bytes in all, rounded up to bursts.</param>
    /// <param name="offered">Requests offered a cycle.</param>
    /// <param name="seed">Seed of random addresses.</param>
    /// <param name="observers">Makes the observer of each channel; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    public StreamResult Run(StreamPattern pattern, long bytes, int offered, int seed = 1, Func<int, IDramObserver>? observers = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, 1);
        int burst = spec.Organization.BurstBytes;
        var random = new Xoshiro256((ulong)seed);
        ulong all = (ulong)(spec.Organization.Bytes / burst);
        return Run(id => (pattern == StreamPattern.Scattered ? (long)(random.Next() % all) : id) * burst, (bytes + burst - 1) / burst, pattern == StreamPattern.Write, offered, observers, cancellation);
    }

    /// <summary>Runs reads or writes of given addresses.</summary>
    /// <param name="address">The byte address of each request, asked for once each, in order.</param>
    /// <param name="requests">How many there are.</param>
    /// <param name="write">Whether they are writes.</param>
    /// <param name="offered">Requests offered a cycle.</param>
    /// <param name="observers">Makes the observer of each channel; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    public StreamResult Run(Func<long, long> address, long requests, bool write, int offered, Func<int, IDramObserver>? observers = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentOutOfRangeException.ThrowIfLessThan(requests, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(offered, 1);
        long sent = 0, done = 0, accepted = 0;
        var mapping = new DramMapping(spec.Organization, spec.Mapping);
        DramController[] channels = [.. Enumerable.Range(0, spec.Organization.Channels).Select(i => new DramController(spec, observers?.Invoke(i)))];
        DramRequest next = Next(0);
        long cycle = 0;
        while (done < requests)
        {
            if ((cycle & 0xffff) == 0) cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < offered && sent < requests && channels[next.Address.Channel].TryAccept(next); i++)
            {
                sent++;
                accepted = cycle + 1;
                if (sent < requests) next = Next(sent);
            }

            bool written = true;
            foreach (DramController channel in channels)
            {
                channel.Step(drain: sent == requests);
                while (channel.TryComplete(out _)) done++;
                written &= channel.IsIdle;
            }

            cycle++;
            if (write && sent == requests && written) done = requests;
        }

        if (write) cycle = channels.Max(channel => channel.LastWritten);
        return new StreamResult(requests, requests * spec.Organization.BurstBytes, accepted, cycle, channels.Aggregate(new DramCounters(), (sum, channel) => sum + channel.Counters));

        DramRequest Next(long id) => new(id, mapping.Map(address(id)), write);
    }
}
