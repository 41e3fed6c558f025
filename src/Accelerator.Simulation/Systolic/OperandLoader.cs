using Accelerator.Hardware.Systolic;

namespace Accelerator.Simulation.Systolic;

/// <summary>
/// Loads the operands that stay before the rows or lanes that use them: a word stays on its port for K cycles, and one element of each lane or row enters in each.
/// </summary>
/// <typeparam name="T">Value of a word.</typeparam>
/// <param name="shape">The array, whose operands are loaded.</param>
/// <param name="stride">Values of a word.</param>
internal sealed class OperandLoader<T>(SystolicMicroarchitecture shape, int stride)
    where T : unmanaged
{
    private readonly bool isDouble = shape.Array.WeightBuffers == OperandBuffers.Double;
    private readonly int elementLast = shape.Array.TileK - 1;
    private readonly T[] loaded = new T[stride];
    private readonly T[] inUse = new T[stride];
    private (int Element, bool Loaded) q;
    private (int Element, bool Loaded) d;
    private bool takes;

    /// <summary>load_q.</summary>
    public int Element => q.Element;

    /// <summary>What the PEs work with.</summary>
    public ReadOnlySpan<T> InUse => isDouble ? inUse : loaded;

    /// <summary>loaded_o.</summary>
    /// <param name="begun">The step has begun: with two buffers its operands have left the one that is loaded.</param>
    public bool Loaded(bool begun) => q.Loaded || (isDouble && begun);

    /// <summary>load: an element enters in this cycle.</summary>
    /// <param name="valid">There is a word.</param>
    /// <param name="begins">A step begins in this cycle.</param>
    public bool Loads(bool valid, bool begins) => valid && (!q.Loaded || (isDouble && begins));

    /// <summary>The word's ready: its last element enters.</summary>
    public bool Ready(bool valid, bool begins) => q.Element == elementLast && Loads(valid, begins);

    /// <summary>Evaluate, before the step is: with two buffers a step that begins takes what was loaded.</summary>
    public void Begin(bool valid, bool begins, bool ends)
    {
        d = q;
        if (isDouble ? begins : ends) d.Loaded = false;
        if (isDouble && begins) loaded.CopyTo(inUse, 0);
        takes = Ready(valid, begins);
        if (takes) d = (0, true);
        else if (Loads(valid, begins)) d.Element = q.Element + 1;
    }

    /// <summary>Evaluate, after the step was: the word is taken over with its last element.</summary>
    public void End(ReadOnlySpan<T> word)
    {
        if (takes) word.CopyTo(loaded);
    }

    /// <summary>The clock edge.</summary>
    public void Commit() => q = d;
}
