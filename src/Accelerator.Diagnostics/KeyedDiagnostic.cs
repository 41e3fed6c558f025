namespace Accelerator.Diagnostics;

/// <summary>A finding about a configuration key, made where no file is known; Configuration turns the key into file and line.</summary>
public sealed record KeyedDiagnostic : Diagnostic
{
    /// <summary>Dotted path of the YAML key below its section, for example <c>array.tile.m</c>.</summary>
    public required string Key { get; init; }
}
