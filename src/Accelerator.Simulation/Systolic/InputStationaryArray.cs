using Accelerator.Hardware.Systolic;
using Accelerator.Simulation.Mac;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.Systolic;

/// <summary>
/// <c>array</c> of an input-stationary systolic array. The sum that arrives at an accumulator is the dot product of a lane and a row, so those of a whole slice are
/// computed when its first lane enters, and each waits until its cycle; what the registers on the way hold is known from <see cref="StepHistory"/> when somebody looks.
/// </summary>
internal sealed partial class InputStationaryArray : TileArray
{
    private readonly SystolicMicroarchitecture shape;
    private readonly Wires wires;
    private readonly Sequencer sequencer;
    private readonly ActivationStore activations;
    private readonly WeightStream weights;
    private readonly StepHistory history;

    // Only where activations are loaded before the lanes come.
    private readonly OperandLoader<short>? loader;
    private readonly LoadHistory<short>? loads;
    private readonly int m;
    private readonly int n;
    private readonly int k;

    // Cycles from a lane being taken to PE (0, 0) seeing it, to accumulator 0 adding it, and until the array is empty again.
    private readonly int entry;
    private readonly int arrival;
    private readonly int depth;
    private readonly long minimum;
    private readonly long maximum;

    // The lanes of the last cycles, in a ring, and the slices that they are of, in another: row m, lane n of a slice's terms at m·N + n, and its Σa a row.
    private readonly (bool Valid, int Lane, bool First, bool Last, int Slice)[] lanes;
    private readonly int slices;
    private readonly int[] terms;
    private readonly int[] sliceSums;
    private readonly byte[] laneWeights;
    private readonly int[] accumulator;
    private readonly int[] partialSum;
    private readonly int[] sum;
    private readonly int[] held;

    // D of the sums that change in this cycle: at most one a column, and one activation sum a row.
    private readonly (int At, int Next, bool HandOver)[] next;
    private readonly (int Row, int Next, bool HandOver)[] nextSums;
    private int nextCount;
    private int nextSumCount;
    private bool moves;
    private (bool PartialSumValid, int CyclesWithoutStep, int Lane, int Newest, int Slice) q;
    private (bool PartialSumValid, int CyclesWithoutStep, int Lane, int Newest, int Slice) d;

    public InputStationaryArray(SystolicMicroarchitecture shape, Wires wires, Sequencer sequencer, ActivationStore activations, WeightStream weights)
    {
        this.shape = shape;
        this.wires = wires;
        this.sequencer = sequencer;
        this.activations = activations;
        this.weights = weights;
        (m, n, k) = (shape.Array.TileM, shape.Array.TileN, shape.Array.TileK);
        int stages = shape.Array.PipelineStages;
        entry = stages == 3 ? 1 : 0;
        arrival = k - 1 + stages;
        depth = arrival + m + 2;
        if (shape.Loads)
        {
            loader = new OperandLoader<short>(shape, m * k);
            loads = new LoadHistory<short>(k, m * k, depth);
        }

        history = new StepHistory(m * k, k, depth);
        lanes = new (bool, int, bool, bool, int)[depth];
        slices = (depth / n) + 3;
        terms = new int[slices * shape.Lanes];
        sliceSums = new int[slices * m];
        laneWeights = new byte[k];
        int bits = shape.AccumulatorBits;
        (minimum, maximum) = shape.AccumulatorSaturates ? (-(1L << (bits - 1)), (1L << (bits - 1)) - 1) : (long.MinValue, long.MaxValue);
        accumulator = new int[shape.Lanes];
        partialSum = new int[shape.Lanes];
        sum = new int[m];
        held = new int[m];
        next = new (int, int, bool)[m];
        nextSums = new (int, int, bool)[m];
        d = q = (false, depth, 0, 0, 0);
    }

    /// <inheritdoc/>
    public override bool PartialSumValid => q.PartialSumValid;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> PartialSums => partialSum;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> Sums => held;

    /// <inheritdoc/>
    public override bool StepReady(bool stepValid) => stepValid && q.Lane == n - 1;

    /// <inheritdoc/>
    public override bool OperandValid(bool word) => loader?.Loaded(q.Lane != 0) ?? word;

    /// <inheritdoc/>
    public override bool OperandReady(bool released) => loader?.Ready(activations.Valid, Begins) ?? released;

    /// <inheritdoc/>
    public override void Evaluate()
    {
        d = q;
        if (wires.PartialSumRelease) d.PartialSumValid = false;
        bool step = wires.StepValid, load = loader is not null && loader.Loads(activations.Valid, Begins);
        d.CyclesWithoutStep = step || load ? 0 : Math.Min(q.CyclesWithoutStep + 1, depth);
        moves = d.CyclesWithoutStep < depth;
        if (!moves) return;
        if (step) d.Lane = q.Lane == n - 1 ? 0 : q.Lane + 1;
        loader?.Begin(activations.Valid, Begins, wires.StepTaken);
        Enter(step);
        if (loader is not null)
        {
            loads!.Push(load, loader.Element, activations.Head);
            loader.End(activations.Head);
        }

        nextCount = nextSumCount = 0;
        for (int row = 0; row < m; row++)
        {
            Accumulate(row);
            SumActivations(row);
        }
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        q = d;
        if (!moves) return;
        history.Commit();
        loader?.Commit();
        loads?.Commit();
        for (int i = 0; i < nextCount; i++)
        {
            accumulator[next[i].At] = next[i].Next;
            if (next[i].HandOver) partialSum[next[i].At] = next[i].Next << shape.PartialSumShift;
        }

        for (int i = 0; i < nextSumCount; i++)
        {
            sum[nextSums[i].Row] = nextSums[i].Next;
            if (nextSums[i].HandOver) held[nextSums[i].Row] = nextSums[i].Next;
        }
    }

    /// <inheritdoc/>
    public override void WriteWeights(BitWriter writer, ReadOnlySpan<byte> word) => WeightWords.Write(writer, word, shape);

    /// <summary>A step's first lane enters.</summary>
    private bool Begins => wires.StepValid && q.Lane == 0;

    /// <summary>This cycle's lane, if there is one; with the first of a slice all its terms and Σa.</summary>
    private void Enter(bool step)
    {
        for (int j = 0; step && j < k; j++) laneWeights[j] = weights.Head[(((j / 2 * n) + q.Lane) * 2) + (j & 1)];
        ReadOnlySpan<short> word = loader is null ? activations.Head : loader.InUse;
        history.Push(step, q.Lane == 0, sequencer.First, sequencer.Last, word, laneWeights);
        d.Newest = q.Newest + 1 == depth ? 0 : q.Newest + 1;
        lanes[d.Newest].Valid = false;
        if (!step) return;
        if (q.Lane == 0)
        {
            d.Slice = q.Slice + 1 == slices ? 0 : q.Slice + 1;
            for (int row = 0; row < m; row++)
            {
                ReadOnlySpan<short> values = word.Slice(row * k, k);
                DotKernels.Dot(weights.Head, values, terms.AsSpan((d.Slice * shape.Lanes) + (row * n), n));
                int total = 0;
                foreach (short value in values) total += value;
                sliceSums[(d.Slice * m) + row] = total;
            }
        }

        lanes[d.Newest] = (true, q.Lane, sequencer.First, sequencer.Last, d.Slice);
    }

    private void Accumulate(int row)
    {
        var lane = lanes[Slot(arrival + row)];
        if (!lane.Valid) return;
        int at = (row * n) + lane.Lane;
        long exact = (lane.First ? 0L : accumulator[at]) + terms[(lane.Slice * shape.Lanes) + at];
        next[nextCount++] = (at, (int)Math.Clamp(exact, minimum, maximum), lane.Last);
        if (lane.Last && lane.Lane == n - 1 && row == m - 1) d.PartialSumValid = true;
    }

    private void SumActivations(int row)
    {
        var lane = lanes[Slot(entry + row + (loader is null ? 1 : 0))];
        if (!lane.Valid || lane.Lane != 0) return;
        nextSums[nextSumCount++] = (row, (lane.First ? 0 : sum[row]) + sliceSums[(lane.Slice * m) + row], lane.Last);
    }

    /// <summary>The ring's slot of the lane that was taken <paramref name="age"/> cycles ago.</summary>
    private int Slot(int age) => d.Newest >= age ? d.Newest - age : d.Newest - age + depth;
}
