namespace Accelerator.Verification.Dram;

/// <summary>A command that a memory may not be given.</summary>
/// <param name="Command">The command.</param>
/// <param name="Rule">What it breaks: a row of the timing table by its source, or a rule about rows, buses and refresh.</param>
/// <param name="Found">What happened.</param>
/// <param name="Allowed">What is allowed.</param>
public sealed record TraceViolation(IssuedCommand Command, string Rule, string Found, string Allowed);
