using System.Runtime.InteropServices;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Systolic;

/// <summary>
/// The operands of the last steps, laid out so that what a row of PEs works on in one cycle lies in a row: activations, newest first, and weights by the cycle
/// in which they reach row 0. A cycle without a step is a step of zeros, which changes no sum.
/// </summary>
internal sealed class SkewedOperands
{
    private readonly int rows;
    private readonly int lanes;
    private readonly int depth;
    private readonly int length;
    private readonly int weightSlots;
    private readonly int[] activations;
    private readonly int[] sliceSums;
    private readonly int[] keep;
    private readonly byte[] last;
    private readonly int[] weights;
    private int position;
    private int weightSlot;

    /// <summary>Operands of an array that looks at most <paramref name="depth"/> cycles back.</summary>
    public SkewedOperands(DenseMicroarchitecture shape, int depth)
    {
        (rows, lanes, Pairs) = (shape.Array.TileM, shape.Array.TileN, shape.Pairs);
        this.depth = depth;
        length = 4 * depth;
        weightSlots = 2 * depth;
        activations = new int[rows * Pairs * length];
        sliceSums = new int[rows * length];
        keep = new int[length];
        Array.Fill(keep, -1);
        last = new byte[length];
        weights = new int[weightSlots * Pairs * lanes];
        position = length - depth;
    }

    /// <summary>Pairs of activations of a slice.</summary>
    public int Pairs { get; }

    /// <summary>Elements between the pairs of <see cref="Activations"/>.</summary>
    public int Stride => length;

    /// <summary>The step of this cycle; all K activations and weights zero where there is none.</summary>
    public void Push(bool step, bool isFirst, bool isLast, ReadOnlySpan<short> activationWord, ReadOnlySpan<byte> weightWord)
    {
        if (position == 0) MoveToEnd();
        position--;
        if (++weightSlot == weightSlots) weightSlot = 0;
        keep[position] = step && isFirst ? 0 : -1;
        last[position] = step && isLast ? (byte)1 : (byte)0;
        int tileK = activationWord.Length / rows;
        for (int row = 0; row < rows; row++)
        {
            int sum = 0;
            ReadOnlySpan<short> activation = activationWord.Slice(row * tileK, tileK);
            for (int pair = 0; pair < Pairs; pair++)
            {
                int low = step ? activation[2 * pair] : 0;
                int high = step && (2 * pair) + 1 < tileK ? activation[(2 * pair) + 1] : 0;
                sum += low + high;
                activations[(((row * Pairs) + pair) * length) + position] = Pair(low, high);
            }

            sliceSums[(row * length) + position] = sum;
        }

        if (step) PushWeights(MemoryMarshal.Cast<byte, ushort>(weightWord));
    }

    /// <summary>Weights of row 0 of <paramref name="age"/> cycles ago, which are those of row r that age less r: pair p, lane n at p·N + n, two signed halves.</summary>
    public ReadOnlySpan<int> Weights(int age)
    {
        int slot = weightSlot >= age ? weightSlot - age : weightSlot - age + weightSlots;
        return weights.AsSpan(slot * Pairs * lanes, Pairs * lanes);
    }

    /// <summary>A row's activations from <paramref name="age"/> cycles ago backwards, one a column: pair p at p·<see cref="Stride"/>, two signed halves.</summary>
    public ReadOnlySpan<int> Activations(int row, int age) => activations.AsSpan((row * Pairs * length) + position + age);

    /// <summary>Bits of the old sum that a step keeps, all or none, from <paramref name="age"/> cycles ago backwards.</summary>
    public ReadOnlySpan<int> Keep(int age) => keep.AsSpan(position + age);

    /// <summary>Σa of a row's slice <paramref name="age"/> cycles ago.</summary>
    public int SliceSum(int row, int age) => sliceSums[(row * length) + position + age];

    /// <summary>Ages of last steps: 1 where there was one, this cycle's first.</summary>
    public ReadOnlySpan<byte> Last => last.AsSpan(position, depth);

    private void PushWeights(ReadOnlySpan<ushort> word)
    {
        int slot = weightSlot;
        for (int lane = 0; lane < lanes; lane++)
        {
            for (int pair = 0; pair < Pairs; pair++)
            {
                ushort two = word[(pair * lanes) + lane];
                weights[(((slot * Pairs) + pair) * lanes) + lane] = Pair((sbyte)two, (sbyte)(two >> 8));
            }

            if (++slot == weightSlots) slot = 0;
        }
    }

    /// <summary>Two signed halves in one integer.</summary>
    private static int Pair(int low, int high) => (low & 0xFFFF) | (high << 16);

    private void MoveToEnd()
    {
        int end = length - depth;
        for (int i = 0; i < rows * Pairs; i++) activations.AsSpan(i * length, depth).CopyTo(activations.AsSpan((i * length) + end));
        for (int row = 0; row < rows; row++) sliceSums.AsSpan(row * length, depth).CopyTo(sliceSums.AsSpan((row * length) + end));
        keep.AsSpan(0, depth).CopyTo(keep.AsSpan(end));
        last.AsSpan(0, depth).CopyTo(last.AsSpan(end));
        position = end;
    }
}
