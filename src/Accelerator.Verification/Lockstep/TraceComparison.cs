using System.Collections.Concurrent;
using System.Collections.Immutable;
using Accelerator.Hardware;
using Accelerator.Simulation;
using Accelerator.Verification.Simulators;

namespace Accelerator.Verification.Lockstep;

/// <summary>The comparison has ended before the model; thrown through the model's loop to end it, too.</summary>
internal sealed class LockstepEndedException : Exception;

/// <summary>
/// Watches the model: sends each cycle's inputs to the simulator and queues the expected record; a second thread reads the simulator's
/// records and compares.
/// </summary>
internal sealed class TraceComparison : ICycleObserver, IDisposable
{
    /// <summary>
    /// Bytes of expected records that may wait. More than the simulator and the pipes buffer, so that the model never waits for a
    /// record that the simulator cannot send yet.
    /// </summary>
    private const int QueueBytes = 64 << 20;

    private readonly Microarchitecture shape;
    private readonly RtlRun rtl;
    private readonly string name;
    private readonly BlockingCollection<uint[]> expected;
    private readonly ConcurrentBag<uint[]> spare = [];
    private readonly Thread reader;
    private readonly Queue<(long Cycle, TraceRecord Expected, TraceRecord Actual)> before = [];
    private readonly List<(long Cycle, TraceRecord Expected, TraceRecord Actual)> window = [];
    private List<SignalMismatch>? first;
    private long firstCycle;
    private long cycles;
    private long mismatches;
    private Exception? failure;
    private volatile bool ended;

    public TraceComparison(Microarchitecture shape, RtlRun rtl, string name)
    {
        (this.shape, this.rtl, this.name) = (shape, rtl, name);
        expected = new BlockingCollection<uint[]>(Math.Max(4096, QueueBytes / (rtl.RecordWords * 4)));
        reader = new Thread(Read) { IsBackground = true, Name = "trace comparison" };
        reader.Start();
    }

    /// <inheritdoc/>
    public void OnCycle(ReadOnlySpan<uint> stimulus, ReadOnlySpan<uint> trace)
    {
        if (ended) throw new LockstepEndedException();
        if (!spare.TryTake(out uint[]? record)) record = new uint[rtl.RecordWords];
        trace.CopyTo(record);
        try
        {
            rtl.Write(stimulus);
        }
        catch (IOException)
        {
            // The simulator is gone; the reader finds out why.
            throw new LockstepEndedException();
        }

        while (!expected.TryAdd(record, millisecondsTimeout: 100))
        {
            if (ended) throw new LockstepEndedException();
        }
    }

    /// <summary>Waits for the last record and sums up.</summary>
    public LockstepResult Finish(CancellationToken cancellation)
    {
        expected.CompleteAdding();
        try
        {
            if (!ended) rtl.CloseStimulus();
        }
        catch (IOException)
        {
            // As above.
        }

        reader.Join();
        cancellation.ThrowIfCancellationRequested();
        if (failure is not null) throw new SimulatorException(failure.Message);
        return new LockstepResult
        {
            Cycles = cycles,
            ValuesCompared = cycles * shape.Trace.Signals,
            Mismatches = mismatches,
            WrongOutputs = 0,
            FirstDivergence = first is null ? null : Divergence(first),
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ended = true;

        // A model that fails adds no more: the reader must not wait for it.
        expected.CompleteAdding();
        rtl.Dispose();
        reader.Join();
        expected.Dispose();
    }

    private void Read()
    {
        try
        {
            Compare();
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException or InvalidOperationException)
        {
            failure = problem;
        }
        finally
        {
            ended = true;

            // Nobody reads any more: a simulator whose output is full would never take the stimulus that the model is sending.
            if (!expected.IsCompleted) rtl.Stop();
        }
    }

    private void Compare()
    {
        uint[] values = new uint[rtl.RecordWords], unknown = new uint[rtl.RecordWords];
        foreach (uint[] record in expected.GetConsumingEnumerable())
        {
            if (!rtl.Read(values, unknown))
            {
                failure = new SimulatorException($"The simulator ended in cycle {cycles} of {name}, before the model:\n{rtl.Messages}");
                return;
            }

            var model = new TraceRecord(record, []);
            var actual = new TraceRecord(values, unknown);
            if (!model.Matches(actual)) Note(FaultLocator.Mismatches(shape.Trace, model, actual));
            Keep(model, new TraceRecord([.. values], unknown.AsSpan().ContainsAnyExcept(0u) ? [.. unknown] : []));
            cycles++;
            if (first is not null && cycles > firstCycle + Lockstep.Divergence.WindowCycles) return;
        }
    }

    private void Note(List<SignalMismatch> found)
    {
        if (found.Count == 0) throw new InvalidOperationException($"Records of cycle {cycles} differ outside every contracted signal.");
        mismatches += found.Count;
        if (first is not null) return;
        (first, firstCycle) = (found, cycles);
        window.AddRange(before);
    }

    private void Keep(TraceRecord model, TraceRecord actual)
    {
        if (first is not null)
        {
            window.Add((cycles, model, actual));
            return;
        }

        before.Enqueue((cycles, model, actual));
        if (before.Count > Lockstep.Divergence.WindowCycles) spare.Add(before.Dequeue().Expected.Values);
    }

    private Divergence Divergence(List<SignalMismatch> signals)
    {
        (string module, string instance) = FaultLocator.Locate(shape, signals);
        return new Divergence { Case = name, Cycle = firstCycle, Signals = [.. signals], Module = module, Instance = instance, Window = [.. window] };
    }
}
