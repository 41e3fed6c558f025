using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// The symbols of least squared error by Viterbi's algorithm over the 65,536 states. A state's predecessors share its upper 16 − s bits as their lower ones, so that the best
/// predecessor is found once for 2^s states. Tail-biting needs the state before the first step to be that after the last: a first pass over the row turned by half of it, free at its ends,
/// settles the bits that both share (QTIP's approximation), a second is held to them. Rows of up to 16 bits are searched exhaustively. Costs are
/// float32; of equals the lowest predecessor wins.
/// </summary>
public sealed class TrellisEncoder
{
    private const int States = 1 << TrellisCode.StateBits;
    private readonly TrellisCode _code;
    private readonly float[] _first = new float[States];
    private readonly float[] _second = new float[States];
    private readonly int _shift;
    private readonly int _classes;

    /// <summary>Prepares a code. The encoder may be used by several threads.</summary>
    public TrellisEncoder(TrellisCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        (_code, _shift, _classes) = (code, code.Shift, States >> code.Shift);
        for (int state = 0; state < States; state++) (_first[state], _second[state]) = code.Pair(state);
    }

    /// <summary>Working memory of one thread.</summary>
    public sealed class Workspace
    {
        internal float[] Cost { get; } = new float[States];

        internal float[] Best { get; } = new float[States];

        internal ushort[] From { get; set; } = [];
    }

    /// <summary>The symbols of a row of weights of variance 1, into <paramref name="symbols"/>, ⌈K/2⌉ of them.</summary>
    public void Encode(ReadOnlySpan<float> weights, Span<ushort> symbols, Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        int steps = (weights.Length + 1) / 2;
        if (symbols.Length != steps) throw new ArgumentException($"{symbols.Length} symbols for {weights.Length} weights.", nameof(symbols));
        if (steps == 0) return;
        if (steps * _shift <= TrellisCode.StateBits)
        {
            Exhaust(weights, symbols);
            return;
        }

        Pass(weights, steps / 2, -1, symbols, workspace);
        int state = 0;
        // The symbols of the turned row end with those just before the turn's middle: the row's own end lies at steps − steps / 2.
        for (int step = 0; step < steps - steps / 2; step++) state = _code.Next(state, symbols[step]);
        int back = (TrellisCode.StateBits - 1) / _shift + 1 - (steps - steps / 2);
        if (back > 0)
        {
            // A short row: what precedes its turned start is its turned end.
            state = 0;
            for (int step = -back; step < steps - steps / 2; step++) state = _code.Next(state, symbols[(step + steps) % steps]);
        }

        Pass(weights, 0, state & (_classes - 1), symbols, workspace);
    }

    /// <summary>One pass over the row from step <paramref name="turn"/> around; <paramref name="held"/>: the lower 16 − s bits of the states before the first and after the last step, or −1. Returns the squared error.</summary>
    internal float Pass(ReadOnlySpan<float> weights, int turn, int held, Span<ushort> symbols, Workspace workspace)
    {
        int steps = symbols.Length;
        if (workspace.From.LongLength < (long)steps * _classes) workspace.From = new ushort[steps * _classes];
        float[] cost = workspace.Cost, best = workspace.Best;
        for (int step = 0; step < steps; step++)
        {
            Span<float> lowest = best.AsSpan(0, _classes);
            if (step == 0)
            {
                lowest.Fill(held < 0 ? 0 : float.PositiveInfinity);
                if (held >= 0) lowest[held] = 0;
            }
            else
            {
                Lowest(cost, lowest, workspace.From.AsSpan(step * _classes, _classes));
            }

            int at = 2 * ((step + turn) % steps);
            bool both = at + 1 < weights.Length;
            Extend(lowest, weights[at], both ? weights[at + 1] : 0, both, cost);
        }

        int state = -1;
        for (int candidate = held < 0 ? 0 : held; candidate < States; candidate += held < 0 ? 1 : _classes)
        {
            if (state < 0 || cost[candidate] < cost[state]) state = candidate;
        }

        float error = cost[state];
        for (int step = steps - 1; step >= 0; step--)
        {
            symbols[step] = (ushort)(state & ((1 << _shift) - 1));
            int shared = state >> _shift;
            if (step > 0) state = shared | (workspace.From[step * _classes + shared] << (TrellisCode.StateBits - _shift));
        }

        return error;
    }

    /// <summary>For each value of the lower 16 − s bits the best of the 2^s states that have it, and its upper bits.</summary>
    private void Lowest(float[] cost, Span<float> lowest, Span<ushort> from)
    {
        Span<Vector256<float>> target = MemoryMarshal.Cast<float, Vector256<float>>(lowest);
        ReadOnlySpan<Vector256<float>> all = MemoryMarshal.Cast<float, Vector256<float>>(cost.AsSpan());
        for (int i = 0; i < target.Length; i++)
        {
            Vector256<float> least = all[i];
            Vector256<int> at = Vector256<int>.Zero;
            for (int upper = 1; upper < 1 << _shift; upper++)
            {
                Vector256<float> candidate = all[upper * target.Length + i];
                Vector256<float> less = Vector256.LessThan(candidate, least);
                least = Vector256.ConditionalSelect(less, candidate, least);
                at = Vector256.ConditionalSelect(less.AsInt32(), Vector256.Create(upper), at);
            }

            target[i] = least;
            for (int lane = 0; lane < Vector256<float>.Count; lane++) from[i * Vector256<float>.Count + lane] = (ushort)at[lane];
        }
    }

    /// <summary>Adds each state's squared error to the cost of its best predecessor.</summary>
    private void Extend(ReadOnlySpan<float> lowest, float x, float y, bool both, float[] cost)
    {
        ReadOnlySpan<Vector256<float>> first = MemoryMarshal.Cast<float, Vector256<float>>(_first.AsSpan()), second = MemoryMarshal.Cast<float, Vector256<float>>(_second.AsSpan());
        Span<Vector256<float>> target = MemoryMarshal.Cast<float, Vector256<float>>(cost.AsSpan());
        Vector256<float> wantedFirst = Vector256.Create(x), wantedSecond = Vector256.Create(y), weight = Vector256.Create(both ? 1f : 0);
        for (int i = 0; i < target.Length; i++)
        {
            Vector256<float> before = _shift >= 3 ? Vector256.Create(lowest[(i * 8) >> _shift])
                : _shift == 2 ? Vector256.Create(Vector128.Create(lowest[2 * i]), Vector128.Create(lowest[2 * i + 1]))
                : Vector256.Create(lowest[4 * i], lowest[4 * i], lowest[4 * i + 1], lowest[4 * i + 1], lowest[4 * i + 2], lowest[4 * i + 2], lowest[4 * i + 3], lowest[4 * i + 3]);
            Vector256<float> d = first[i] - wantedFirst, e = second[i] - wantedSecond;
            target[i] = before + (d * d + e * e * weight);
        }
    }

    private void Exhaust(ReadOnlySpan<float> weights, Span<ushort> symbols)
    {
        var decoded = new float[weights.Length];
        var trial = new ushort[symbols.Length];
        double best = double.PositiveInfinity;
        for (int word = 0; word < 1 << (symbols.Length * _shift); word++)
        {
            for (int step = 0; step < trial.Length; step++) trial[step] = (ushort)((word >> (step * _shift)) & ((1 << _shift) - 1));
            _code.Decode(trial, decoded);
            double error = 0;
            for (int i = 0; i < decoded.Length; i++) error += ((double)decoded[i] - weights[i]) * ((double)decoded[i] - weights[i]);
            if (error >= best) continue;
            best = error;
            trial.CopyTo(symbols);
        }
    }
}
