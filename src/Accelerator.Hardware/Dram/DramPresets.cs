using System.Collections.Immutable;

namespace Accelerator.Hardware.Dram;

/// <summary>Memories by name.</summary>
public static class DramPresets
{
    private const string DramSim3 = "configurations of DRAMsim3 (University of Maryland)";

    /// <summary>DDR4-3200, 8 Gb devices of 8 bits, one channel of 64 bits with two ranks.</summary>
    public static DramMemory Ddr4Width8 { get; } = new()
    {
        Name = "ddr4-3200-x8", Organization = new DramOrganization(1, 2, 4, 4, 1 << 16, 128, 64), Mapping = "rochrababgco", Source = DramSim3 + ", DDR4_8Gb_x8_3200",
        Timings = Ddr4 with { ActivateToActivateShort = 4, ActivateToActivateLong = 8, FourActivates = 34 },
    };

    /// <summary>DDR4-3200, 8 Gb devices of 16 bits with two bank groups.</summary>
    public static DramMemory Ddr4Width16 { get; } = Ddr4Width8 with
    {
        Name = "ddr4-3200-x16", Organization = new DramOrganization(1, 2, 2, 4, 1 << 16, 128, 64), Source = DramSim3 + ", DDR4_8Gb_x16_3200",
        Timings = Ddr4 with { ActivateToActivateShort = 9, ActivateToActivateLong = 11, FourActivates = 48 },
    };

    /// <summary>HBM2, 8 Gb dies, eight channels of 128 bits.</summary>
    public static DramMemory Hbm2 { get; } = new()
    {
        Name = "hbm2", Organization = new DramOrganization(8, 1, 4, 4, 1 << 15, 32, 64), Mapping = "rorabgbachco", Source = DramSim3 + ", HBM2_8Gb_x128",
        TwoCommandBuses = true,
        Timings = new DramTimings
        {
            ClockPicoseconds = 1000, Burst = 2, ReadLatency = 14, WriteLatency = 4, ActivateToRead = 14, ActivateToWrite = 14, PrechargeToActivate = 14, ActivateToPrecharge = 34,
            ActivateToActivateShort = 4, ActivateToActivateLong = 6, FourActivates = 30, ColumnToColumnShort = 1, ColumnToColumnLong = 2, ReadToPrecharge = 5, WriteRecovery = 16,
            WriteToReadShort = 6, WriteToReadLong = 8, BusTurn = 2, RefreshCycle = 260, RefreshInterval = 3900,
        },
    };

    /// <summary>HBM of the first generation, 4 Gb dies, at 500 MHz.</summary>
    public static DramMemory Hbm1 { get; } = Hbm2 with
    {
        Name = "hbm1", Organization = new DramOrganization(8, 1, 4, 4, 1 << 14, 32, 64), Source = DramSim3 + ", HBM1_4Gb_x128",
        Timings = new DramTimings
        {
            ClockPicoseconds = 2000, Burst = 2, ReadLatency = 7, WriteLatency = 2, ActivateToRead = 7, ActivateToWrite = 7, PrechargeToActivate = 7, ActivateToPrecharge = 17,
            ActivateToActivateShort = 2, ActivateToActivateLong = 3, FourActivates = 15, ColumnToColumnShort = 1, ColumnToColumnLong = 1, ReadToPrecharge = 5, WriteRecovery = 8,
            WriteToReadShort = 3, WriteToReadLong = 4, BusTurn = 2, RefreshCycle = 130, RefreshInterval = 1950,
        },
    };

    /// <summary>GDDR6, 8 Gb devices of 16 bits, a channel of 128 bits; bank groups are not used.</summary>
    public static DramMemory Gddr6 { get; } = new()
    {
        Name = "gddr6", Organization = new DramOrganization(1, 1, 1, 16, 1 << 14, 128, 256), Mapping = "rochrababgco", Source = DramSim3 + ", GDDR6_8Gb_x16",
        Timings = new DramTimings
        {
            ClockPicoseconds = 660, Burst = 2, ReadLatency = 24, WriteLatency = 16, ActivateToRead = 24, ActivateToWrite = 20, PrechargeToActivate = 24, ActivateToPrecharge = 54,
            ActivateToActivateShort = 9, ActivateToActivateLong = 9, FourActivates = 32, ThirtyTwoActivates = 420, ColumnToColumnShort = 3, ColumnToColumnLong = 3, ReadToPrecharge = 5, WriteRecovery = 16,
            WriteToReadShort = 7, WriteToReadLong = 7, BusTurn = 1, RefreshCycle = 126, RefreshInterval = 11862,
        },
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<DramMemory> All => [Ddr4Width8, Ddr4Width16, Hbm2, Hbm1, Gddr6];

    private static DramTimings Ddr4 => new()
    {
        ClockPicoseconds = 630, Burst = 4, ReadLatency = 22, WriteLatency = 16, ActivateToRead = 22, ActivateToWrite = 22, PrechargeToActivate = 22, ActivateToPrecharge = 52,
        ActivateToActivateShort = 4, ActivateToActivateLong = 8, FourActivates = 34, ColumnToColumnShort = 4, ColumnToColumnLong = 8, ReadToPrecharge = 12, WriteRecovery = 24,
        WriteToReadShort = 4, WriteToReadLong = 12, BusTurn = 1, RefreshCycle = 560, RefreshInterval = 12480,
    };
}
