using Accelerator.Diagnostics;

namespace Accelerator.Workloads;

/// <summary>Writes a folder whole or not at all: filled aside, then renamed.</summary>
public static class OutputFolder
{
    /// <summary>Makes <paramref name="path"/>, which must not exist, with what <paramref name="fill"/> writes into the folder that it is given.</summary>
    public static void Create(string path, Action<string> fill)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(fill);
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(target) || File.Exists(target))
        {
            throw new InputException(new Diagnostic { Id = "ACC2204", File = path, Message = "The output folder exists.", Allowed = "a path where nothing is yet", Hint = "name another folder, or remove this one" });
        }

        string aside = $"{target}.partial-{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(aside);
            fill(aside);
            Directory.Move(aside, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new Diagnostic { Id = "ACC2204", File = path, Message = "The output folder cannot be written.", Found = e.Message, Allowed = "a folder that can be written" });
        }
        finally
        {
            if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);
        }
    }
}
