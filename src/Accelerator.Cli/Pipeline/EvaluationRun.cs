using System.Collections.Immutable;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Reports;
using Accelerator.Diagnostics;
using Accelerator.Quantization.Evaluation;

namespace Accelerator.Cli.Pipeline;

/// <summary>Settings side by side; both files are written anew after each, so that an interruption loses only what was under way.</summary>
/// <param name="evaluator">The model and the text.</param>
/// <param name="head">The table without rows.</param>
/// <param name="settings">What to measure.</param>
/// <param name="against">Perplexities of another implementation by setting.</param>
/// <param name="name">Path of both files without extension.</param>
internal sealed class EvaluationRun(SettingEvaluator evaluator, EvaluationTable head, IReadOnlyList<EvaluationSetting> settings, IReadOnlyDictionary<string, double> against, string name)
{
    private readonly EvaluationRow?[] _rows = new EvaluationRow?[settings.Count];
    private readonly Lock _writing = new();

    /// <summary>The table as far as it is.</summary>
    public EvaluationTable Table => head with { Rows = [.. _rows.OfType<EvaluationRow>()] };

    /// <summary>Takes over rows of an earlier run of the same measurement; failures are tried again.</summary>
    public void Resume(EvaluationTable earlier)
    {
        Dictionary<string, EvaluationRow> known = earlier.Rows.Where(row => row.Failure is null).DistinctBy(row => row.Setting).ToDictionary(row => row.Setting, StringComparer.Ordinal);
        for (int i = 0; i < settings.Count; i++)
        {
            if (known.TryGetValue(EvaluationRow.Text(settings[i]), out EvaluationRow? row)) Keep(i, row with { Name = settings[i].Name, Section = settings[i].Section, Against = null });
        }
    }

    /// <summary>Measures what is missing.</summary>
    /// <param name="parallel">Settings at a time.</param>
    /// <param name="packed">Where packed models go to be read again; null leaves that out.</param>
    /// <param name="onRow">Told how many rows there are.</param>
    /// <param name="cancellation">Ends the work.</param>
    public void Measure(int parallel, string? packed, Action<int> onRow, CancellationToken cancellation)
    {
        Write();
        // One after another from the front: a range for each thread would leave the last one alone with the slow settings.
        int next = -1;
        Parallel.For(0, parallel, new ParallelOptions { MaxDegreeOfParallelism = parallel }, _ =>
        {
            for (int i = Interlocked.Increment(ref next); i < settings.Count; i = Interlocked.Increment(ref next))
            {
                if (_rows[i] is not null) continue;
                cancellation.ThrowIfCancellationRequested();
                EvaluationRow row = Row(settings[i], packed is null ? null : Path.Combine(packed, $"{i}"), cancellation);
                lock (_writing)
                {
                    Keep(i, row);
                    Write();
                    onRow(_rows.Count(one => one is not null));
                }
            }
        });
    }

    private void Keep(int at, EvaluationRow row) => _rows[at] = against.TryGetValue(row.Name, out double other) ? row with { Against = other } : row;

    private EvaluationRow Row(EvaluationSetting setting, string? packed, CancellationToken cancellation)
    {
        try
        {
            return EvaluationRow.Of(setting, evaluator.Evaluate(setting, packed, cancellation));
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested && failure is not OutOfMemoryException)
        {
            // A table of many settings says which of them fails, and goes on.
            Exception inner = failure is AggregateException { InnerExceptions: [var first, ..] } ? first : failure;
            return EvaluationRow.Failed(setting, inner is InputException ? inner.Message : $"{inner.GetType().Name}: {inner.Message}");
        }
    }

    private void Write()
    {
        EvaluationTable table = Table;
        Json.Write($"{name}.json", table);
        AtomicFile.WriteAllText($"{name}.md", EvaluationPage.Write(table));
    }
}
