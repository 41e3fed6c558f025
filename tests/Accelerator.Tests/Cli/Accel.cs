using System.Diagnostics;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Cli;

/// <summary>What a run of the program left.</summary>
internal sealed record AccelResult(int ExitCode, string Output, string Error);

/// <summary>Runs the program as a user does: a process of its own, in a folder of its own.</summary>
internal sealed class Accel : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("accel-cli-").FullName;

    /// <summary>Where the program puts its temporary folders.</summary>
    private string Temporary { get; } = Directory.CreateTempSubdirectory("accel-cli-").FullName;

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Everything in the folder, by relative path.</summary>
    public IEnumerable<string> Left => Directory.EnumerateFileSystemEntries(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal);

    /// <summary>Temporary folders that it has left.</summary>
    public IEnumerable<string> LeftTemporary => Directory.EnumerateDirectories(Temporary).Select(path => Path.GetFileName(path));

    public AccelResult Run(params string[] arguments) => Finish(Start(arguments));

    /// <summary>Runs with one variable of the environment changed.</summary>
    public AccelResult RunWith(string variable, string value, params string[] arguments) => Finish(Start(arguments, (variable, value)));

    public Process Start(string[] arguments, (string Variable, string Value)? environment = null)
    {
        // A shell that starts the tests in the background has them ignore SIGINT, and so their children: env gives it back its meaning.
        var start = new ProcessStartInfo("env") { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("--default-signal=INT");
        start.ArgumentList.Add(Prerequisite.Tool("dotnet"));
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "accel.dll"));
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["TMPDIR"] = Temporary;
        if (environment is { } change) start.Environment[change.Variable] = change.Value;
        return Process.Start(start)!;
    }

    public static AccelResult Finish(Process process)
    {
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new AccelResult(process.ExitCode, output, error.Result);
    }

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        Directory.Delete(Temporary, recursive: true);
    }
}
