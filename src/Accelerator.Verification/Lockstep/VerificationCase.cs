using Accelerator.Compilation.LutTensorCore;
using Accelerator.Simulation;

namespace Accelerator.Verification.Lockstep;

/// <summary>One run to compare: a program, and how the world around the array stalls.</summary>
/// <param name="Name">Name in reports.</param>
/// <param name="Program">The program; its workload is the stimulus.</param>
/// <param name="Environment">Latency and stalls.</param>
public sealed record VerificationCase(string Name, TileProgram Program, EnvironmentSpec Environment);
