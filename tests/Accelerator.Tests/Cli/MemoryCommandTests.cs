using System.Text;
using System.Text.Json;
using Accelerator.Tests.Snapshots;

namespace Accelerator.Tests.Cli;

/// <summary><c>accel memory</c> from end to end.</summary>
public sealed class MemoryCommandTests
{
    [Fact]
    public void Presets_and_a_stream_are_shown()
    {
        using var accel = new Accel();
        AccelResult list = accel.Run("memory"), stream = accel.Run("memory", "stream", "ddr4-3200-x8", "--bytes", "1000000", "--pattern", "write");
        (list.ExitCode, stream.ExitCode).ShouldBe((0, 0), list.Error + stream.Error);
        Snapshot.Match(list.Output + "\n" + stream.Output);
    }

    [Fact]
    public void A_trace_is_written_and_passes_the_check_until_a_command_comes_early()
    {
        using var accel = new Accel();
        AccelResult stream = accel.Run("memory", "stream", "hbm2", "--pattern", "random", "--bytes", "65536", "--offered", "8", "--row-policy", "closed", "--trace", "a.trace", "--json");
        stream.ExitCode.ShouldBe(0, stream.Error);
        using JsonDocument json = JsonDocument.Parse(stream.Output);
        json.RootElement.GetProperty("counters").GetProperty("reads").GetInt64().ShouldBe(1024);
        accel.Run("memory", "check", "hbm2", "a.trace").Output.ShouldEndWith(" commands, 0 not allowed\n");

        string[] lines = File.ReadAllLines(accel["a.trace"]);
        int read = Array.FindIndex(lines, line => line.Contains("read_p", StringComparison.Ordinal));
        string[] words = lines[read].Split(' ');
        lines[read] = $"{int.Parse(words[0]) - 1} {string.Join(' ', words[1..])}";
        accel.Write("b.trace", string.Join('\n', lines) + "\n");
        AccelResult check = accel.Run("memory", "check", "hbm2", "b.trace");
        check.ExitCode.ShouldBe(1);
        check.Output.ShouldContain("tRCD: 13 cycles after activate");
        using JsonDocument found = JsonDocument.Parse(accel.Run("memory", "check", "hbm2", "b.trace", "--json").Output);
        found.RootElement.GetProperty("violations").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_cannot_be_done_is_refused()
    {
        using var accel = new Accel();
        accel.Write("bad.trace", "1 activate 0 0 0 0 0x0 0x0\n2 open 0 0 0 0 0x0 0x0\n3 read 0 0 0 4 0x0 0x0\n-4 read 0 0 0 0 0x0 0x0\n5 read 0 0 0 0 0x0\n");
        accel.Write("there.trace", "mine\n");
        var text = new StringBuilder();
        string[][] commands =
        [
            ["memory", "stream", "ddr5"], ["memory", "check", "ddr5", "bad.trace"], ["memory", "check", "hbm2", "bad.trace"], ["memory", "check", "hbm2", "none.trace"], ["memory", "stream", "hbm2", "--bytes", "0"],
            ["memory", "stream", "hbm2", "--offered", "100000"], ["memory", "stream", "hbm2", "--pattern", "copy"], ["memory", "stream", "hbm2", "--trace", "there.trace"],
        ];
        foreach (string[] command in commands)
        {
            AccelResult result = accel.Run(command);
            result.ExitCode.ShouldBe(2, string.Join(' ', command));
            text.Append("$ accel ").AppendJoin(' ', command).Append('\n').Append(result.Error.Replace(accel.Folder, "FOLDER", StringComparison.Ordinal)).Append('\n');
        }

        File.ReadAllText(accel["there.trace"]).ShouldBe("mine\n");
        Snapshot.Match(text.ToString());
    }
}
