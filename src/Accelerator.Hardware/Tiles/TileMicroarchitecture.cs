using System.Numerics;

namespace Accelerator.Hardware.Tiles;

/// <summary>
/// The derived numbers that every family of tile arrays has (docs/tile-shell.md). Widths are in bits; two's complement where "signed" is said.
/// A family gives the widths of its operands and sums; what follows from them is computed here, once.
/// </summary>
public abstract record TileMicroarchitecture : Microarchitecture
{
    /// <summary>Width of the output shift field: 6 (shifts 0 to 63).</summary>
    public const int OutputShiftBits = 6;

    /// <summary>Width of the command tag that the done stream returns.</summary>
    public const int TagBits = 8;

    /// <summary>The array's knobs.</summary>
    public virtual TileArraySpec Array => Spec.Array;

    /// <summary>What the machine is, in words that follow its name.</summary>
    public abstract string Title { get; }

    /// <summary>What a K slice's activations become on their way to the array, one word as ports name it.</summary>
    public abstract string Operand { get; }

    /// <summary>Steps of one K slice: weight words that it takes.</summary>
    public abstract int StepsOfSlice { get; }

    /// <summary>Whether the weight words of a group are read again for each of those steps; else each step of a slice has a word of its own.</summary>
    public virtual bool WeightRepeats => false;

    /// <summary>Fewest cycles of a K slice: those of its steps.</summary>
    public virtual int CyclesOfSlice => StepsOfSlice;

    /// <summary>How often the activation words of a group are read for one N tile.</summary>
    public virtual int ActivationRepeats => 1;

    /// <summary>Fields of one row of an activation word: TileK activations unless the family says otherwise.</summary>
    public virtual int ActivationFields => Array.TileK;

    /// <summary>Width of one field of an activation word.</summary>
    public virtual int ActivationFieldBits => Array.ActivationBits;

    /// <summary>Elements of a word of the weight memory as a program holds it, at most 8 bits each.</summary>
    public abstract int WeightElements { get; }

    /// <summary>Added to the reinterpreted zero points z' = 2z+1−2^b on their way into the scale memory.</summary>
    public virtual int ZeroOffset => 0;

    /// <summary>Width of a term as it is accumulated, signed.</summary>
    public required int TermBits { get; init; }

    /// <summary>Width that makes the accumulator over one group exact, signed.</summary>
    public required int ExactAccumulatorBits { get; init; }

    /// <summary>Width of the accumulator over one group, signed: exact, or the narrower one that the specification asks for.</summary>
    public required int AccumulatorBits { get; init; }

    /// <summary>Whether the accumulator saturates (it is narrower than exact).</summary>
    public bool AccumulatorSaturates => AccumulatorBits < ExactAccumulatorBits;

    /// <summary>Zero bits below the accumulator in a partial sum: 0 or 1.</summary>
    public virtual int PartialSumShift => 0;

    /// <summary>Width of a partial sum as it is handed to the rescale unit, signed.</summary>
    public int PartialSumBits => AccumulatorBits + PartialSumShift;

    /// <summary>The side unit's numbers; null for an array without one.</summary>
    public SideUnitWidths? Side { get; private init; }

    /// <summary>Width of a sum as a rescale lane takes it, signed: a partial sum, or the wider one of the side unit.</summary>
    public int LaneSumBits => Math.Max(PartialSumBits, Side?.SumBits ?? 0);

    /// <summary>Width of Σa over one group, signed.</summary>
    public int ActivationSumBits { get; private init; }

    /// <summary>Width of the zero point, signed; of what stands above the scale in its place where the family has no zero points.</summary>
    public int ZeroBits { get; protected init; }

    /// <summary>Width of partial sum − zero·Σa, signed.</summary>
    public int CorrectedBits { get; private init; }

    /// <summary>Width of scale · corrected, signed.</summary>
    public int ProductBits { get; private init; }

    /// <summary>Width of the sum over groups, signed, exact.</summary>
    public int ResultBits { get; private init; }

    /// <summary>Width of result · requantisation multiplier, signed; equals <see cref="ResultBits"/> for INT32 output.</summary>
    public int RequantizedBits { get; private init; }

    /// <summary>Width of one output element: 8, 16 or 32.</summary>
    public int OutputBits { get; protected init; }

    /// <summary>Width of the counter of the steps of a slice.</summary>
    public int PlaneIndexBits { get; private init; }

    /// <summary>K slices of the largest group.</summary>
    public int MaximumSlices { get; private init; }

    /// <summary>Width of the slice counter within a group.</summary>
    public int SliceIndexBits { get; private init; }

    /// <summary>Width of the group counter.</summary>
    public int GroupIndexBits { get; private init; }

    /// <summary>Width of the group counter of the scale fetch unit, which counts the side group too.</summary>
    public int ScaleGroupIndexBits => Side is null ? GroupIndexBits : ExactWidth.Index(Array.MaximumGroups + 1);

    /// <summary>Width of the N tile counter.</summary>
    public int TileIndexBits { get; private init; }

    /// <summary>Rescale beats of one N chunk row: TileN / RescaleLanes.</summary>
    public int Chunks { get; private init; }

    /// <summary>Width of the chunk counter.</summary>
    public int ChunkIndexBits { get; private init; }

    /// <summary>Width of the row counter of the rescale unit.</summary>
    public int RowIndexBits { get; private init; }

    /// <summary>Width of a word of the activation port.</summary>
    public required int ActivationWordBits { get; init; }

    /// <summary>Width of a word of the weight port: what one step takes.</summary>
    public required int WeightWordBits { get; init; }

    /// <summary>Whether memory holds codes, of which a table makes weights before the array.</summary>
    public bool Decodes => Array.WeightCodeBits is not null;

    /// <summary>Width of a weight word as the array takes it: that of the port, or what the decode table makes of it.</summary>
    public int ArrayWeightBits => Decodes ? DecodedWeights * Array.WeightBits : WeightWordBits;

    /// <summary>Weights of a word that the decode table turns from codes into levels.</summary>
    public int DecodedWeights => Array.TileN * Array.TileK;

    /// <summary>Entries of the decode table; 0 without one.</summary>
    public int DecodeEntries => Array.WeightCodeBits is int bits ? 1 << bits : 0;

    /// <summary>Width of a word of the decode port: a table, entry 0 lowest; 0 without one.</summary>
    public int DecodeWordBits => DecodeEntries * Array.WeightBits;

    /// <summary>Width of one lane of a scale word: zero point above the scale.</summary>
    public int ScaleLaneBits => ZeroBits + Array.ScaleBits;

    /// <summary>What the array hands over, as ports name it: partial sums to a rescale unit, or results.</summary>
    public virtual string HandOver => "partial_sum";

    /// <summary>Whether a rescale unit follows the array; else the array takes the scales and hands over results.</summary>
    public bool Rescales => HandOver == "partial_sum";

    /// <summary>Lanes of a scale word: the rescale lanes, which are served chunk by chunk.</summary>
    public virtual int ScaleLanes => Array.RescaleLanes;

    /// <summary>Scale words of a group of an N tile.</summary>
    public int ScaleChunks => Array.TileN / ScaleLanes;

    /// <summary>Width of the counter of a group's scale words.</summary>
    public int ScaleChunkIndexBits => ExactWidth.Index(ScaleChunks);

    /// <summary>Width of a scale word.</summary>
    public int ScaleWordBits => ScaleLaneBits * ScaleLanes;

    /// <summary>Width of an output word.</summary>
    public int OutputWordBits => OutputBits * Array.RescaleLanes;

    /// <summary>Partial sums of the array: TileM · TileN.</summary>
    public int Lanes => Array.TileM * Array.TileN;

    /// <summary>Whether partial sums come one row at a time, moved on by the beats that take them; else all at once.</summary>
    public virtual bool SumsShift => false;

    /// <summary>Width of the partial sums that the rescale unit sees.</summary>
    public int PartialSumWordBits => (SumsShift ? 1 : Array.TileM) * Array.TileN * PartialSumBits;

    /// <summary>Cycles from the first PE seeing a step to the last PE seeing it.</summary>
    public virtual int SkewCycles => 0;

    /// <summary>Cycles from a step to its accumulator update being visible in the first PE: the pipeline stages and the accumulator.</summary>
    public int StepLatency => Array.PipelineStages + 1;

    /// <summary>Cycles from a rescale beat of the last group to its output word being visible.</summary>
    public int RescaleLatency => Array.Output == OutputFormat.Int8 ? 6 : 5;

    /// <summary>K slices of a group of <paramref name="size"/>.</summary>
    internal static int Slices(TileArraySpec array, int size) => (size + array.TileK - 1) / array.TileK;

    /// <summary>The same with every number that follows from the family's.</summary>
    internal TileMicroarchitecture Complete()
    {
        TileArraySpec array = Array;
        BigInteger activation = BigInteger.One << (array.ActivationBits - 1);
        BigInteger weight = (BigInteger.One << array.WeightBits) - 1;
        int slices = Slices(array, array.MaximumGroup);
        BigInteger elements = (BigInteger)slices * array.TileK;

        // The magnitude that the register can hold, not the sum's: faulty or saturated sums stay exact downstream.
        SideUnitWidths? side = SideUnitWidths.Of(array);
        BigInteger partialSum = BigInteger.One << (Math.Max(PartialSumBits, side?.SumBits ?? 0) - 1);
        int sumBits = ExactWidth.Signed(elements * activation);
        BigInteger activationSum = BigInteger.One << (sumBits - 1);
        int zeroBits = ExactWidth.Signed(weight);
        BigInteger corrected = partialSum + ((BigInteger.One << (zeroBits - 1)) * activationSum);
        BigInteger product = corrected * ((BigInteger.One << array.ScaleBits) - 1);
        BigInteger result = product * (array.MaximumGroups + (side is null ? 0 : 1));
        int resultBits = ExactWidth.Signed(result);
        bool int8 = array.Output == OutputFormat.Int8;
        int chunks = array.TileN / array.RescaleLanes;
        return this with
        {
            Side = side,
            ActivationSumBits = sumBits,
            ZeroBits = zeroBits,
            CorrectedBits = ExactWidth.Signed(corrected),
            ProductBits = ExactWidth.Signed(product),
            ResultBits = resultBits,
            RequantizedBits = int8 ? ExactWidth.Signed(result * ((BigInteger.One << array.RequantizeBits) - 1)) : resultBits,
            OutputBits = int8 ? 8 : 32,
            PlaneIndexBits = ExactWidth.Index(StepsOfSlice),
            MaximumSlices = slices,
            SliceIndexBits = ExactWidth.Index(slices),
            GroupIndexBits = ExactWidth.Index(array.MaximumGroups),
            TileIndexBits = ExactWidth.Index(array.MaximumNTiles),
            Chunks = chunks,
            ChunkIndexBits = ExactWidth.Index(chunks),
            RowIndexBits = ExactWidth.Index(array.TileM),
        };
    }
}
