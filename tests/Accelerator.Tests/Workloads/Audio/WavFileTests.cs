using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Tests.Support.Fuzzing;
using Accelerator.Workloads.Audio;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads.Audio;

/// <summary>WAVE files: 16-bit PCM of one channel is read, other kinds are refused by name, damaged files read or refused.</summary>
public sealed class WavFileTests(ITestOutputHelper output)
{
    private static readonly byte[] PcmGuid = [1, 0, 0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71];

    [Fact]
    public void Samples_and_rate_are_read_past_other_chunks()
    {
        WavAudio audio = WavFile.Parse(Riff(Chunk("LIST", [1, 2, 3]), Chunk("fmt ", Format()), Chunk("fact", []), Chunk("data", [1, 0, 0xFF, 0xFF, 0, 0x80]), Chunk("LIST", [])), "a.wav");
        audio.SampleRate.ShouldBe(16_000);
        audio.Samples.ShouldBe([(short)1, (short)-1, short.MinValue]);
        byte[] extensible = [.. Format(code: 0xFFFE), 22, 0, 16, 0, 4, 0, 0, 0, .. PcmGuid];
        WavFile.Parse(Riff(Chunk("fmt ", extensible), Chunk("data", [5, 1])), "a.wav").Samples.ShouldBe([(short)261]);
        WavFile.Parse(Riff(Chunk("fmt ", Format()), Chunk("data", [])), "a.wav").Samples.ShouldBeEmpty();
    }

    [Fact]
    public void Other_kinds_and_damage_are_refused_by_name()
    {
        byte[] data = Chunk("data", [1, 0]), format = Chunk("fmt ", Format());
        byte[] good = Riff(format, data);
        (byte[] File, string Id, string Found)[] cases =
        [
            ([], "ACC2087", "0 bytes"),
            (Encoding.ASCII.GetBytes("RIFX....WAVE"), "ACC2087", "big-endian WAVE (RIFX)"),
            (Encoding.ASCII.GetBytes("RIFF....AVI "), "ACC2087", "RIFF of type 'AVI '"),
            (Encoding.ASCII.GetBytes("fLaC........"), "ACC2087", "FLAC"),
            (Encoding.ASCII.GetBytes("RF64....WAVE"), "ACC2087", "WAVE with 64-bit lengths (RF64)"),
            (Riff(Chunk("fmt ", Format(channels: 2, block: 4)), data), "ACC2087", "2 (stereo)"),
            (Riff(Chunk("fmt ", Format(bits: 8, block: 1)), data), "ACC2087", "8 bits"),
            (Riff(Chunk("fmt ", Format(bits: 24, block: 3)), data), "ACC2087", "24 bits"),
            (Riff(Chunk("fmt ", Format(code: 3, bits: 32, block: 4)), data), "ACC2087", "floating point"),
            (Riff(Chunk("fmt ", Format(code: 7, bits: 8, block: 1)), data), "ACC2087", "mu-law"),
            (Riff(Chunk("fmt ", Format(code: 0x1234)), data), "ACC2087", "format 4660"),
            (Riff(Chunk("fmt ", Format(code: 0xFFFE)), data), "ACC2087", "an extensible format with a code of its own"),
            (Riff(Chunk("fmt ", Format(rate: 0)), data), "ACC2086", "0 Hz"),
            (Riff(Chunk("fmt ", Format(block: 3)), data), "ACC2086", "3 bytes a sample of 16 bits"),
            (Riff(Chunk("fmt ", Format()[..12]), data), "ACC2086", "12 bytes"),
            (Riff(data), "ACC2086", "no 'fmt ' chunk before 'data'"),
            (Riff(format), "ACC2086", "no 'data' chunk"),
            (Riff(format, Chunk("data", [1, 0, 2])), "ACC2086", "3 bytes"),
            (good[..^1], "ACC2086", "2 bytes at byte 36"),
            ([.. good[..40], 0xFF, 0xFF, 0xFF, 0xFF, .. good[44..]], "ACC2086", "4294967295 bytes at byte 36"),
        ];
        foreach ((byte[] file, string id, string found) in cases)
        {
            Diagnostic finding = Should.Throw<InputException>(() => WavFile.Parse(file, "a.wav")).Diagnostics.ShouldHaveSingleItem();
            (finding.Id, finding.Found, finding.File).ShouldBe((id, found, "a.wav"));
        }

        Should.Throw<InputException>(() => WavFile.Parse(Riff(Chunk("fmt ", Format(channels: 2, bits: 8, block: 2)), data), "a.wav")).Diagnostics.Select(finding => finding.Found).ShouldBe(["8 bits", "2 (stereo)"]);
    }

    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        byte[] samples = [.. Enumerable.Range(0, 64).Select(i => (byte)i)];
        byte[] good = Riff(Chunk("LIST", [1, 2, 3]), Chunk("fmt ", [.. Format(code: 0xFFFE), 22, 0, 16, 0, 4, 0, 0, 0, .. PcmGuid]), Chunk("data", samples));
        FuzzRun.Read(output, 8701, new BinaryDamage(good, [(4, 4), (16, 4), (28, 4), (32, 4), (36, 4), (44, 4), (good.Length - 68, 4)]).Of, bytes =>
        {
            WavAudio audio = WavFile.Parse(bytes, "fuzz.wav");
            audio.SampleRate.ShouldBeInRange(1, 1_000_000);
            audio.Samples.Length.ShouldBeLessThan(bytes.Length);
        });
    }

    private static byte[] Format(int code = 1, int channels = 1, int rate = 16_000, int block = 2, int bits = 16) =>
        [(byte)code, (byte)(code >> 8), (byte)channels, 0, (byte)rate, (byte)(rate >> 8), 0, 0, (byte)(rate * block), (byte)(rate * block >> 8), 0, 0, (byte)block, 0, (byte)bits, 0];

    private static byte[] Chunk(string name, byte[] data) => [.. Encoding.ASCII.GetBytes(name), .. BitConverter.GetBytes(data.Length), .. data, .. new byte[data.Length & 1]];

    private static byte[] Riff(params byte[][] chunks) => [.. "RIFF"u8, .. BitConverter.GetBytes(4 + chunks.Sum(chunk => chunk.Length)), .. "WAVE"u8, .. chunks.SelectMany(chunk => chunk)];
}
