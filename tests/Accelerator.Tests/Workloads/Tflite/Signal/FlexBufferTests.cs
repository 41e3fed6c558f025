using Accelerator.Diagnostics;
using Accelerator.Tests.Support.Fuzzing;
using Accelerator.Workloads;
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
        Read("0D0401").Integer.ShouldBe(13); // documentation: the integer 13
        Read("F0D80502").Integer.ShouldBe(-10_000);
        Read("FF0801").Integer.ShouldBe(255);
        Read("00000401"[4..]);
        Read("0000").Kind.ShouldBe(FlexKind.Null);
    }

    [Fact]
    public void Damage_is_refused()
    {
        foreach ((string hex, string found) in ((string, string)[])
        [
            ("", "0 bytes"), ("0401", "2 bytes"), ("0D0403", "a root of 3 bytes"), ("0D0404", "3 bytes for a root of 4"), ("000D01", "a floating-point number of one byte"),
        ]) Refused(hex).ShouldBe(found);
    }

    [Fact]
    public void Damaged_options_are_read_or_refused()
    {
        byte[] good = Convert.FromHexString(SpectralSubtraction);
        FuzzRun.Read(output, 8501, new BinaryDamage(good, []).Of, bytes => Count(FlexBufferReader.Read(bytes, new Findings("fuzz.tflite"), "options")).ShouldBeLessThanOrEqualTo(FlexBufferReader.MostValues));
    }

    private static int Count(FlexValue value) => 1 + value.Items.Sum(Count);

    private static FlexValue Read(string hex) => FlexBufferReader.Read(Convert.FromHexString(hex), new Findings("a.tflite"), "The options");

    private static string Refused(string hex)
    {
        Diagnostic finding = Should.Throw<InputException>(() => Read(hex)).Diagnostics.ShouldHaveSingleItem();
        finding.Id.ShouldBe("ACC2085");
        return finding.Found!;
    }
}
