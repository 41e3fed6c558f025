using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.Systolic;

/// <content>The ports of the array, its PEs, its accumulators and its activation sums.</content>
internal sealed partial class InputStationaryArray
{
    private const string Pe = "u_array.gen_row[*].gen_column[*].u_pe";
    private const string Loader = "u_array.u_loader";
    private const string Accumulator = "u_array.gen_bottom[*].u_accumulator";
    private const string ActivationSum = "u_array.gen_top[*].u_activation_sum";

    /// <summary>Cycles after the lane itself at which a PE's sum has it: one register, or two with that of the product.</summary>
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

        signals[$"{ActivationSum}.valid_i"] = Columns((w, column) => w.Put(Valid(entry + column) && Start(entry + column)));
        signals[$"{ActivationSum}.first_i"] = Columns((w, column) => w.Put(First(entry + column)));
        signals[$"{ActivationSum}.last_i"] = Columns((w, column) => w.Put(Last(entry + column)));
        signals[$"{ActivationSum}.activation_i"] = Columns((w, column) => WriteRow(w, Activations(entry + column), column, 0));
        signals[$"{ActivationSum}.activation_sum_o"] = w => w.Put(Sums, shape.ActivationSumBits);

        foreach ((string suffix, int late) in ((string, int)[])[("_i", entry), ("_o", entry + 1)])
        {
            int passed = late - entry;
            signals[$"{Pe}.valid{suffix}"] = Pes((w, row, column) => w.Put(Valid(late + row + column)));
            signals[$"{Pe}.start{suffix}"] = Pes((w, row, column) => w.Put(Start(late + row + column)));
            signals[$"{Pe}.weight{suffix}"] = Pes((w, row, column) => w.Put(Weight(late + row + column, row), shape.Array.WeightBits));
            signals[$"{Pe}.row{suffix}"] = Pes((w, row, column) => WriteRow(w, Activations(late + row + column), column, row + passed));
        }

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
        signals[$"{Accumulator}.accumulator_o"] = w => w.Put(accumulator, shape.AccumulatorBits);
        signals[$"{Accumulator}.partial_sum_o"] = w => w.Put(PartialSums, shape.PartialSumBits);
        if (loader is not null) AddLoads(signals, loader);
    }

    /// <summary>What is loaded, from the word to the last PE of a column.</summary>
    private void AddLoads(Dictionary<string, Action<BitWriter>> signals, OperandLoader<short> loader)
    {
        int width = shape.Array.ActivationBits;
        Both("u_array.activation_valid_i", "word_valid_i", w => w.Put(activations.Valid));
        Both("u_array.activation_ready_o", "word_ready_o", w => w.Put(loader.Ready(activations.Valid, Begins)));
        Both("u_array.loaded_o", "loaded_o", w => w.Put(loader.Loaded(q.Lane != 0)));
        signals[$"{Loader}.word_i"] = w => signals["u_array.activation_i"](w);
        signals[$"{Loader}.leaves_i"] = w => w.Put(shape.Starts ? Begins : wires.StepTaken);
        signals[$"{Loader}.begun_i"] = w => w.Put(shape.Starts && q.Lane != 0);
        signals[$"{Loader}.load_o"] = w => w.Put(LoadValid(0, 0));
        signals[$"{Loader}.load_first_o"] = w => w.Put(loader.Element == 0);
        signals[$"{Loader}.load_element_o"] = Columns((w, column) => w.Put(Loaded(0, 0, column), width));
        foreach ((string suffix, int passed) in ((string, int)[])[("_i", 0), ("_o", 1)])
        {
            signals[$"{Pe}.load{suffix}"] = Pes((w, row, column) => w.Put(LoadValid(row + passed, entry + row + column + passed)));
            signals[$"{Pe}.load_first{suffix}"] = Pes((w, row, column) => w.Put(LoadFirst(row + passed, entry + row + column + passed)));
            signals[$"{Pe}.load_activation{suffix}"] = Pes((w, row, column) => w.Put(Loaded(row + passed, entry + row + column + passed, column), width));
        }

        signals[$"{ActivationSum}.load_i"] = Columns((w, column) => w.Put(LoadValid(0, entry + column)));
        signals[$"{ActivationSum}.load_first_i"] = Columns((w, column) => w.Put(LoadFirst(0, entry + column)));
        signals[$"{ActivationSum}.load_activation_i"] = Columns((w, column) => w.Put(Loaded(0, entry + column, column), width));

        void Both(string port, string own, Action<BitWriter> write) => signals[port] = signals[$"{Loader}.{own}"] = write;
    }

    /// <summary>Whether an element for PE row <paramref name="row"/> or below is <paramref name="age"/> registers behind the loader.</summary>
    private bool LoadValid(int row, int age) => age == 0 ? loader!.Loads(activations.Valid, Begins) : loads!.Valid(row, age);

    private bool LoadFirst(int row, int age) => age == 0 ? loader!.Element == 0 : loads!.Last(row, age, out _).First;

    /// <summary>The last such element of one column.</summary>
    private int Loaded(int row, int age, int column)
    {
        int element = age == 0 ? loader!.Element : loads!.Last(row, age, out _).Element;
        if (element < 0) return 0;
        ReadOnlySpan<short> word = activations.Head;
        if (age != 0) loads!.Last(row, age, out word);
        return word[(column * k) + element];
    }

    private Action<BitWriter> Columns(Action<BitWriter, int> write) => w =>
    {
        for (int column = 0; column < m; column++) write(w, column);
    };

    private Action<BitWriter> Pes(Action<BitWriter, int, int> write) => w =>
    {
        for (int row = 0; row < k; row++)
        {
            for (int column = 0; column < m; column++) write(w, row, column);
        }
    };

    /// <summary>The activations of one row from element <paramref name="first"/> on, that one lowest, zeros above the last: K in all.</summary>
    private void WriteRow(BitWriter writer, ReadOnlySpan<short> word, int row, int first)
    {
        for (int j = first; j < k; j++) writer.Put(word[(row * k) + j], shape.Array.ActivationBits);
        for (int j = 0; j < first; j++) writer.Put(0, shape.Array.ActivationBits);
    }

    /// <summary>sum_o of PE (row, column): the products of the last lane that has come to it, down to its own.</summary>
    private int Sum(int row, int column)
    {
        int age = entry + row + column + SumRegisters;
        ReadOnlySpan<short> activation = history.Activations(age);
        ReadOnlySpan<byte> weight = history.Weights(age);
        int total = 0;
        for (int j = 0; j <= row; j++) total += (sbyte)weight[j] * activation[(column * k) + j];
        return total;
    }

    private bool HandsOver(int column)
    {
        int age = arrival + column, slot = q.Newest + 1 - age;
        if (!history.Valid(age)) return false;
        var lane = lanes[slot >= 0 ? slot : slot + depth];
        return lane.Last && lane.Lane == n - 1;
    }

    /// <summary>What a register <paramref name="age"/> registers behind the array's input holds; the lane at the input where that is 0.</summary>
    private bool Valid(int age) => age == 0 ? wires.StepValid : history.Valid(age);

    private bool Start(int age) => age == 0 ? q.Lane == 0 : history.Start(age);

    private bool First(int age) => age == 0 ? sequencer.First : history.First(age);

    private bool Last(int age) => age == 0 ? sequencer.Last : history.Last(age);

    private ReadOnlySpan<short> Activations(int age) => age == 0 ? activations.Head : history.Activations(age);

    private int Weight(int age, int element) =>
        age == 0 ? weights.Head[(((element / 2 * n) + q.Lane) * 2) + (element & 1)] : history.Weights(age)[element];
}
