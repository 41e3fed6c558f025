using System.Collections.Immutable;
using Accelerator.Numerics;

namespace Accelerator.Simulation;

/// <summary>How the world around an accelerator behaves: the memories' latency and who stalls when.</summary>
public sealed record EnvironmentSpec
{
    /// <summary>Cycles from a read request to its response, at least 1.</summary>
    public required int LatencyCycles { get; init; }

    /// <summary>Stall profile of the command stream.</summary>
    public StallProfile Commands { get; init; }

    /// <summary>Stall profile of read requests.</summary>
    public StallProfile Requests { get; init; }

    /// <summary>Stall profile of read responses, on top of the latency.</summary>
    public StallProfile Responses { get; init; }

    /// <summary>Backpressure of the output port.</summary>
    public StallProfile Outputs { get; init; }

    /// <summary>Backpressure of the done stream.</summary>
    public StallProfile Done { get; init; }

    /// <summary>Seed of every stall.</summary>
    public ulong Seed { get; init; }

    /// <summary>An environment with no stall but the latency.</summary>
    public static EnvironmentSpec Ideal(int latencyCycles) => new() { LatencyCycles = latencyCycles };

    /// <summary>An environment whose channels stall as <paramref name="random"/> draws.</summary>
    public static EnvironmentSpec Random(int latencyCycles, Xoshiro256 random)
    {
        ArgumentNullException.ThrowIfNull(random);
        ImmutableArray<StallProfile> profiles = [.. Enum.GetValues<StallProfile>()];
        return new EnvironmentSpec
        {
            LatencyCycles = latencyCycles,
            Commands = profiles[random.Below(profiles.Length)],
            Requests = profiles[random.Below(profiles.Length)],
            Responses = profiles[random.Below(profiles.Length)],
            Outputs = profiles[random.Below(profiles.Length)],
            Done = profiles[random.Below(profiles.Length)],
            Seed = random.Next(),
        };
    }
}
