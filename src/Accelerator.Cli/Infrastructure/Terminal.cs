using Spectre.Console;

namespace Accelerator.Cli.Infrastructure;

/// <summary>The two consoles: results on standard output, progress on standard error.</summary>
internal static class Terminal
{
    private const int WidthWithoutTerminal = 120;

    /// <summary>Standard output; of a fixed width when it is not a terminal, so that redirected output does not depend on one.</summary>
    public static IAnsiConsole Out { get; } = CreateOut();

    /// <summary>Runs <paramref name="work"/> with a progress line on a terminal, and silently otherwise.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="work">Reports done and total through its argument, from any thread.</param>
    /// <param name="lines">Where there is no terminal, writes a line a step: for steps of half a minute.</param>
    public static T WithProgress<T>(string title, Func<Action<int, int>, T> work, bool lines = false)
    {
        if (Console.IsErrorRedirected) return work((done, total) => { if (lines) Console.Error.WriteLine($"{title}: {done} of {total}"); });
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(Markup.Escape(title), autoStart: true, maxValue: 1);
                return work((done, total) =>
                {
                    task.MaxValue = Math.Max(1, total);
                    task.Value = done;
                });
            });
    }

    private static IAnsiConsole CreateOut()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Out),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });
        if (Console.IsOutputRedirected) console.Profile.Width = WidthWithoutTerminal;
        return console;
    }
}
