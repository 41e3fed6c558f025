using System.Globalization;
using Accelerator.Rtl;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Verification.Simulators;

namespace Accelerator.Verification.Lockstep;

/// <summary>
/// Files for the emitted testbench: the inputs of a run of the cycle model, and what every contracted signal must be in each of its
/// cycles. With them the package is checked where neither model nor comparison is at hand.
/// </summary>
public static class TestVectors
{
    /// <summary>Path of the inputs below the package folder.</summary>
    public const string StimulusName = "tb/stimulus.hex";

    /// <summary>Path of the expected trace below the package folder.</summary>
    public const string ExpectedName = "tb/expected.hex";

    /// <summary>Writes both files for the first cycles of a run; it is not reset on the way.</summary>
    /// <param name="folder">The package folder; it has a folder tb.</param>
    /// <param name="package">The package.</param>
    /// <param name="verificationCase">The run.</param>
    /// <param name="cycles">Cycles, at most; the run may be shorter.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Cycles written.</returns>
    public static long Write(string folder, RtlPackage package, VerificationCase verificationCase, long cycles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(verificationCase);
        ArgumentOutOfRangeException.ThrowIfLessThan(cycles, 1);
        using FileStream stimulus = File.Create(Path.Combine(folder, StimulusName));
        using FileStream expected = File.Create(Path.Combine(folder, ExpectedName));
        var writer = new Writer(stimulus, package.StimulusBits / 32, expected, package.TraceBits / 32);
        new TileSimulator(verificationCase.Program, verificationCase.Environment).Step(cycles, writer, cancellation);
        return writer.Cycles;
    }

    /// <summary>What the vectors will take on disk, in MiB, for a message.</summary>
    public static string Size(RtlPackage package, long cycles)
    {
        ArgumentNullException.ThrowIfNull(package);
        long bytes = cycles * (HexRecord.LineBytes(package.StimulusBits / 32) + HexRecord.LineBytes(package.TraceBits / 32));
        return string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:N1} MiB");
    }

    private sealed class Writer : ICycleObserver
    {
        private readonly Stream stimulus;
        private readonly Stream expected;
        private readonly uint[] inputs;
        private readonly uint[] record;
        private readonly byte[] inputLine;
        private readonly byte[] recordLine;

        public Writer(Stream stimulus, int stimulusWords, Stream expected, int traceWords)
        {
            (this.stimulus, this.expected) = (stimulus, expected);
            (inputs, record) = (new uint[stimulusWords], new uint[traceWords]);
            (inputLine, recordLine) = (new byte[HexRecord.LineBytes(stimulusWords)], new byte[HexRecord.LineBytes(traceWords)]);
        }

        public long Cycles { get; private set; }

        public void OnCycle(ReadOnlySpan<uint> stimulus, ReadOnlySpan<uint> trace)
        {
            Line(stimulus, inputs, inputLine, this.stimulus);
            Line(trace, record, recordLine, expected);
            Cycles++;
        }

        /// <summary>The model's records may be shorter than the package's, which are filled up with zeros.</summary>
        private static void Line(ReadOnlySpan<uint> words, uint[] padded, byte[] line, Stream to)
        {
            words.CopyTo(padded);
            HexRecord.Write(padded, line);
            to.Write(line);
        }
    }
}
