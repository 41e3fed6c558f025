namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_accumulator</c>: a sum, wrapped to its width, and whether it is complete.</summary>
internal sealed class SumRegister(int bits)
{
    private long d;
    private bool validD;

    /// <summary>sum_o.</summary>
    public long Q { get; private set; }

    /// <summary>sum_valid_o.</summary>
    public bool ValidQ { get; private set; }

    /// <summary>Next values in a cycle.</summary>
    public void Evaluate(bool enable, bool step, bool first, bool done, long addend)
    {
        validD = enable ? step && done : ValidQ;
        d = enable && step ? ((first ? 0 : Q) + addend) << 64 - bits >> 64 - bits : Q;
    }

    public void Commit() => (Q, ValidQ) = (d, validD);

    public void Reset() => (Q, ValidQ, d, validD) = (0, false, 0, false);
}
