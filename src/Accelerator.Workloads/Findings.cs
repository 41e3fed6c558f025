using Accelerator.Diagnostics;

namespace Accelerator.Workloads;

/// <summary>Collects what is wrong with one file, so that all of it is reported at once.</summary>
public sealed class Findings(string file)
{
    private const int MostKept = 100;
    private const int MostCharacters = 2000;
    private readonly List<Diagnostic> _found = [];

    /// <summary>The file as the user named it.</summary>
    public string File { get; } = file;

    /// <summary>How much was found.</summary>
    public int Count => _found.Count;

    /// <summary>Whether anything was found.</summary>
    public bool Any => _found.Count > 0;

    /// <summary>Whether no further finding would be kept, so that a reader may stop.</summary>
    public bool IsFull => _found.Count >= MostKept;

    /// <summary>
    /// Adds a finding. A hostile file can be wrong in a million places, and name things by megabytes: only the first hundred findings, and of a text the
    /// first two thousand characters, are kept.
    /// </summary>
    public void Add(string id, string message, string? found = null, string? allowed = null, string? hint = null, int line = 0)
    {
        if (_found.Count < MostKept) _found.Add(new Diagnostic { Id = id, Message = Short(message)!, File = File, Line = line, Found = Short(found), Allowed = Short(allowed), Hint = Short(hint) });
    }

    private static string? Short(string? text) => text is { Length: > MostCharacters } ? text[..MostCharacters] + "…" : text;

    /// <summary>Throws what was found, if anything.</summary>
    public void ThrowIfAny()
    {
        if (Any) throw new InputException(_found);
    }

    /// <summary>Adds a finding, then throws all: for faults after which reading on makes no sense.</summary>
    public InputException Fatal(string id, string message, string? found = null, string? allowed = null, string? hint = null, int line = 0)
    {
        Add(id, message, found, allowed, hint, line);
        return new InputException(_found);
    }
}
