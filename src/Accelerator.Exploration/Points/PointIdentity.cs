using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Accelerator.Configuration;
using Accelerator.Configuration.Sweeps;

namespace Accelerator.Exploration;

/// <summary>What the figures of a point depend on, and its SHA-256: equal points have equal ones, in whatever sweep they are.</summary>
public sealed class PointIdentity
{
    private readonly ConcurrentDictionary<string, string> inputs = new(StringComparer.Ordinal);
    private readonly string program;

    /// <summary>Identities of the points of one program.</summary>
    /// <param name="program">Version and build of the program: another one may give other figures.</param>
    public PointIdentity(string program) => this.program = program;

    /// <summary>The hash of a configuration's point.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="canonical">The canonical YAML of the configuration.</param>
    public string Of(ConfigurationFile configuration, IPointEngine engine, out string canonical)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(engine);
        canonical = ConfigurationWriter.Write(configuration);
        string input = configuration.Workload?.Source switch
        {
            ModelSource model => inputs.GetOrAdd(configuration.Resolve(model.Path), Content),
            TraceSource trace => inputs.GetOrAdd(configuration.Resolve(trace.Path), Content),
            _ => "",
        };
        return Hash($"point 1\nprogram {program}\nengine {engine.Name}\nbasis {engine.Basis}\ninput {input}\n{canonical}");
    }

    /// <summary>The hash of a point that is no configuration: what was to be set.</summary>
    public string OfBroken(SweepFile file, SweepPoint point, IPointEngine engine)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(engine);
        return Hash($"broken point 1\nprogram {program}\nengine {engine.Name}\n{ConfigurationWriter.Write(file.Base)}\n{file.Text}\n{point.Index}");
    }

    /// <summary>SHA-256 of a text, in small hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash of a file, or of all files of a folder with their names.</summary>
    private static string Content(string path)
    {
        if (!Directory.Exists(path)) return File.Exists(path) ? OfFile(path) : "absent";
        IEnumerable<string> files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return Hash(string.Concat(files.Select(file => $"{Path.GetRelativePath(path, file)} {OfFile(file)}\n")));
    }

    private static string OfFile(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
