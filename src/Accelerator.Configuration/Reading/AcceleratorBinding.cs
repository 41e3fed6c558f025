using Accelerator.Configuration.Keys;
using Accelerator.Hardware;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Mac;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;

namespace Accelerator.Configuration.Reading;

/// <summary>Between the values of the <c>accelerator</c> section and its specification.</summary>
internal static class AcceleratorBinding
{
    /// <summary>Whether every value is there and of its type, whatever else is wrong with the file.</summary>
    public static bool IsComplete(Values values)
    {
        return Has(AcceleratorKeys.Section, "accelerator");

        bool Has(SectionType section, string path)
        {
            IEnumerable<Key> required = section.Variants.FirstOrDefault(variant => variant.Selector is null) is Variant spelt
                ? section.Keys.Where(key => spelt.Keys.Contains(key.Name))
                : section.Keys;
            required = required.Where(key => !key.Optional && IsWanted(section, key, path));
            return required.All(key => key.Type is SectionType inner ? Has(inner, $"{path}.{key.Name}") : values.Has($"{path}.{key.Name}"));
        }

        // A sibling that is not wanted itself wants nothing; one without a value has a finding of its own.
        bool IsWanted(SectionType section, Key key, string path)
        {
            if (key.When is null) return true;
            Key sibling = section.Keys.First(other => other.Name == key.When.Key);
            if (!IsWanted(section, sibling, path)) return false;
            object? value = values[$"{path}.{sibling.Name}"];
            return value is null || sibling.Type is not ChoiceType choice || choice.Choices.Any(option => option.Value.Equals(value) && key.When.Values.Contains(option.Name));
        }
    }

    /// <summary>The specification; every value must be there.</summary>
    public static AcceleratorSpec Read(Values values)
    {
        return new AcceleratorSpec
        {
            Name = Get<string>("name"),
            ClockMhz = Get<int>("clock_mhz"),
            MemoryLatencyCycles = Get<int>("memory.latency_cycles"),
            Array = Get<string>("array.family") switch
            {
                AcceleratorKeys.LutTensorCore => LutTensorCore(values),
                AcceleratorKeys.Mac => Shared(values),
                AcceleratorKeys.BitSerial => BitSerial(values),
                AcceleratorKeys.Systolic => Systolic(values),
                AcceleratorKeys.FloatTile => FloatTile(values),
                string family => throw new ArgumentException($"There is no binding of {family}.", nameof(values)),
            },
        };

        T Get<T>(string key) => values.Get<T>($"accelerator.{key}");
    }

    /// <summary>The width of codes in memory; null where it is that of the weights.</summary>
    private static int? CodeBits(Values values)
    {
        const string Key = "accelerator.formats.weight_code";
        if (!values.Has(Key)) return null;
        int bits = values.Get<int>(Key);
        return bits == values.Get<NumberFormat>("accelerator.formats.weight").Bits ? null : bits;
    }

    /// <summary>The side unit; null where there is none, or not all of it (which has findings of its own).</summary>
    private static SideUnitSpec? SideUnit(Values values)
    {
        const string Weight = "accelerator.side_unit.weight", Columns = "accelerator.side_unit.columns";
        return values.Has(Weight) && values.Has(Columns) ? new SideUnitSpec(values.Get<NumberFormat>(Weight).Bits!.Value, values.Get<int>(Columns)) : null;
    }

    /// <summary>The knobs that every tile array has, as those of the family that has no others; no pipeline stages where the family has no such key.</summary>
    private static MacSpec Shared(Values values)
    {
        return new MacSpec
        {
            TileM = Get<int>("array.tile.m"),
            TileN = Get<int>("array.tile.n"),
            TileK = Get<int>("array.tile.k"),
            PipelineStages = values.Has("accelerator.array.pipeline_stages") ? Get<int>("array.pipeline_stages") : 0,
            WeightBits = Get<NumberFormat>("formats.weight").Bits!.Value,
            WeightCodeBits = CodeBits(values),

            // A floating-point format of an integer family is a finding of its own (HardwareRules); the other rules see int8.
            ActivationBits = Get<NumberFormat>("formats.activation") is { Float: null } activation ? activation.Bits!.Value : 8,
            AccumulatorBits = Get<NumberFormat>("formats.accumulator").Bits,
            Output = Get<OutputFormat>("formats.output"),
            RescaleLanes = Get<int>("rescale.lanes"),
            ScaleBits = Get<int>("rescale.scale_bits"),
            RequantizeBits = Get<int>("rescale.requantize_bits"),
            Rounding = Get<RoundingMode>("rescale.rounding"),
            MaximumGroup = Get<int>("limits.group"),
            MaximumGroups = Get<int>("limits.groups"),
            MaximumNTiles = Get<int>("limits.n_tiles"),
            AddressBits = Get<int>("ports.address_bits"),
            FetchDepth = Get<int>("ports.fetch_depth"),
            OutputDepth = Get<int>("ports.output_depth"),
            SideUnit = SideUnit(values),
        };

        T Get<T>(string key) => values.Get<T>($"accelerator.{key}");
    }

    private static LutTensorCoreSpec LutTensorCore(Values values) =>
        new(Shared(values), values.Get<TableKind>("accelerator.array.table"), values.Get<PrecomputePlacement>("accelerator.array.precompute"), values.Get<StepOrder>("accelerator.array.order"));

    private static BitSerialSpec BitSerial(Values values) => new(Shared(values), values.Get<ProcessingElementStyle>("accelerator.array.element"));

    private static SystolicSpec Systolic(Values values)
    {
        var dataflow = values.Get<SystolicDataflow>("accelerator.array.dataflow");
        return dataflow == SystolicDataflow.OutputStationary
            ? new SystolicSpec(Shared(values), dataflow, values.Get<SumDrain>("accelerator.array.drain"), OperandBuffers.None)
            : new SystolicSpec(Shared(values), dataflow, SumDrain.Parallel, values.Get<OperandBuffers>("accelerator.array.weight_buffers"));
    }

    private static FloatTileSpec FloatTile(Values values)
    {
        NumberFormat format = values.Get<NumberFormat>("accelerator.formats.activation");
        FloatFormat activation = format.Float switch
        {
            AcceleratorKeys.Float16 => FloatFormat.Fp16,
            AcceleratorKeys.BFloat16 => FloatFormat.Bf16,
            _ => format.Bits == 16 ? FloatFormat.Int16 : FloatFormat.Int8, // which the rules refuse
        };
        return new FloatTileSpec(Shared(values), values.Get<FloatArithmetic>("accelerator.array.arithmetic"), activation);
    }

    /// <summary>The values of a specification.</summary>
    public static void Write(AcceleratorSpec spec, Values values)
    {
        TileArraySpec array = spec.Array;
        Set("name", spec.Name);
        Set("clock_mhz", spec.ClockMhz);
        Set("array.tile.m", array.TileM);
        Set("array.tile.n", array.TileN);
        Set("array.tile.k", array.TileK);
        switch (array)
        {
            case LutTensorCoreSpec lut:
                Set("array.family", AcceleratorKeys.LutTensorCore);
                Set("array.table", lut.Table);
                Set("array.precompute", lut.Precompute);
                Set("array.order", lut.Order);
                break;
            case MacSpec:
                Set("array.family", AcceleratorKeys.Mac);
                break;
            case BitSerialSpec serial:
                Set("array.family", AcceleratorKeys.BitSerial);
                Set("array.element", serial.Element);
                break;
            case SystolicSpec systolic:
                Set("array.family", AcceleratorKeys.Systolic);
                Set("array.dataflow", systolic.Dataflow);
                if (systolic.Dataflow == SystolicDataflow.OutputStationary) Set("array.drain", systolic.Drain);
                else Set("array.weight_buffers", systolic.WeightBuffers);
                break;
            case FloatTileSpec floats:
                Set("array.family", AcceleratorKeys.FloatTile);
                Set("array.arithmetic", floats.Arithmetic);
                break;
            default:
                throw new ArgumentException($"There is no binding of {array.GetType().Name}.", nameof(spec));
        }

        if (array is not (BitSerialSpec or FloatTileSpec)) Set("array.pipeline_stages", array.PipelineStages);
        Set("formats.weight", new NumberFormat(array.WeightBits));
        if (array.WeightCodeBits is int code) Set("formats.weight_code", code);
        string? real = array is not FloatTileSpec real16 || real16.Activation.IsInteger ? null : real16.Activation == FloatFormat.Fp16 ? AcceleratorKeys.Float16 : AcceleratorKeys.BFloat16;
        Set("formats.activation", new NumberFormat(array.ActivationBits, real));
        Set("formats.accumulator", new NumberFormat(array.AccumulatorBits));
        Set("formats.output", array.Output);
        Set("rescale.lanes", array.RescaleLanes);
        Set("rescale.scale_bits", array.ScaleBits);
        Set("rescale.requantize_bits", array.RequantizeBits);
        Set("rescale.rounding", array.Rounding);
        if (array.SideUnit is { } side)
        {
            Set("side_unit.weight", new NumberFormat(side.WeightBits));
            Set("side_unit.columns", side.Columns);
        }

        Set("limits.group", array.MaximumGroup);
        Set("limits.groups", array.MaximumGroups);
        Set("limits.n_tiles", array.MaximumNTiles);
        Set("ports.address_bits", array.AddressBits);
        Set("ports.fetch_depth", array.FetchDepth);
        Set("ports.output_depth", array.OutputDepth);
        Set("memory.kind", AcceleratorKeys.IdealMemory);
        Set("memory.latency_cycles", spec.MemoryLatencyCycles);

        void Set(string key, object value) => values[$"accelerator.{key}"] = value;
    }
}
