using Accelerator.Cli.Reports;
using Accelerator.Compilation.Tiles;
using Accelerator.Configuration;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Pipeline;

/// <summary>Configuration to result: elaborate, quantise, lower, check everything, then simulate.</summary>
internal sealed class RunPipeline
{
    private readonly ConfigurationFile file;
    private readonly string engine;
    private readonly int intervals;

    public RunPipeline(ConfigurationFile file, string engine, int intervals = 0)
    {
        (this.file, this.engine, this.intervals) = (file, engine, intervals);
        Shape = Elaborate(file);
    }

    /// <summary>The elaborated machine.</summary>
    public TileMicroarchitecture Shape { get; }

    /// <summary>Elaborates; findings carry file, line and column.</summary>
    public static TileMicroarchitecture Elaborate(ConfigurationFile file)
    {
        try
        {
            return AcceleratorFamilies.Elaborate(file.Accelerator);
        }
        catch (InputException wrong)
        {
            throw new InputException(wrong.Diagnostics.Select(file.Locate));
        }
    }

    /// <summary>Runs the whole workload. Operations run side by side; the report does not depend on how many.</summary>
    /// <param name="onOperation">Called with the number of operations done and their total; from any thread.</param>
    /// <param name="cancellation">Stops the run.</param>
    public RunReport Run(Action<int, int> onOperation, CancellationToken cancellation)
    {
        GemmTrace trace = TraceBuilder.Build(file, cancellation);
        Check(trace);
        var works = new OperationReport[trace.Operations.Count][];
        int done = 0;
        onOperation(0, works.Length);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        Parallel.For(0, works.Length, options, i =>
        {
            works[i] = OperationRunner.Run(OperationRunner.Engine(engine, intervals), Shape, ArrayWork.Of(trace, trace.Operations[i], Shape), cancellation);
            onOperation(Interlocked.Increment(ref done), works.Length);
        });
        OperationReport[] reports = [.. works.SelectMany(work => work)];

        return RunReport.Of(file.Accelerator, Shape, engine, trace, reports);
    }

    /// <summary>Every operation is lowered and checked before any is simulated, so that all findings come at once.</summary>
    private void Check(GemmTrace trace)
    {
        var findings = new List<Diagnostic>();
        foreach (GemmOperation operation in trace.Operations)
        {
            try
            {
                foreach (LoweredOperation part in ArrayWork.Of(trace, operation, Shape).Parts) TileMapper.Check(Shape, part.Gemm);
            }
            catch (InputException wrong)
            {
                findings.AddRange(wrong.Diagnostics.Select(finding => finding with { File = file.Path, Message = $"{operation.Name}: {finding.Message}" }));
            }
        }

        if (findings.Count > 0) throw new InputException(findings);
    }
}
