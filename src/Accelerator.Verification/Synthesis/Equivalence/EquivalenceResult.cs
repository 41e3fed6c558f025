namespace Accelerator.Verification.Synthesis;

/// <summary>What of a module was proved.</summary>
/// <param name="Module">The SystemVerilog module.</param>
/// <param name="Points">Nets of the RTL that have a counterpart in the netlist: outputs, registers, and what lies between.</param>
/// <param name="Unproved">Of these, nets whose equality could not be shown; 0 is a proof.</param>
/// <param name="Sums">Sums of products whose full adders are proved by algebra, and not by a solver.</param>
/// <param name="Decided">False where the time that was given did not suffice, and nothing is known.</param>
public sealed record EquivalenceResult(string Module, int Points, int Unproved, int Sums, bool Decided = true)
{
    /// <summary>Whether the netlist is proved to do what the RTL does.</summary>
    public bool Proved => Decided && Points > 0 && Unproved == 0;
}
