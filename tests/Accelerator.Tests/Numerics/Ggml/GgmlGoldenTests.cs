using Accelerator.Numerics.Ggml;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Numerics.Ggml;

/// <summary>Blocks against those of ggml's own scalar code (origin: the README of the shared data).</summary>
public sealed class GgmlGoldenTests
{
    [SharedFact(GgmlGolden.Folder)]
    public void Every_golden_type_is_known_under_its_number_and_name()
    {
        GgmlGolden.All.Count.ShouldBeGreaterThanOrEqualTo(50);
        foreach (GgmlGolden golden in GgmlGolden.All)
        {
            GgmlTypeInfo info = golden.Info.ShouldNotBeNull($"{golden}");
            GgmlTypes.Find(golden.Name).ShouldBeSameAs(info);
            info.ByteCount(golden.Count).ShouldBe(golden.Packed.Length, $"{golden}");
        }
    }

    [SharedFact(GgmlGolden.Folder)]
    public void Every_block_decodes_to_the_golden_bits()
    {
        foreach (GgmlGolden golden in GgmlGolden.All)
        {
            var values = new float[golden.Count];
            golden.Info.ShouldNotBeNull($"{golden}").Codec.Dequantize(golden.Packed, values);
            GgmlGolden.ShouldEqual<uint>(GgmlGolden.Bits(values), GgmlGolden.Bits(golden.Decoded), $"{golden}");
        }
    }

    [SharedFact(GgmlGolden.Folder)]
    public void Closed_forms_encode_to_the_golden_bytes()
    {
        int compared = 0;
        foreach (GgmlGolden golden in GgmlGolden.All.Where(g => g.Info?.Quantizing is GgmlQuantizing.ClosedForm or GgmlQuantizing.Elementwise))
        {
            var blocks = new byte[golden.Packed.Length];
            golden.Info!.Codec.Quantize(golden.Input, blocks);
            GgmlGolden.ShouldEqual<byte>(blocks, golden.Packed, $"{golden}");
            compared++;
        }

        compared.ShouldBe(2 * 13, "eleven closed forms, F16 and BF16, of two inputs");
    }
}
