namespace Accelerator.Simulation.Timing;

/// <summary>A description of a state in numbers, of which two are compared to the last one: no hash stands for them.</summary>
internal sealed class TimedState
{
    private readonly List<long> values = new(512);

    /// <summary>Forgets everything.</summary>
    public void Clear() => values.Clear();

    /// <summary>Adds a number.</summary>
    public void Add(long value) => values.Add(value);

    /// <summary>Adds a truth value.</summary>
    public void Add(bool value) => values.Add(value ? 1 : 0);

    /// <summary>Whether all numbers are the same.</summary>
    public bool SameAs(TimedState other) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values).SequenceEqual(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(other.values));
}
