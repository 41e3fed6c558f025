namespace Accelerator.Diagnostics;

/// <summary>
/// The input is wrong: carries every diagnostic found, so that a user mends them all at once. The command line
/// prints them and exits with code 2.
/// </summary>
public sealed class InputException : Exception
{
    /// <summary>Creates the exception from at least one diagnostic.</summary>
    public InputException(IEnumerable<Diagnostic> diagnostics)
        : this([.. diagnostics])
    {
    }

    /// <summary>Creates the exception from at least one diagnostic.</summary>
    public InputException(params Diagnostic[] diagnostics)
        : base(string.Join("\n", diagnostics.Select(d => d.ToString())))
    {
        if (diagnostics.Length == 0) throw new ArgumentException("An input error needs a diagnostic.", nameof(diagnostics));
        Diagnostics = diagnostics;
    }

    /// <summary>The findings, in the order in which they were met.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
