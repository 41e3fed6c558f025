namespace Accelerator.Simulation.Tiles;

/// <summary><c>activation_sum</c> of every row: Σa of a group.</summary>
internal sealed class ActivationSums(int rows, int stages)
{
    private readonly int[] addends = new int[rows];
    private readonly int[] addend1Q = new int[rows];
    private readonly int[] addend1D = new int[rows];
    private readonly int[] addend2Q = new int[rows];
    private readonly int[] addend2D = new int[rows];
    private readonly int[] sumQ = new int[rows];
    private readonly int[] sumD = new int[rows];
    private readonly int[] heldQ = new int[rows];
    private readonly int[] heldD = new int[rows];

    /// <summary>activation_sum_o of every row.</summary>
    public ReadOnlySpan<int> Held => heldQ;

    /// <summary>Σa of the K slice of the step in stage 0, row by row: written before <see cref="Evaluate"/> when there is a step.</summary>
    public Span<int> Addends => addends;

    /// <summary>Computes next values.</summary>
    /// <param name="valid">Stage 0 holds a step: the first register loads.</param>
    /// <param name="secondEnable">The second register loads.</param>
    /// <param name="accumulate">accumulate.</param>
    /// <param name="control">Control in the accumulate stage.</param>
    public void Evaluate(bool valid, bool secondEnable, bool accumulate, StepControl control)
    {
        for (int row = 0; row < rows; row++)
        {
            int addend = valid ? addends[row] : 0;
            if (stages >= 1) addend1D[row] = valid ? addend : addend1Q[row];
            if (stages >= 2) addend2D[row] = secondEnable ? addend1Q[row] : addend2Q[row];
            int source = stages switch { 0 => addend, 1 => addend1Q[row], _ => addend2Q[row] };
            int next = control.Sum ? (control.First ? 0 : sumQ[row]) + source : sumQ[row];
            sumD[row] = accumulate ? next : sumQ[row];
            heldD[row] = accumulate && control.Last ? next : heldQ[row];
        }
    }

    public void Commit()
    {
        addend1D.CopyTo(addend1Q, 0);
        addend2D.CopyTo(addend2Q, 0);
        sumD.CopyTo(sumQ, 0);
        heldD.CopyTo(heldQ, 0);
    }
}
