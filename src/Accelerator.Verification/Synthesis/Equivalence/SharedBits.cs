namespace Accelerator.Verification.Synthesis;

/// <summary>
/// Bits that two netlists of one module have in common by name. Whether a bit of one is the bit of the other is proved elsewhere: <see cref="Used"/> says for which that matters.
/// </summary>
/// <param name="netlist">The netlist whose bits are the variables.</param>
internal sealed class SharedBits(YosysNetlist netlist)
{
    private readonly Dictionary<string, int> bits = netlist.Words
        .SelectMany(word => word.Value.Select((bit, index) => (Name: YosysNetlist.Bit(word.Key, index), Bit: bit)))
        .Where(one => one.Bit >= 0 && (netlist.Inputs.Contains(one.Bit) || netlist.Driver(one.Bit) is not null))
        .ToDictionary(one => one.Name, one => one.Bit, StringComparer.Ordinal);

    /// <summary>Nets by whose names bits were found.</summary>
    public SortedSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a bit of the netlist has a name.</summary>
    public bool Has(int bit) => netlist.Names(bit).Count > 0;

    /// <summary>The variable of a bit of another netlist; null where no name of it is one here.</summary>
    public int? Find(YosysNetlist other, int bit)
    {
        foreach (string name in other.Names(bit))
        {
            string word = YosysNetlist.Word(name);
            // Words of other lengths are not compared elsewhere.
            if (!bits.TryGetValue(name, out int found) || other.Words[word].Length != netlist.Words[word].Length) continue;
            Used.Add(word);
            return found;
        }

        return null;
    }
}
