using Accelerator.Diagnostics;
using Accelerator.Tests.Support.Fuzzing;
using Accelerator.Workloads.Tflite.Flexbuffers;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads.Tflite.Signal;

/// <summary>FlexBuffers: those of real operators, the worked examples of the format's documentation, each type by hand, and damaged ones.</summary>
public sealed class FlexBufferTests(ITestOutputHelper output)
{
    /// <summary>Options of SignalFilterBankSpectralSubtraction in micro_speech's front end: nine values of two bytes, one of them a boolean.</summary>
    private const string SpectralSubtraction =
        "616c7465726e6174655f6f6e655f6d696e75735f736d6f6f7468696e6700616c7465726e6174655f736d6f6f7468696e6700636c616d70696e67006d696e5f7369676e616c5f72656d61696e696e67006e756d5f6368616e6e656c73006f6e655f6d696e7573"
        + "5f736d6f6f7468696e6700736d6f6f7468696e6700736d6f6f7468696e675f6269747300737065637472616c5f7375627472616374696f6e5f626974730009a588756d594d3a3123090001000900293cd703000033032800673e99010a000e000505690505050505051b2501";

    [Fact]
    public void Options_of_real_operators_are_maps_of_integers()
    {
        Read("73686966740001070101010c04022401").Entries.ShouldHaveSingleItem().Value.Integer.ShouldBe(12);
        Read("00000100002401").Entries.ShouldBeEmpty();
        FlexValue energy = Read("656e645f696e6465780073746172745f696e6465780002170e00030001000200f10005000505062501");
        (energy.Entries["start_index"].Integer, energy.Entries["end_index"].Integer).ShouldBe((5, 241));
        FlexValue map = Read(SpectralSubtraction);
        map.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Integer).ShouldBe(new Dictionary<string, long>
        {
            ["alternate_one_minus_smoothing"] = 15401, ["alternate_smoothing"] = 983, ["clamping"] = 0, ["min_signal_remaining"] = 819, ["num_channels"] = 40, ["one_minus_smoothing"] = 15975, ["smoothing"] = 409, ["smoothing_bits"] = 10,
            ["spectral_subtraction_bits"] = 14,
        });
        map.Entries["clamping"].Kind.ShouldBe(FlexKind.Boolean);
    }

    [Fact]
    public void Every_type_is_read()
    {
        Read("0D0401").Integer.ShouldBe(13); // from here to the map: worked examples of the documentation, and others after their pattern
        Read("F0D80502").Integer.ShouldBe(-10_000);
        Read("FF0801").Integer.ShouldBe(255);
        Read("000001").Kind.ShouldBe(FlexKind.Null);
        (Read("016801").Kind, Read("016801").Integer).ShouldBe((FlexKind.Boolean, 1));
        Read("003E0D02").Number.ShouldBe(1.5);
        Read("0000C03F0E04").Number.ShouldBe(1.5);
        Read("000000000000F83F0F08").Number.ShouldBe(1.5);
        Read("02486900031401").Text.ShouldBe("Hi");
        Read("486900031001").Text.ShouldBe("Hi");
        Read("02AABB026401").Blob.ToArray().ShouldBe([0xAA, 0xBB]);
        Read("F0D8021901").Integer.ShouldBe(-10_000);
        Read("F0D8021D01").Integer.ShouldBe(0xD8F0);
        Read("0000C03F042201").Number.ShouldBe(1.5);
        FlexValue mixed = Read("017800020D040414042801");
        (mixed.Kind, mixed.Items[0].Integer, mixed.Items[1].Text).ShouldBe((FlexKind.Vector, 13, "x"));
        Read("0201FE022C01").Items.Select(item => item.Integer).ShouldBe([1, -2]);
        Read("0201FE023001").Items.Select(item => item.Integer).ShouldBe([1, 254]);
        Read("010000000000C03F043601").Items.ShouldHaveSingleItem().Number.ShouldBe(1.5);
        Read("61000103013801").Items.ShouldHaveSingleItem().Text.ShouldBe("a");
        Read("010203035001").Items.Select(item => item.Integer).ShouldBe([1, 2, 3]);
        Read("0000C03F0000C03F084A01").Items.Select(item => item.Number).ShouldBe([1.5, 1.5]);
        Read("020100029001").Items.Select(item => (item.Kind, item.Integer)).ShouldBe([(FlexKind.Boolean, 1L), (FlexKind.Boolean, 0L)]);
        FlexValue map = Read("62617200666F6F0002090602" + "01020E0D0404042401");
        (map.Kind, map.Entries["bar"].Integer, map.Entries["foo"].Integer).ShouldBe((FlexKind.Map, 14, 13));
    }

    [Fact]
    public void Damage_is_refused()
    {
        foreach ((string hex, string found) in ((string, string)[])
        [
            ("", "0 bytes"), ("0401", "2 bytes"), ("0D0403", "a root of 3 bytes"), ("0D0404", "3 bytes"), ("0D0C01", "a floating-point number of one byte"), ("00A001", "type 40"), ("051401", "an offset of 5 at byte 0"),
            ("FFFFFFFFFFFFFFFF0B08", "18446744073709551615"), ("001401", "a vector or string without a size"), ("09486900031401", "9 elements at byte 1"), ("4869021001", "a key without an end"),
            ("02C328021401", "a string at byte 1 that is not UTF-8"), ("F0011B01", "a number of 8 bytes at byte 0"), ("0100280228" + "01", "deeper nesting"), ("00002401", "a map without keys"),
            ("62617200666F6F000209060201090E0D0404042401", "9 elements at byte 14"), ("62617200666F6F000209060203020E0D0404042401", "keys of 3 bytes"),
            ("62617200666F6F00010906020" + "1020E0D0404042401", "a map with another number of keys than values"), ("62617200666F6F000209" + "0A0201020E0D0404042401", "key 'bar' twice"),
        ]) Refused(hex).ShouldBe(found, hex);
    }

    [Fact]
    public void Parts_pointed_at_many_times_are_counted_each_time()
    {
        // Vectors of sixteen, each element of which is the vector before: 16^5 values in 170 bytes.
        var bytes = new List<byte>();
        for (int level = 0; level < 5; level++)
        {
            int start = bytes.Count + 1;
            bytes.AddRange([16, .. Enumerable.Range(0, 16).Select(i => level == 0 ? (byte)i : (byte)(33 + i)), .. Enumerable.Repeat(level == 0 ? (byte)4 : (byte)0x28, 16)]);
            start.ShouldBe((33 * level) + 1);
        }

        Refused(Convert.ToHexString([.. bytes, 32, 0x28, 1])).ShouldBe("more values");
    }

    [Fact]
    public void Damaged_options_are_read_or_refused()
    {
        byte[] good = Convert.FromHexString(SpectralSubtraction);
        FuzzRun.Read(output, 8501, new BinaryDamage(good, []).Of, bytes => Count(FlexBufferReader.Read(bytes, "fuzz.tflite", "options")).ShouldBeLessThanOrEqualTo(FlexBufferReader.MostValues));
    }

    private static int Count(FlexValue value) => 1 + value.Items.Sum(Count);

    private static FlexValue Read(string hex) => FlexBufferReader.Read(Convert.FromHexString(hex), "a.tflite", "The options");

    private static string Refused(string hex)
    {
        Diagnostic finding = Should.Throw<InputException>(() => Read(hex)).Diagnostics.ShouldHaveSingleItem();
        finding.Id.ShouldBe("ACC2085");
        return finding.Found!;
    }
}
