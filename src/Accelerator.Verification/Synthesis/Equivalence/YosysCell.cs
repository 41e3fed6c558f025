using System.Collections.Immutable;

namespace Accelerator.Verification.Synthesis;

/// <summary>A cell of a Yosys netlist.</summary>
/// <param name="Type">Its type, as <c>$add</c>.</param>
/// <param name="Parameters">Its parameters that are numbers.</param>
/// <param name="Connections">The bits of its ports, lowest first: a number of a net, or -1 for 0, -2 for 1, -3 for an undefined value.</param>
internal sealed record YosysCell(string Type, ImmutableDictionary<string, int> Parameters, ImmutableDictionary<string, ImmutableArray<int>> Connections)
{
    /// <summary>The constants among bits.</summary>
    public const int Zero = -1, One = -2, Undefined = -3;

    /// <summary>A port's bits.</summary>
    public ImmutableArray<int> this[string port] => Connections[port];

    /// <summary>Whether a parameter is there and not 0.</summary>
    public bool Is(string parameter) => Parameters.GetValueOrDefault(parameter) != 0;
}
