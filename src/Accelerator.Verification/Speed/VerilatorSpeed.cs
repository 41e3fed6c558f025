using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Accelerator.Compilation.Tiles;
using Accelerator.Rtl;
using Accelerator.Simulation;
using Accelerator.Simulation.Tiles;
using Accelerator.Verification.Simulators;
using Accelerator.Verification.Tools;

namespace Accelerator.Verification.Speed;

/// <summary>
/// Times Verilator on the RTL of a program with the very inputs that the cycle model gave it: compiled for speed, no trace, the inputs
/// in memory before the clock starts.
/// </summary>
public sealed class VerilatorSpeed : IDisposable
{
    private const string StimulusName = "stimulus.bin";

    private readonly WorkFolder work = new();
    private readonly BuiltSimulator simulator;
    private readonly Process process;

    /// <summary>Compiles the RTL and records the inputs of the program's first cycles.</summary>
    /// <param name="program">The program.</param>
    /// <param name="environment">Its environment.</param>
    /// <param name="cycles">Cycles to record, at most.</param>
    /// <param name="cancellation">Stops it.</param>
    public VerilatorSpeed(TileProgram program, EnvironmentSpec environment, long cycles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        RtlPackage package = new RtlEmitter().EmitReplay(program.Microarchitecture);
        string folder = work.Create("rtl");
        try
        {
            simulator = VerilatorBuild.Build(package, package.TraceTop, package.TraceSource, folder, waveform: false, fast: true, seed: 1, cancellation);
            using (var stimulus = new BufferedStream(File.Create(Path.Combine(folder, StimulusName)), 1 << 20))
            {
                var recorder = new Recorder(stimulus, package.StimulusBits / 32);
                new TileSimulator(program, environment).Step(cycles, recorder, cancellation);
                Cycles = recorder.Cycles;
            }

            process = new Process { StartInfo = ToolProcess.Start(simulator.Program, [.. simulator.Arguments, "+bench=" + StimulusName], folder) };
            process.Start();
        }
        catch
        {
            // Nobody disposes what has not been made.
            work.Dispose();
            throw;
        }
    }

    /// <summary>Version of Verilator.</summary>
    public string Version => simulator.Version;

    /// <summary>Cycles of the recorded stimulus.</summary>
    public long Cycles { get; }

    /// <summary>Resets and replays the stimulus once; seconds of the loop over the cycles alone.</summary>
    /// <exception cref="SimulatorException">The simulator ended.</exception>
    public double Replay(CancellationToken cancellation = default)
    {
        using CancellationTokenRegistration onCancel = cancellation.Register(() => ToolProcess.Kill(process));
        string? answer = null;
        try
        {
            process.StandardInput.Write('\n');
            process.StandardInput.Flush();
            answer = process.StandardOutput.ReadLine();
        }
        catch (IOException)
        {
            // It is gone.
        }

        cancellation.ThrowIfCancellationRequested();
        if (!long.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out long nanoseconds)) throw new SimulatorException($"The replay failed: {answer ?? "the simulator ended"}");
        return nanoseconds * 1e-9;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ToolProcess.Kill(process);
        process.Dispose();
        work.Dispose();
    }

    private sealed class Recorder(Stream stream, int words) : ICycleObserver
    {
        private readonly uint[] record = new uint[words];

        public long Cycles { get; private set; }

        public void OnCycle(ReadOnlySpan<uint> stimulus, ReadOnlySpan<uint> trace)
        {
            stimulus.CopyTo(record);
            stream.Write(MemoryMarshal.AsBytes(record.AsSpan()));
            Cycles++;
        }
    }
}
