using Accelerator.Diagnostics;

namespace Accelerator.Configuration.Yaml;

/// <summary>Collects the findings of a load; bounded, so that a hostile file cannot flood a terminal.</summary>
internal sealed class Findings
{
    private const int Most = 100;

    private readonly List<Diagnostic> _findings = [];

    public int Count => _findings.Count;

    public void Add(SourceLocation location, string id, string message, string? found = null, string? allowed = null, string? hint = null) =>
        Add(new Diagnostic
        {
            Id = id, Message = message, File = location.File, Line = location.Line, Column = location.Column, Found = found, Allowed = allowed, Hint = hint,
        });

    public void Add(Diagnostic finding) => _findings.Add(finding);

    /// <summary>Throws what was found, each finding once, file by file in the order in which they were read, each from top to bottom.</summary>
    public void ThrowIfAny()
    {
        if (_findings.Count == 0) return;
        List<string?> files = [.. _findings.Select(finding => finding.File).Distinct()];
        List<Diagnostic> sorted = [.. _findings.Distinct().OrderBy(finding => files.IndexOf(finding.File)).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)];
        if (sorted.Count > Most)
        {
            int more = sorted.Count - Most;
            sorted.RemoveRange(Most, more);
            sorted.Add(new Diagnostic { Id = "ACC1018", Message = $"{more} further findings are not shown.", File = sorted[^1].File, Hint = "mend these first" });
        }

        throw new InputException(sorted);
    }
}
