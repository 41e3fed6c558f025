using Accelerator.Simulation.FloatingPoint;
using Accelerator.Simulation.Tiles;
using static Accelerator.Simulation.Tiles.TileSignals;

namespace Accelerator.Simulation.FloatTile;

/// <content>The ports of the array, its encoders and its PEs.</content>
internal sealed partial class FloatArray
{
    private const string Encoder = "u_array.gen_column[*].u_encoder";

    private const string Pe = "u_array.gen_row[*].gen_column[*].u_pe";

    /// <inheritdoc/>
    public override void WriteWeights(BitWriter writer, ReadOnlySpan<byte> word) => writer.Put(word, Shape.Array.WeightBits);

    /// <inheritdoc/>
    public override void AddSignals(Dictionary<string, Action<BitWriter>> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        int width = Shape.Array.ActivationBits;
        signals["u_array.weight_i"] = w => WriteWeights(w, weights.Head);
        signals["u_array.activation_i"] = w => w.Put(activations.Head, width);
        signals["u_array.scale_valid_i"] = w => w.Put(scales.Valid);
        signals["u_array.scale_ready_o"] = w => w.Put(ScaleReady);
        signals["u_array.scale_i"] = w =>
        {
            for (int lane = 0; lane < Shape.Array.TileN; lane++)
            {
                w.Put(scales.Head[lane * 2], Shape.Array.ScaleBits);
                w.Put(scales.Head[(lane * 2) + 1], Shape.SpecialBits);
            }
        };
        signals["u_array.result_release_i"] = w => w.Put(wires.PartialSumRelease);
        signals["u_array.result_valid_o"] = w => w.Put(PartialSumValid);
        signals["u_array.result_o"] = w => w.Put(PartialSums, Shape.OutputBits);
        AddEncoder(signals);
        AddPe(signals);
    }

    private void AddEncoder(Dictionary<string, Action<BitWriter>> signals)
    {
        int columns = Shape.Array.TileN, k = Shape.Array.TileK;
        signals[$"{Encoder}.weight_i"] = w => WriteWeights(w, weights.Head);
        signals[$"{Encoder}.special_i"] = w =>
        {
            for (int lane = 0; lane < columns; lane++) w.Put(scales.Head[(lane * 2) + 1], Shape.SpecialBits);
        };
        signals[$"{Encoder}.term_i"] = Replicated(columns, w => w.Put(q.Term, Shape.TermIndexBits));
        signals[$"{Encoder}.negative_o"] = Columns(1, (w, column) => w.Put(terms.Negatives[column], k));
        signals[$"{Encoder}.mantissa_o"] = Columns(1, (w, column) => w.Put(terms.Mantissas[column], k));
        signals[$"{Encoder}.exponent_o"] = Columns(1, (w, column) => w.Put(terms.Exponents(column), Shape.TermExponentBits));
    }

    private void AddPe(Dictionary<string, Action<BitWriter>> signals)
    {
        int rows = Shape.Array.TileM, k = Shape.Array.TileK, width = Shape.Array.ActivationBits;
        All("valid_i", w => w.Put(Beat));
        All("bit_weight_i", w => w.Put(Shape.BitWeight(q.Term), Shape.BitWeightBits));
        All("last_term_i", w => w.Put(TermLast));
        All("group_last_i", w => w.Put(GroupLast));
        All("last_i", w => w.Put(sequencer.Final));
        signals[$"{Pe}.activation_i"] = w =>
        {
            for (int pe = 0; pe < elements.Length; pe++) w.Put(activations.Head.Slice(pe / Shape.Array.TileN * k, k), width);
        };
        signals[$"{Pe}.negative_i"] = Columns(rows, (w, column) => w.Put(terms.Negatives[column], k));
        signals[$"{Pe}.mantissa_i"] = Columns(rows, (w, column) => w.Put(terms.Mantissas[column], k));
        signals[$"{Pe}.exponent_i"] = Columns(rows, (w, column) => w.Put(terms.Exponents(column), Shape.TermExponentBits));
        signals[$"{Pe}.scale_i"] = Columns(rows, (w, column) => w.Put(scales.Head[column * 2], Shape.Array.ScaleBits));
        Each("ready_o", (w, element) => w.Put(element.Ready(GroupLast)));
        Each("valid_o", (w, element) => w.Put(element.BackEnd.Output.Valid));
        Each("result_o", (w, element) => w.Put((int)element.BackEnd.Output.Result, Shape.OutputBits));

        void All(string port, Action<BitWriter> write) => signals[$"{Pe}.{port}"] = Replicated(elements.Length, write);

        void Each(string port, Action<BitWriter, BitModPe> write) => signals[$"{Pe}.{port}"] = w =>
        {
            foreach (BitModPe element in elements) write(w, element);
        };
    }

    /// <summary>A value of each column, for so many rows; the terms are those of the words at hand, valid or not.</summary>
    private Action<BitWriter> Columns(int rows, Action<BitWriter, int> write) => w =>
    {
        terms.Settle(weights.Head, scales.Head, q.Term);
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < Shape.Array.TileN; column++) write(w, column);
        }
    };
}
