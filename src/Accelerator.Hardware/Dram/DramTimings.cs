namespace Accelerator.Hardware.Dram;

/// <summary>Timing parameters in clock cycles, with the names of the JEDEC standards.</summary>
public sealed record DramTimings
{
    /// <summary>tCK in picoseconds.</summary>
    public required int ClockPicoseconds { get; init; }

    /// <summary>Cycles that a burst holds the data bus.</summary>
    public required int Burst { get; init; }

    /// <summary>RL: from a read to its first data.</summary>
    public required int ReadLatency { get; init; }

    /// <summary>WL: from a write to its first data.</summary>
    public required int WriteLatency { get; init; }

    /// <summary>tRCD of reads: from an activation to a read.</summary>
    public required int ActivateToRead { get; init; }

    /// <summary>tRCD of writes.</summary>
    public required int ActivateToWrite { get; init; }

    /// <summary>tRP: from closing a row to the next activation.</summary>
    public required int PrechargeToActivate { get; init; }

    /// <summary>tRAS: from an activation to closing the row.</summary>
    public required int ActivateToPrecharge { get; init; }

    /// <summary>tRRD_S: activations of different bank groups.</summary>
    public required int ActivateToActivateShort { get; init; }

    /// <summary>tRRD_L: activations of one bank group.</summary>
    public required int ActivateToActivateLong { get; init; }

    /// <summary>tFAW: the window of four activations of a rank; 0 for none.</summary>
    public required int FourActivates { get; init; }

    /// <summary>t32AW: the window of 32 activations of a rank (GDDR); 0 for none.</summary>
    public int ThirtyTwoActivates { get; init; }

    /// <summary>tCCD_S: column commands to different bank groups.</summary>
    public required int ColumnToColumnShort { get; init; }

    /// <summary>tCCD_L: column commands to one bank group.</summary>
    public required int ColumnToColumnLong { get; init; }

    /// <summary>tRTP: from a read to closing the row.</summary>
    public required int ReadToPrecharge { get; init; }

    /// <summary>tWR: from the last data of a write to closing the row.</summary>
    public required int WriteRecovery { get; init; }

    /// <summary>tWTR_S: from the last data of a write to a read of another bank group.</summary>
    public required int WriteToReadShort { get; init; }

    /// <summary>tWTR_L: the same within a bank group.</summary>
    public required int WriteToReadLong { get; init; }

    /// <summary>tRTRS: idle cycles of the data bus when it turns or changes ranks.</summary>
    public required int BusTurn { get; init; }

    /// <summary>tRFC: a refresh of all banks of a rank.</summary>
    public required int RefreshCycle { get; init; }

    /// <summary>tREFI: from refresh to refresh of a rank, on average; 0 for none.</summary>
    public required int RefreshInterval { get; init; }

    /// <summary>tRC: from activation to activation of a bank.</summary>
    public int RowCycle => ActivateToPrecharge + PrechargeToActivate;
}
