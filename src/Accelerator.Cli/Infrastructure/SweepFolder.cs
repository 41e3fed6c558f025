using Accelerator.Diagnostics;

namespace Accelerator.Cli.Infrastructure;

/// <summary>The folder of a sweep, which is written into while it runs; one that was made for nothing is taken away.</summary>
internal sealed class SweepFolder : IDisposable
{
    private readonly string path;
    private readonly bool made;
    private bool kept;

    public SweepFolder(string path)
    {
        this.path = path;
        if (File.Exists(path)) throw new InputException(new Diagnostic { Id = "ACC9003", File = path, Message = "The output is a file.", Found = path, Allowed = "a folder", Hint = "choose another --out" });
        made = !Directory.Exists(path);
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new Diagnostic { Id = "ACC9005", File = path, Message = "The output folder cannot be written.", Found = failure.Message, Allowed = "a place where you may create folders", Hint = "choose another --out" });
        }
    }

    /// <summary>There is something in it now.</summary>
    public void Keep() => kept = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (made && !kept) Directory.Delete(path, recursive: true);
    }
}
