using System.IO.Enumeration;
using Accelerator.Cli.Infrastructure;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Sweep;
using Accelerator.Workloads.Inspection;

namespace Accelerator.Cli.Pipeline;

/// <summary>The tensors of a sweep, read one at a time.</summary>
internal sealed class SweepSource : IDisposable
{
    private readonly TensorFile _file;
    private readonly IReadOnlyList<TensorEntry> _chosen;

    private SweepSource(string name, TensorFile file, IReadOnlyList<TensorEntry> chosen) => (Name, _file, _chosen) = (name, file, chosen);

    /// <summary>The file's name without its folder, and the tensor where one was named.</summary>
    public string Name { get; }

    /// <summary>Number of tensors.</summary>
    public int Count => _chosen.Count;

    /// <summary>Opens <c>FILE</c> or <c>FILE:NAME</c> and finds the tensors that are asked for.</summary>
    /// <exception cref="InputException">The file is none, or no tensor of it can be tried (ACC2241).</exception>
    public static SweepSource Open(string text, string? shape, string[] patterns)
    {
        (string path, string? name) = Split(text);
        TensorFile file = Raw(path, shape) ?? TensorFile.Open(path);
        try
        {
            return new SweepSource($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(path))}{(name is null ? "" : $":{name}")}", file, Chosen(file, path, name, patterns));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Looks at every value; those that are not finite are findings, one for each tensor (ACC2010).</summary>
    public void CheckValues(CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        foreach (TensorEntry entry in _chosen)
        {
            cancellation.ThrowIfCancellationRequested();
            int at = entry.Read!().AsSpan().IndexOfAnyExceptInRange(float.MinValue, float.MaxValue);
            if (at >= 0) findings.Add(new Diagnostic { Id = "ACC2010", File = _file.Path, Message = $"Tensor {entry.Name} holds a value that is not finite.", Found = $"NaN or infinity in element {at}", Allowed = "finite values" });
        }

        if (findings.Count > 0) throw new InputException(findings);
    }

    /// <summary>The tensors; leading dimensions are rows.</summary>
    public IEnumerable<SweepTensor> Read() => _chosen.Select(entry => new SweepTensor(entry.Name, (int)(entry.Elements / entry.Shape[^1]), (int)entry.Shape[^1], entry.Read!()));

    /// <summary>The name follows the last colon of a path that is no file by itself.</summary>
    private static (string Path, string? Name) Split(string text)
    {
        int colon = text.LastIndexOf(':');
        return Path.Exists(text) || colon <= 0 || colon == text.Length - 1 || !Path.Exists(text[..colon]) ? (text, null) : (text[..colon], text[(colon + 1)..]);
    }

    private static TensorFile? Raw(string path, string? shape)
    {
        if (!path.EndsWith(".f32", StringComparison.OrdinalIgnoreCase)) return shape is null ? null : throw Formats.Refused("--shape", shape, "with a raw .f32 file: others know their shapes");
        if (shape is null) throw Formats.Refused("--shape", "nothing", "N x K of the raw values, as in 512x256");
        string[] parts = shape.Split('x');
        return parts.Length == 2 && Size(parts[0]) is { } rows && Size(parts[1]) is { } columns && (long)rows * columns <= QuantizedTensor.MaximumElements
            ? TensorFile.OpenRaw(path, rows, columns) : throw Formats.Refused("--shape", shape, $"N x K as in 512x256, at most {QuantizedTensor.MaximumElements} values");

        static int? Size(string text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int size) && size > 0 ? size : null;
    }

    private static TensorEntry[] Chosen(TensorFile file, string path, string? name, string[] patterns)
    {
        if (name is not null)
        {
            TensorEntry entry = file.Tensors.FirstOrDefault(tensor => tensor.Name == name) ?? throw Refused(path, "The file has no tensor of that name.", name, Some(file.Tensors));
            return Why(entry) is { } why ? throw Refused(path, $"Tensor {name} cannot be tried: {why}.", Described(entry), "at least one value, of a type that is read as float") : [entry];
        }

        TensorEntry[] matching = [.. file.Tensors.Where(tensor => patterns.Length == 0 ? tensor.Shape.Count > 1 : patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, tensor.Name, ignoreCase: false)))];
        foreach (string pattern in patterns.Where(one => !file.Tensors.Any(tensor => FileSystemName.MatchesSimpleExpression(one, tensor.Name, ignoreCase: false)))) throw Refused(path, "--tensor matches no tensor.", pattern, Some(file.Tensors));
        TensorEntry[] usable = [.. matching.Where(tensor => Why(tensor) is null)];
        return usable.Length > 0 ? usable : throw Refused(path, "The file has no tensor that can be tried.", matching.Length == 0 ? "none of two dimensions" : Described(matching[0]), "a tensor of two dimensions or more, of a type that is read as float");
    }

    private static string? Why(TensorEntry entry) =>
        entry.Read is null ? $"{entry.Type} is not read as float" : entry.Shape.Count == 0 || entry.Elements == 0 ? "it has no values, or no dimension" : entry.Elements > QuantizedTensor.MaximumElements ? $"it has more than {QuantizedTensor.MaximumElements} values" : null;

    private static string Described(TensorEntry entry) => $"{entry.Name}: {entry.Type} [{string.Join(", ", entry.Shape)}]";

    private static string Some(IReadOnlyList<TensorEntry> tensors) => tensors.Count == 0 ? "none: the file is empty" : $"names such as {string.Join(", ", tensors.Take(3).Select(tensor => tensor.Name))}; accel inspect lists them";

    private static InputException Refused(string path, string message, string found, string allowed) => new(new Diagnostic { Id = "ACC2241", File = path, Message = message, Found = found, Allowed = allowed });
}
