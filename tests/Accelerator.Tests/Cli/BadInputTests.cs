using System.Diagnostics;
using System.Text;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Cli;

/// <summary>Bad input on the command line: its diagnostic, exit code 2, nothing left behind.</summary>
public sealed class BadInputTests
{
    private static readonly string Preset = Repository.PathOf("examples/presets/lut-small.yaml");
    private static readonly string Example = Repository.PathOf("examples/01-lut-tensor-core/accelerator.yaml");
    private static readonly string Model = Repository.PathOf("examples/models/kjv-llama");

    [Fact]
    public void Wrong_arguments_and_files_are_refused()
    {
        var text = new StringBuilder();
        Try("no command", []);
        Try("an unknown option", ["run", Example, "--fast"]);
        Try("no such file", ["run", "nowhere.yaml"]);
        Try("no workload", ["run", Preset]);
        Try("no such engine", ["run", Example, "--engine", "quantum"]);
        Try("no such simulator", ["verify", Preset, "--simulator", "modelsim"]);
        Try("no such model", ["quantize", "nowhere", "--format", "int2", "--group", "128", "--out", "q"]);
        Try("no such format", ["quantize", Model, "--format", "int9", "--group", "128", "--out", "q"]);
        Try("no such method, format, group and activations", ["quantize", Model, "--method", "hadamrad+gptq:damping=2,order=1", "--format", "int9", "--group", "0", "--activations", "int17", "--format-for", "x", "--out", "q"]);
        Try("a method that does not work with a format", ["quantize", Model, "--method", "rtn-shrink", "--format", "hlq3", "--out", "q"]);
        Try("tensors that do not exist", ["quantize", Model, "--format", "int4", "--group-for", "*.down=32", "--out", "q"]);
        Try("no such calibration", ["quantize", Model, "--method", "gptq", "--format", "int4", "--calibration", "nowhere.txt", "--out", "q"]);
        Try("no such group", ["quantize", Model, "--format", "int2", "--group", "many", "--out", "q"]);
        Try("a group that does not divide K", ["quantize", Model, "--format", "int2", "--group", "100", "--out", "q"]);
        Try("no such activations", ["quantize", Model, "--format", "int2", "--group", "128", "--activations", "int17", "--out", "q"]);
        Try("a prompt longer than the context", ["quantize", Model, "--format", "int2", "--group", "128", "--prefill", "10000", "--out", "q"]);
        Try("a bad shape", ["trace", "synthetic", "--shape", "16x16", "--out", "t"]);
        Try("no such trace", ["trace", "show", "nowhere"]);
        Try("a soak of nothing", ["soak", "--count", "0"]);
        Try("no mutants", ["mutate", Preset, "--count", "0"]);
        Try("no such library", ["synth", Preset, "--liberty", "nowhere.lib"]);
        Try("a library that is none", ["synth", Preset, "--liberty", Preset]);
        Try("an activity beyond every cycle", ["synth", Preset, "--activity", "1.5"]);
        Snapshot.Match(text.ToString());

        void Try(string what, string[] arguments)
        {
            using var accel = new Accel();
            Append(text, what, accel, accel.Run(arguments), before: []);
        }
    }

    [Fact]
    public void Outputs_that_cannot_be_written_are_refused_and_keep_what_they_hold()
    {
        var text = new StringBuilder();
        Try("the folder holds something", accel => accel.Write("out/thesis.txt", "dear"), "emit", Preset, "--out", "out");
        Try("the folder holds something else, with --force", accel => accel.Write("out/thesis.txt", "dear"), "emit", Preset, "--out", "out", "--force");
        Try("a file is in the way", accel => accel.Write("out", "dear"), "run", Example, "--out", "out");
        Try("a place where nobody writes", _ => { }, "emit", Preset, "--out", "/proc/accel");
        Snapshot.Match(text.ToString());

        void Try(string what, Action<Accel> prepare, params string[] arguments)
        {
            using var accel = new Accel();
            prepare(accel);
            string[] before = [.. accel.Left];
            AccelResult result = accel.Run(arguments);
            if (before.Contains("out/thesis.txt")) File.ReadAllText(accel["out/thesis.txt"]).ShouldBe("dear");
            Append(text, what, accel, result, before);
        }
    }

    [Fact]
    public void Workloads_that_do_not_fit_are_refused_all_at_once()
    {
        var text = new StringBuilder();
        Try("other weights than the array's", MainJobTests.Synthetic("lut-small-int8", "{name: a, m: 1, n: 4, k: 32}"));
        Try("a larger group and more groups than the array takes", MainJobTests.Synthetic("lut-small", "{name: a, m: 1, n: 4, k: 300}, {name: b, m: 1, n: 4, k: 400}").Replace("32", "50", StringComparison.Ordinal));
        Try("more than the ports address", MainJobTests.Synthetic("lut-small", "{name: a, m: 1, n: 2000, k: 256}"));
        Try("a model that is not there", $"accelerator: {{preset: {Preset}}}\nworkload:\n  model: nowhere\n  quantization: {{weights: int2, symmetry: asymmetric, granularity: row, scale_search: none, activations: int8}}\n  phases:\n    - {{prefill: 4}}\n  layers: all\n  kinds: all\n");
        Snapshot.Match(text.ToString());

        void Try(string what, string yaml)
        {
            using var accel = new Accel();
            accel.Write("a.yaml", yaml);
            Append(text, what, accel, accel.Run("run", "a.yaml", "--out", "out"), ["a.yaml"]);
        }
    }

    [Fact]
    public void A_missing_simulator_is_named_with_its_package()
    {
        var text = new StringBuilder();
        foreach (string simulator in (string[])["verilator", "icarus"])
        {
            using var accel = new Accel();
            Append(text, simulator, accel, accel.RunWith("PATH", "/nonexistent", "verify", Preset, "--simulator", simulator, "--out", "out"), before: []);
        }

        using (var accel = new Accel()) Append(text, "soak", accel, accel.RunWith("PATH", "/nonexistent", "soak", "--count", "4"), before: []);
        using (var accel = new Accel()) Append(text, "mutate", accel, accel.RunWith("PATH", "/nonexistent", "mutate", Preset, "--out", "out"), before: []);
        using (var accel = new Accel()) Append(text, "benchmark", accel, accel.RunWith("PATH", "/nonexistent", "benchmark", Preset, "--shape", "4x8x64"), before: []);
        Snapshot.Match(text.ToString());
    }

    [Fact]
    public void Too_little_memory_is_said_and_leaves_nothing()
    {
        using var accel = new Accel();
        accel.Write("large.yaml", MainJobTests.Synthetic("lut-m2n64k4-w2a8", "{name: large, m: 8192, n: 8192, k: 32}"));
        AccelResult result = accel.RunWith("DOTNET_GCHeapHardLimit", "0x8000000", "run", "large.yaml", "--out", "out");
        result.ExitCode.ShouldBe(1, result.Output);
        result.Error.ShouldBe("error ACC9008: The memory of this machine does not suffice.\n  hint:    split the workload, for example layer by layer\n");
        accel.Left.ShouldBe(["large.yaml"]);
    }

    [Fact]
    public void An_interrupt_leaves_nothing_and_fails()
    {
        using var accel = new Accel();
        accel.Write("large.yaml", MainJobTests.Synthetic("lut-m2n64k4-w2a8", "{name: large, m: 2000, n: 2048, k: 1024}"));
        using Process process = accel.Start(["run", "large.yaml", "--out", "out"]);

        // The folder beside the output appears once the command is at work.
        for (int wait = 0; wait < 200 && !accel.Left.Any(name => name.StartsWith("out.partial", StringComparison.Ordinal)); wait++) Thread.Sleep(50);
        Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        AccelResult result = Accel.Finish(process);
        result.ExitCode.ShouldBe(1, result.Output);
        result.Error.ShouldBe("interrupted: nothing was written\n");
        accel.Left.ShouldBe(["large.yaml"]);
    }

    [ToolTheory("verilator", "iverilog", "yosys", "g++")]
    [InlineData("verify", "verilator")]
    [InlineData("verify", "icarus")]
    [InlineData("mutate", null)]
    [InlineData("benchmark", null)]
    public void An_interrupt_ends_the_tools_and_takes_their_folders(string command, string? simulator)
    {
        using var accel = new Accel();
        string[] options = [.. simulator is null ? [] : (string[])["--simulator", simulator], .. command == "benchmark" ? [] : (string[])["--out", "out"]];
        using Process process = accel.Start([command, Repository.PathOf("examples/presets/lut-m2n64k4-w2a8.yaml"), .. options]);
        for (int wait = 0; wait < 200 && !accel.LeftTemporary.Any(); wait++) Thread.Sleep(50);
        accel.LeftTemporary.ShouldNotBeEmpty();
        Thread.Sleep(300);
        Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        AccelResult result = Accel.Finish(process);
        result.ExitCode.ShouldBe(1, result.Output);
        result.Error.ShouldBe("interrupted: nothing was written\n");
        accel.Left.ShouldBeEmpty();
        accel.LeftTemporary.ShouldBeEmpty();
    }

    private static void Append(StringBuilder text, string what, Accel accel, AccelResult result, string[] before)
    {
        result.ExitCode.ShouldBe(2, $"{what}: {result.Output}{result.Error}");
        result.Error.ShouldNotContain("   at Accelerator.");
        accel.Left.ShouldBe(before, ignoreOrder: false, customMessage: what);
        accel.LeftTemporary.ShouldBeEmpty(what);
        text.Append("== ").Append(what).Append('\n')
            .Append(result.Error.Replace(accel.Folder, "FOLDER", StringComparison.Ordinal).Replace(Repository.Root, "REPOSITORY", StringComparison.Ordinal));
    }
}
