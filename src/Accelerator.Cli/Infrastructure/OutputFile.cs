using Accelerator.Diagnostics;

namespace Accelerator.Cli.Infrastructure;

/// <summary>The rules for a single output file: never a folder, never the input, and an existing file only with <c>--force</c>.</summary>
internal static class OutputFile
{
    /// <summary>Throws ACC2033 where <paramref name="path"/> must not be written, ACC9005 where its folder is missing.</summary>
    public static void Check(string path, string? input, bool replace)
    {
        string full = Path.GetFullPath(path);
        if (input is not null && full == Path.GetFullPath(input)) throw Refused("The output is the input.", "another file", "choose another --out");
        if (Directory.Exists(full)) throw Refused("The output is a folder.", "a file", "name a file in it with --out");
        if (File.Exists(full) && !replace) throw Refused("The output file exists.", "a file that does not exist yet", "choose another --out, or replace it with --force");
        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new InputException(new Diagnostic { Id = "ACC9005", File = path, Message = "The folder of the output file is missing.", Found = Path.GetDirectoryName(path), Allowed = "a folder that exists" });
        }

        InputException Refused(string message, string allowed, string hint) =>
            new(new Diagnostic { Id = "ACC2033", File = path, Message = message, Found = path, Allowed = allowed, Hint = hint });
    }
}
