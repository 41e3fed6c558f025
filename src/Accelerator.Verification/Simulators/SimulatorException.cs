namespace Accelerator.Verification.Simulators;

/// <summary>A simulator refused a package, or ended before it should. The message holds what it said.</summary>
public sealed class SimulatorException : Exception
{
    /// <summary>An exception with what the simulator said.</summary>
    public SimulatorException(string message)
        : base(message)
    {
    }
}
