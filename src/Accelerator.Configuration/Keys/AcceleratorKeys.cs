using System.Collections.Immutable;
using Accelerator.Hardware;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;

namespace Accelerator.Configuration.Keys;

/// <summary>
/// The keys of the <c>accelerator</c> section. A range here is the widest of the families', whose rules
/// (<see cref="AcceleratorFamilies.Check"/>) narrow it; a test holds the two equal at both ends of every range.
/// </summary>
internal static class AcceleratorKeys
{
    public const string LutTensorCore = "lut_tensor_core";

    public const string Mac = "mac";

    public const string BitSerial = "bit_serial";

    public const string Systolic = "systolic";

    public const string FloatTile = "float_tile";

    public const string Float16 = "float16";

    public const string BFloat16 = "bfloat16";

    public const string IdealMemory = "ideal";

    public static SectionType Section { get; } = Build();

    private static SectionType Build()
    {
        ImmutableArray<Key> machine =
        [
            new("name", new TextType(TextRules.AcceleratorName), "Name of the configuration; prefixes the generated modules"),
            new("clock_mhz", new IntegerType(1, 100_000), "Clock frequency, used only to turn cycles into time") { Unit = "MHz" },
            new("array", Array, "The array and its knobs"),
            new("formats", Formats, "Number formats"),
            new("rescale", Rescale, "The unit that applies group scales, sums groups and rounds"),
            new("side_unit", SideUnit, "A narrow dense unit that multiplies outliers beside the array (docs/tile-shell.md; not `float_tile`). Left out: outliers are products of the array") { Optional = true },
            new("limits", Limits, "Largest workload that one command describes; sets counter and accumulator widths"),
            new("ports", Ports, "Memory ports"),
            new("memory", Memory, "The memory behind the activation, weight and scale ports"),
        ];
        var preset = new Key("preset", new TextType(TextRules.Path), "A configuration whose accelerator is taken; stands alone");
        return new SectionType(
            [preset, .. machine],
            [new Variant("preset", ["preset"]), new Variant(null, [.. machine.Select(key => key.Name)])],
            Inline: false);
    }

    private static Condition OfTables => new("family", LutTensorCore);

    private static Condition OfPipelines => new("family", LutTensorCore, Mac, Systolic);

    private static Condition OfMovement => new("family", Systolic);

    private static Condition OfSumsThatStay => new("dataflow", Words.Of(SystolicDataflow.OutputStationary));

    private static Condition OfOperandsThatStay => new("dataflow", Words.Of(SystolicDataflow.WeightStationary), Words.Of(SystolicDataflow.InputStationary));

    private static Condition OfFloats => new("family", FloatTile);

    private static Condition OfElements => new("family", BitSerial);

    private static SectionType Array => new(
        [
            new("family", new ChoiceType([
                new Choice(LutTensorCore, LutTensorCore, "a lookup-table tensor core (docs/lut-tensor-core.md)"),
                new Choice(Mac, Mac, "a dense multiply-accumulate array (docs/mac.md)"),
                new Choice(BitSerial, BitSerial, "an array of published bit-serial and multiplierless elements (docs/bit-serial.md)"),
                new Choice(Systolic, Systolic, "a systolic array, whose operands move from PE to PE (docs/systolic.md)"),
                new Choice(FloatTile, FloatTile, "an array of floating-point elements (docs/float-tile.md)"),
            ]), "Array family"),
            new("tile", Tile, "Size of the array"),
            new("table", Words.Choices<TableKind>(kind => kind switch
            {
                TableKind.Full => "all 2^K entries",
                TableKind.HalfRuntimeXor => "2^(K-1) entries, the array inverts the index",
                TableKind.HalfOfflineRemap => "2^(K-1) entries, the stored weights are inverted beforehand",
                _ => throw new ArgumentOutOfRangeException(nameof(kind)),
            }), "How much of each table is stored") { When = OfTables },
            new("precompute", Words.Choices<PrecomputePlacement>(place => place switch
            {
                PrecomputePlacement.PerArray => "adders beside the array, activations arrive",
                PrecomputePlacement.External => "a unit before this one, table entries arrive",
                _ => throw new ArgumentOutOfRangeException(nameof(place)),
            }), "Where table entries are computed") { When = OfTables },
            new("order", Words.Choices<StepOrder>(order => order switch
            {
                StepOrder.PlanesInner => "all bit planes of a K slice, then the next slice",
                StepOrder.KInner => "all K slices of a bit plane, then the next plane",
                _ => throw new ArgumentOutOfRangeException(nameof(order)),
            }), "Which loop of a group is inner") { When = OfTables },
            new("element", Elements, "What a PE is") { When = OfElements },
            new("arithmetic", new ChoiceType([new Choice("bitmod", FloatArithmetic.BitMod, "one term of each weight a cycle: FP3, FP4, INT6, INT8 (BitMoD)")]), "What a PE is") { When = OfFloats },
            new("dataflow", Words.Choices<SystolicDataflow>(dataflow => dataflow switch
            {
                SystolicDataflow.OutputStationary => "sums stay in the PEs, activations move right and weights down",
                SystolicDataflow.WeightStationary => "weights stay in the PEs, activations move right and sums down; at least one pipeline stage",
                SystolicDataflow.InputStationary => "activations stay in the PEs, weights move right and sums down; at least one pipeline stage",
                _ => throw new ArgumentOutOfRangeException(nameof(dataflow)),
            }), "What stays in the PEs") { When = OfMovement },
            new("drain", Words.Choices<SumDrain>(drain => drain switch
            {
                SumDrain.Parallel => "all at once, into a second register of each PE",
                SumDrain.Shift => "row by row up the columns, while the array waits",
                _ => throw new ArgumentOutOfRangeException(nameof(drain)),
            }), "How sums that stay leave the PEs") { When = OfSumsThatStay },
            new("weight_buffers", Words.Choices<OperandBuffers>(buffers => buffers switch
            {
                OperandBuffers.None => "with the first row or lane that uses them, a whole slice at once",
                OperandBuffers.Single => "one element of each lane or row a cycle, before the step, while the array waits",
                OperandBuffers.Double => "the same into a second register, beside the step before",
                _ => throw new ArgumentOutOfRangeException(nameof(buffers)),
            }), "How weights that stay, or activations that stay, come into the PEs") { When = OfOperandsThatStay },
            new("pipeline_stages", new IntegerType(0, 3), "Registers in the PE before the accumulator") { Unit = "registers", When = OfPipelines },
        ],
        [],
        Inline: false);

    private static ChoiceType Elements => new([.. BitSerialRules.Elements.Select(element => new Choice(Words.Of(element), element, element switch
    {
        ProcessingElementStyle.BitSerial => "one bit plane of the weights a cycle (Stripes)",
        ProcessingElementStyle.Popcount => "one pair of planes a cycle: AND and a population count (ABQ, FlexQ)",
        ProcessingElementStyle.CarrySave => "Booth partial products and the sum through one tree (OPT1)",
        ProcessingElementStyle.SameWeight => "digits of equal bit weight reduced first (OPT2)",
        ProcessingElementStyle.Bricks => "2-bit bricks fused to wider products (Bit Fusion)",
        ProcessingElementStyle.Sparse => "one digit that is not zero a cycle (OPT3)",
        ProcessingElementStyle.SharedEncoder => "the same, one encoder before all rows (OPT4)",
        ProcessingElementStyle.TermSerial => "both operands term by term (Laconic)",
        _ => throw new ArgumentOutOfRangeException(nameof(element)),
    }))]);

    private static SectionType Tile => new(
        [
            new("m", new IntegerType(1, 64), "Rows of activations") { Unit = "rows" },
            new("n", new IntegerType(1, 512), "Rows of weights, each a column of PEs") { Unit = "rows" },
            new("k", new IntegerType(1, 16), "Activations of a row in one step: 2 to 6 behind one table of `lut_tensor_core`, 1 to 16 multipliers in a PE of `mac` and `systolic` or rows of PEs where weights or activations stay, what the element of `bit_serial` takes (docs/bit-serial.md), 1 to 16 activations of a PE of `float_tile`") { Unit = "activations" },
        ],
        [],
        Inline: true);

    private static SectionType Formats => new(
        [
            new("weight", new FormatType(1, 8), "Weights: unsigned codes; `lut_tensor_core` takes a bit plane a step, the others all bits, at least 2 (elements `bit_serial` and `popcount` 1); `float_tile` FP3 and FP4 of 3 and 4 bits, INT6 and INT8"),
            new("weight_code", new IntegerType(1, 8), "Width of a weight's code in memory; narrower than the weight, a decode table of the product makes weights of codes (docs/tile-shell.md; not `lut_tensor_core`). As wide as the weight or left out: memory holds the weights") { Unit = "bits", Optional = true },
            new("activation", new FormatType(8, 16) { Step = 8, Floats = [Float16, BFloat16] }, "Activations: two's complement, `int8` alone of element `bricks`; of `float_tile` `float16` or `bfloat16`"),
            new("accumulator", new FormatType(10, 31, "exact"), "Accumulator over K, two's complement; `exact` never overflows, a narrower one saturates at each step (ACC1004 states its least width); `bit_serial` is exact; of `float_tile` bits of the mantissa of a group's floating accumulator, `exact` a window that holds every sum (`float16` only)"),
            new("output", Words.Choices<OutputFormat>(output => output switch
            {
                OutputFormat.Int32 => "shifted right, rounded, saturated to 32 bits",
                OutputFormat.Float16 => "of `float_tile`: rounded to nearest, ties to even",
                OutputFormat.Float32 => "of `float_tile`: the same",
                OutputFormat.Int8 => "multiplied by a row's multiplier, shifted right, rounded, saturated to 8 bits",
                _ => throw new ArgumentOutOfRangeException(nameof(output)),
            }), "What leaves the core"),
        ],
        [],
        Inline: true);

    private static SectionType Rescale => new(
        [
            new("lanes", new IntegerType(1, 512), "Partial sums rescaled a cycle; divides `array.tile.n`; of `float_tile` the results of an output word") { Unit = "lanes" },
            new("scale_bits", new IntegerType(2, 24), "Width of the unsigned group scale; 8 in `float_tile`") { Unit = "bits" },
            new("requantize_bits", new IntegerType(2, 24), "Width of the unsigned multiplier of output `int8`") { Unit = "bits" },
            new("rounding", Words.Choices<RoundingMode>(mode => mode switch
            {
                RoundingMode.HalfEven => "nearest, ties to even",
                RoundingMode.HalfUp => "nearest, ties to plus infinity",
                RoundingMode.HalfAwayFromZero => "nearest, ties away from zero",
                RoundingMode.Floor => "towards minus infinity",
                _ => throw new ArgumentOutOfRangeException(nameof(mode)),
            }), "Rounding of the final right shift; of `float_tile` that of the accumulators, `half_even` or `floor`"),
        ],
        [],
        Inline: true);

    private static SectionType SideUnit => new(
        [
            new("weight", new FormatType(2, 16), "Outliers, two's complement"),
            new("columns", new IntegerType(1, 65_536), "Most different columns of a product that hold outliers") { Unit = "columns" },
        ],
        [],
        Inline: true);

    private static SectionType Limits => new(
        [
            new("group", new IntegerType(1, 65_536), "Largest group along K between two rescales; at most 4096 in `float_tile`") { Unit = "weights" },
            new("groups", new IntegerType(1, 65_536), "Most groups along K") { Unit = "groups" },
            new("n_tiles", new IntegerType(1, 65_536), "Most N tiles of one command") { Unit = "tiles" },
        ],
        [],
        Inline: true);

    private static SectionType Ports => new(
        [
            new("address_bits", new IntegerType(4, 31), "Width of the word addresses of all memory ports") { Unit = "bits" },
            new("fetch_depth", new IntegerType(1, 64), "Response slots of each fetch unit; full rate needs the memory latency plus 2") { Unit = "words" },
            new("output_depth", new IntegerType(1, 64), "Depth of the output FIFO") { Unit = "words" },
        ],
        [],
        Inline: true);

    private static SectionType Memory => new(
        [
            new("kind", new ChoiceType([new Choice(IdealMemory, IdealMemory, "a fixed latency, one word a port and cycle")]), "Timing model"),
            new("latency_cycles", new IntegerType(1, 1024), "Cycles from request to response") { Unit = "cycles" },
        ],
        [],
        Inline: true);
}
