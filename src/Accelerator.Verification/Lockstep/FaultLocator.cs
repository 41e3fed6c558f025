using Accelerator.Hardware;
using Accelerator.Hardware.Contracts;

namespace Accelerator.Verification.Lockstep;

/// <summary>
/// Finds the module that a divergence starts in. All earlier cycles match, so the fault is in a module with a wrong output whose
/// inputs are all right; the innermost such module, since an outer one only passes its output on. When no such module exists a wire
/// is wrong, and the fault is in the module around the instance whose input is wrong.
/// </summary>
public static class FaultLocator
{
    /// <summary>Every signal that differs between two records.</summary>
    public static List<SignalMismatch> Mismatches(TraceLayout layout, TraceRecord expected, TraceRecord actual)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        var found = new List<SignalMismatch>();
        foreach (TraceColumn column in layout.Columns)
        {
            int width = column.Port.Width;
            for (int replica = 0; replica < column.Contract.Instances; replica++)
            {
                int offset = column.Offset + (replica * width);
                if (expected.Matches(actual, offset, width)) continue;
                found.Add(new SignalMismatch(column, replica, expected.Text(offset, width), actual.Text(offset, width)));
            }
        }

        return found;
    }

    /// <summary>The module and its instance path.</summary>
    /// <param name="shape">The accelerator.</param>
    /// <param name="mismatches">Signals that differ in the first cycle that differs, at least one.</param>
    public static (string Module, string Instance) Locate(Microarchitecture shape, IReadOnlyCollection<SignalMismatch> mismatches)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(mismatches);
        HashSet<string> wrongInput = Instances(mismatches, PortDirection.Input);
        SignalMismatch? source = mismatches
            .Where(mismatch => mismatch.Column.Port.Direction == PortDirection.Output && !wrongInput.Contains(mismatch.Instance))
            .MaxBy(mismatch => Depth(mismatch.Instance));
        if (source is not null && source.Instance.Length > 0) return (source.Column.Contract.Module, source.Instance);

        // Nobody but the top drives anything wrong: a wire between instances is.
        var around = mismatches
            .Where(mismatch => mismatch.Column.Port.Direction == PortDirection.Input && mismatch.Instance.Length > 0)
            .Select(mismatch => Parent(shape, mismatch.Instance))
            .Where(parent => !wrongInput.Contains(parent.Instance))
            .OrderByDescending(parent => Depth(parent.Instance))
            .ToList();
        return around.Count > 0 ? around[0] : (shape.Contracts[0].Module, "");
    }

    private static HashSet<string> Instances(IEnumerable<SignalMismatch> mismatches, PortDirection direction) =>
        mismatches.Where(mismatch => mismatch.Column.Port.Direction == direction).Select(mismatch => mismatch.Instance).ToHashSet(StringComparer.Ordinal);

    /// <summary>The innermost contracted instance around another one.</summary>
    private static (string Module, string Instance) Parent(Microarchitecture shape, string instance)
    {
        (string Module, string Instance) parent = (shape.Contracts[0].Module, "");
        foreach (ModuleContract contract in shape.Contracts)
        {
            for (int replica = 0; replica < contract.Instances && contract.Instance.Length > 0; replica++)
            {
                string path = contract.InstancePath(replica);
                if (instance.StartsWith(path + ".", StringComparison.Ordinal) && path.Length > parent.Instance.Length) parent = (contract.Module, path);
            }
        }

        return parent;
    }

    private static int Depth(string instance) => instance.Length == 0 ? 0 : 1 + instance.Count(character => character == '.');
}
