using Accelerator.Diagnostics;

namespace Accelerator.Cli.Infrastructure;

/// <summary>
/// An output folder that appears whole or not at all: files are written to a folder beside it, which takes its name
/// on <see cref="Publish"/>. Disposing without publishing leaves nothing.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string named;
    private readonly string target;
    private readonly string aside;
    private readonly string? outermost;
    private bool published;

    private OutputFolder(string named, string target)
    {
        this.named = named;
        this.target = target;
        aside = $"{target}.partial-{Environment.ProcessId}";
        for (string? above = Path.GetDirectoryName(target); above is not null && !Directory.Exists(above); above = Path.GetDirectoryName(above)) outermost = above;
    }

    /// <summary>Opens <paramref name="path"/> for writing.</summary>
    /// <param name="path">The folder, as the user named it.</param>
    /// <param name="replace">Whether an earlier result is replaced; otherwise a folder that is not empty is a finding.</param>
    /// <param name="marker">A file that every result of the command has: a folder without it is somebody's, and never replaced.</param>
    public static OutputFolder Open(string path, bool replace, string marker)
    {
        string full = Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar);
        if (File.Exists(full))
        {
            throw new InputException(new Diagnostic
            {
                Id = "ACC9003", File = path, Message = "The output is a file.", Found = path, Allowed = "a folder that does not exist yet", Hint = "choose another --out",
            });
        }

        if (!replace && Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any())
        {
            throw new InputException(new Diagnostic
            {
                Id = "ACC9004", File = path, Message = "The output folder exists and is not empty.", Found = path, Allowed = "a folder that does not exist yet, or an empty one",
                Hint = "choose another --out, or replace it with --force",
            });
        }

        if (replace && Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any() && !File.Exists(Path.Combine(full, marker)))
        {
            throw new InputException(new Diagnostic
            {
                Id = "ACC9006", File = path, Message = "The output folder holds something else, and is not replaced.", Found = $"a folder without {marker}",
                Allowed = $"a folder that does not exist yet, an empty one, or an earlier result (with {marker})", Hint = "choose another --out",
            });
        }

        var folder = new OutputFolder(path, full);
        try
        {
            Directory.CreateDirectory(folder.aside);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new Diagnostic
            {
                Id = "ACC9005", File = path, Message = "The output folder cannot be written.", Found = failure.Message.Replace($".partial-{Environment.ProcessId}", "", StringComparison.Ordinal), Allowed = "a place where you may create folders", Hint = "choose another --out",
            });
        }

        return folder;
    }

    /// <summary>The folder to write into until it is published.</summary>
    public string Place => aside;

    /// <summary>The place of a file to write; its folder exists.</summary>
    public string this[string name]
    {
        get
        {
            string path = Path.Combine(aside, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return path;
        }
    }

    /// <summary>Gives the folder its name, replacing what was there; returns the name as the user gave it.</summary>
    public string Publish()
    {
        string old = $"{target}.replaced-{Environment.ProcessId}";
        bool existed = Directory.Exists(target);
        if (existed) Directory.Move(target, old);
        Directory.Move(aside, target);
        if (existed) Directory.Delete(old, recursive: true);
        published = true;
        return named;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (published) return;
        if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);

        // The folders above that were made for this one go, too, unless somebody has put something there meanwhile.
        string? above = Path.GetDirectoryName(target);
        while (outermost is not null && above is not null && above.Length >= outermost.Length && Directory.Exists(above) && !Directory.EnumerateFileSystemEntries(above).Any())
        {
            Directory.Delete(above);
            above = Path.GetDirectoryName(above);
        }
    }
}
