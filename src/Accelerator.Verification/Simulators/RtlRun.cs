using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Accelerator.Verification.Tools;

namespace Accelerator.Verification.Simulators;

/// <summary>
/// A simulator at work: takes one stimulus record a cycle, gives one trace record a cycle. Writing and reading are for two threads.
/// Records are 32-bit words, low word first; Verilator speaks bytes, Icarus lines of hexadecimal digits.
/// </summary>
public sealed class RtlRun : IDisposable
{
    private readonly Process process;
    private readonly SimulatorKind kind;
    private readonly Stream input;
    private readonly Stream output;
    private readonly uint[] stimulus;
    private readonly byte[] line;
    private readonly byte[] sent;
    private readonly StringBuilder messages = new();
    private int disposed;

    internal RtlRun(BuiltSimulator simulator, IEnumerable<string> arguments)
    {
        kind = simulator.Kind;
        stimulus = new uint[simulator.Package.StimulusBits / 32];
        RecordWords = simulator.Package.TraceBits / 32;
        line = new byte[RecordWords * 8];
        sent = new byte[HexRecord.LineBytes(stimulus.Length)];
        process = new Process { StartInfo = ToolProcess.Start(simulator.Program, arguments, simulator.Folder) };
        process.ErrorDataReceived += (_, text) => Append(text.Data);
        process.Start();
        process.BeginErrorReadLine();
        input = new BufferedStream(process.StandardInput.BaseStream, 1 << 16);
        output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
    }

    /// <summary>Words of a trace record.</summary>
    public int RecordWords { get; }

    /// <summary>What the simulator said beside the trace.</summary>
    public string Messages
    {
        get
        {
            lock (messages) return messages.ToString();
        }
    }

    /// <summary>Sends the inputs of one cycle; shorter ones are padded with zeros.</summary>
    public void Write(ReadOnlySpan<uint> words)
    {
        stimulus.AsSpan().Clear();
        words.CopyTo(stimulus);
        if (kind == SimulatorKind.Verilator)
        {
            input.Write(MemoryMarshal.AsBytes(stimulus.AsSpan()));
            return;
        }

        HexRecord.Write(stimulus, sent);
        input.Write(sent);
    }

    /// <summary>Ends the stimulus.</summary>
    public void CloseStimulus() => input.Dispose();

    /// <summary>Receives the record of one cycle; false when the simulator has ended.</summary>
    /// <param name="values">Receives the bits; 0 where unknown.</param>
    /// <param name="unknown">Receives a 1 for every bit whose hexadecimal digit is not known.</param>
    public bool Read(Span<uint> values, Span<uint> unknown)
    {
        unknown.Clear();
        if (kind == SimulatorKind.Verilator) return ReadBytes(values);
        while (true)
        {
            int length = ReadLine();
            if (length < 0) return false;
            if (length == RecordWords * 8 && Parse(values, unknown)) return true;
            Append(Encoding.ASCII.GetString(line, 0, Math.Min(length, line.Length)));
        }
    }

    /// <summary>Ends the simulator now; a thread that waits to write to it gets an <see cref="IOException"/>.</summary>
    public void Stop() => ToolProcess.Kill(process);

    /// <summary>Waits for the end; the exit code.</summary>
    public int WaitForExit()
    {
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Ends the simulator if it still runs.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0) return;
        ToolProcess.Kill(process);
        process.WaitForExit();
        process.Dispose();
    }

    private bool ReadBytes(Span<uint> values)
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(values);
        int read = output.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length;
    }

    private int ReadLine()
    {
        int length = 0;
        while (true)
        {
            int next = output.ReadByte();
            if (next < 0) return length == 0 ? -1 : length;
            if (next == '\n') return length;
            if (length < line.Length) line[length] = (byte)next;
            length++;
        }
    }

    private bool Parse(Span<uint> values, Span<uint> unknown)
    {
        values.Clear();
        for (int digit = 0; digit < RecordWords * 8; digit++)
        {
            byte text = line[digit];
            int nibble = (RecordWords * 8) - 1 - digit;
            int shift = (nibble & 7) * 4;
            uint value;
            switch (text)
            {
                case >= (byte)'0' and <= (byte)'9':
                    value = (uint)(text - '0');
                    break;
                case >= (byte)'a' and <= (byte)'f':
                    value = (uint)(text - 'a' + 10);
                    break;
                case (byte)'x' or (byte)'X' or (byte)'z' or (byte)'Z':
                    value = 0;
                    unknown[nibble >> 3] |= 15u << shift;
                    break;
                default:
                    return false;
            }

            values[nibble >> 3] |= value << shift;
        }

        return true;
    }

    private void Append(string? text)
    {
        const int Limit = 1 << 16;
        if (text is null) return;
        lock (messages)
        {
            if (messages.Length < Limit) messages.Append(text).Append('\n');
        }
    }
}
