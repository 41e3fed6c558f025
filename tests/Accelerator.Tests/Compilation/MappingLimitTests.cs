using System.Text;
using Accelerator.Compilation;
using Accelerator.Compilation.Tiles;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Tests.Rtl;
using Accelerator.Tests.Snapshots;

namespace Accelerator.Tests.Compilation;

/// <summary>Workloads beyond what a program or the model can hold, given by size alone: mapping one would take the memory that it refuses.</summary>
public sealed class MappingLimitTests
{
    [Fact]
    public void Workloads_without_end_are_refused_before_memory_is_taken()
    {
        var text = new StringBuilder();
        Try("outputs", m: 1 << 24, n: 128, k: 64);
        Try("activations and commands", m: 1 << 24, n: 1, k: 1 << 12);
        Try("weights and scales", m: 1, n: 1 << 24, k: 1 << 12);
        Try("groups, and every product of sizes past 32 bits", m: 1 << 24, n: 1 << 24, k: 1 << 24, group: 1);
        Snapshot.Match(text.ToString());

        void Try(string what, int m, int n, int k, int group = 64)
        {
            TileMicroarchitecture shape = Designs.Preset("lut-m2n64k4-w2a8");
            var gemm = new IntegerGemm
            {
                M = m, N = n, K = k, WeightBits = 2, GroupSize = group, Codes = [], GroupScales = [], Zeros = [], Activations = [],
                OutputShift = 0, RequantizeMultipliers = [],
            };
            InputException wrong = Should.Throw<InputException>(() => TileMapper.Check(shape, gemm), what);
            text.Append("== ").Append(what).Append('\n');
            foreach (Diagnostic finding in wrong.Diagnostics) text.Append(finding).Append('\n');
        }
    }
}
