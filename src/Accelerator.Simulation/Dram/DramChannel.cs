using System.Collections.Immutable;
using Accelerator.Hardware.Dram;

namespace Accelerator.Simulation.Dram;

/// <summary>The state of a channel's banks: the open row of each, and the earliest legal cycle of every command in every node, by the timing table alone.</summary>
public sealed class DramChannel
{
    private const int Commands = (int)DramCommand.Refresh + 1, Closed = -1;

    private readonly DramOrganization organization;
    private readonly Edge[][] edges = new Edge[Commands][];
    private readonly long[] earliest;
    private readonly int[] openRow, hits;

    /// <summary>The state after reset: all rows closed, every command legal.</summary>
    public DramChannel(DramMemory spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        organization = spec.Organization;
        int banks = organization.Ranks * organization.BanksOfRank;
        earliest = new long[(1 + organization.Ranks + (organization.Ranks * organization.BankGroups) + banks) * Commands];
        (openRow, hits) = (new int[banks], new int[banks]);
        Array.Fill(openRow, Closed);
        ImmutableArray<TimingConstraint> constraints = spec.Constraints;
        for (int command = 0; command < Commands; command++)
        {
            edges[command] = [.. constraints.Where(one => one.Latency > 0 && one.Preceding.Contains((DramCommand)command)).Select(one => new Edge(one, Nodes(one.Level)))];
        }
    }

    /// <summary>The open row of a bank; -1 where none is.</summary>
    public int OpenRow(in DramAddress address) => openRow[Bank(address)];

    /// <summary>Column commands since the row of a bank was opened.</summary>
    public int RowHits(in DramAddress address) => hits[Bank(address)];

    /// <summary>The first cycle in which the timing table allows a command; rows are not looked at.</summary>
    public long Earliest(DramCommand command, in DramAddress address)
    {
        int c = (int)command;
        long first = Math.Max(earliest[c], earliest[(Node(DramLevel.Rank, address) * Commands) + c]);
        if (command == DramCommand.Refresh) return first;
        first = Math.Max(first, earliest[(Node(DramLevel.BankGroup, address) * Commands) + c]);
        return Math.Max(first, earliest[(Node(DramLevel.Bank, address) * Commands) + c]);
    }

    /// <summary>Issues a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="address">Its place.</param>
    /// <param name="cycle">The cycle: not before <see cref="Earliest"/>.</param>
    public void Issue(DramCommand command, in DramAddress address, long cycle)
    {
        Change(command, address);
        foreach (Edge edge in edges[(int)command])
        {
            int node = Node(edge.Level, address);
            long from = edge.Push(node, cycle);
            if (from < 0) continue;
            if (!edge.Sibling)
            {
                Delay(node, edge.Following, from + edge.Latency);
                continue;
            }

            for (int rank = 0; rank < organization.Ranks; rank++) if (1 + rank != node) Delay(1 + rank, edge.Following, from + edge.Latency);
        }
    }

    private void Change(DramCommand command, in DramAddress address)
    {
        int bank = Bank(address);
        switch (command)
        {
            case DramCommand.Activate:
                (openRow[bank], hits[bank]) = (address.Row, 0);
                break;
            case DramCommand.Read or DramCommand.Write:
                hits[bank]++;
                break;
            case DramCommand.Precharge or DramCommand.ReadPrecharge or DramCommand.WritePrecharge:
                openRow[bank] = Closed;
                break;
        }
    }

    private void Delay(int node, int[] following, long until)
    {
        foreach (int command in following)
        {
            ref long first = ref earliest[(node * Commands) + command];
            if (first < until) first = until;
        }
    }

    private int Bank(in DramAddress address) => (((address.Rank * organization.BankGroups) + address.BankGroup) * organization.Banks) + address.Bank;

    private int Node(DramLevel level, in DramAddress address) => level switch
    {
        DramLevel.Channel => 0,
        DramLevel.Rank => 1 + address.Rank,
        DramLevel.BankGroup => 1 + organization.Ranks + (address.Rank * organization.BankGroups) + address.BankGroup,
        _ => 1 + organization.Ranks + (organization.Ranks * organization.BankGroups) + Bank(address),
    };

    private int Nodes(DramLevel level) => 1 + organization.Ranks + (level < DramLevel.BankGroup ? 0 : organization.Ranks * organization.BankGroups) + (level < DramLevel.Bank ? 0 : organization.Ranks * organization.BanksOfRank);

    /// <summary>A row of the table, with the last cycles of its preceding commands in each node.</summary>
    private sealed class Edge(TimingConstraint constraint, int nodes)
    {
        private readonly long[] last = Enumerable.Repeat(-1L, nodes * constraint.Window).ToArray();
        private readonly int[] next = new int[nodes];

        public DramLevel Level { get; } = constraint.Level;

        public int Latency { get; } = constraint.Latency;

        public bool Sibling { get; } = constraint.Sibling;

        public int[] Following { get; } = [.. constraint.Following.Select(command => (int)command)];

        /// <summary>Notes a command; gives the cycle of the window's first one, or -1 where there were fewer.</summary>
        public long Push(int node, long cycle)
        {
            int window = constraint.Window;
            if (window == 1) return cycle;
            last[(node * window) + next[node]] = cycle;
            next[node] = (next[node] + 1) % window;
            return last[(node * window) + next[node]];
        }
    }
}
