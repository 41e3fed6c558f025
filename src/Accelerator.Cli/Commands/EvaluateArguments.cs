using System.Globalization;

namespace Accelerator.Cli.Commands;

/// <summary>What <c>accel evaluate</c> is asked for.</summary>
internal sealed record EvaluateArguments
{
    public required string Model { get; init; }

    /// <summary>Null for all pairs.</summary>
    public string? Settings { get; init; }

    public string? Only { get; init; }

    public string? Tokens { get; init; }

    public required int Windows { get; init; }

    public string? Calibration { get; init; }

    public string? Against { get; init; }

    public required int Parallel { get; init; }

    public required string Out { get; init; }

    public bool Resume { get; init; }

    public bool Force { get; init; }

    /// <summary>
    /// The command line, for the page: what the result depends on, and no more. Folders outside the working folder are left out, since they are one person's.
    /// </summary>
    public string Line
    {
        get
        {
            var line = new System.Text.StringBuilder($"accel evaluate {Shown(Model)}");
            line.Append(Settings is null ? " --all-pairs" : $" --settings {Shown(Settings)}");
            if (Only is not null) line.Append(CultureInfo.InvariantCulture, $" --only \"{Only}\"");
            if (Windows != 64) line.Append(CultureInfo.InvariantCulture, $" --windows {Windows}");
            if (Tokens is not null) line.Append(CultureInfo.InvariantCulture, $" --tokens {Shown(Tokens)}");
            if (Calibration is not null) line.Append(CultureInfo.InvariantCulture, $" --calibration {Shown(Calibration)}");
            if (Against is not null) line.Append(CultureInfo.InvariantCulture, $" --against {Shown(Against)}");
            return line.Append(CultureInfo.InvariantCulture, $" --out {Shown(Out)}").ToString();
        }
    }

    private static string Shown(string path) => Path.IsPathRooted(path) ? Path.GetFileName(Path.TrimEndingDirectorySeparator(path)) : path;
}
