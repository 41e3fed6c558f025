using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary><c>side_unit</c>: multiplies outliers, a column of a chunk a cycle, and holds the sums of a chunk.</summary>
internal sealed class SideUnit(TileMicroarchitecture shape, Wires wires, GatherUnit source) : IModule
{
    private readonly int rows = shape.Array.TileM;
    private readonly int lanes = shape.Array.RescaleLanes;
    private readonly long[] accumulatorQ = new long[shape.Array.TileM * shape.Array.RescaleLanes];
    private readonly long[] next = new long[shape.Array.TileM * shape.Array.RescaleLanes];
    private readonly long[] sumQ = new long[shape.Array.TileM * shape.Array.RescaleLanes];
    private bool firstQ = true;
    private bool validQ;
    private bool taken;
    private bool last;
    private bool release;

    /// <summary>pair_ready_o.</summary>
    public bool PairReady => !source.Last || !validQ;

    /// <summary>sum_valid_o.</summary>
    public bool Valid => validQ;

    /// <summary>sum_o: row m, lane r at m·R + r.</summary>
    public ReadOnlySpan<long> Sums => sumQ;

    public void Evaluate()
    {
        taken = source.PairValid && PairReady;
        last = source.Last;
        release = wires.SideSumRelease;
        if (!taken) return;
        ReadOnlySpan<int> weights = source.Words.Head;
        ReadOnlySpan<short> activations = source.Responses.Head;
        for (int row = 0; row < rows; row++)
        {
            int activation = activations[row];
            Span<long> to = next.AsSpan(row * lanes, lanes);
            ReadOnlySpan<long> from = accumulatorQ.AsSpan(row * lanes, lanes);
            for (int lane = 0; lane < to.Length; lane++) to[lane] = (firstQ ? 0 : from[lane]) + (weights[lane] * activation);
        }
    }

    public void Commit()
    {
        if (release) validQ = false;
        if (!taken) return;
        next.CopyTo(accumulatorQ, 0);
        firstQ = last;
        if (!last) return;
        next.CopyTo(sumQ, 0);
        validQ = true;
    }
}
