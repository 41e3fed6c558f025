namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_resolve</c>: a sum in carry-save form, and its carry-propagate addition after the last step. Words are taken modulo 2^64; ports cut them.</summary>
internal sealed class CarrySaveRegister
{
    private (ulong SaveSum, ulong SaveCarry, ulong Sum, bool Pending, bool Valid) q, d;

    public ulong SaveSum => q.SaveSum;

    public ulong SaveCarry => q.SaveCarry;

    public ulong Sum => q.Sum;

    public bool Valid => q.Valid;

    /// <summary>Next values in a cycle; the two words count in a step.</summary>
    public void Evaluate(bool enable, bool step, bool done, ulong saveSum, ulong saveCarry)
    {
        d = q;
        if (!enable) return;
        d.Pending = step && done;
        d.Valid = q.Pending;
        if (step) (d.SaveSum, d.SaveCarry) = (saveSum, saveCarry);
        if (q.Pending) d.Sum = q.SaveSum + q.SaveCarry;
    }

    public void Commit() => q = d;

    public void Reset() => q = d = default;
}
