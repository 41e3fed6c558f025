namespace Accelerator.Configuration.Reading;

/// <summary>Dotted paths of keys.</summary>
internal static class KeyPath
{
    /// <summary>The path of a key within a section.</summary>
    public static string Below(string section, string key) => section.Length == 0 ? key : $"{section}.{key}";

    /// <summary>The path as findings show it: below its top-level section, as the hardware's rules write it.</summary>
    public static string Shown(string path)
    {
        if (path.Length == 0) return "the file";
        int dot = path.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? path : path[(dot + 1)..];
    }
}
