namespace Accelerator.Hardware.Dram;

/// <summary>A level of the tree of banks; each contains those after it.</summary>
public enum DramLevel
{
    /// <summary>Ranks that share command and data bus.</summary>
    Channel,

    /// <summary>Devices that answer together.</summary>
    Rank,

    /// <summary>Banks that share part of the data path.</summary>
    BankGroup,

    /// <summary>One row buffer.</summary>
    Bank,
}
