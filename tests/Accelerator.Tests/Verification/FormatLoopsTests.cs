using Accelerator.Numerics;
using Accelerator.Numerics.Ggml;
using Accelerator.Tests.Numerics.Ggml;
using Accelerator.Tests.Support;
using Accelerator.Verification.Speed;

namespace Accelerator.Tests.Verification;

/// <summary>The C loops that the codecs are timed against do the same work: equal bytes, equal values.</summary>
public sealed class FormatLoopsTests
{
    [ToolFact("gcc")]
    public void C_loops_give_the_bytes_of_the_codecs()
    {
        const ulong seed = 11;
        foreach (string[] options in (string[][])[["-O2"], ["-O3", "-march=native"]])
        {
            using var loops = new FormatLoops(options, CancellationToken.None);
            foreach (GgmlType type in (ReadOnlySpan<GgmlType>)[GgmlType.Q4_0, GgmlType.Q8_0, GgmlType.MXFP4])
            {
                var random = new Xoshiro256(seed);
                GgmlTypeInfo info = GgmlTypes.Of(type);
                float[] values = GC.AllocateArray<float>(32 * 500, pinned: true);
                byte[] blocks = GC.AllocateArray<byte>(info.BlockBytes * 500, pinned: true);
                foreach (string kind in (ReadOnlySpan<string>)["ordinary", "ties", "below a power of two"])
                {
                    GgmlValues.Of(kind, values.Length, random).CopyTo(values, 0);
                    loops.Find(type, quantize: true, values, blocks, 500).ShouldNotBeNull()();
                    var ours = new byte[blocks.Length];
                    info.Codec.Quantize(values, ours);
                    GgmlGolden.ShouldEqual<byte>(ours, blocks, $"{type}, {kind}, {loops.Name}, seed {seed}");

                    loops.Find(type, quantize: false, blocks, values, 500).ShouldNotBeNull()();
                    var decoded = new float[values.Length];
                    info.Codec.Dequantize(blocks, decoded);
                    GgmlGolden.ShouldEqual<uint>(GgmlGolden.Bits(decoded), GgmlGolden.Bits(values), $"{type}, {kind}, {loops.Name}, seed {seed}");
                }
            }

            loops.Find(GgmlType.Q4_K, quantize: true, new float[1], new byte[1], 1).ShouldBeNull();
        }
    }
}
