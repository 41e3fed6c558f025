namespace Accelerator.Verification.Synthesis;

/// <summary>Sums that the algebra cannot follow: nothing is said about them.</summary>
/// <param name="message">What it met.</param>
internal sealed class UnsupportedArithmeticException(string message) : Exception(message);
