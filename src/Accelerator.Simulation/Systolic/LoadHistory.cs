namespace Accelerator.Simulation.Systolic;

/// <summary>
/// The elements that have been loaded in the last cycles, which is what the registers that they move through hold. The PEs of row r keep element r and pass those
/// above on, so the last that has come to them is the newest one that is not below r, of the newest word or of the one before.
/// </summary>
/// <param name="elements">Elements of a word along K.</param>
/// <param name="stride">Values of a word.</param>
/// <param name="depth">Cycles looked back at most.</param>
internal sealed class LoadHistory<T>(int elements, int stride, int depth)
    where T : unmanaged
{
    private readonly int slots = depth + 1;
    private readonly (bool Valid, int Element, long Word)[] cycles = new (bool, int, long)[depth + 1];

    // Word 0 is what registers hold after reset: zeros. A word is overwritten when no slot can name it any more.
    private readonly int words = (depth / elements) + 4;
    private readonly T[] memory = new T[((depth / elements) + 4) * stride];
    private (bool Valid, int Element, long Word) newest;
    private int nextSlot;
    private bool pushed;

    /// <summary>Evaluate: the element of this cycle, if there is one.</summary>
    public void Push(bool load, int element, ReadOnlySpan<T> word)
    {
        pushed = true;
        newest.Valid = load;
        if (load)
        {
            if (element == 0) word.CopyTo(memory.AsSpan((int)(++newest.Word % words) * stride));
            newest.Element = element;
        }

        cycles[nextSlot] = newest;
    }

    /// <summary>The clock edge: what was pushed is one cycle old.</summary>
    public void Commit()
    {
        if (!pushed) return;
        pushed = false;
        if (++nextSlot == slots) nextSlot = 0;
    }

    /// <summary>Whether an element for row <paramref name="row"/> or below entered <paramref name="age"/> cycles ago, at least 1.</summary>
    public bool Valid(int row, int age)
    {
        var cycle = cycles[Slot(age)];
        return cycle.Valid && cycle.Element >= row;
    }

    /// <summary>The last such element until then: whether it was the row's own, its place, and its word; no place where there was none.</summary>
    public (bool First, int Element) Last(int row, int age, out ReadOnlySpan<T> word)
    {
        var cycle = cycles[Slot(age)];
        long number = cycle.Element >= row ? cycle.Word : cycle.Word - 1;
        int element = cycle.Element >= row ? cycle.Element : elements - 1;
        word = default;
        if (number < 1 || row >= elements) return (false, -1);
        word = memory.AsSpan((int)(number % words) * stride, stride);
        return (element == row, element);
    }

    private int Slot(int age) => nextSlot >= age ? nextSlot - age : nextSlot - age + slots;
}
