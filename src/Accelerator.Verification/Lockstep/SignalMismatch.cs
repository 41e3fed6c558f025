using Accelerator.Hardware.Contracts;

namespace Accelerator.Verification.Lockstep;

/// <summary>One contracted signal of one module instance that differs in a cycle.</summary>
/// <param name="Column">Its column in the trace record.</param>
/// <param name="Replica">Which instance of a replicated module.</param>
/// <param name="Expected">The model's value, hexadecimal.</param>
/// <param name="Actual">The RTL's value, hexadecimal, x where unknown.</param>
public sealed record SignalMismatch(TraceColumn Column, int Replica, string Expected, string Actual)
{
    /// <summary>Instance path below the top; empty for the top.</summary>
    public string Instance => Column.Contract.InstancePath(Replica);

    /// <summary>Instance path and port.</summary>
    public string Signal => Instance.Length == 0 ? Column.Port.Name : $"{Instance}.{Column.Port.Name}";

    /// <summary>Lowest bit in the record.</summary>
    public int Offset => Column.Offset + (Replica * Column.Port.Width);
}
