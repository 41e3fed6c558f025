namespace Accelerator.Simulation.Systolic;

/// <summary>
/// The steps of the last cycles, which is what the registers that they move through hold: d registers behind the first PE lies the step of d cycles ago, and
/// where there was none, the data of the last one before it, as registers load only with a step.
/// </summary>
/// <param name="activationStride">Activations of a step.</param>
/// <param name="weightStride">Elements of a weight word.</param>
/// <param name="depth">Cycles looked back at most.</param>
internal sealed class StepHistory(int activationStride, int weightStride, int depth)
{
    private readonly int slots = depth + 1;
    private readonly bool[] valid = new bool[depth + 1];
    private readonly int[] word = new int[depth + 1];

    // Word 0 is what registers hold after reset. A word is overwritten when no slot can name it any more.
    private readonly bool[] start = new bool[depth + 2];
    private readonly bool[] first = new bool[depth + 2];
    private readonly bool[] last = new bool[depth + 2];
    private readonly short[] activations = new short[(depth + 2) * activationStride];
    private readonly byte[] weights = new byte[(depth + 2) * weightStride];
    private int newestWord;
    private int nextSlot;
    private bool pushed;

    /// <summary>Evaluate: the step of this cycle, if there is one, in the slot that becomes visible with <see cref="Commit"/>.</summary>
    public void Push(bool step, bool isStart, bool isFirst, bool isLast, ReadOnlySpan<short> activationWord, ReadOnlySpan<byte> weightWord)
    {
        pushed = true;
        valid[nextSlot] = step;
        if (step)
        {
            if (++newestWord == first.Length) newestWord = 0;
            start[newestWord] = isStart;
            first[newestWord] = isFirst;
            last[newestWord] = isLast;
            activationWord.CopyTo(activations.AsSpan(newestWord * activationStride));
            weightWord.CopyTo(weights.AsSpan(newestWord * weightStride));
        }

        word[nextSlot] = newestWord;
    }

    /// <summary>The clock edge: what was pushed is one cycle old.</summary>
    public void Commit()
    {
        if (!pushed) return;
        pushed = false;
        if (++nextSlot == slots) nextSlot = 0;
    }

    /// <summary>Whether there was a step <paramref name="age"/> cycles ago, at least 1.</summary>
    public bool Valid(int age) => valid[Slot(age)];

    /// <summary>Its start.</summary>
    public bool Start(int age) => start[word[Slot(age)]];

    /// <summary>Its first.</summary>
    public bool First(int age) => first[word[Slot(age)]];

    /// <summary>Its last.</summary>
    public bool Last(int age) => last[word[Slot(age)]];

    /// <summary>Its activation word.</summary>
    public ReadOnlySpan<short> Activations(int age) => activations.AsSpan(word[Slot(age)] * activationStride, activationStride);

    /// <summary>Its weight word.</summary>
    public ReadOnlySpan<byte> Weights(int age) => weights.AsSpan(word[Slot(age)] * weightStride, weightStride);

    private int Slot(int age) => nextSlot >= age ? nextSlot - age : nextSlot - age + slots;
}
