using Accelerator.Hardware.FloatTile;
using Accelerator.Simulation.FloatingPoint;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.FloatTile;

/// <summary><c>array</c> with all its <c>encoder</c> and <c>pe</c>: all elements take the same beats in the same cycles (docs/float-tile.md).</summary>
internal sealed partial class FloatArray : TileArray
{
    private readonly Wires wires;
    private readonly Sequencer sequencer;
    private readonly ActivationStore activations;
    private readonly WordFifo<byte> weights;
    private readonly WordFifo<int> scales;
    private readonly ColumnTerms terms;
    private readonly BitModPe[] elements;
    private readonly int[] results;
    private readonly uint[] codes;
    private readonly int[] groupScales;
    private (int Term, bool ResultValid) q;
    private (int Term, bool ResultValid) d;
    private bool beatTaken;
    private TermBeat beat;
    private long waiting;

    public FloatArray(FloatTileMicroarchitecture shape, Wires wires, Sequencer sequencer, ActivationStore activations, WordFifo<byte> weights, WordFifo<int> scales)
    {
        Shape = shape;
        (this.wires, this.sequencer, this.activations, this.weights, this.scales) = (wires, sequencer, activations, weights, scales);
        terms = new ColumnTerms(shape);
        elements = [.. Enumerable.Range(0, shape.Lanes).Select(_ => new BitModPe(shape.Element))];
        results = new int[shape.Lanes];
        codes = new uint[shape.Array.TileM * shape.Array.TileK];
        groupScales = new int[shape.Array.TileN];
    }

    /// <summary>The numbers of the array.</summary>
    public FloatTileMicroarchitecture Shape { get; }

    /// <summary>result_valid_o.</summary>
    public override bool PartialSumValid => q.ResultValid;

    /// <summary>result_o: row m, column n at m·N + n.</summary>
    public override ReadOnlySpan<int> PartialSums => results;

    /// <summary>There are none.</summary>
    public override ReadOnlySpan<int> Sums => [];

    /// <summary>PE cycles in which a beat waited for a scale word or the dequantisers.</summary>
    public override long Waiting => waiting;

    /// <summary>scale_ready_o.</summary>
    public bool ScaleReady => wires.StepTaken && sequencer.Last;

    private bool TermLast => q.Term == Shape.Terms - 1;

    private bool GroupLast => sequencer.Last && TermLast;

    private bool Beat => wires.StepValid && scales.Valid;

    /// <inheritdoc/>
    public override bool StepReady(bool stepValid)
    {
        // All elements have taken the same beats, so one ready stands for all.
        beatTaken = stepValid && scales.Valid && elements[0].Ready(GroupLast);
        return beatTaken && TermLast;
    }

    /// <inheritdoc/>
    public override void Evaluate()
    {
        d = q;
        if (elements[0].BackEnd.Output.Valid) d.ResultValid = true;
        else if (wires.PartialSumRelease) d.ResultValid = false;
        beat = default;
        if (wires.StepValid && !beatTaken) waiting += Shape.Lanes;
        if (!beatTaken) return;

        d.Term = TermLast ? 0 : q.Term + 1;
        terms.Settle(weights.Head, scales.Head, q.Term);
        beat = new TermBeat(true, 0, 0, Shape.BitWeight(q.Term), TermLast, GroupLast, 0, sequencer.Final);
        ReadOnlySpan<short> word = activations.Head;
        for (int i = 0; i < codes.Length; i++) codes[i] = (ushort)word[i];
        for (int column = 0; column < groupScales.Length; column++) groupScales[column] = scales.Head[column * 2];
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        q = d;
        (int n, int k) = (Shape.Array.TileN, Shape.Array.TileK);
        for (int pe = 0; pe < elements.Length; pe++)
        {
            (int row, int column) = (pe / n, pe % n);
            BitModPe element = elements[pe];
            if (beat.Valid)
            {
                TermBeat own = beat with { Negatives = terms.Negatives[column], Mantissas = terms.Mantissas[column], Scale = groupScales[column] };
                element.Step(own, codes.AsSpan(row * k, k), terms.Exponents(column));
            }
            else
            {
                element.Step(default, [], []);
            }

            results[pe] = (int)element.BackEnd.Output.Result;
        }
    }
}
