using Accelerator.Hardware.Systolic;
using Accelerator.Simulation.Mac;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.Systolic;

/// <summary>
/// <c>array</c> of a weight-stationary systolic array. The sum that arrives at an accumulator is the dot product of a row and a lane, so it is computed when the row enters
/// and waits until its cycle; what the registers on the way hold is known from <see cref="StepHistory"/> when somebody looks.
/// </summary>
internal sealed partial class WeightStationaryArray : TileArray
{
    private readonly SystolicMicroarchitecture shape;
    private readonly Wires wires;
    private readonly Sequencer sequencer;
    private readonly ActivationStore activations;
    private readonly WeightStream weights;
    private readonly StepHistory history;

    // Only where weights are loaded before the rows come.
    private readonly OperandLoader<byte>? loader;
    private readonly LoadHistory<byte>? loads;
    private readonly int m;
    private readonly int n;
    private readonly int k;

    // Cycles from a row being taken to PE (0, 0) seeing it, to accumulator 0 adding it, and until the array is empty again.
    private readonly int entry;
    private readonly int arrival;
    private readonly int depth;
    private readonly long minimum;
    private readonly long maximum;

    // The rows of the last cycles, in a ring: what accumulators need.
    private readonly (bool Valid, int Row, bool First, bool Last, int Sum)[] rows;
    private readonly int[] terms;
    private readonly int[] accumulator;
    private readonly int[] partialSum;
    private readonly int[] sum;
    private readonly int[] held;

    // D of the sums that change in this cycle: one a column, and one activation sum.
    private readonly (int Lane, int Next, bool HandOver)[] next;
    private int nextCount;
    private (int Row, int Next, bool HandOver) nextSum;
    private bool moves;
    private (bool PartialSumValid, int CyclesWithoutStep, int Row, int Newest) q;
    private (bool PartialSumValid, int CyclesWithoutStep, int Row, int Newest) d;

    public WeightStationaryArray(SystolicMicroarchitecture shape, Wires wires, Sequencer sequencer, ActivationStore activations, WeightStream weights)
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
        depth = arrival + n + 2;
        if (shape.Loads)
        {
            loader = new OperandLoader<byte>(shape, shape.WeightElements);
            loads = new LoadHistory<byte>(k, shape.WeightElements, depth);
        }

        history = new StepHistory(k, shape.WeightElements, depth);
        rows = new (bool, int, bool, bool, int)[depth];
        terms = new int[depth * n];
        int bits = shape.AccumulatorBits;
        (minimum, maximum) = shape.AccumulatorSaturates ? (-(1L << (bits - 1)), (1L << (bits - 1)) - 1) : (long.MinValue, long.MaxValue);
        accumulator = new int[shape.Lanes];
        partialSum = new int[shape.Lanes];
        sum = new int[m];
        held = new int[m];
        next = new (int, int, bool)[n];
        d = q = (false, depth, 0, 0);
    }

    /// <inheritdoc/>
    public override bool PartialSumValid => q.PartialSumValid;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> PartialSums => partialSum;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> Sums => held;

    /// <inheritdoc/>
    public override bool StepReady(bool stepValid) => stepValid && q.Row == m - 1;

    /// <inheritdoc/>
    public override bool WeightValid(bool word) => loader?.Loaded(q.Row != 0) ?? word;

    /// <inheritdoc/>
    public override bool WeightReady(bool taken) => loader?.Ready(weights.Valid, Begins) ?? taken;

    /// <inheritdoc/>
    public override void Evaluate()
    {
        d = q;
        if (wires.PartialSumRelease) d.PartialSumValid = false;
        bool step = wires.StepValid, load = loader is not null && loader.Loads(weights.Valid, Begins);
        d.CyclesWithoutStep = step || load ? 0 : Math.Min(q.CyclesWithoutStep + 1, depth);
        moves = d.CyclesWithoutStep < depth;
        if (!moves) return;
        if (step) d.Row = q.Row == m - 1 ? 0 : q.Row + 1;
        loader?.Begin(weights.Valid, Begins, wires.StepTaken);
        Enter(step);
        if (loader is not null)
        {
            loads!.Push(load, loader.Element, weights.Head);
            loader.End(weights.Head);
        }

        nextCount = 0;
        for (int column = 0; column < n; column++) Accumulate(column);
        SumActivations();
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
            accumulator[next[i].Lane] = next[i].Next;
            if (next[i].HandOver) partialSum[next[i].Lane] = next[i].Next << shape.PartialSumShift;
        }

        if (nextSum.Row < 0) return;
        sum[nextSum.Row] = nextSum.Next;
        if (nextSum.HandOver) held[nextSum.Row] = nextSum.Next;
    }

    /// <inheritdoc/>
    public override void WriteWeights(BitWriter writer, ReadOnlySpan<byte> word) => WeightWords.Write(writer, word, shape);

    /// <summary>A step's first row enters.</summary>
    private bool Begins => wires.StepValid && q.Row == 0;

    /// <summary>This cycle's row, if there is one, and its terms with all lanes.</summary>
    private void Enter(bool step)
    {
        ReadOnlySpan<short> row = activations.Head.Slice(q.Row * k, k);
        ReadOnlySpan<byte> word = loader is null ? weights.Head : loader.InUse;
        history.Push(step, q.Row == 0, sequencer.First, sequencer.Last, row, word);
        d.Newest = q.Newest + 1 == depth ? 0 : q.Newest + 1;
        if (!step)
        {
            rows[d.Newest].Valid = false;
            return;
        }

        int sliceSum = 0;
        foreach (short value in row) sliceSum += value;
        rows[d.Newest] = (true, q.Row, sequencer.First, sequencer.Last, sliceSum);
        DotKernels.Dot(word, row, terms.AsSpan(d.Newest * n, n));
    }

    private void Accumulate(int column)
    {
        int slot = Slot(arrival + column);
        var row = rows[slot];
        if (!row.Valid) return;
        int lane = (row.Row * n) + column;
        long exact = (row.First ? 0L : accumulator[lane]) + terms[(slot * n) + column];
        next[nextCount++] = (lane, (int)Math.Clamp(exact, minimum, maximum), row.Last);
        if (row.Last && row.Row == m - 1 && column == n - 1) d.PartialSumValid = true;
    }

    private void SumActivations()
    {
        var row = rows[Slot(entry + 1)];
        nextSum = row.Valid ? (row.Row, (row.First ? 0 : sum[row.Row]) + row.Sum, row.Last) : (-1, 0, false);
    }

    /// <summary>The ring's slot of the row that was taken <paramref name="age"/> cycles ago.</summary>
    private int Slot(int age) => d.Newest >= age ? d.Newest - age : d.Newest - age + depth;
}
