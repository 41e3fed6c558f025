namespace Accelerator.Configuration.Sweeps;

/// <summary>An expression that cannot be read, or has no value where it was asked for.</summary>
/// <param name="id">Identifier of the finding.</param>
/// <param name="message">What is wrong.</param>
/// <param name="at">Characters before the place.</param>
/// <param name="found">What was found.</param>
/// <param name="allowed">What is allowed.</param>
internal sealed class ExpressionException(string id, string message, int at, string? found = null, string? allowed = null) : Exception(message)
{
    public string Id { get; } = id;

    public int At { get; } = at;

    public string? Found { get; } = found;

    public string? Allowed { get; } = allowed;
}
