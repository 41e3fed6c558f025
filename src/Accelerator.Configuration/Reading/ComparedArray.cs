using Accelerator.Hardware;

namespace Accelerator.Configuration.Reading;

/// <summary>One array of a comparison as it was read.</summary>
/// <param name="Accelerator">Its machine.</param>
/// <param name="Reader">Values and places of its accelerator and of the comparison's workload.</param>
/// <param name="Item">Where the comparison names it.</param>
internal sealed record ComparedArray(AcceleratorSpec Accelerator, KeyReader Reader, SourceLocation Item);
