namespace Accelerator.Configuration;

/// <summary>A place in a file.</summary>
/// <param name="File">File as the user named it.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column, counted from 1.</param>
public readonly record struct SourceLocation(string File, int Line, int Column)
{
    /// <summary><c>file:line</c>, for hints that point to a second place.</summary>
    public override string ToString() => $"{File}:{Line}";
}
