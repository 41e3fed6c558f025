using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Accelerator.Diagnostics;

namespace Accelerator.Verification.Synthesis;

/// <summary>Results of synthesis by a hash of everything that they depend on. A result that cannot be read is made anew.</summary>
/// <param name="folder">Where they are kept; made when the first is written.</param>
public sealed class SynthesisCache(string folder)
{
    /// <summary>The folder <c>accel/synthesis</c> among the user's caches: below <c>ACCEL_CACHE</c>, else <c>XDG_CACHE_HOME</c>, else <c>~/.cache</c>.</summary>
    public static SynthesisCache OfUser()
    {
        string? root = Environment.GetEnvironmentVariable("ACCEL_CACHE") ?? Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(root)) root = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        return new SynthesisCache(Path.Combine(root, "accel", "synthesis"));
    }

    /// <summary>SHA-256 of texts, each with its length before it, hexadecimal.</summary>
    public static string Key(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in texts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The result under a key; null for none.</summary>
    public T? Find<T>(string key)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(PathOf(key)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps a result, whole or not at all.</summary>
    public void Keep<T>(string key, T result)
    {
        Directory.CreateDirectory(folder);
        AtomicFile.WriteAllText(PathOf(key), JsonSerializer.Serialize(result));
    }

    private string PathOf(string key) => Path.Combine(folder, key + ".json");
}
