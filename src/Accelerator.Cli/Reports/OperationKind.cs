using System.Globalization;

namespace Accelerator.Cli.Reports;

/// <summary>What the operations of one row of a summary share.</summary>
internal static class OperationKind
{
    /// <summary><c>prefill64.layers.2.q_proj</c> without its layer.</summary>
    public static string Of(string name, int? layer) =>
        layer is int index ? name.Replace(string.Create(CultureInfo.InvariantCulture, $"layers.{index}."), "", StringComparison.Ordinal) : name;
}
