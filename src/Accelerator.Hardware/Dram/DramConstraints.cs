using System.Collections.Immutable;

namespace Accelerator.Hardware.Dram;

/// <summary>The timing table that follows from the parameters of a standard with bank groups; without them, short and long parameters are equal.</summary>
public static class DramConstraints
{
    private static readonly ImmutableArray<DramCommand> Activate = [DramCommand.Activate], Precharge = [DramCommand.Precharge], Refresh = [DramCommand.Refresh];
    private static readonly ImmutableArray<DramCommand> Reads = [DramCommand.Read, DramCommand.ReadPrecharge], Writes = [DramCommand.Write, DramCommand.WritePrecharge];
    private static readonly ImmutableArray<DramCommand> Read = [DramCommand.Read], Write = [DramCommand.Write], ReadPrecharge = [DramCommand.ReadPrecharge], WritePrecharge = [DramCommand.WritePrecharge];

    /// <summary>The edges.</summary>
    public static ImmutableArray<TimingConstraint> Of(DramTimings t)
    {
        ArgumentNullException.ThrowIfNull(t);
        int written = t.WriteLatency + t.Burst, turn = t.ReadLatency + t.Burst + t.BusTurn - t.WriteLatency;
        return
        [
            // A bank
            new(DramLevel.Bank, Activate, Activate, t.RowCycle, "tRC"),
            new(DramLevel.Bank, Activate, Reads, t.ActivateToRead, "tRCD"),
            new(DramLevel.Bank, Activate, Writes, t.ActivateToWrite, "tRCD"),
            new(DramLevel.Bank, Activate, Precharge, t.ActivateToPrecharge, "tRAS"),
            new(DramLevel.Bank, Read, Precharge, t.ReadToPrecharge, "tRTP"),
            new(DramLevel.Bank, Write, Precharge, written + t.WriteRecovery, "WL + BL + tWR"),
            new(DramLevel.Bank, Precharge, Activate, t.PrechargeToActivate, "tRP"),
            new(DramLevel.Bank, ReadPrecharge, Activate, t.ReadToPrecharge + t.PrechargeToActivate, "tRTP + tRP"),
            new(DramLevel.Bank, WritePrecharge, Activate, written + t.WriteRecovery + t.PrechargeToActivate, "WL + BL + tWR + tRP"),

            // A bank group
            new(DramLevel.BankGroup, Activate, Activate, t.ActivateToActivateLong, "tRRD_L"),
            new(DramLevel.BankGroup, Reads, Reads, Math.Max(t.Burst, t.ColumnToColumnLong), "tCCD_L"),
            new(DramLevel.BankGroup, Writes, Writes, Math.Max(t.Burst, t.ColumnToColumnLong), "tCCD_L"),
            new(DramLevel.BankGroup, Writes, Reads, written + t.WriteToReadLong, "WL + BL + tWTR_L"),

            // A rank
            new(DramLevel.Rank, Activate, Activate, t.ActivateToActivateShort, "tRRD_S"),
            new(DramLevel.Rank, Activate, Activate, t.FourActivates, "tFAW") { Window = 4 },
            new(DramLevel.Rank, Activate, Activate, t.ThirtyTwoActivates, "t32AW") { Window = 32 },
            new(DramLevel.Rank, Reads, Reads, Math.Max(t.Burst, t.ColumnToColumnShort), "tCCD_S"),
            new(DramLevel.Rank, Writes, Writes, Math.Max(t.Burst, t.ColumnToColumnShort), "tCCD_S"),
            new(DramLevel.Rank, Writes, Reads, written + t.WriteToReadShort, "WL + BL + tWTR_S"),
            new(DramLevel.Rank, Reads, Writes, turn, "RL + BL + tRTRS - WL"),
            new(DramLevel.Rank, Activate, Refresh, t.RowCycle, "tRC"),
            new(DramLevel.Rank, Precharge, Refresh, t.PrechargeToActivate, "tRP"),
            new(DramLevel.Rank, ReadPrecharge, Refresh, t.ReadToPrecharge + t.PrechargeToActivate, "tRTP + tRP"),
            new(DramLevel.Rank, WritePrecharge, Refresh, written + t.WriteRecovery + t.PrechargeToActivate, "WL + BL + tWR + tRP"),
            new(DramLevel.Rank, Refresh, [DramCommand.Activate, DramCommand.Refresh], t.RefreshCycle, "tRFC"),

            // Ranks of one data bus
            new(DramLevel.Rank, Reads, Reads, t.Burst + t.BusTurn, "BL + tRTRS") { Sibling = true },
            new(DramLevel.Rank, Writes, Writes, t.Burst + t.BusTurn, "BL + tRTRS") { Sibling = true },
            new(DramLevel.Rank, Reads, Writes, turn, "RL + BL + tRTRS - WL") { Sibling = true },
            new(DramLevel.Rank, Writes, Reads, Math.Max(0, written + t.BusTurn - t.ReadLatency), "WL + BL + tRTRS - RL") { Sibling = true },
        ];
    }
}
