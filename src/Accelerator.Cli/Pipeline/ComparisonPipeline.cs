using System.Collections.Concurrent;
using Accelerator.Cli.Reports;
using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Configuration;
using Accelerator.Diagnostics;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Pipeline;

/// <summary>One workload on several arrays: quantised once, each operation lowered once, run on each array with the cycle engine.</summary>
internal sealed class ComparisonPipeline
{
    private const string Engine = "cycle";

    private readonly ComparisonFile file;

    public ComparisonPipeline(ComparisonFile file)
    {
        this.file = file;
        Shapes = [.. Collected(file.Configurations, RunPipeline.Elaborate)];
    }

    /// <summary>The elaborated machines, in the order of the file.</summary>
    public IReadOnlyList<TileMicroarchitecture> Shapes { get; }

    /// <summary>
    /// Runs the workload on every array. Operations and arrays run side by side, an operation on all arrays before the next, so that no more operations are held than
    /// run; the report does not depend on how many.
    /// </summary>
    /// <param name="onOperation">Called with the number of runs done and their total; from any thread.</param>
    /// <param name="cancellation">Stops the run.</param>
    public ComparisonReport Run(Action<int, int> onOperation, CancellationToken cancellation)
    {
        CheckFormats();
        GemmTrace trace = TraceBuilder.Build(file.Configurations[0], cancellation);
        CheckUniform(trace);
        CheckSizes(trace);
        int arrays = Shapes.Count, operations = trace.Operations.Count, done = 0;
        LoweredOnce[] lowered = [.. trace.Operations.Select(operation => new LoweredOnce(() => Lower(trace, operation), arrays))];
        OperationReport[][] reports = [.. Shapes.Select(_ => new OperationReport[operations])];
        int[][] differing = [.. Shapes.Select(_ => new int[operations])];
        onOperation(0, arrays * operations);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, arrays * operations), EnumerablePartitionerOptions.NoBuffering), options, run =>
        {
            (int operation, int array) = Math.DivRem(run, arrays);
            LoweredOperation one = lowered[operation].Value;
            reports[array][operation] = OperationRunner.Run(OperationRunner.Engine(Engine), Shapes[array], one, cancellation, out int[] outputs);
            differing[array][operation] = CommonOutputs.Differing(one, Shapes[array].Array, outputs);
            lowered[operation].Release();
            onOperation(Interlocked.Increment(ref done), arrays * operations);
        });

        RunReport[] runs = [.. Shapes.Select((shape, array) => RunReport.Of(shape.Spec, shape, Engine, trace, reports[array]))];
        return ComparisonReport.Of(file, Shapes, runs, [.. differing.Select(counts => counts.Sum(count => (long)count))]);
    }

    /// <summary>The arrays share what decides the integers (a rule of the file), so the first stands for all.</summary>
    private LoweredOperation Lower(GemmTrace trace, GemmOperation operation) => OperationLowering.Lower(operation, trace.UniformWeight(operation), Shapes[0]);

    /// <summary>A format given by name is one that every array executes.</summary>
    private void CheckFormats()
    {
        if (file.Workload.Quantization is not { } settings) return;
        Collected(file.Configurations, configuration => Named(configuration.Accelerator.Name, () => WorkloadRecipe.Format(configuration, settings)));
    }

    /// <summary>Arrays are compared on the same integers: uniform codes, which every array takes as they are (ACC2106).</summary>
    private void CheckUniform(GemmTrace trace)
    {
        Collected(Shapes, shape => shape.Rescales ? 0 : throw new InputException(new Diagnostic
        {
            Id = "ACC2106", File = file.Path, Message = $"A comparison does not run {shape.Spec.Name}.", Found = "an array with floating-point outputs", Allowed = "arrays with integer outputs",
            Hint = "accel run of that array alone",
        }));
        CheckIntegers(trace);
    }

    private void CheckIntegers(GemmTrace trace) => Collected(trace.Operations, operation => trace.Weights[operation.WeightName] is QuantizedMatrix ? 0 : throw new InputException(new Diagnostic
    {
        Id = "ACC2106", File = file.Path, Message = $"A comparison does not execute operation {operation.Name}.", Found = $"weights of format {trace.Weights[operation.WeightName].Format}",
        Allowed = "uniform codes, int1 to int8 or bipolar", Hint = "accel run of one array executes other forms: docs/formats-on-arrays.md",
    }));

    /// <summary>Every operation is checked on every array before any is simulated, so that all findings come at once.</summary>
    private void CheckSizes(GemmTrace trace) =>
        Collected(trace.Operations.SelectMany(operation => Shapes.Select(shape => (operation, shape))), pair => Named(
            $"{pair.shape.Spec.Name}, {pair.operation.Name}",
            () =>
            {
                TileMapper.Check(pair.shape, Sizes(pair.operation, trace.UniformWeight(pair.operation)));
                return 0;
            }));

    /// <summary>What the rules of the mapping look at: no values.</summary>
    private static IntegerGemm Sizes(GemmOperation operation, QuantizedMatrix weight) => new()
    {
        M = operation.M, N = operation.N, K = operation.K, WeightBits = weight.Bits, GroupSize = weight.GroupSize,
        Codes = [], GroupScales = [], Zeros = [], Activations = [], OutputShift = 0, RequantizeMultipliers = [],
    };

    private T Named<T>(string name, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (InputException wrong)
        {
            throw new InputException(wrong.Diagnostics.Select(finding => finding with { File = finding.File ?? file.Path, Message = $"{name}: {finding.Message}" }));
        }
    }

    /// <summary>All results, or all findings.</summary>
    private static List<TResult> Collected<T, TResult>(IEnumerable<T> items, Func<T, TResult> work)
    {
        var results = new List<TResult>();
        var findings = new List<Diagnostic>();
        foreach (T item in items)
        {
            try
            {
                results.Add(work(item));
            }
            catch (InputException wrong)
            {
                findings.AddRange(wrong.Diagnostics);
            }
        }

        return findings.Count == 0 ? results : throw new InputException(findings);
    }
}
