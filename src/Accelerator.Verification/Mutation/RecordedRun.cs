using Accelerator.Simulation;
using Accelerator.Verification.Lockstep;
using Accelerator.Verification.Simulators;

namespace Accelerator.Verification.Mutation;

/// <summary>The inputs of a run of the cycle model, and what the ports of the top must be in each of its cycles.</summary>
internal sealed class RecordedRun : ICycleObserver
{
    private readonly VerificationCase verificationCase;
    private readonly int traceWords;
    private readonly int selectAt;
    private readonly List<uint[]> stimulus = [];
    private readonly List<uint[]> expected = [];

    /// <summary>Runs the model.</summary>
    /// <param name="verificationCase">The run.</param>
    /// <param name="traceWords">Words of the trace record that belong to the top.</param>
    /// <param name="selectAt">Bit of the stimulus from which on it chooses the mutant.</param>
    /// <param name="cancellation">Stops it.</param>
    public RecordedRun(VerificationCase verificationCase, int traceWords, int selectAt, CancellationToken cancellation)
    {
        this.verificationCase = verificationCase;
        this.selectAt = selectAt;
        this.traceWords = traceWords;
        verificationCase.Run(this, cancellation);
    }

    /// <inheritdoc/>
    public void OnCycle(ReadOnlySpan<uint> stimulus, ReadOnlySpan<uint> trace)
    {
        this.stimulus.Add([.. stimulus]);
        expected.Add([.. trace[..traceWords]]);
    }

    /// <summary>
    /// Replays the inputs; whether every port of the top has its value in every cycle. A simulator that ends early, as Verilator does where
    /// a mutant oscillates, does not agree. No mutant is chosen while power comes up.
    /// </summary>
    /// <param name="simulator">The netlist.</param>
    /// <param name="mutant">Number of the mutant; 0 for none.</param>
    public bool Agrees(BuiltSimulator simulator, int mutant)
    {
        using RtlRun rtl = simulator.Start(verificationCase.Arguments);
        var writer = new Thread(() => Write(rtl, (uint)mutant)) { IsBackground = true };
        writer.Start();
        bool agrees = Compare(rtl);
        if (!agrees) rtl.Stop();
        writer.Join();
        return agrees;
    }

    private void Write(RtlRun rtl, uint mutant)
    {
        (int word, int bit) = Math.DivRem(selectAt, 32);
        try
        {
            var chosen = new uint[word + 2];
            foreach (uint[] words in stimulus)
            {
                words.CopyTo(chosen);
                chosen[word] = (words.Length > word ? words[word] : 0) | (mutant << bit);
                chosen[word + 1] = (uint)((ulong)mutant << bit >> 32);
                rtl.Write(chosen.AsSpan(0, bit == 0 ? word + 1 : word + 2));
            }

            rtl.CloseStimulus();
        }
        catch (IOException)
        {
            // The comparison has stopped the simulator.
        }
    }

    private bool Compare(RtlRun rtl)
    {
        uint[] values = new uint[rtl.RecordWords], unknown = new uint[rtl.RecordWords];
        foreach (uint[] words in expected)
        {
            if (!rtl.Read(values, unknown) || !words.AsSpan().SequenceEqual(values.AsSpan(0, words.Length))) return false;
        }

        return true;
    }
}
