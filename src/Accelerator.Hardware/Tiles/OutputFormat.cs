namespace Accelerator.Hardware.Tiles;

/// <summary>Output number format.</summary>
public enum OutputFormat
{
    /// <summary>Shifted right with rounding, saturated to 32 bits.</summary>
    Int32,

    /// <summary>Multiplied by a row's requantisation multiplier, shifted right with rounding, saturated to 8 bits.</summary>
    Int8,

    /// <summary>IEEE 754 binary16, of arrays of floating-point elements.</summary>
    Float16,

    /// <summary>IEEE 754 binary32, of arrays of floating-point elements.</summary>
    Float32,
}
