using System.Runtime.CompilerServices;
using System.Text;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Snapshots;

/// <summary>
/// Compares text with a file kept beside the test, by Verify's conventions: <c>Class.Method.verified.txt</c> is committed,
/// <c>Class.Method.received.txt</c> is written on a difference and ignored by git. A difference always fails; a person
/// accepts it by renaming the file. One class a file: the class is taken from the name of the source file.
/// </summary>
internal static class Snapshot
{
    /// <summary>Fails when <paramref name="text"/> differs from the verified file, line ends apart.</summary>
    /// <param name="text">What the code under test gave.</param>
    /// <param name="extension">Of the two files, without a dot.</param>
    /// <param name="parameters">For a theory, what tells its cases apart, for example <c>preset=small</c>; becomes part of the name.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(
        string text, string extension = "txt", string? parameters = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string source = Repository.SourceFile(sourceFile);
        string suffix = parameters is null ? "" : "_" + string.Join('-', parameters.Split(Path.GetInvalidFileNameChars()));
        string stem = Path.Combine(Path.GetDirectoryName(source)!, $"{Path.GetFileNameWithoutExtension(source)}.{method}{suffix}");
        Compare(Normal(text), $"{stem}.verified.{extension}", $"{stem}.received.{extension}");
    }

    private static void Compare(string text, string verifiedPath, string receivedPath)
    {
        string? verified = File.Exists(verifiedPath) ? Normal(File.ReadAllText(verifiedPath)) : null;
        if (text == verified)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        string what = verified is null ? "There is no verified file yet." : Difference(verified, text);
        Assert.Fail($"{what}\nAccept, after reading it, with:\n  mv '{receivedPath}' '{verifiedPath}'");
    }

    private static string Difference(string verified, string received)
    {
        string[] expected = verified.Split('\n');
        string[] actual = received.Split('\n');
        int line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line]) line++;
        string At(string[] lines) => line < lines.Length ? $"'{lines[line]}'" : "(the end of the file)";
        return $"The snapshot differs first in line {line + 1}:\n  verified: {At(expected)}\n  received: {At(actual)}";
    }

    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
