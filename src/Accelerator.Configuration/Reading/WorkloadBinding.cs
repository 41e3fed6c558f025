using Accelerator.Numerics;
using Accelerator.Workloads.Models;

namespace Accelerator.Configuration.Reading;

/// <summary>Between the values of the <c>workload</c> section and its specification.</summary>
internal static class WorkloadBinding
{
    private const string Section = "workload";
    private const string Quantization = $"{Section}.quantization";

    /// <summary>The specification; every value must be there.</summary>
    public static WorkloadSpec Read(Values values) => new()
    {
        Source = ReadSource(values),
        Quantization = values.Has($"{Quantization}.weights") || values.Has($"{Quantization}.format") ? ReadQuantization(values) : null,
    };

    /// <summary>The values of a specification.</summary>
    public static void Write(WorkloadSpec workload, Values values)
    {
        switch (workload.Source)
        {
            case ModelSource model:
                values[$"{Section}.model"] = model.Path;
                WriteList(values, "phases", model.Phases, WritePhase);
                if (model.Layers is not null) WriteList(values, "layers", model.Layers, (path, layer) => values[path] = layer);
                if (model.Kinds is not null) WriteList(values, "kinds", model.Kinds, (path, kind) => values[path] = kind);
                break;
            case TraceSource trace:
                values[$"{Section}.trace"] = trace.Path;
                break;
            case SyntheticSource synthetic:
                values[$"{Section}.seed"] = synthetic.Seed;
                WriteList(values, "synthetic", synthetic.Gemms, WriteGemm);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(workload));
        }

        if (workload.Quantization is not null) WriteQuantization(workload.Quantization, values);

        void WritePhase(string path, Phase phase)
        {
            if (phase is PrefillPhase prefill) values[$"{path}.prefill"] = prefill.Tokens;
            if (phase is not DecodePhase decode) return;
            values[$"{path}.decode"] = decode.Tokens;
            values[$"{path}.context"] = decode.Context;
        }

        void WriteGemm(string path, SyntheticGemm gemm)
        {
            values[$"{path}.name"] = gemm.Name;
            values[$"{path}.m"] = gemm.M;
            values[$"{path}.n"] = gemm.N;
            values[$"{path}.k"] = gemm.K;
        }
    }

    private static WorkloadSource ReadSource(Values values)
    {
        if (values[$"{Section}.model"] is string model)
        {
            return new ModelSource
            {
                Path = model,
                Phases = ReadList(values, "phases", ReadPhase)!,
                Layers = ReadList(values, "layers", values.Get<int>),
                Kinds = ReadList(values, "kinds", values.Get<LinearKind>),
            };
        }

        if (values[$"{Section}.trace"] is string trace) return new TraceSource { Path = trace };
        return new SyntheticSource { Seed = values.Get<int>($"{Section}.seed"), Gemms = ReadList(values, "synthetic", ReadGemm)! };

        Phase ReadPhase(string path) => values.Find<int>($"{path}.prefill") is int tokens
            ? new PrefillPhase(tokens)
            : new DecodePhase(values.Get<int>($"{path}.decode"), values.Get<int>($"{path}.context"));

        SyntheticGemm ReadGemm(string path) => new(
            values.Get<string>($"{path}.name"), values.Get<int>($"{path}.m"), values.Get<int>($"{path}.n"), values.Get<int>($"{path}.k"));
    }

    private static QuantizationSettings ReadQuantization(Values values) => new()
    {
        WeightBits = values.Has($"{Quantization}.weights") ? values.Get<NumberFormat>($"{Quantization}.weights").Bits!.Value : null,
        Symmetry = values.Find<Symmetry>($"{Quantization}.symmetry"),
        Granularity = values.Get<Granularity>($"{Quantization}.granularity"),
        GroupSize = values.Find<int>($"{Quantization}.group_size"),
        PadGroups = values.Find<bool>($"{Quantization}.pad_groups") ?? false,
        ScaleSearch = values.Find<ScaleSearch>($"{Quantization}.scale_search"),
        ActivationBits = values.Get<NumberFormat>($"{Quantization}.activations").Bits!.Value,
        FloatActivations = values.Get<NumberFormat>($"{Quantization}.activations").Float,
        Format = values[$"{Quantization}.format"] as string,
        Method = values[$"{Quantization}.method"] as string,
    };

    private static void WriteQuantization(QuantizationSettings settings, Values values)
    {
        if (settings.Format is not null) values[$"{Quantization}.format"] = settings.Format;
        if (settings.Method is not null) values[$"{Quantization}.method"] = settings.Method;
        if (settings.WeightBits is int bits) values[$"{Quantization}.weights"] = new NumberFormat(bits);
        if (settings.Symmetry is Symmetry symmetry) values[$"{Quantization}.symmetry"] = symmetry;
        values[$"{Quantization}.granularity"] = settings.Granularity;
        if (settings.GroupSize is int size) values[$"{Quantization}.group_size"] = size;
        if (settings.Granularity == Granularity.Group) values[$"{Quantization}.pad_groups"] = settings.PadGroups;
        if (settings.ScaleSearch is ScaleSearch search) values[$"{Quantization}.scale_search"] = search;
        values[$"{Quantization}.activations"] = new NumberFormat(settings.ActivationBits, settings.FloatActivations);
    }

    private static ValueList<T>? ReadList<T>(Values values, string name, Func<string, T> item)
    {
        string path = $"{Section}.{name}";
        return values.Find<int>(path) is int count ? [.. Enumerable.Range(0, count).Select(index => item($"{path}[{index}]"))] : null;
    }

    private static void WriteList<T>(Values values, string name, ValueList<T> items, Action<string, T> item)
    {
        string path = $"{Section}.{name}";
        values[path] = items.Count;
        for (int index = 0; index < items.Count; index++) item($"{path}[{index}]", items[index]);
    }
}
