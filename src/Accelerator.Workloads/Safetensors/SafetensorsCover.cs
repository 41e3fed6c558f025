namespace Accelerator.Workloads.Safetensors;

/// <summary>Every byte of a safetensors file's data belongs to exactly one tensor.</summary>
internal static class SafetensorsCover
{
    /// <summary>A finding for the first hole or overlap, or for bytes left over; n log n in the number of tensors.</summary>
    public static void Check(IReadOnlyDictionary<string, SafetensorsTensor> tensors, long dataStart, long length, Findings findings)
    {
        (long Start, long End, string Name)[] ranges = [.. tensors.Select(t => (t.Value.Bytes.Offset - dataStart, t.Value.Bytes.Offset - dataStart + t.Value.Bytes.Length, t.Key))];
        Array.Sort(ranges, (a, b) => (a.Start, a.End).CompareTo((b.Start, b.End)) is var order and not 0 ? order : string.CompareOrdinal(a.Name, b.Name));
        long covered = 0;
        foreach ((long start, long end, string name) in ranges)
        {
            if (start != covered)
            {
                string shown = name.Length <= 100 ? name : name[..100] + "…";
                findings.Add("ACC2006", $"Before tensor \"{shown}\" there is {(start > covered ? "a hole" : "an overlap")}.", $"start at {start}", $"start at {covered}");
                return;
            }

            covered = end;
        }

        if (covered != length) findings.Add("ACC2003", "Bytes are left over after the last tensor.", $"{length - covered} bytes too many", $"{covered} bytes of tensors");
    }
}
