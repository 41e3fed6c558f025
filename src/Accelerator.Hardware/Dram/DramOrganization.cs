namespace Accelerator.Hardware.Dram;

/// <summary>The tree of banks, every number a power of two.</summary>
/// <param name="Channels">Channels, each with buses of its own.</param>
/// <param name="Ranks">Ranks of a channel.</param>
/// <param name="BankGroups">Bank groups of a rank.</param>
/// <param name="Banks">Banks of a bank group.</param>
/// <param name="Rows">Rows of a bank.</param>
/// <param name="Columns">Bursts of a row.</param>
/// <param name="BurstBytes">Bytes of a burst over all devices of a rank.</param>
public sealed record DramOrganization(int Channels, int Ranks, int BankGroups, int Banks, int Rows, int Columns, int BurstBytes)
{
    /// <summary>Bytes of the memory.</summary>
    public long Bytes => (long)Channels * Ranks * BankGroups * Banks * Rows * Columns * BurstBytes;

    /// <summary>Banks of a rank.</summary>
    public int BanksOfRank => BankGroups * Banks;
}
