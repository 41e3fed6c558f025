using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Exploration.Cluster;

/// <summary>A Slurm of four nodes on this machine, with munge, configuration, state and ports of its own; started when it is first needed, and gone with the tests.</summary>
public sealed class SlurmSite : IDisposable
{
    private const string Variable = "SLURM_CONF";
    private static readonly string[] Nodes = ["n1", "n2", "n3", "n4"];

    private readonly Dictionary<string, Process> daemons = new(StringComparer.Ordinal);
    private readonly Lazy<string> started;
    private string? folder;

    public SlurmSite() => started = new Lazy<string>(Start);

    /// <summary>The variable of the environment that leads Slurm's programs here.</summary>
    internal (string Name, string Value) Setting => (Variable, started.Value);

    /// <summary>Waits until something is so.</summary>
    internal static void Until(Func<bool> isSo, string what, int seconds = 180)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo())
        {
            clock.Elapsed.TotalSeconds.ShouldBeLessThan(seconds, what);
            Thread.Sleep(25);
        }
    }

    /// <summary>What one of Slurm's programs prints.</summary>
    internal string Ask(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        start.Environment[Variable] = started.Value;
        using Process process = Process.Start(start)!;
        return Accel.Finish(process).Output;
    }

    /// <summary>The node of each task that runs, by its number in the array.</summary>
    internal Dictionary<int, string> Running() => Ask("squeue", "--noheader", "--array", "--states=RUNNING", "--format=%K %N").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ')).ToDictionary(words => int.Parse(words[0], CultureInfo.InvariantCulture), words => words[1]);

    /// <summary>The processes of tasks on a node, those that started others first.</summary>
    internal int[] Tasks(string node) => [.. Processes($"{Variable}={started.Value}", $"SLURMD_NODENAME={node}")];

    /// <summary>Kills a node: its daemon, then what watches over its tasks, then the tasks.</summary>
    internal void Kill(string node)
    {
        daemons[node].Kill();
        daemons[node].WaitForExit();
        int[] tasks = Tasks(node);
        foreach (int id in tasks.Select(Parent).Where(id => Name(id).StartsWith("slurmstepd", StringComparison.Ordinal)).Concat(tasks)) Kill(id);
    }

    /// <summary>Starts a killed node again, and waits until it takes tasks.</summary>
    internal void Revive(string node)
    {
        StartNode(node);
        AwaitNodes();
    }

    internal static void Kill(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }
    }

    public void Dispose()
    {
        if (folder is null) return;
        if (started.IsValueCreated)
        {
            // In their own way first: a controller that is killed leaves a helper behind.
            Ask("scontrol", "shutdown");
            foreach (Process process in daemons.Where(daemon => daemon.Key != "munged").Select(daemon => daemon.Value)) process.WaitForExit(3000);
        }

        // Every process that knows the configuration: daemons, what watches over tasks, tasks. New ones may come while the first ones go.
        for (int round = 0; round < 20; round++)
        {
            int[] left = [.. Processes($"{Variable}={Path.Combine(folder, "slurm.conf")}")];
            foreach (int id in left) Kill(id);
            if (left.Length == 0) break;
            Thread.Sleep(100);
        }

        foreach (Process process in daemons.Values) process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private string Start()
    {
        folder = Directory.CreateTempSubdirectory("accel-slurm-").FullName;
        string configuration = Path.Combine(folder, "slurm.conf");
        foreach (string name in (string[])["state", "spool", "log"]) Directory.CreateDirectory(Path.Combine(folder, name));
        File.WriteAllBytes(Path.Combine(folder, "munge.key"), System.Security.Cryptography.RandomNumberGenerator.GetBytes(1024));
        Process.Start("chmod", ["600", Path.Combine(folder, "munge.key")]).WaitForExit();
        File.WriteAllText(configuration, Configuration(folder, Ports(Nodes.Length + 1)));
        Launch("munged", configuration, $"munged --foreground --force --key-file={folder}/munge.key --socket={folder}/munge.socket --pid-file={folder}/munged.pid --log-file={folder}/log/munged.log --seed-file={folder}/munge.seed");
        Until(() => File.Exists(Path.Combine(folder, "munge.socket")), "munged does not start");
        Launch("slurmctld", configuration, $"slurmctld -D -c -f {configuration}");
        foreach (string node in Nodes) StartNode(node, configuration);
        AwaitNodes(configuration);
        return configuration;
    }

    private void StartNode(string node, string? configuration = null) => Launch(node, configuration ?? started.Value, $"slurmd -D -N {node} -f {configuration ?? started.Value}");

    /// <summary>Waits until every node is there, and has nothing to do.</summary>
    internal void AwaitNodes(string? configuration = null) => Until(() =>
    {
        var start = new ProcessStartInfo("sinfo", ["-h", "-N", "-o", "%N %T"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[Variable] = configuration ?? started.Value;
        using Process process = Process.Start(start)!;
        return Accel.Finish(process).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).SequenceEqual(Nodes.Select(node => $"{node} idle"));
    }, "the nodes do not come up");

    private void Launch(string name, string configuration, string command)
    {
        var start = new ProcessStartInfo("sh", ["-c", $"exec {command} > {folder}/log/{name}.out 2>&1"]);
        start.Environment[Variable] = configuration;
        daemons[name] = Process.Start(start)!;
    }

    private static string Configuration(string folder, int[] ports)
    {
        // A lost node is noticed after some seconds in place of five minutes, and its tasks run again after five seconds in place of two minutes.
        var text = new StringBuilder();
        string host = Dns.GetHostName();
        text.Append(CultureInfo.InvariantCulture, $"""
            ClusterName=accel
            SlurmctldHost={host}(127.0.0.1)
            SlurmctldPort={ports[^1]}
            SlurmUser=root
            SlurmdUser=root
            AuthType=auth/munge
            AuthInfo=socket={folder}/munge.socket,cred_expire=5
            CommunicationParameters=NoInAddrAny
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            JobAcctGatherType=jobacct_gather/none
            AccountingStorageType=accounting_storage/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_Core
            SlurmdParameters=config_overrides
            ReturnToService=2
            SlurmdTimeout=4
            MessageTimeout=3
            TCPTimeout=1
            KillWait=2
            SchedulerParameters=sched_interval=1,sched_min_interval=0,bf_interval=1,batch_sched_delay=0
            SwitchType=switch/none
            MpiDefault=none
            StateSaveLocation={folder}/state
            SlurmdSpoolDir={folder}/spool/%n
            SlurmctldPidFile={folder}/slurmctld.pid
            SlurmdPidFile={folder}/slurmd-%n.pid
            PartitionName=main Nodes=ALL Default=YES State=UP MaxTime=INFINITE

            """);
        for (int i = 0; i < Nodes.Length; i++) text.Append(CultureInfo.InvariantCulture, $"NodeName={Nodes[i]} NodeHostname={host} NodeAddr=127.0.0.1 Port={ports[i]} CPUs=1 RealMemory=1000\n");
        return text.ToString();
    }

    private static int[] Ports(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (TcpListener listener in listeners) listener.Start();
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        foreach (TcpListener listener in listeners) listener.Dispose();
        return ports;
    }

    /// <summary>Processes that have variables of the environment, in the order of their numbers.</summary>
    private static IEnumerable<int> Processes(params string[] variables) => Directory.EnumerateDirectories("/proc").Select(path => int.TryParse(Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0)
        .Where(id => id != 0 && id != System.Environment.ProcessId && variables.All(Read(id, "environ").Split('\0').Contains)).Order();

    private static int Parent(int id) => int.TryParse(Read(id, "status").Split('\n').FirstOrDefault(line => line.StartsWith("PPid:", StringComparison.Ordinal))?[5..], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out int parent) ? parent : 0;

    private static string Name(int id) => Read(id, "cmdline");

    private static string Read(int id, string name)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{name}");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
