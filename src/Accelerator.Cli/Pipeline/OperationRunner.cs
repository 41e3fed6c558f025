using Accelerator.Compilation.Tiles;
using Accelerator.Cli.Reports;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Cli.Pipeline;

/// <summary>Runs one operation on an engine, holds its values against the reference engine, and reports.</summary>
internal static class OperationRunner
{
    /// <summary>The engine of that name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="intervals">Intervals of a unit's time line; 0 for none.</param>
    public static IEngine Engine(string name, int intervals = 0) => name == "reference" ? new ReferenceEngine() : new CycleEngine(intervals);

    /// <summary>Runs the products of an operation one after the other, a report each; errors, which are of their sum, stand in the first.</summary>
    public static OperationReport[] Run(IEngine engine, TileMicroarchitecture shape, ArrayWork work, CancellationToken cancellation)
    {
        var sums = new double[work.Operation.M * work.Operation.N];
        var reports = new OperationReport[work.Parts.Count];
        for (int part = 0; part < reports.Length; part++)
        {
            reports[part] = Run(engine, shape, work.Parts[part], cancellation, out int[] outputs);
            for (int i = 0; i < sums.Length; i++) sums[i] += work.Parts[part].Value(outputs[i], i);
        }

        if (work.Form is null) return reports;
        (double? error, double? decibel) = Error(work.Operation.Expected, sums);
        reports[0] = reports[0] with { RelativeError = error, SqnrDb = decibel, Form = FormReport.Of(work, sums) };
        return reports;
    }

    /// <summary>Runs one product; the report says whether every output equals the reference engine's.</summary>
    public static OperationReport Run(IEngine engine, TileMicroarchitecture shape, LoweredOperation lowered, CancellationToken cancellation) => Run(engine, shape, lowered, cancellation, out _);

    /// <summary>Runs one product; the report says whether every output equals the reference engine's. Gives the outputs too, [M,N] row-major.</summary>
    public static OperationReport Run(IEngine engine, TileMicroarchitecture shape, LoweredOperation lowered, CancellationToken cancellation, out int[] outputs)
    {
        TileProgram program = TileMapper.Map(shape, lowered.Gemm);
        SimulationResult result = engine.Run(program, cancellation);
        outputs = result.Outputs;
        int[] expected = engine is ReferenceEngine ? result.Outputs : new ReferenceEngine().Run(program, cancellation).Outputs;
        double[] values = [.. result.Outputs.Select(lowered.Value)];
        (double? error, double? decibel) = Error(lowered.Operation.Expected, values);
        return new OperationReport
        {
            Name = lowered.Operation.Name,
            Layer = lowered.Operation.Layer,
            Phase = lowered.Operation.Phase,
            M = lowered.Gemm.M, N = lowered.Gemm.N, K = lowered.Gemm.K,
            WeightBits = lowered.Gemm.WeightBits,
            GroupSize = lowered.Gemm.GroupSize,
            Padding = program.Padding,
            Commands = program.Commands.Length,
            OutputShift = lowered.Gemm.OutputShift,
            Cycles = result.Cycles is { } cycles ? CycleReport.Of(cycles, shape, program.Padding) : null,
            Timeline = result.Timeline,
            RelativeError = error,
            SqnrDb = decibel,
            ArithmeticError = lowered.Floats?.Error(result.Outputs),
            RoundedScales = lowered.Floats is null || lowered.ExactScales ? null : true,
            SaturatedOutputs = Saturated(lowered, shape, result.Outputs),
            MismatchesAgainstReference = expected.AsSpan().SequenceEqual(result.Outputs) ? 0 : expected.Zip(result.Outputs).Count(pair => pair.First != pair.Second),
        };
    }

    /// <summary>‖y − ŷ‖ / ‖y‖ against the unquantised layer, and the same in decibels; null where the trace does not give it.</summary>
    private static (double? Relative, double? Decibel) Error(float[]? expected, double[] sums)
    {
        if (expected is null) return (null, null);
        double error = QuantizationEvaluator.RelativeError(expected, Array.ConvertAll(sums, sum => (float)sum));
        return (error, error > 0 && double.IsFinite(error) ? -20 * Math.Log10(error) : null);
    }

    /// <summary>Outputs that an exact accumulator and an unlimited output would have given another value; of floating-point outputs those that are no numbers.</summary>
    private static int Saturated(LoweredOperation lowered, TileMicroarchitecture shape, int[] outputs)
    {
        if (lowered.Floats is { } floats) return outputs.Count(floats.IsSpecial);
        bool int8 = shape.Array.Output == OutputFormat.Int8;
        int count = 0;
        for (int i = 0; i < outputs.Length; i++)
        {
            long value = lowered.Exact[i] * (int8 ? lowered.Gemm.RequantizeMultipliers[i / lowered.Gemm.N] : 1L);
            if (RoundShift.Apply(value, lowered.Gemm.OutputShift, shape.Array.Rounding) != outputs[i]) count++;
        }

        return count;
    }
}
