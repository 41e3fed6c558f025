using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using Accelerator.Hardware.Contracts;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Tests.Support;
using Accelerator.Verification.Tools;

namespace Accelerator.Tests.Rtl.ProcessingElements;

/// <summary>What a simulator said of one instance.</summary>
/// <param name="Mismatches">Cycles in which an output differed from the model's; X differs from everything.</param>
/// <param name="First">The first of them, in words, or empty.</param>
internal readonly record struct ElementVerdict(long Mismatches, string First);

/// <summary>
/// A bench that reads a word a cycle for each run and compares all outputs of its instances. An instance is the cell, or the cell with a fault: then all cells
/// below it are copies with a suffix of their own, so that many faults share one build.
/// </summary>
internal static partial class ElementBench
{
    private static readonly Lazy<Dictionary<string, string>> Cells = new(() => Directory.EnumerateFiles(Repository.PathOf("rtl/lib"), "acc_*.sv").Order(StringComparer.Ordinal)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText, StringComparer.Ordinal));

    /// <summary>Runs each element against its instances: instance 0 as it is, instance 1 … with the faults given.</summary>
    /// <param name="verilator">Verilator, or Icarus.</param>
    /// <param name="runs">Elements.</param>
    /// <param name="cycles">Length.</param>
    /// <param name="faults">A fault is the text of its cells by name, those that it changes.</param>
    /// <returns>Verdicts, run by run, instance by instance.</returns>
    public static ElementVerdict[][] Run(bool verilator, IReadOnlyList<ElementRun> runs, int cycles, IReadOnlyList<IReadOnlyDictionary<string, string>>? faults = null)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("accel-pe-");
        try
        {
            int instances = 1 + (faults?.Count ?? 0);
            string[] sources = Write(folder.FullName, runs, faults ?? []);
            File.WriteAllText(Path.Combine(folder.FullName, "tb.sv"), Bench(runs, instances));
            using (StreamWriter stimulus = File.CreateText(Path.Combine(folder.FullName, "stimulus.txt")))
            {
                stimulus.NewLine = "\n";
                for (int cycle = 0; cycle < cycles; cycle++) stimulus.WriteLine(string.Join(' ', runs.Select(run => Hex(run.Step()))));
            }

            return Verdicts(Simulate(verilator, folder.FullName, sources), runs.Count, instances);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A cell and all cells below it.</summary>
    public static IReadOnlySet<string> Below(string module)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([module]);
        while (open.TryPop(out string? name))
        {
            if (!found.Add(name)) continue;
            foreach (Match match in Instance().Matches(Cells.Value[name])) open.Push(match.Groups[1].Value);
        }

        return found;
    }

    /// <summary>The text of a cell.</summary>
    public static string Cell(string module) => Cells.Value[module];

    private static ToolResult Simulate(bool verilator, string folder, string[] sources)
    {
        ToolResult built = verilator
            ? ToolProcess.Run(Prerequisite.Tool("verilator"), ["--binary", "--timing", "-Wall", "-O1", "-CFLAGS", "-O1", "--top-module", "tb", "-o", "sim", "tb.sv", .. sources], folder)
            : ToolProcess.Run(Prerequisite.Tool("iverilog"), ["-g2012", "-Wall", "-o", "sim.vvp", "-s", "tb", "tb.sv", .. sources], folder);
        if (!verilator) built.Output.ShouldBeEmpty();
        built.ExitCode.ShouldBe(0, built.Output);
        ToolResult result = verilator
            ? ToolProcess.Run(Path.Combine(folder, "obj_dir", "sim"), [], folder)
            : ToolProcess.Run(Prerequisite.Tool("vvp"), ["-n", "sim.vvp"], folder);
        result.ExitCode.ShouldBe(0, result.Output);
        return result;
    }

    private static string[] Write(string folder, IReadOnlyList<ElementRun> runs, IReadOnlyList<IReadOnlyDictionary<string, string>> faults)
    {
        var names = new List<string>();
        SortedSet<string> cells = runs.SelectMany(run => Below(run.Shape.Module)).ToSortedSet();
        foreach (string cell in cells) Put(cell, Cells.Value[cell]);
        for (int fault = 0; fault < faults.Count; fault++)
        {
            string suffix = Suffix(fault + 1);
            foreach (string cell in cells)
            {
                string text = faults[fault].TryGetValue(cell, out string? changed) ? changed : Cells.Value[cell];
                Put(cell + suffix, Name().Replace(text, match => cells.Contains(match.Value) ? match.Value + suffix : match.Value));
            }
        }

        return [.. names];

        void Put(string name, string text)
        {
            File.WriteAllText(Path.Combine(folder, $"{name}.sv"), text);
            names.Add($"{name}.sv");
        }
    }

    private static string Bench(IReadOnlyList<ElementRun> runs, int instances)
    {
        var text = new StringBuilder("module tb;\n  logic clk;\n  integer file, got, cycle;\n");
        var compare = new StringBuilder();
        for (int r = 0; r < runs.Count; r++)
        {
            ElementPort[] ports = [.. runs[r].Shape.Ports];
            int inputs = 1 + ports.Where(port => port.Direction == PortDirection.Input).Sum(port => port.Width * port.Count);
            int outputs = ports.Where(port => port.Direction == PortDirection.Output).Sum(port => port.Width * port.Count);
            text.Append(CultureInfo.InvariantCulture, $"  logic [{inputs + outputs - 1}:0] word{r};\n");
            for (int i = 0; i < instances; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"  logic [{outputs - 1}:0] actual{r}_{i};\n  integer bad{r}_{i};\n{Instantiate(runs[r].Shape, r, i, inputs)}");
                compare.Append(CultureInfo.InvariantCulture, $"      if (cycle > 0 && actual{r}_{i} !== word{r}[{inputs + outputs - 1}:{inputs}]) begin\n")
                    .Append(CultureInfo.InvariantCulture, $"        if (bad{r}_{i} == 0) $display(\"! {r} {i} cycle %0d inputs %h expected %h actual %h\", cycle, word{r}[{inputs - 1}:0], word{r}[{inputs + outputs - 1}:{inputs}], actual{r}_{i});\n")
                    .Append(CultureInfo.InvariantCulture, $"        bad{r}_{i} = bad{r}_{i} + 1;\n      end\n");
            }
        }

        string all = string.Join(", ", runs.Select((_, r) => $"word{r}")), format = string.Join(' ', runs.Select(_ => "%h"));
        text.Append("  initial begin\n    clk = 1'b0;\n    cycle = 0;\n");
        ForEach((r, i) => $"    bad{r}_{i} = 0;\n");
        text.Append(CultureInfo.InvariantCulture, $"    file = $fopen(\"stimulus.txt\", \"r\");\n    got = $fscanf(file, \"{format}\", {all});\n    while (got == {runs.Count}) begin\n      #1;\n")
            .Append(compare).Append("      #1;\n      clk = 1'b1;\n      #1;\n      clk = 1'b0;\n      cycle = cycle + 1;\n")
            .Append(CultureInfo.InvariantCulture, $"      got = $fscanf(file, \"{format}\", {all});\n    end\n");
        ForEach((r, i) => $"    $display(\"= {r} {i} %0d of %0d\", bad{r}_{i}, cycle);\n");
        return text.Append("    $finish;\n  end\nendmodule\n").ToString();

        void ForEach(Func<int, int, string> line)
        {
            for (int r = 0; r < runs.Count; r++)
            {
                for (int i = 0; i < instances; i++) text.Append(line(r, i));
            }
        }
    }

    private static string Instantiate(ProcessingElementShape shape, int run, int instance, int inputs)
    {
        string parameters = string.Join(", ", shape.Parameters.Select(parameter => $".{parameter.Name}({Literal(parameter.Name, parameter.Value)})"));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"  {shape.Module}{Suffix(instance)} #({parameters}) u{run}_{instance} (.clk_i(clk), .rst_ni(word{run}[0])");
        int input = 1, output = 0;
        foreach (ElementPort port in shape.Ports)
        {
            int width = port.Width * port.Count;
            bool isInput = port.Direction == PortDirection.Input;
            int from = isInput ? input : output;
            string range = width == 1 ? $"[{from}]" : $"[{from + width - 1}:{from}]";
            text.Append(CultureInfo.InvariantCulture, $", .{port.Name}({(isInput ? $"word{run}" : $"actual{run}_{instance}")}{range})");
            if (isInput) input += width;
            else output += width;
        }

        input.ShouldBe(inputs);
        return text.Append(");\n").ToString();
    }

    private static string Literal(string name, int value) => name.EndsWith("Signed", StringComparison.Ordinal) ? $"1'b{value}" : value.ToString(CultureInfo.InvariantCulture);

    private static ElementVerdict[][] Verdicts(ToolResult result, int runs, int instances)
    {
        var verdicts = new ElementVerdict[runs][];
        string[] lines = result.Output.Split('\n');
        for (int r = 0; r < runs; r++)
        {
            verdicts[r] = new ElementVerdict[instances];
            for (int i = 0; i < instances; i++)
            {
                string count = lines.Single(line => line.StartsWith($"= {r} {i} ", StringComparison.Ordinal)).Split(' ')[3];
                string first = lines.FirstOrDefault(line => line.StartsWith($"! {r} {i} ", StringComparison.Ordinal)) ?? "";
                verdicts[r][i] = new ElementVerdict(long.Parse(count, CultureInfo.InvariantCulture), first);
            }
        }

        return verdicts;
    }

    private static string Suffix(int instance) => instance == 0 ? "" : $"_fault{instance}";

    private static string Hex(BigInteger word) => word.ToString("x", CultureInfo.InvariantCulture);

    private static SortedSet<string> ToSortedSet(this IEnumerable<string> names) => new(names, StringComparer.Ordinal);

    [GeneratedRegex(@"^\s*(acc_\w+)\s+(?:#\(|u_)", RegexOptions.Multiline)]
    private static partial Regex Instance();

    [GeneratedRegex(@"\bacc_\w+")]
    private static partial Regex Name();
}
