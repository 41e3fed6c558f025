using System.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Ggml;

namespace Accelerator.Verification.Speed;

/// <summary>One codec and its rivals on one core: bytes of float32 a second, medians over rounds in turn.</summary>
/// <param name="Type">The type.</param>
/// <param name="Quantize">True for values to blocks, false for blocks to values.</param>
/// <param name="Fast">What callers get.</param>
/// <param name="Plain">The plain code in C#.</param>
/// <param name="Rivals">The C loop by each set of compiler options; empty where there is none.</param>
public sealed record FormatSpeedRow(GgmlTypeInfo Type, bool Quantize, double Fast, double Plain, IReadOnlyList<double> Rivals);

/// <summary>Times the codecs of GGUF block types, those of Q4_0, Q8_0 and MXFP4 beside the same loops in C.</summary>
public static class FormatSpeed
{
    private const int Rounds = 7;
    private const double SecondsOfRound = 0.02;

    private static readonly string[][] CompilerOptions = [["-O2"], ["-O3", "-march=native"]];

    /// <summary>The compilers and options of <see cref="FormatSpeedRow.Rivals"/>, in their order.</summary>
    public static IReadOnlyList<string> RivalNames { get; } = [.. CompilerOptions.Select(options => "gcc " + string.Join(' ', options))];

    /// <summary>Measures every type that quantises and its way back.</summary>
    /// <param name="values">Values of a pass, a multiple of 256; searches take a hundredth of them.</param>
    /// <param name="report">Told the rows done and all rows.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="InvalidOperationException">A C loop gives other bytes than the codec.</exception>
    /// <exception cref="Diagnostics.InputException">There is no gcc (ACC5001).</exception>
    public static IReadOnlyList<FormatSpeedRow> Measure(int values, Action<int, int>? report = null, CancellationToken cancellation = default)
    {
        FormatLoops[] loops = [.. CompilerOptions.Select(options => new FormatLoops(options, cancellation))];
        try
        {
            GgmlTypeInfo[] types = [.. GgmlTypes.All.Where(info => info.CanQuantize)];
            var rows = new List<FormatSpeedRow>();
            foreach (GgmlTypeInfo type in types)
            {
                foreach (bool quantize in (ReadOnlySpan<bool>)[true, false])
                {
                    rows.Add(Row(type, quantize, values, loops, cancellation));
                    report?.Invoke(rows.Count, 2 * types.Length);
                }
            }

            return rows;
        }
        finally
        {
            foreach (FormatLoops loop in loops) loop.Dispose();
        }
    }

    private static FormatSpeedRow Row(GgmlTypeInfo type, bool quantize, int count, FormatLoops[] loops, CancellationToken cancellation)
    {
        if (quantize && type.Quantizing == GgmlQuantizing.Searched) count = Math.Max(256, count / 100 / 256 * 256);
        int blockCount = count / type.BlockLength;
        var values = GC.AllocateUninitializedArray<float>(count, pinned: true);
        var blocks = GC.AllocateUninitializedArray<byte>(blockCount * type.BlockBytes, pinned: true);
        var random = new Xoshiro256(1);
        for (int i = 0; i < count; i++) values[i] = (float)random.NextNormal();
        type.Codec.Quantize(values, blocks);
        byte[] expectedBlocks = [.. blocks];
        if (!quantize) type.Codec.Dequantize(blocks, values);
        float[] expectedValues = [.. values];

        var contenders = new List<Action>
        {
            quantize ? () => type.Codec.Quantize(values, blocks) : () => type.Codec.Dequantize(blocks, values),
            quantize ? () => type.Codec.QuantizeReference(values, blocks) : () => type.Codec.DequantizeReference(blocks, values),
        };
        foreach (FormatLoops loop in loops)
        {
            Action? rival = quantize ? loop.Find(type.Type, true, values, blocks, blockCount) : loop.Find(type.Type, false, blocks, values, blockCount);
            if (rival is null) continue;
            contenders.Add(rival);
            if (quantize) Array.Clear(blocks);
            else Array.Clear(values);
            rival();
            if (!blocks.AsSpan().SequenceEqual(expectedBlocks) || !values.AsSpan().SequenceEqual(expectedValues))
            {
                throw new InvalidOperationException($"{type.Name} by {loop.Name} gives other results.");
            }
        }

        double[] speeds = InTurn(contenders, (long)count * sizeof(float), cancellation);
        return new FormatSpeedRow(type, quantize, speeds[0], speeds[1], speeds[2..]);
    }

    /// <summary>Bytes a second of each, the median of rounds in which all run one after the other.</summary>
    private static double[] InTurn(List<Action> contenders, long bytes, CancellationToken cancellation)
    {
        var seconds = new double[contenders.Count][];
        var passes = new int[contenders.Count];
        for (int c = 0; c < contenders.Count; c++)
        {
            // The first passes also let the compiler of C# finish its work.
            seconds[c] = new double[Rounds];
            Time(contenders[c], 1);
            double once = double.PositiveInfinity;
            for (double spent = 0; spent < 3 * SecondsOfRound;)
            {
                double last = Time(contenders[c], 1);
                spent += last;
                once = Math.Min(once, last);
            }

            passes[c] = Math.Max(1, (int)(SecondsOfRound / once));
        }

        for (int round = 0; round < Rounds; round++)
        {
            for (int c = 0; c < contenders.Count; c++)
            {
                cancellation.ThrowIfCancellationRequested();
                seconds[c][round] = Time(contenders[c], passes[c]) / passes[c];
            }
        }

        return [.. seconds.Select(all => bytes / all.Order().ElementAt(Rounds / 2))];
    }

    private static double Time(Action work, int passes)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < passes; i++) work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
