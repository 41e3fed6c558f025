using System.Collections.Immutable;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration.Cluster;

/// <summary>What runs arrays of tasks on other machines.</summary>
public interface IBatchSystem
{
    /// <summary>Submits an array.</summary>
    /// <param name="folder">The folder in which it is submitted, where its tasks leave what they print.</param>
    /// <param name="script">Name of the script in it.</param>
    /// <returns>The number of the job.</returns>
    /// <exception cref="InputException">It is refused (ACC4051).</exception>
    string Submit(string folder, string script);

    /// <summary>The tasks of a job that the system still knows; null where it cannot be asked now.</summary>
    ImmutableArray<BatchTask>? Tasks(string job, CancellationToken cancellation);

    /// <summary>The job with a comment; null where there is none.</summary>
    string? Find(string comment, CancellationToken cancellation);

    /// <summary>Ends all tasks of a job; one that is over is no error.</summary>
    void Cancel(string job);
}
