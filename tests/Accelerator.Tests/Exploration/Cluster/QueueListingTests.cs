using Accelerator.Exploration.Cluster;
using Accelerator.Tests.Snapshots;

namespace Accelerator.Tests.Exploration.Cluster;

/// <summary>What squeue prints, and what sbatch is given.</summary>
public sealed class QueueListingTests
{
    [Fact]
    public void Tasks_are_read_in_their_order()
    {
        const string Text = """
            squeue: warning: something
            12_4|PENDING||Resources
            12_0|COMPLETED|n1|None
            12_1|RUNNING|n2|None
            12_2|PENDING||BeginTime
            12_3|NODE_FAIL|n2|None
            12_10|CANCELLED|n[3,5]|None
            123_0|RUNNING|n4|None
            12|RUNNING|n4|None
            """;
        Described(Text, "12").ShouldBe("0 COMPLETED n1  over|1 RUNNING n2  |2 PENDING  BeginTime |3 NODE_FAIL n2  over|4 PENDING  Resources |10 CANCELLED n[3,5]  over");
    }

    [Theory]
    [InlineData("12_[3-5,9%2]|PENDING||Priority", "3 PENDING  Priority |4 PENDING  Priority |5 PENDING  Priority |9 PENDING  Priority ")]
    [InlineData("12_0|REQUEUED|n1|None\n", "0 REQUEUED n1  ")]
    [InlineData("12_0|A_STATE_OF_TOMORROW|n1|None\n", "0 A_STATE_OF_TOMORROW n1  ")]
    [InlineData("12_x|RUNNING|n1|None\n12_|RUNNING|n1|None\n12_1-2-3|RUNNING|n1|None\n12_99999999999|RUNNING|n1|None", "")]
    [InlineData("slurm_load_jobs error: Unable to contact slurm controller (connect failure)", "")]
    [InlineData("", "")]
    public void Other_lines_are_read_or_left(string text, string expected) => Described(text, "12").ShouldBe(expected);

    [Fact]
    public void A_script_says_what_a_task_runs()
    {
        var script = new ArrayScript
        {
            Name = "accel-sweep", Comment = "accel-0123-1", Tasks = 8, Processors = 2, Partition = "main", WorkingFolder = "/data/it's here", Command = ["/opt/dotnet", "/opt/accel.dll", "sweep", "my sweep.yaml"],
            ChunkFolder = "/data/it's here/out/cluster/0001",
        };
        Snapshot.Match(script.Text() + "== without a partition\n" + (script with { Partition = null, Tasks = 1, WorkingFolder = "/data" }).Text());
    }

    private static string Described(string text, string job) => string.Join('|', QueueListing.Parse(text, job).Select(task => $"{task.Index} {task.State} {task.Node} {task.Reason} {(task.IsOver ? "over" : "")}"));
}
