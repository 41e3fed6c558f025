namespace Accelerator.Quantization.Transforms;

/// <summary>Rotations by name.</summary>
public static class Rotations
{
    /// <summary>Names that are known, for findings.</summary>
    public static string Names => "none yet";

    /// <summary>The rotation of that name for K inputs, or null.</summary>
    public static IRotation? Parse(string name, int size) => null;
}
