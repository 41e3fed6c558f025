using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;

namespace Accelerator.Simulation.Tiles;

/// <summary>All <c>rescale_lane</c>s: the registers of each stage hold one value a lane.</summary>
internal sealed class RescaleLanes(int lanes, int slots, bool int8, RoundingMode rounding)
{
    private readonly long[] sumD = new long[lanes];
    private readonly long[] sumQ = new long[lanes];
    private readonly int[] operandD = new int[lanes * 3];
    private readonly int[] operandQ = new int[lanes * 3];
    private readonly long[] correctedD = new long[lanes];
    private readonly long[] correctedQ = new long[lanes];
    private readonly int[] scale2D = new int[lanes];
    private readonly int[] scale2Q = new int[lanes];
    private readonly long[] productD = new long[lanes];
    private readonly long[] productQ = new long[lanes];
    private readonly long[] resultMemory = new long[slots * lanes];
    private readonly long[] resultD = new long[lanes];
    private readonly long[] resultQ = new long[lanes];
    private readonly long[] requantizedD = new long[lanes];
    private readonly long[] requantizedQ = new long[lanes];
    private bool load;
    private bool correct;
    private bool multiply;
    private bool accumulate;
    private bool requantize;
    private int slot;

    /// <summary>Stage 1: the operand registers take this beat's sums: partial sums of the array.</summary>
    public void Load(ReadOnlySpan<int> partialSums)
    {
        for (int lane = 0; lane < sumD.Length; lane++) sumD[lane] = partialSums[lane];
    }

    /// <summary>The same, of the side unit.</summary>
    public void Load(ReadOnlySpan<long> sideSums) => sideSums.CopyTo(sumD);

    /// <summary>Stage 1: the operand registers take this beat's other operands. Layout a lane: Σa, zero point, scale.</summary>
    public void Load(int activationSum, ReadOnlySpan<int> scaleWord)
    {
        load = true;
        for (int lane = 0; lane < lanes; lane++)
        {
            operandD[lane * 3] = activationSum;
            operandD[(lane * 3) + 1] = scaleWord[(lane * 2) + 1];
            operandD[(lane * 3) + 2] = scaleWord[lane * 2];
        }
    }

    /// <summary>Stages 2 to 5.</summary>
    public void Evaluate(bool correctNow, bool multiplyNow, bool accumulateNow, bool requantizeNow, BeatControl control, int multiplier)
    {
        correct = correctNow;
        multiply = multiplyNow;
        accumulate = accumulateNow;
        requantize = int8 && requantizeNow;
        if (correct)
        {
            for (int lane = 0; lane < lanes; lane++)
            {
                correctedD[lane] = sumQ[lane] - ((long)operandQ[(lane * 3) + 1] * operandQ[lane * 3]);
                scale2D[lane] = operandQ[(lane * 3) + 2];
            }
        }

        if (multiply)
        {
            for (int lane = 0; lane < lanes; lane++) productD[lane] = correctedQ[lane] * scale2Q[lane];
        }

        if (accumulate)
        {
            slot = control.Slot;
            ReadOnlySpan<long> memory = resultMemory.AsSpan(slot * lanes, lanes);
            for (int lane = 0; lane < lanes; lane++) resultD[lane] = (control.First ? 0 : memory[lane]) + productQ[lane];
        }

        if (requantize)
        {
            for (int lane = 0; lane < lanes; lane++) requantizedD[lane] = resultQ[lane] * multiplier;
        }
    }

    /// <summary>value_o of every lane.</summary>
    public void Values(int shift, Span<int> values)
    {
        long[] source = int8 ? requantizedQ : resultQ;
        int limit = int8 ? sbyte.MaxValue : int.MaxValue;
        for (int lane = 0; lane < lanes; lane++)
        {
            values[lane] = (int)Math.Clamp(RoundShift.Apply(source[lane], shift, rounding), -limit - 1L, limit);
        }
    }

    public void Commit()
    {
        if (load)
        {
            sumD.CopyTo(sumQ, 0);
            operandD.CopyTo(operandQ, 0);
        }

        if (correct)
        {
            correctedD.CopyTo(correctedQ, 0);
            scale2D.CopyTo(scale2Q, 0);
        }

        if (multiply) productD.CopyTo(productQ, 0);
        if (accumulate)
        {
            resultD.CopyTo(resultQ, 0);
            resultD.CopyTo(resultMemory, slot * lanes);
        }

        if (requantize) requantizedD.CopyTo(requantizedQ, 0);
        load = false;
    }
}
