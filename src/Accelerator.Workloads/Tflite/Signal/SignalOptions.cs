using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Flexbuffers;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>Options of one signal operator: a FlexBuffers map of integers, each asked for by name with its range.</summary>
internal sealed class SignalOptions
{
    private const int MostBytes = 1 << 20;

    private readonly TfliteSite _site;
    private readonly FlexValue? _map;

    public SignalOptions(TfliteSite site)
    {
        _site = site;
        if (site.Operator.CustomOptions is not { } slice || slice.Length == 0) return;
        if (slice.Length > MostBytes) throw site.Wrong($"options of {slice.Length} bytes", $"at most {MostBytes}");
        _map = FlexBufferReader.Read(slice.Memory, site.File, $"Options of {site.Operator.Title}");
        if (_map.Kind != FlexKind.Map) throw site.Wrong($"options that are {_map.Kind}", "a map");
    }

    /// <summary>An integer option that must be there.</summary>
    public int Integer(string name, int least, int most)
    {
        if (_map is null || !_map.Entries.TryGetValue(name, out FlexValue? value)) throw _site.Wrong($"no option '{name}'", "an integer of that name");
        if (value.Kind is not (FlexKind.Integer or FlexKind.Boolean)) throw _site.Wrong($"option '{name}' that is {value.Kind}", "an integer");
        return value.Integer >= least && value.Integer <= most ? (int)value.Integer : throw _site.Wrong($"option '{name}' of {value.Integer}", $"{least} to {most}");
    }
}
