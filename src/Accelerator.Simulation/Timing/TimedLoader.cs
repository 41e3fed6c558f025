namespace Accelerator.Simulation.Timing;

/// <summary>The loader of a systolic array (docs/systolic.md): a word of operands that stay enters element by element before its step, or beside the one before.</summary>
/// <param name="elements">Elements of a word.</param>
/// <param name="twice">There are two buffers.</param>
internal sealed class TimedLoader(int elements, bool twice)
{
    private int element;
    private bool loaded;

    /// <summary>loaded_o, given that the step has begun before this cycle.</summary>
    public bool Loaded(bool begun) => loaded || (twice && begun);

    /// <summary>The word's ready: its last element enters.</summary>
    public bool Ready(bool word, bool begins) => element == elements - 1 && Loads(word, begins);

    /// <summary>The clock edge.</summary>
    public void Clock(bool word, bool begins, bool ends)
    {
        bool loads = Loads(word, begins);
        if (twice ? begins : ends) loaded = false;
        if (!loads) return;
        loaded = element == elements - 1 || loaded;
        element = element == elements - 1 ? 0 : element + 1;
    }

    /// <summary>What decides its future.</summary>
    public void Describe(TimedState state)
    {
        state.Add(element);
        state.Add(loaded);
    }

    private bool Loads(bool word, bool begins) => word && (!loaded || (twice && begins));
}
