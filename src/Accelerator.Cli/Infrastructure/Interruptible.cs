namespace Accelerator.Cli.Infrastructure;

/// <summary>Work whose steps may be long.</summary>
internal static class Interruptible
{
    /// <summary>
    /// Runs work and leaves it behind when the user interrupts: a search for codes can take minutes between two looks at the token. Its threads end with the
    /// process; it must write nothing and hold nothing that outlives it.
    /// </summary>
    public static T Run<T>(Func<T> work, CancellationToken cancellation)
    {
        Task<T> task = Task.Run(work, cancellation);
        task.Wait(cancellation);
        return task.Result;
    }
}
