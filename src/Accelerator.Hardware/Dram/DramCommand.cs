namespace Accelerator.Hardware.Dram;

/// <summary>A command on the command bus of a channel.</summary>
public enum DramCommand
{
    /// <summary>Opens a row of a bank.</summary>
    Activate,

    /// <summary>Closes the row of a bank.</summary>
    Precharge,

    /// <summary>Reads a burst of the open row.</summary>
    Read,

    /// <summary>Writes a burst of the open row.</summary>
    Write,

    /// <summary>Reads a burst and closes the row.</summary>
    ReadPrecharge,

    /// <summary>Writes a burst and closes the row.</summary>
    WritePrecharge,

    /// <summary>Refreshes all banks of a rank, whose rows are closed.</summary>
    Refresh,
}
