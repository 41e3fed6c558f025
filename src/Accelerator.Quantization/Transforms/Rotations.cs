namespace Accelerator.Quantization.Transforms;

/// <summary>Rotations by name.</summary>
public static class Rotations
{
    /// <summary>Names that are known, for findings.</summary>
    public static string Names => "hadamard-full, hadamard-N (a block of 2 to 65536), each with -signs-SEED behind it or not";

    /// <summary>The rotation of that name for K inputs, or null.</summary>
    public static IRotation? Parse(string name, int size) => HadamardRotation.Parse(name, size);
}
