using Accelerator.Diagnostics;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Compilation.Tiles;

/// <summary>What a workload must satisfy to run on an array; every finding is collected.</summary>
internal static class MappingRules
{
    /// <summary>Largest count of elements of one memory: the model holds each memory as one array.</summary>
    private const long MaximumElements = 1L << 30;

    /// <summary>Largest count of commands of one program.</summary>
    private const long MaximumCommands = 1L << 22;

    public static void Check(TileMicroarchitecture microarchitecture, IntegerGemm gemm, Tiling tiling)
    {
        TileArraySpec array = microarchitecture.Array;
        var findings = new List<Diagnostic>();
        if (gemm.WeightBits != array.WeightBits)
        {
            Add("ACC3001", "The workload's weight format is not the array's.", $"int{gemm.WeightBits} weights", $"int{array.WeightBits} (formats.weight)",
                "quantise to the array's width, or change formats.weight");
        }

        if (array.WeightCodeBits is int bits && gemm.WeightBits == array.WeightBits && DecodeLevels.Of(gemm.Codes).Length is int levels && levels > 1 << bits)
        {
            Add("ACC3006", "The workload's weights have more values than the array's decode table has entries.", $"{levels} different codes", $"at most {1 << bits} (formats.weight_code {bits})",
                "quantise to fewer levels, or raise formats.weight_code");
        }

        if (Math.Min(gemm.GroupSize, gemm.K) > array.MaximumGroup)
        {
            Add("ACC3002", "A group is larger than the array accumulates between two rescales.", $"group of {Math.Min(gemm.GroupSize, gemm.K)}",
                $"at most {array.MaximumGroup} (limits.group)", "use a smaller group size, or raise limits.group");
        }

        if (tiling.Groups > array.MaximumGroups)
        {
            Add("ACC3003", "The reduction has more groups than the array counts.", $"{tiling.Groups} groups (K {gemm.K}, group {gemm.GroupSize})",
                $"at most {array.MaximumGroups} (limits.groups)", "use larger groups, or raise limits.groups");
        }

        int largest = (1 << (array.ActivationBits - 1)) - 1;
        if (gemm.Activations.AsSpan().ContainsAnyExceptInRange((short)(-largest - 1), (short)largest)) throw new ArgumentException($"An activation is wider than {microarchitecture.Spec.Name}'s.", nameof(gemm));
        if (gemm.Side is not null && array.SideUnit is null) throw new ArgumentException($"{microarchitecture.Spec.Name} has no side unit for the product's outliers.", nameof(gemm));
        if (gemm.Side?.Columns > array.SideUnit?.Columns)
        {
            Add("ACC3007", "The workload has outliers in more columns than the array's side unit counts.", $"{gemm.Side.Columns} columns of {gemm.K}", $"at most {array.SideUnit.Columns} (side_unit.columns)",
                "raise side_unit.columns, or quantise with fewer outliers");
        }

        long capacity = 1L << array.AddressBits;
        (string Port, long Words, int Elements)[] memories =
        [
            ("side", SideLayout.WordsOfTiles(microarchitecture, gemm, findings.Count == 0 ? tiling.NTiles : 0).Sum(words => (long)words), microarchitecture.Side?.WordElements ?? 1),
            ("side_activation", (gemm.Side?.Columns ?? 0L) * tiling.MStrips, array.TileM),
            ("activation", tiling.ActivationWords, array.TileM * microarchitecture.ActivationFields), ("weight", tiling.WeightWords, microarchitecture.WeightElements),
            ("scale", tiling.ScaleWords, microarchitecture.ScaleLanes * 2), ("output", tiling.OutputWords, array.RescaleLanes),
        ];
        foreach ((string port, long words, int elements) in memories)
        {
            if (words > MaximumElements / elements)
            {
                Add("ACC3005", $"The {port} memory of the workload is too large to simulate.", $"{words} words of {elements} elements", $"at most {MaximumElements} elements", "split the workload");
            }
            else if (words > capacity)
            {
                Add("ACC3004", $"The {port} port cannot address the workload.", $"{words} words", $"at most {capacity} (ports.address_bits {array.AddressBits})",
                    $"raise ports.address_bits to {64 - long.LeadingZeroCount(words - 1)}, or split the workload");
            }
        }

        if (tiling.Commands > MaximumCommands)
        {
            Add("ACC3005", "The workload takes too many commands to simulate.", $"{tiling.Commands} commands", $"at most {MaximumCommands}", "split the workload, or raise limits.n_tiles");
        }

        if (findings.Count > 0) throw new InputException(findings);

        void Add(string id, string message, string found, string allowed, string hint) =>
            findings.Add(new Diagnostic { Id = id, Message = message, Found = found, Allowed = allowed, Hint = hint });
    }
}
