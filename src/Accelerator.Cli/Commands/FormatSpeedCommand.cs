using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Diagnostics;
using Accelerator.Numerics.Ggml;
using Accelerator.Verification.Speed;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel benchmark formats</c>: how fast blocks of GGUF types are written and read, beside plain C where there is a fast path.</summary>
internal static class FormatSpeedCommand
{
    public static Command Create()
    {
        var values = new Option<int>("--values") { Description = "values of a pass, a multiple of 256", HelpName = "N", DefaultValueFactory = _ => 1 << 18 };
        return new Command("formats", "Time quantising and dequantising of the GGUF block types, beside C loops compiled by gcc") { values }.WithAction((parsed, cancellation) =>
        {
            int count = parsed.GetValue(values);
            if (count is < 256 or > 1 << 26 || count % 256 != 0)
            {
                throw new InputException(new Diagnostic
                {
                    Id = "ACC9001", Message = "--values is out of range.", Found = count.ToString(CultureInfo.InvariantCulture), Allowed = "a multiple of 256 from 256 to 67108864",
                });
            }

            Write(count, Terminal.WithProgress("formats", report => FormatSpeed.Measure(count, report, cancellation)));
            return ExitCode.Success;
        });
    }

    private static void Write(int count, IReadOnlyList<FormatSpeedRow> rows)
    {
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("type").NoWrap());
        table.AddColumn(new TableColumn("").NoWrap());
        table.AddColumn(new TableColumn("GB/s").NoWrap().RightAligned());
        table.AddColumn(new TableColumn("plain C#").NoWrap().RightAligned());
        foreach (string rival in FormatSpeed.RivalNames)
        {
            table.AddColumn(new TableColumn(Markup.Escape(rival)).NoWrap().RightAligned());
            table.AddColumn(new TableColumn("ratio").NoWrap().RightAligned());
        }

        foreach (FormatSpeedRow row in rows)
        {
            var cells = new List<string> { row.Type.Name, row.Quantize ? "quantise" : "dequantise", Rate(row.Fast), Rate(row.Plain) };
            foreach (double rival in row.Rivals) cells.AddRange([Rate(rival), (row.Fast / rival).ToString("F2", CultureInfo.InvariantCulture)]);
            while (cells.Count < 4 + 2 * FormatSpeed.RivalNames.Count) cells.Add("");
            table.AddRow([.. cells]);
        }

        Terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"bytes of float32 a second on one core, {count:N0} values of a normal distribution, medians of rounds in turn; searches on fewer values"));
        Terminal.Out.Write(table);
    }

    private static string Rate(double bytes) => (bytes / 1e9).ToString(bytes < 1e8 ? "F4" : "F2", CultureInfo.InvariantCulture);
}
