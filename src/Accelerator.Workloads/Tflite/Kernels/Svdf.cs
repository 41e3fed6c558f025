using System.Numerics;
using Accelerator.Numerics.Requantization;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>What the integer SVDF layer needs beside its weights.</summary>
/// <param name="InputZero">Code of 0 in the input.</param>
/// <param name="StateZero">Code of 0 in the state.</param>
/// <param name="ToState">Input scale · feature scale / state scale.</param>
/// <param name="ToOutput">State scale · time scale / output scale.</param>
/// <param name="Output">Zero point and range of the output: that of the type, whatever the fused activation.</param>
/// <param name="Rounding">Of both requantisations.</param>
internal readonly record struct SvdfScales(int InputZero, int StateZero, FixedPointMultiplier ToState, FixedPointMultiplier ToOutput, OutputRange Output, FixedPointRounding Rounding);

/// <summary>SVDF in integers and in single precision. Each run shifts the state by one and appends the newest number.</summary>
internal static class Svdf
{
    /// <summary>
    /// 8-bit input, weights and output; state and time weights of 8 or 16 bits. The feature's sum is requantised to the state's codes, zero point included, and clamped; the sum over
    /// time starts from the bias (in units of state scale · time scale) and wraps in 32 bits.
    /// </summary>
    public static void Run<T>(SvdfShape shape, SvdfScales scales, ReadOnlySpan<sbyte> inputs, ReadOnlySpan<sbyte> feature, ReadOnlySpan<T> time, ReadOnlySpan<int> bias, Span<T> state, Span<sbyte> outputs)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        shape.Check(inputs.Length, feature.Length, time.Length, bias.Length, state.Length, outputs.Length);
        var stateRange = new OutputRange(scales.StateZero, int.CreateChecked(T.MinValue), int.CreateChecked(T.MaxValue));
        var row = new short[shape.Inputs];
        for (int batch = 0; batch < shape.Batches; batch++)
        {
            WideDot.Centre(inputs[(batch * shape.Inputs)..], scales.InputZero, row);
            for (int unit = 0; unit < shape.Units; unit++)
            {
                int sum = bias.IsEmpty ? 0 : bias[unit];
                for (int filter = unit * shape.Rank; filter < (unit + 1) * shape.Rank; filter++)
                {
                    Span<T> memory = state.Slice((batch * shape.Filters + filter) * shape.Memory, shape.Memory);
                    memory[1..].CopyTo(memory);
                    int newest = (int)WideDot.Sum(row, feature.Slice(filter * shape.Inputs, shape.Inputs));
                    memory[^1] = T.CreateTruncating(stateRange.Code(FixedPointRequantizer.Apply(newest, scales.ToState, scales.Rounding)));
                    ReadOnlySpan<T> weights = time.Slice(filter * shape.Memory, shape.Memory);
                    for (int t = 0; t < memory.Length; t++) sum += int.CreateTruncating(weights[t]) * (int.CreateTruncating(memory[t]) - scales.StateZero);
                }

                outputs[batch * shape.Units + unit] = (sbyte)scales.Output.Code(FixedPointRequantizer.Apply(sum, scales.ToOutput, scales.Rounding));
            }
        }
    }

    /// <summary>Single precision; sums in the order of their elements, a filter's before the bias. Clamped to the fused activation's range.</summary>
    public static void Run(SvdfShape shape, ReadOnlySpan<float> inputs, ReadOnlySpan<float> feature, ReadOnlySpan<float> time, ReadOnlySpan<float> bias, float minimum, float maximum, Span<float> state, Span<float> outputs)
    {
        shape.Check(inputs.Length, feature.Length, time.Length, bias.Length, state.Length, outputs.Length);
        for (int batch = 0; batch < shape.Batches; batch++)
        {
            for (int unit = 0; unit < shape.Units; unit++)
            {
                float sum = bias.IsEmpty ? 0 : bias[unit];
                for (int filter = unit * shape.Rank; filter < (unit + 1) * shape.Rank; filter++)
                {
                    Span<float> memory = state.Slice((batch * shape.Filters + filter) * shape.Memory, shape.Memory);
                    memory[1..].CopyTo(memory);
                    memory[^1] = Dot(inputs.Slice(batch * shape.Inputs, shape.Inputs), feature.Slice(filter * shape.Inputs, shape.Inputs));
                    sum += Dot(time.Slice(filter * shape.Memory, shape.Memory), memory);
                }

                outputs[batch * shape.Units + unit] = MathF.Min(MathF.Max(sum, minimum), maximum);
            }
        }
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        float sum = 0;
        for (int i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
