using Accelerator.Hardware.Contracts;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics;
using Accelerator.Simulation.ProcessingElements;

namespace Accelerator.Tests.Rtl.ProcessingElements;

/// <summary>A beat: every input but enable and valid, and, with the last of a sum, what the sum is by plain arithmetic.</summary>
internal sealed record Beat(ulong[] Inputs, long[]? Expected);

/// <summary>Sums for an element, beat by beat: first every pair of operands where they are few, then random ones with many extremes, some as long as the accumulator is made for.</summary>
internal sealed class ElementProgram(ProcessingElementShape shape, Xoshiro256 random, int exhaustiveBits)
{
    private readonly ProcessingElementSpec spec = shape.Spec;
    private readonly Queue<Beat> beats = [];
    private readonly ElementPort[] ports = [.. shape.Ports.Where(port => port.Direction == PortDirection.Input)];
    private ulong next;

    /// <summary>Whether there are pairs of operands left that are to be tried one by one.</summary>
    public bool Exhausting => OperandBits <= exhaustiveBits && next < 1ul << OperandBits;

    private int OperandBits => Elements("activation_i") * Width("activation_i") + Elements("weight_i") * Width("weight_i") + (spec.Style == ProcessingElementStyle.Bricks ? 64 : 0);

    /// <summary>The next beat.</summary>
    public Beat Next()
    {
        if (beats.Count == 0) Sum();
        return beats.Dequeue();
    }

    /// <summary>The next beat begins a sum.</summary>
    public void Restart() => beats.Clear();

    /// <summary>Anything at all on the inputs, but digits that there are.</summary>
    public ulong[] Garbage()
    {
        ulong[] inputs = [.. ports.SelectMany(port => Enumerable.Range(0, port.Count).Select(_ => Code(port.Width)))];
        if (shape.Digits > 0 && Has("digit_i")) inputs[At("digit_i")] %= (ulong)shape.Digits;
        return inputs;
    }

    private void Sum()
    {
        bool exhaustive = Exhausting;
        int groups = exhaustive ? 1 : 1 + random.Below(spec.Groups), digits = spec.Style is ProcessingElementStyle.Sparse or ProcessingElementStyle.SharedEncoder ? shape.Digits : 1;
        bool extreme = random.Below(8) == 0;
        var sums = new long[Math.Max(spec.Columns, 2)];
        bool conjugate = random.Below(2) == 1;
        for (int group = 0; group < groups; group++)
        {
            int count = exhaustive ? 1 : random.Below(6) == 0 ? spec.Beats > 100 ? 20 : spec.Beats : 1 + random.Below(Math.Min(spec.Beats, 4));
            ulong[][] operands = [.. Enumerable.Range(0, count).Select(_ => exhaustive ? Counted(next++) : extreme ? Extreme() : Garbage())];
            ulong scale = Has("scale_i") ? operands[^1][At("scale_i")] : 1;
            foreach (ulong[] inputs in operands) Add(inputs, operands[^1], scale, conjugate, sums);
            for (int digit = digits - 1; digit >= 0; digit--)
            {
                for (int i = 0; i < count; i++)
                {
                    ulong[] inputs = [.. operands[i]];
                    bool last = i == count - 1 && digit == 0;
                    inputs[ProcessingElement.FirstAt] = i == 0 && digit == digits - 1 ? 1ul : 0;
                    inputs[ProcessingElement.LastAt] = last ? 1ul : 0;
                    if (Has("digit_i")) (inputs[At("digit_i")], inputs[At("shift_i")]) = ((ulong)digit, i == 0 && digit < digits - 1 ? 1ul : 0);
                    if (last && Has("sum_first_i")) (inputs[At("sum_first_i")], inputs[At("sum_last_i")]) = (group == 0 ? 1ul : 0, group == groups - 1 ? 1ul : 0);
                    if (last && Has("conjugate_i")) inputs[At("conjugate_i")] = conjugate ? 1ul : 0;
                    beats.Enqueue(new Beat(inputs, last && group == groups - 1 ? sums : null));
                }
            }
        }
    }

    private void Add(ulong[] inputs, ulong[] lastInputs, ulong scale, bool conjugate, long[] sums)
    {
        int activation = At("activation_i"), weight = At("weight_i");
        if (spec.Style == ProcessingElementStyle.Bricks)
        {
            sums[0] += Bricks(inputs, activation, weight);
            return;
        }

        for (int k = 0; k < spec.Lanes; k++)
        {
            ulong code = inputs[weight + k];
            if (spec.Style == ProcessingElementStyle.Complex)
            {
                long real = Value(inputs[activation + 2 * k], spec.ActivationBits, spec.ActivationEncoding), imaginary = Value(inputs[activation + 2 * k + 1], spec.ActivationBits, spec.ActivationEncoding);
                if (conjugate) imaginary = -imaginary;
                (long r, long i) = code switch { 0 => (real, imaginary), 1 => (-imaginary, real), 2 => (-real, -imaginary), _ => (imaginary, -real) };
                sums[0] += r;
                sums[1] += i;
                continue;
            }

            long zero = Has("zero_i") ? (long)lastInputs[At("zero_i")] : 0;
            for (int c = 0; c < spec.Columns; c++)
            {
                sums[c] += (long)scale * (Value(code, spec.WeightBits, spec.WeightEncoding) - zero) * Value(inputs[activation + c * spec.Lanes + k], spec.ActivationBits, spec.ActivationEncoding);
            }
        }
    }

    private long Bricks(ulong[] inputs, int activation, int weight)
    {
        int a = 2 << (int)Math.Min(2, inputs[At("activation_mode_i")]), w = 2 << (int)Math.Min(2, inputs[At("weight_mode_i")]);
        OperandEncoding activationEncoding = inputs[At("activation_signed_i")] == 1 ? OperandEncoding.TwosComplement : OperandEncoding.Unsigned;
        OperandEncoding weightEncoding = inputs[At("weight_signed_i")] == 1 ? OperandEncoding.TwosComplement : OperandEncoding.Unsigned;
        long sum = 0;
        for (int i = 0; i < 64 / (a * w); i++)
        {
            sum += Value(inputs[activation] >> i * a & (1ul << a) - 1, a, activationEncoding) * Value(inputs[weight] >> i * w & (1ul << w) - 1, w, weightEncoding);
        }

        return sum;
    }

    private static long Value(ulong code, int bits, OperandEncoding encoding) => encoding switch
    {
        OperandEncoding.TwosComplement => code >> bits - 1 == 1 ? (long)code - (1L << bits) : (long)code,
        OperandEncoding.Bipolar => 2 * (long)code - ((1L << bits) - 1),
        OperandEncoding.PowerOfTwo => (code >> bits - 1 == 1 ? -1L : 1) << (int)(code & (1ul << bits - 1) - 1),
        _ => (long)code,
    };

    private ulong[] Counted(ulong number)
    {
        ulong[] inputs = Garbage();
        foreach (ElementPort port in ports.Where(port => port.Name is "activation_i" or "weight_i"))
        {
            for (int k = 0; k < port.Count; k++)
            {
                inputs[At(port.Name) + k] = number & (1ul << port.Width) - 1;
                number >>= port.Width;
            }
        }

        return inputs;
    }

    /// <summary>Operands, scale and zero point of the largest magnitudes: one of the corners in all lanes.</summary>
    private ulong[] Extreme()
    {
        ulong[] inputs = Garbage();
        foreach (ElementPort port in ports.Where(port => port.Name is "activation_i" or "weight_i" or "scale_i" or "zero_i"))
        {
            ulong most = (1ul << port.Width) - 1, corner = random.Below(4) switch { 0 => most, 1 => most >> 1, 2 => most ^ most >> 1, _ => 0 };
            inputs.AsSpan(At(port.Name), port.Count).Fill(corner);
        }

        return inputs;
    }

    private ulong Code(int width)
    {
        ulong mask = (1ul << width) - 1;
        return random.Below(8) switch { 0 => 0, 1 => mask, 2 => mask ^ mask >> 1, 3 => mask >> 1, _ => random.Next() & mask };
    }

    private bool Has(string name) => ports.Any(port => port.Name == name);

    private int At(string name) => ports.TakeWhile(port => port.Name != name).Sum(port => port.Count);

    private int Elements(string name) => ports.Single(port => port.Name == name).Count;

    private int Width(string name) => ports.Single(port => port.Name == name).Width;
}
