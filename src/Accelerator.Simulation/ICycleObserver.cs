namespace Accelerator.Simulation;

/// <summary>Sees every cycle of a cycle model, just before its rising clock edge.</summary>
public interface ICycleObserver
{
    /// <summary>Called once a cycle.</summary>
    /// <param name="stimulus">Top-level inputs, concatenated in contract order without padding, first input lowest; 32-bit words, low word first.</param>
    /// <param name="trace">The trace record (<c>TraceLayout</c>), 32-bit words, low word first.</param>
    void OnCycle(ReadOnlySpan<uint> stimulus, ReadOnlySpan<uint> trace);
}
