namespace Accelerator.Configuration;

/// <summary>Paths written in a configuration are relative to its folder.</summary>
internal static class ConfigurationPath
{
    /// <summary><paramref name="written"/> seen from the working folder; forward slashes, as in the files.</summary>
    public static string Resolve(string file, string written) =>
        Path.Combine(Path.GetDirectoryName(file) ?? "", written).Replace('\\', '/');
}
