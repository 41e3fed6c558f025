namespace Accelerator.Analytic;

/// <summary>Which of BitMod's simulators is meant.</summary>
public enum BitModVersion
{
    /// <summary>The one behind the paper's figures. Its attention multiplies by the hidden size where the size of a head is due, and counts keys and values at 16 bits.</summary>
    Paper,

    /// <summary>The repository's later one, with the shapes of attention set right.</summary>
    Corrected,
}
