namespace Accelerator.Verification.Synthesis;

/// <summary>One cell of a liberty file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Area">Area in the library's own unit, mostly µm².</param>
/// <param name="Sequential">Whether it holds state: a flip-flop or a latch.</param>
/// <param name="Inputs">Input pins.</param>
/// <param name="Function">Boolean function of the only output; null for none or several.</param>
/// <param name="InputCapacitance">Capacitance of the first input pin in the library's unit.</param>
public sealed record LibertyCell(string Name, double Area, bool Sequential, int Inputs, string? Function, double InputCapacitance)
{
    /// <summary>Whether the cell inverts its one input.</summary>
    public bool IsInverter
    {
        get
        {
            if (Sequential || Inputs != 1 || Function is null) return false;
            string bare = new([.. Function.Where(character => character is not (' ' or '(' or ')'))]);
            return bare.Length > 1 && (bare[0] == '!' ? !bare[1..].Contains('!', StringComparison.Ordinal) : bare[^1] == '\'');
        }
    }
}
