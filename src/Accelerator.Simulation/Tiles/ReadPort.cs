using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>The memory behind a read port, its words from a start address on: answers in order, each request after the latency and the response stalls.</summary>
internal sealed class ReadPort<T>
    where T : unmanaged
{
    private readonly RequestPort<T> unit;
    private readonly StallGenerator requests;
    private readonly StallGenerator responses;
    private readonly int latency;
    private readonly int stride;
    private readonly uint start;
    private readonly uint addressMask;
    private readonly (uint Address, long Due)[] pending;
    private int first;
    private int count;
    private bool refused;

    public ReadPort(RequestPort<T> unit, T[] memory, uint start, int stride, TileArraySpec array, EnvironmentSpec environment, ulong salt)
    {
        this.unit = unit;
        this.start = start;
        this.stride = stride;
        addressMask = uint.MaxValue >> (32 - array.AddressBits);
        latency = environment.LatencyCycles;
        requests = new StallGenerator(environment.Requests, environment.Seed + salt);
        responses = new StallGenerator(environment.Responses, environment.Seed + salt + 1);
        pending = new (uint, long)[array.FetchDepth];
        unit.ResponseMemory = memory;
        unit.ResponseStride = stride;
    }

    /// <summary>Words answered so far.</summary>
    public long Words { get; private set; }

    /// <summary>Drives the unit's inputs of cycle <paramref name="cycle"/>.</summary>
    public void Drive(long cycle)
    {
        unit.RequestReady = requests.Open(refused);
        bool due = count != 0 && pending[first].Due <= cycle;
        unit.ResponseValid = due && responses.Open(due);
        if (!unit.ResponseValid) return;
        unit.ResponseAt = (int)((pending[first].Address - start) & addressMask) * stride;
        if (++first == pending.Length) first = 0;
        count--;
        Words++;
    }

    /// <summary>Takes the request of the settled cycle, if there is one. The unit's credits bound what is pending.</summary>
    public void Observe(long cycle)
    {
        refused = unit.RequestValid && !unit.RequestReady;
        if (!unit.RequestValid || !unit.RequestReady) return;
        int slot = first + count;
        if (slot >= pending.Length) slot -= pending.Length;
        pending[slot] = (unit.RequestAddress, cycle + latency);
        count++;
    }
}
