using System.Globalization;
using Accelerator.Diagnostics;

namespace Accelerator.Cli.Infrastructure;

/// <summary>Number formats and group sizes as they are written on the command line.</summary>
internal static class Formats
{
    /// <summary><c>int4</c> → 4.</summary>
    /// <exception cref="InputException">Not an integer format of the allowed widths (ACC9007).</exception>
    public static int Integer(string option, string text, int least, int most)
    {
        if (text.StartsWith("int", StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out int bits) && bits >= least && bits <= most)
        {
            return bits;
        }

        throw Refused(option, text, least == most ? $"int{least}" : $"int{least} to int{most}");
    }

    /// <summary><c>128</c> → 128; <c>row</c> → null; <c>tensor</c> → null and <paramref name="tensor"/>.</summary>
    /// <exception cref="InputException">Neither (ACC9007).</exception>
    public static int? Group(string option, string text, out bool tensor)
    {
        tensor = text == "tensor";
        if (tensor || text == "row") return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int size) && size > 0) return size;
        throw Refused(option, text, "a number of weights (32, 64, 128), row, or tensor");
    }

    /// <summary><c>16x4096x2048</c> → (16, 4096, 2048).</summary>
    /// <exception cref="InputException">Not three sizes above 0 (ACC9007).</exception>
    public static (int M, int N, int K) Shape(string option, string text)
    {
        string[] parts = text.Split('x');
        var sizes = new int[3];
        bool good = parts.Length == 3;
        for (int i = 0; i < 3 && good; i++) good = int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out sizes[i]) && sizes[i] > 0;
        return good ? (sizes[0], sizes[1], sizes[2]) : throw Refused(option, text, "M x N x K as in 16x4096x4096");
    }

    /// <summary>An option whose value is not allowed (ACC9007).</summary>
    public static InputException Refused(string option, string found, string allowed) =>
        new(new Diagnostic { Id = "ACC9007", Message = $"{option} has a value that is not allowed.", Found = found, Allowed = allowed });
}
