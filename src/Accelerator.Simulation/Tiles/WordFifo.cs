using System.Runtime.CompilerServices;

namespace Accelerator.Simulation.Tiles;

/// <summary>
/// <c>acc_fifo</c>: a ring of words of <c>stride</c> elements. The word of a push is written to the free slot at once and becomes
/// visible with the count at <see cref="Commit"/>: nobody may look at a slot beyond the count, so that is the D side of the memory.
/// </summary>
internal sealed class WordFifo<T>(int depth, int stride)
    where T : unmanaged
{
    private readonly T[] memory = new T[depth * stride];
    private int countQ;
    private int readQ;
    private int writeQ;
    private bool push;
    private bool pop;

    public int Depth => depth;

    /// <summary>Words in it.</summary>
    public int Count => countQ;

    /// <summary>valid_o.</summary>
    public bool Valid => countQ != 0;

    /// <summary>ready_o.</summary>
    public bool Ready => countQ != depth;

    /// <summary>data_o, whether valid or not.</summary>
    public Span<T> Head
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => memory.AsSpan(readQ * stride, stride);
    }

    /// <summary>Evaluate: this cycle's push; returns the slot to fill. The caller has checked <see cref="Ready"/>.</summary>
    public Span<T> Push()
    {
        push = true;
        return memory.AsSpan(writeQ * stride, stride);
    }

    /// <summary>Evaluate: this cycle's pop. The caller has checked <see cref="Valid"/>.</summary>
    public void Pop() => pop = true;

    public void Commit()
    {
        if (push)
        {
            if (++writeQ == depth) writeQ = 0;
            countQ++;
            push = false;
        }

        if (pop)
        {
            if (++readQ == depth) readQ = 0;
            countQ--;
            pop = false;
        }
    }
}
