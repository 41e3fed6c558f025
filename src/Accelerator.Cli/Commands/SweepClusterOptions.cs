using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Reflection;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Pipeline.Cluster;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Exploration.Cluster;

namespace Accelerator.Cli.Commands;

/// <summary>The options of <c>accel sweep</c> that have to do with a cluster.</summary>
internal sealed class SweepClusterOptions
{
    private const int MostTasks = 1000, MostRetries = 100, LongestName = 64;

    private readonly Option<string> cluster = new("--cluster") { Description = "compute the points as arrays of tasks on a cluster (docs/sweep.md)", HelpName = "slurm" };
    private readonly Option<int> tasks = new("--tasks") { Description = "with --cluster: most tasks of an array", HelpName = "N", DefaultValueFactory = _ => 32 };
    private readonly Option<string> partition = new("--partition") { Description = "with --cluster: the partition (default: that of Slurm)", HelpName = "P" };
    private readonly Option<int> retries = new("--retries") { Description = "with --cluster: how often points of lost tasks are submitted again", HelpName = "R", DefaultValueFactory = _ => 3 };
    private readonly Option<bool> status = new("--status") { Description = "say how far the sweep is, and what its tasks do; computes nothing" };
    private readonly Option<string> chunk = new("--chunk") { Description = "compute the points of a file that --cluster has written, into a store beside it or --store: what a task runs", HelpName = "CHUNK" };

    public SweepClusterOptions()
    {
        cluster.AcceptOnlyFromAmong("slurm");
        InRange(tasks, 1, MostTasks);
        InRange(retries, 0, MostRetries);
        partition.Validators.Add(result =>
        {
            // It becomes a line of a script.
            string name = result.GetValueOrDefault<string>() ?? "";
            if (name.Length is 0 or > LongestName || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.' or ',')) result.AddError("--partition must be a name of letters, digits, '_', '-' and '.', or several with commas.");
        });
    }

    /// <summary>Adds them to the command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[cluster, tasks, partition, retries, status, chunk]) command.Add(option);
    }

    /// <summary>Whether the status is asked for.</summary>
    public bool AsksStatus(ParseResult parsed) => parsed.GetValue(status);

    /// <summary>The chunk to compute; null for none.</summary>
    public string? Chunk(ParseResult parsed) => parsed.GetValue(chunk);

    /// <summary>Points computed at once: of a task one, unless the user says more; else what the option says.</summary>
    public int Workers(ParseResult parsed, Option<int> workers) => parsed.GetValue(cluster) is null || Given(parsed, workers) ? parsed.GetValue(workers) : 1;

    /// <summary>What is to be typed besides to go on on the cluster.</summary>
    public string ToGoOn(ParseResult parsed) =>
        parsed.GetValue(cluster) is not { } system ? "" : $" --cluster {system}{Typed(parsed, tasks)}{Typed(parsed, partition)}{Typed(parsed, retries)}";

    /// <summary>Holds the options against one another.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="others">The other options of the command.</param>
    /// <exception cref="InputException">Some do not go together (ACC4053).</exception>
    public void Check(ParseResult parsed, IEnumerable<Option> others)
    {
        var findings = new List<Diagnostic>();
        if (Given(parsed, cluster))
        {
            Without(cluster, [status, chunk]);
        }
        else
        {
            foreach (Option option in ((Option[])[tasks, partition, retries]).Where(option => Given(parsed, option))) findings.Add(Apart(option.Name, "with --cluster slurm"));
        }

        if (Given(parsed, status)) Without(status, [chunk, .. others.Where(option => option.Name is "--resume" or "--workers" or "--export")]);
        if (Given(parsed, chunk)) Without(chunk, others.Where(option => option.Name is not ("--store" or "--workers" or "--limit")));
        if (findings.Count > 0) throw new InputException(findings);

        void Without(Option one, IEnumerable<Option> several) => findings.AddRange(several.Where(option => Given(parsed, option)).Select(option => Apart($"{one.Name} and {option.Name}", "one of them")));
    }

    /// <summary>Makes what computes the points of an engine on a cluster; null where they are computed here.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="folder">The folder that machines share; null where the points are computed here.</param>
    /// <param name="sweep">The sweep.</param>
    /// <param name="id">Hash of the sweep file and its base.</param>
    /// <param name="store">Where results are kept.</param>
    /// <param name="workers">Points that a task computes at once.</param>
    /// <param name="onSubmitted">Called when an array was submitted.</param>
    public Func<IPointEngine, ClusterRun>? Run(ParseResult parsed, ClusterFolder? folder, SweepFile sweep, string id, ResultStore store, int workers, Action onSubmitted)
    {
        if (folder is null) return null;
        var settings = new ClusterSettings
        {
            Tasks = parsed.GetValue(tasks), Retries = parsed.GetValue(retries), Partition = parsed.GetValue(partition), Workers = workers, Sweep = id, Program = ProgramBuild.Text,
            Name = $"accel-{string.Concat(Path.GetFileNameWithoutExtension(sweep.Path).Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-'))}",
            Command = [.. OwnCommand, "sweep", sweep.Path, .. Limit(parsed)], WorkingFolder = Environment.CurrentDirectory,
        };
        return engine => new ClusterRun(settings, folder, SlurmBatch.Require(), store, new PointPlanner(sweep, engine, new PointIdentity(ProgramBuild.Text)), Console.Error.WriteLine, Pause) { OnSubmitted = onSubmitted };
    }

    /// <summary>The shared folder, for one process at a time; null where the points are computed here. Slurm must be there.</summary>
    public ClusterFolder? Open(ParseResult parsed, string output)
    {
        if (parsed.GetValue(cluster) is null) return null;
        SlurmBatch.Require();
        return ClusterFolder.Open(output);
    }

    /// <summary>How this program was called, in words: the host and the program, or one that needs no host.</summary>
    private static ImmutableArray<string> OwnCommand
    {
        get
        {
            string host = Environment.ProcessPath!, program = Assembly.GetExecutingAssembly().Location;
            return Path.GetFileNameWithoutExtension(host) == "dotnet" ? [host, program] : [host];
        }
    }

    /// <summary>A model of costs is fitted to the designs of the points that are run: a task must know which these are.</summary>
    private static string[] Limit(ParseResult parsed) => parsed.GetValue<int?>("--limit") is int limit ? ["--limit", limit.ToString(CultureInfo.InvariantCulture)] : [];

    private static void Pause(TimeSpan time, CancellationToken cancellation)
    {
        cancellation.WaitHandle.WaitOne(time);
        cancellation.ThrowIfCancellationRequested();
    }

    private static bool Given(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    private static string Typed<T>(ParseResult parsed, Option<T> option) => Given(parsed, option) ? string.Create(CultureInfo.InvariantCulture, $" {option.Name} {parsed.GetValue(option)}") : "";

    private static void InRange(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() is int value && (value < least || value > most)) result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Name} must be {least} to {most}."));
    });

    private static Diagnostic Apart(string found, string allowed) => new() { Id = "ACC4053", Message = "Options of accel sweep do not go together.", Found = found, Allowed = allowed, Hint = "accel sweep --help" };
}
