using Accelerator.Diagnostics;

namespace Accelerator.Workloads;

/// <summary>Opens the user's files with a size checked before memory is taken.</summary>
public static class InputFile
{
    /// <summary>The whole file, refused above <paramref name="maximumBytes"/>.</summary>
    public static byte[] ReadAllBytes(string path, long maximumBytes)
    {
        using FileStream stream = Open(path);
        if (stream.Length > maximumBytes)
        {
            throw new Findings(path).Fatal("ACC2003", "The file is larger than such a file can be.", $"{stream.Length} bytes", $"at most {maximumBytes} bytes");
        }

        var bytes = new byte[stream.Length];
        try
        {
            stream.ReadExactly(bytes);
        }
        catch (EndOfStreamException)
        {
            throw new Findings(path).Fatal("ACC2002", "The file became shorter while it was read.");
        }

        return bytes;
    }

    /// <summary>Opens a file for reading; a missing or locked file is a diagnostic.</summary>
    public static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string found = e is FileNotFoundException or DirectoryNotFoundException ? "no such file" : "a file that cannot be opened";
            throw new Findings(path).Fatal("ACC2001", "The file cannot be read.", found, "a readable file");
        }
    }
}
