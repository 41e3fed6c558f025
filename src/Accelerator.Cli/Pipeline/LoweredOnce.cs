namespace Accelerator.Cli.Pipeline;

/// <summary>An operation that several arrays run: lowered when the first asks, let go when the last is done.</summary>
/// <param name="lower">Lowers it.</param>
/// <param name="users">How many ask.</param>
internal sealed class LoweredOnce(Func<LoweredOperation> lower, int users)
{
    private Lazy<LoweredOperation>? lowered = new(lower);
    private int left = users;

    /// <summary>The lowered operation.</summary>
    public LoweredOperation Value => lowered!.Value;

    /// <summary>One user is done with it.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref left) == 0) lowered = null;
    }
}
