using System.Collections.Immutable;
using System.Numerics;

namespace Accelerator.Hardware.Dram;

/// <summary>
/// Which bits of a byte address are which part of a burst's place: parts from the highest bits to the lowest, each of two letters as DRAMsim3 writes them: <c>ro</c>, <c>ch</c>, <c>ra</c>,
/// <c>ba</c> (bank of its group), <c>bg</c>, <c>co</c>.
/// </summary>
public sealed class DramMapping
{
    private static readonly ImmutableArray<string> Parts = ["ch", "ra", "bg", "ba", "ro", "co"];

    private readonly int[] shifts = new int[6];
    private readonly int[] masks = new int[6];

    /// <summary>The mapping of an organisation.</summary>
    /// <exception cref="ArgumentException">The order does not name each part once, or a number is no power of two.</exception>
    public DramMapping(DramOrganization organization, string order)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(order);
        string[] parts = [.. Enumerable.Range(0, order.Length / 2).Select(i => order.Substring(2 * i, 2))];
        if (order.Length != 12 || !parts.Order(StringComparer.Ordinal).SequenceEqual(Parts.Order(StringComparer.Ordinal))) throw new ArgumentException($"'{order}' does not name each of {string.Join(", ", Parts)} once.", nameof(order));
        int[] sizes = [organization.Channels, organization.Ranks, organization.BankGroups, organization.Banks, organization.Rows, organization.Columns];
        if (sizes.Append(organization.BurstBytes).Any(size => size < 1 || !BitOperations.IsPow2(size))) throw new ArgumentException("The numbers of a DRAM organisation are powers of two.", nameof(organization));
        int at = BitOperations.Log2((uint)organization.BurstBytes);
        foreach (string part in parts.Reverse())
        {
            int i = Parts.IndexOf(part);
            (shifts[i], masks[i]) = (at, sizes[i] - 1);
            at += BitOperations.Log2((uint)sizes[i]);
        }

        Order = order;
    }

    /// <summary>The parts, highest first.</summary>
    public string Order { get; }

    /// <summary>The burst that holds a byte; addresses beyond the memory wrap around.</summary>
    public DramAddress Map(long address) => new(Part(address, 0), Part(address, 1), Part(address, 2), Part(address, 3), Part(address, 4), Part(address, 5));

    private int Part(long address, int part) => (int)(address >> shifts[part]) & masks[part];
}
