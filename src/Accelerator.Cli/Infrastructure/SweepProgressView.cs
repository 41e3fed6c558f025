using System.Diagnostics;
using System.Globalization;
using Accelerator.Configuration.Sweeps;
using Accelerator.Exploration;
using Spectre.Console;

namespace Accelerator.Cli.Infrastructure;

/// <summary>The progress of a sweep: on a terminal a line that changes, else a line every few seconds on standard error.</summary>
internal static class SweepProgressView
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>Runs work that reports its progress.</summary>
    public static T Show<T>(SweepFile file, Func<Action<SweepProgress>, T> work)
    {
        var clock = Stopwatch.StartNew();
        if (Console.IsErrorRedirected)
        {
            TimeSpan last = TimeSpan.Zero;
            return work(progress =>
            {
                if (clock.Elapsed - last < Interval) return;
                last = clock.Elapsed;
                Console.Error.WriteLine(Line(file, progress, clock.Elapsed));
            });
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                ProgressTask task = context.AddTask("points", autoStart: true, maxValue: 1);
                return work(progress =>
                {
                    task.MaxValue = Math.Max(1, progress.Total);
                    task.Value = progress.Done;
                    task.Description = Markup.Escape(Line(file, progress, clock.Elapsed));
                });
            });
    }

    private static string Line(SweepFile file, SweepProgress progress, TimeSpan elapsed)
    {
        int computed = progress.Done - progress.FromStore;
        double rate = elapsed.TotalSeconds > 0 ? computed / elapsed.TotalSeconds : 0;
        string left = rate > 0 ? TimeSpan.FromSeconds(Math.Min((progress.Total - progress.Done) / rate, 359_999)).ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture) : "?";
        SweepObjective first = file.Objectives[0];
        string best = progress.Best?.Value(file.Names, first.Metric) is double value ? $", best {first.Metric} {Figures.Significant(value)} (point {Figures.Whole(progress.Best.Point.Index)})" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{progress.Done} of {progress.Total} done, {progress.Failed} failed, {progress.FromStore} from the store, {rate:0.0} a second, {left} left{best}{(progress.Note is null ? "" : $"; {progress.Note}")}");
    }
}
