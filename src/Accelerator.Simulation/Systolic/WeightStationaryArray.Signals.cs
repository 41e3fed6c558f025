using Accelerator.Simulation.Mac;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.Systolic;

/// <content>The ports of the array, its PEs, its accumulators and its activation sum.</content>
internal sealed partial class WeightStationaryArray
{
    private const string Pe = "u_array.gen_row[*].gen_column[*].u_pe";
    private const string Loader = "u_array.u_loader";
    private const string Accumulator = "u_array.gen_bottom[*].u_accumulator";
    private const string ActivationSum = "u_array.u_activation_sum";

    /// <summary>Cycles after the row itself at which a PE's sum has it: one register, or two with that of the product.</summary>
    private int SumRegisters => Math.Min(shape.Array.PipelineStages, 2);

    /// <inheritdoc/>
    public override void AddSignals(Dictionary<string, Action<BitWriter>> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        int width = shape.Array.ActivationBits;
        signals["u_array.weight_i"] = w => WriteWeights(w, weights.Head);
        signals["u_array.activation_i"] = w => w.Put(activations.Head, width);
        signals["u_array.partial_sum_release_i"] = w => w.Put(wires.PartialSumRelease);
        signals["u_array.partial_sum_valid_o"] = w => w.Put(PartialSumValid);
        signals["u_array.partial_sum_o"] = w => w.Put(PartialSums, shape.PartialSumBits);
        signals["u_array.activation_sum_o"] = w => w.Put(Sums, shape.ActivationSumBits);

        signals[$"{ActivationSum}.valid_i"] = w => w.Put(Valid(entry));
        signals[$"{ActivationSum}.first_i"] = w => w.Put(First(entry));
        signals[$"{ActivationSum}.last_i"] = w => w.Put(Last(entry));
        signals[$"{ActivationSum}.activation_i"] = w => w.Put(Activations(entry), width);
        signals[$"{ActivationSum}.activation_sum_o"] = w => w.Put(Sums, shape.ActivationSumBits);

        foreach ((string suffix, int late) in ((string, int)[])[("_i", entry), ("_o", entry + 1)])
        {
            signals[$"{Pe}.valid{suffix}"] = Pes((w, row, column) => w.Put(Valid(late + row + column)));
            signals[$"{Pe}.start{suffix}"] = Pes((w, row, column) => w.Put(Start(late + row + column)));
            signals[$"{Pe}.activation{suffix}"] = Pes((w, row, column) => w.Put(Activations(late + row + column)[row], width));
        }

        signals[$"{Pe}.lane_i"] = Pes((w, row, column) => WeightWords.WriteLane(w, Weights(entry + row + column), shape, column, row));
        signals[$"{Pe}.lane_o"] = Pes((w, row, column) => WeightWords.WriteLane(w, Weights(entry + 1 + row + column), shape, column, row + 1));

        signals[$"{Pe}.sum_i"] = Pes((w, row, column) => w.Put(row == 0 ? 0 : Sum(row - 1, column), shape.TermBits));
        signals[$"{Pe}.sum_o"] = Pes((w, row, column) => w.Put(Sum(row, column), shape.TermBits));

        foreach ((string suffix, int late) in ((string, int)[])[("_i", arrival), ("_o", arrival + 1)])
        {
            signals[$"{Accumulator}.valid{suffix}"] = Columns((w, column) => w.Put(Valid(late + column)));
            signals[$"{Accumulator}.first{suffix}"] = Columns((w, column) => w.Put(First(late + column)));
            signals[$"{Accumulator}.last{suffix}"] = Columns((w, column) => w.Put(Last(late + column)));
        }

        signals[$"{Accumulator}.sum_i"] = Columns((w, column) => w.Put(Sum(k - 1, column), shape.TermBits));
        signals[$"{Accumulator}.hand_over_o"] = Columns((w, column) => w.Put(HandsOver(column)));
        signals[$"{Accumulator}.accumulator_o"] = Columns((w, column) => PutColumn(w, accumulator, column, shape.AccumulatorBits));
        signals[$"{Accumulator}.partial_sum_o"] = Columns((w, column) => PutColumn(w, partialSum, column, shape.PartialSumBits));
        if (loader is not null) AddLoads(signals, loader);
    }

    /// <summary>What is loaded, from the word to the last PE of a column.</summary>
    private void AddLoads(Dictionary<string, Action<BitWriter>> signals, OperandLoader<byte> loader)
    {
        int width = shape.Array.WeightBits;
        Both("u_array.weight_valid_i", "word_valid_i", w => w.Put(weights.Valid));
        Both("u_array.weight_ready_o", "word_ready_o", w => w.Put(loader.Ready(weights.Valid, Begins)));
        Both("u_array.loaded_o", "loaded_o", w => w.Put(loader.Loaded(q.Row != 0)));
        signals[$"{Loader}.word_i"] = w => signals["u_array.weight_i"](w);
        signals[$"{Loader}.leaves_i"] = w => w.Put(shape.Starts ? Begins : wires.StepTaken);
        signals[$"{Loader}.begun_i"] = w => w.Put(shape.Starts && q.Row != 0);
        signals[$"{Loader}.load_o"] = w => w.Put(LoadValid(0, 0));
        signals[$"{Loader}.load_first_o"] = w => w.Put(loader.Element == 0);
        signals[$"{Loader}.load_element_o"] = Columns((w, column) => w.Put(Loaded(0, 0, column), width));
        foreach ((string suffix, int passed) in ((string, int)[])[("_i", 0), ("_o", 1)])
        {
            signals[$"{Pe}.load{suffix}"] = Pes((w, row, column) => w.Put(LoadValid(row + passed, entry + row + column + passed)));
            signals[$"{Pe}.load_first{suffix}"] = Pes((w, row, column) => w.Put(LoadFirst(row + passed, entry + row + column + passed)));
            signals[$"{Pe}.load_weight{suffix}"] = Pes((w, row, column) => w.Put(Loaded(row + passed, entry + row + column + passed, column), width));
        }

        void Both(string port, string own, Action<BitWriter> write) => signals[port] = signals[$"{Loader}.{own}"] = write;
    }

    /// <summary>Whether an element for PE row <paramref name="row"/> or below is <paramref name="age"/> registers behind the loader.</summary>
    private bool LoadValid(int row, int age) => age == 0 ? loader!.Loads(weights.Valid, Begins) : loads!.Valid(row, age);

    private bool LoadFirst(int row, int age) => age == 0 ? loader!.Element == 0 : loads!.Last(row, age, out _).First;

    /// <summary>The last such element of one column.</summary>
    private int Loaded(int row, int age, int column)
    {
        int element = age == 0 ? loader!.Element : loads!.Last(row, age, out _).Element;
        if (element < 0) return 0;
        ReadOnlySpan<byte> word = weights.Head;
        if (age != 0) loads!.Last(row, age, out word);
        return word[(((element / 2 * n) + column) * 2) + (element & 1)];
    }

    private Action<BitWriter> Columns(Action<BitWriter, int> write) => w =>
    {
        for (int column = 0; column < n; column++) write(w, column);
    };

    private Action<BitWriter> Pes(Action<BitWriter, int, int> write) => w =>
    {
        for (int row = 0; row < k; row++)
        {
            for (int column = 0; column < n; column++) write(w, row, column);
        }
    };

    private void PutColumn(BitWriter writer, int[] values, int column, int width)
    {
        for (int row = 0; row < m; row++) writer.Put(values[(row * n) + column], width);
    }

    /// <summary>sum_o of PE (row, column): the products of the last row that has come to it, down to its own.</summary>
    private int Sum(int row, int column)
    {
        int age = entry + row + column + SumRegisters;
        ReadOnlySpan<short> activation = history.Activations(age);
        ReadOnlySpan<byte> weight = history.Weights(age);
        int total = 0;
        for (int j = 0; j <= row; j++) total += (sbyte)weight[(((j / 2 * n) + column) * 2) + (j & 1)] * activation[j];
        return total;
    }

    private bool HandsOver(int column)
    {
        int age = arrival + column, slot = q.Newest + 1 - age;
        if (!history.Valid(age)) return false;
        var row = rows[slot >= 0 ? slot : slot + depth];
        return row.Last && row.Row == m - 1;
    }

    /// <summary>What a register <paramref name="age"/> registers behind the array's input holds; the row at the input where that is 0.</summary>
    private bool Valid(int age) => age == 0 ? wires.StepValid : history.Valid(age);

    private bool Start(int age) => age == 0 ? q.Row == 0 : history.Start(age);

    private bool First(int age) => age == 0 ? sequencer.First : history.First(age);

    private bool Last(int age) => age == 0 ? sequencer.Last : history.Last(age);

    private ReadOnlySpan<short> Activations(int age) => age == 0 ? activations.Head.Slice(q.Row * k, k) : history.Activations(age);

    private ReadOnlySpan<byte> Weights(int age) => age == 0 ? weights.Head : history.Weights(age);
}
