using System.Globalization;
using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Verification.Simulators;

namespace Accelerator.Verification.Lockstep;

/// <summary>
/// Writes what is needed to understand a divergence: <c>divergence.txt</c> with the module, the signals and a window of cycles,
/// <c>waves.vcd</c>, the RTL, and the command that reproduces it.
/// </summary>
internal static class DivergenceReport
{
    private const int SignalsShown = 12;

    /// <summary>Writes the folder.</summary>
    /// <param name="folder">Folder, made if it is missing.</param>
    /// <param name="shape">The accelerator.</param>
    /// <param name="simulator">The RTL, compiled so that it can write a waveform.</param>
    /// <param name="verificationCase">The run.</param>
    /// <param name="divergence">What was found.</param>
    /// <param name="command">The command that reproduces it.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static void Write(
        string folder, Microarchitecture shape, BuiltSimulator simulator, VerificationCase verificationCase, Divergence divergence, string? command, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in simulator.Package.Files)
        {
            string path = Path.Combine(folder, "package", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.WriteAllText(path, text);
        }

        AtomicFile.WriteAllText(Path.Combine(folder, "divergence.txt"), Text(shape, simulator, verificationCase, divergence, command));
        WriteWaves(Path.Combine(Path.GetFullPath(folder), "waves.vcd"), simulator, verificationCase, divergence, cancellation);
    }

    private static string Text(Microarchitecture shape, BuiltSimulator simulator, VerificationCase verificationCase, Divergence divergence, string? command)
    {
        var text = new StringBuilder();
        string where = divergence.Instance.Length == 0 ? "the top" : divergence.Instance;
        Line($"{shape.Spec.Name}: model and RTL differ in cycle {divergence.Cycle} of {divergence.Case} ({simulator.Version})");
        if (verificationCase.ResetCycle > 0) Line($"reset     once more just before cycle {verificationCase.ResetCycle}; the run begins anew there");
        Line($"module    {divergence.Module} ({where}): the innermost with a wrong output and right inputs, or around a wrong wire");
        Line($"spec      {shape.SpecHash}");
        if (command is not null) Line($"reproduce {command}");
        Line($"waveform  waves.vcd, the same {(2 * Divergence.WindowCycles) + 1} cycles");
        Line($"\n{divergence.Signals.Length} signals differ in that cycle:");
        foreach (SignalMismatch signal in divergence.Signals.Take(SignalsShown)) Line($"  {signal.Signal}  expected {signal.Expected}  actual {signal.Actual}");
        if (divergence.Signals.Length > SignalsShown) Line($"  and {divergence.Signals.Length - SignalsShown} more");
        foreach (SignalMismatch signal in divergence.Signals.Take(SignalsShown))
        {
            int width = signal.Column.Port.Width;
            int column = Math.Max(8, (width + 3) / 4);
            Line($"\n{signal.Signal} ({(width == 1 ? "1 bit" : $"{width} bits")})");
            Line($"  {"cycle",8}  {"expected".PadLeft(column)}  {"actual".PadLeft(column)}");
            foreach ((long cycle, TraceRecord expected, TraceRecord actual) in divergence.Window)
            {
                string mark = expected.Matches(actual, signal.Offset, width) ? "" : "  <--";
                Line($"  {cycle,8}  {expected.Text(signal.Offset, width).PadLeft(column)}  {actual.Text(signal.Offset, width).PadLeft(column)}{mark}");
            }
        }

        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static void WriteWaves(string path, BuiltSimulator simulator, VerificationCase verificationCase, Divergence divergence, CancellationToken cancellation)
    {
        long from = Math.Max(0, divergence.Cycle - Divergence.WindowCycles);
        long until = divergence.Cycle + Divergence.WindowCycles + 1;
        using RtlRun rtl = simulator.Start([$"+vcd={path}", string.Create(CultureInfo.InvariantCulture, $"+vcd_from={from}"), .. verificationCase.Arguments]);
        var forward = new StimulusForwarder(rtl);
        var drain = new Thread(() => Drain(rtl)) { IsBackground = true };
        drain.Start();
        verificationCase.Step(until, forward, cancellation);
        rtl.CloseStimulus();
        drain.Join();
        rtl.WaitForExit();
    }

    private static void Drain(RtlRun rtl)
    {
        uint[] values = new uint[rtl.RecordWords], unknown = new uint[rtl.RecordWords];
        while (rtl.Read(values, unknown))
        {
            // Only the waveform is wanted.
        }
    }
}
