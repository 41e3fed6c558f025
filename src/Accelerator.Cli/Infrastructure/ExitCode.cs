namespace Accelerator.Cli.Infrastructure;

/// <summary>Exit codes of every command.</summary>
internal static class ExitCode
{
    /// <summary>The work was done.</summary>
    public const int Success = 0;

    /// <summary>The work failed: a mismatch, a failed tool, an interruption.</summary>
    public const int Failure = 1;

    /// <summary>The input is wrong.</summary>
    public const int InvalidInput = 2;
}
