using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;

namespace Accelerator.Simulation.Tiles;

/// <summary>
/// Writes the trace record of a cycle: for every port of every contract, the model's value of that port. A contract port that
/// nobody here knows is an error at construction, so a port cannot silently go uncompared.
/// </summary>
internal sealed class TileTrace
{
    private readonly uint[] record;
    private readonly uint[] stimulus;
    private readonly BitWriter recordWriter;
    private readonly BitWriter stimulusWriter;
    private readonly (int Offset, Action<BitWriter> Write)[] columns;
    private readonly Action<BitWriter>[] inputs;

    public TileTrace(TileModel model)
    {
        TraceLayout layout = model.Shape.Trace;
        Dictionary<string, Action<BitWriter>> signals = TileSignals.Of(model);
        record = new uint[layout.Words];
        recordWriter = new BitWriter(record);
        columns = [.. layout.Columns.Select(column => (column.Offset, Find(signals, column)))];

        ImmutableArray<TraceColumn> top = [.. layout.Columns.Where(c => c.Contract.Instance.Length == 0 && c.Port.Direction == PortDirection.Input)];
        inputs = [.. top.Select(column => Find(signals, column))];
        stimulus = new uint[(top.Sum(column => column.Width) + 31) / 32];
        stimulusWriter = new BitWriter(stimulus);
    }

    /// <summary>The trace record of the captured cycle.</summary>
    public ReadOnlySpan<uint> Record => record;

    /// <summary>The top-level inputs of the captured cycle.</summary>
    public ReadOnlySpan<uint> Stimulus => stimulus;

    /// <summary>Captures the settled cycle.</summary>
    public void Capture()
    {
        record.AsSpan().Clear();
        foreach ((int offset, Action<BitWriter> write) in columns)
        {
            recordWriter.Seek(offset);
            write(recordWriter);
        }

        stimulus.AsSpan().Clear();
        stimulusWriter.Seek(0);
        foreach (Action<BitWriter> write in inputs) write(stimulusWriter);
    }

    private static Action<BitWriter> Find(Dictionary<string, Action<BitWriter>> signals, TraceColumn column) =>
        signals.TryGetValue($"{column.Contract.Instance}.{column.Port.Name}", out Action<BitWriter>? write)
            ? write
            : throw new InvalidOperationException($"The cycle model does not know the contracted port {column.Contract.Instance}.{column.Port.Name}.");
}
