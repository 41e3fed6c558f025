using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Accelerator.Workloads.Audio;

/// <summary>
/// Reads WAVE files of 16-bit PCM and one channel (Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0": RIFF, WAVE; and WAVE_FORMAT_EXTENSIBLE with the same
/// contents). Anything else is refused by its name: nothing is mixed, converted or resampled.
/// </summary>
public static class WavFile
{
    /// <summary>The largest file that is read: an hour of 16 kHz is 115 MB.</summary>
    public const long MaximumFileBytes = 256_000_000;

    private const int Pcm = 1;
    private const int Extensible = 0xFFFE;

    /// <summary>The end of a format's GUID, after its two-byte code.</summary>
    private static readonly byte[] GuidTail = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71];

    /// <summary>Reads a file.</summary>
    public static WavAudio Read(string path) => Parse(InputFile.ReadAllBytes(path, MaximumFileBytes), path);

    /// <summary>Reads a file's bytes.</summary>
    public static WavAudio Parse(ReadOnlySpan<byte> bytes, string path)
    {
        var findings = new Findings(path);
        if (bytes.Length < 12 || !bytes[8..].StartsWith("WAVE"u8) || !bytes.StartsWith("RIFF"u8)) throw NotRiff(bytes, findings);
        (int SampleRate, bool Known) format = default;
        for (int at = 12; bytes.Length - at >= 8;)
        {
            ReadOnlySpan<byte> name = bytes.Slice(at, 4);
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > bytes.Length - at - 8)
            {
                throw findings.Fatal("ACC2086", $"Chunk '{Shown(name)}' of the WAVE file is longer than the file.", $"{length} bytes at byte {at}", $"at most {bytes.Length - at - 8}",
                    length >= 0xFFFF_FF00 ? "the program that wrote it did not know its length; write it to a file, not to a pipe" : null);
            }

            ReadOnlySpan<byte> chunk = bytes.Slice(at + 8, (int)length);
            if (name.SequenceEqual("fmt "u8)) format = (Format(chunk, findings), true);
            else if (name.SequenceEqual("data"u8))
            {
                if (!format.Known) throw findings.Fatal("ACC2086", "The WAVE file has samples before their format.", "no 'fmt ' chunk before 'data'", "a 'fmt ' chunk first");
                if ((chunk.Length & 1) != 0) throw findings.Fatal("ACC2086", "The samples of the WAVE file are no whole ones.", $"{chunk.Length} bytes", "two bytes a sample");
                var samples = new short[chunk.Length / 2];
                for (int i = 0; i < samples.Length; i++) samples[i] = BinaryPrimitives.ReadInt16LittleEndian(chunk[(2 * i)..]);
                return new WavAudio(format.SampleRate, samples);
            }

            at += 8 + (int)Math.Min(length + (length & 1), bytes.Length - at - 8L);
        }

        throw findings.Fatal("ACC2086", "The WAVE file has no samples.", format.Known ? "no 'data' chunk" : "neither a 'fmt ' nor a 'data' chunk", "a 'data' chunk");
    }

    private static int Format(ReadOnlySpan<byte> chunk, Findings findings)
    {
        if (chunk.Length < 16) throw findings.Fatal("ACC2086", "The format of the WAVE file is cut short.", $"{chunk.Length} bytes", "at least 16");
        (int code, int channels, int block, int bits) = (U16(chunk, 0), U16(chunk, 2), U16(chunk, 12), U16(chunk, 14));
        uint rate = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
        if (code == Extensible)
        {
            if (chunk.Length < 40 || !chunk[26..40].SequenceEqual(GuidTail)) throw findings.Fatal("ACC2087", "The WAVE file holds sound of a kind that is not read.", "an extensible format with a code of its own", "16-bit PCM, one channel");
            code = U16(chunk, 24);
            if (U16(chunk, 18) is int valid && valid != bits) findings.Add("ACC2087", "The WAVE file holds sound of a kind that is not read.", $"{valid} bits in {bits}", "16-bit PCM, one channel");
        }

        if (code != Pcm) findings.Add("ACC2087", "The WAVE file holds sound of a kind that is not read.", Name(code), "16-bit PCM, one channel", "convert it, for example to signed 16-bit little-endian PCM");
        if (code == Pcm && bits != 16) findings.Add("ACC2087", "The WAVE file holds samples of a width that is not read.", $"{bits} bits", "16", "convert it to 16-bit PCM");
        if (channels != 1) findings.Add("ACC2087", "The WAVE file has another number of channels than is read.", channels == 2 ? "2 (stereo)" : channels.ToString(CultureInfo.InvariantCulture), "1 (mono)", "mix it down or take one channel");
        if (rate is 0 or > 1_000_000) findings.Add("ACC2086", "The sample rate of the WAVE file cannot be.", $"{rate} Hz", "1 to 1000000 Hz");
        if (code == Pcm && bits == 16 && channels == 1 && block != 2) findings.Add("ACC2086", "The format of the WAVE file contradicts itself.", $"{block} bytes a sample of {bits} bits", "2");
        findings.ThrowIfAny();
        return (int)rate;
    }

    private static Diagnostics.InputException NotRiff(ReadOnlySpan<byte> bytes, Findings findings)
    {
        string found = bytes.StartsWith("RIFX"u8) ? "big-endian WAVE (RIFX)"
            : bytes.StartsWith("RF64"u8) || bytes.StartsWith("BW64"u8) ? "WAVE with 64-bit lengths (RF64)"
            : bytes.StartsWith("fLaC"u8) ? "FLAC" : bytes.StartsWith("OggS"u8) ? "Ogg" : bytes.StartsWith("ID3"u8) ? "MP3" : bytes.StartsWith("FORM"u8) ? "AIFF"
            : bytes.StartsWith("RIFF"u8) && bytes.Length >= 12 ? $"RIFF of type '{Shown(bytes.Slice(8, 4))}'" : bytes.Length < 12 ? $"{bytes.Length} bytes" : "another beginning";
        return findings.Fatal("ACC2087", "The file is no WAVE file that is read.", found, "RIFF WAVE, 16-bit PCM, one channel");
    }

    private static string Name(int code) => code switch
    {
        2 => "ADPCM (Microsoft)", 3 => "floating point", 6 => "A-law", 7 => "mu-law", 0x11 => "ADPCM (IMA)", 0x31 => "GSM 6.10", 0x50 => "MPEG", 0x55 => "MP3", _ => $"format {code}",
    };

    private static string Shown(ReadOnlySpan<byte> name)
    {
        var text = new StringBuilder();
        foreach (byte b in name) text.Append(b is >= 0x20 and < 0x7F ? (char)b : '?');
        return text.ToString();
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
