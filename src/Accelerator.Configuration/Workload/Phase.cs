namespace Accelerator.Configuration;

/// <summary>A phase of inference; the set of cases is closed.</summary>
public abstract record Phase
{
    private protected Phase()
    {
    }
}

/// <summary>All tokens of a prompt at once: multiplications with M = <paramref name="Tokens"/>.</summary>
/// <param name="Tokens">Tokens of the prompt.</param>
public sealed record PrefillPhase(int Tokens) : Phase;

/// <summary>Tokens one after the other: multiplications with M = 1, <paramref name="Tokens"/> times.</summary>
/// <param name="Tokens">Tokens decoded.</param>
/// <param name="Context">Tokens already in the context before the first decoded one.</param>
public sealed record DecodePhase(int Tokens, int Context) : Phase;
