namespace Accelerator.Verification;

/// <summary>A temporary folder that goes when it is disposed.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("accel-");

    /// <summary>A new folder inside.</summary>
    public string Create(string name) => root.CreateSubdirectory(name).FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            root.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A simulator that is still ending holds a file; the system's own cleaning takes it.
        }
    }
}
