namespace Accelerator.Hardware.Dram;

/// <summary>A burst of the memory.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Rank">The rank of the channel.</param>
/// <param name="BankGroup">The bank group of the rank.</param>
/// <param name="Bank">The bank of the bank group.</param>
/// <param name="Row">The row of the bank.</param>
/// <param name="Column">The burst of the row.</param>
public readonly record struct DramAddress(int Channel, int Rank, int BankGroup, int Bank, int Row, int Column);
