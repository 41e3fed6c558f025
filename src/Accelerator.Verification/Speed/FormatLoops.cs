using System.Runtime.InteropServices;
using Accelerator.Numerics.Ggml;
using Accelerator.Verification.Tools;

namespace Accelerator.Verification.Speed;

/// <summary>The C loops of <c>sim/format_loops.c</c>, compiled by gcc and loaded into this process.</summary>
public sealed class FormatLoops : IDisposable
{
    private readonly WorkFolder _work = new();
    private readonly nint _library;

    /// <summary>Compiles the loops with the compiler's options besides <c>-ffp-contract=off</c>.</summary>
    /// <exception cref="Diagnostics.InputException">There is no gcc (ACC5001).</exception>
    public FormatLoops(IReadOnlyList<string> options, CancellationToken cancellation)
    {
        Name = "gcc " + string.Join(' ', options);
        try
        {
            string compiler = ToolLocator.Require("gcc", "gcc");
            string source = Path.Combine(AppContext.BaseDirectory, "sim", "format_loops.c");
            string folder = _work.Create("loops");
            string library = Path.Combine(folder, "loops.so");
            ToolResult result = ToolProcess.Run(compiler, [.. options, "-ffp-contract=off", "-shared", "-fPIC", "-o", library, source, "-lm"], folder, cancellation);
            if (result.ExitCode != 0) throw new InvalidOperationException($"gcc refused format_loops.c: {result.Output}");
            _library = NativeLibrary.Load(library);
        }
        catch
        {
            _work.Dispose();
            throw;
        }
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void Loop(nint input, nint output, nint blocks);

    /// <summary>The compiler and its options.</summary>
    public string Name { get; }

    /// <summary>A loop over all blocks of pinned arrays, or null when the source has none for the type.</summary>
    public Action? Find(GgmlType type, bool quantize, Array input, Array output, int blocks)
    {
        if (!NativeLibrary.TryGetExport(_library, $"{(quantize ? "" : "de")}quantize_{type.ToString().ToLowerInvariant()}", out nint address)) return null;
        var loop = Marshal.GetDelegateForFunctionPointer<Loop>(address);
        nint from = Marshal.UnsafeAddrOfPinnedArrayElement(input, 0);
        nint to = Marshal.UnsafeAddrOfPinnedArrayElement(output, 0);
        return () => loop(from, to, blocks);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeLibrary.Free(_library);
        _work.Dispose();
    }
}
