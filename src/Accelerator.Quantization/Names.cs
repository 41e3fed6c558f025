namespace Accelerator.Quantization;

/// <summary>Names of choices in files: those of the enumeration, in lower case.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static T? Parse<T>(string? name)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (Of(value) == name) return value;
        }

        return null;
    }

    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));
}
