using Accelerator.Simulation;
using Accelerator.Verification.Simulators;

namespace Accelerator.Verification.Lockstep;

/// <summary>Sends the model's inputs to a simulator and compares nothing.</summary>
internal sealed class StimulusForwarder : ICycleObserver
{
    private readonly RtlRun rtl;

    public StimulusForwarder(RtlRun rtl) => this.rtl = rtl;

    /// <inheritdoc/>
    public void OnCycle(ReadOnlySpan<uint> stimulus, ReadOnlySpan<uint> trace) => rtl.Write(stimulus);
}
