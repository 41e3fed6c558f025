using System.Globalization;

namespace Accelerator.Cli.Infrastructure;

/// <summary>Figures as tables show them, the same under every culture.</summary>
internal static class Figures
{
    /// <summary>At most so many digits after the point, without zeros at the end; a dash for nothing.</summary>
    public static string Short(double? value, int digits = 4) => value is { } number ? number.ToString("0." + new string('#', digits), CultureInfo.InvariantCulture) : "-";

    /// <summary>So many digits after the point; a dash for nothing.</summary>
    public static string Fixed(double? value, int digits) => value?.ToString($"F{digits}", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>Six significant digits: for ranges over many powers of ten.</summary>
    public static string Significant(double? value) => value?.ToString("G6", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>A whole number; a dash for nothing.</summary>
    public static string Whole(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
