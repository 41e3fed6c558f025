using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Xunit.Abstractions;

namespace Accelerator.Tests.Support.Fuzzing;

/// <summary>Damaged files are read or refused; nothing else happens, and memory stays bounded. The seed and the counts are printed.</summary>
internal static class FuzzRun
{
    /// <summary>Mutations of a run.</summary>
    public const int Mutations = 20_000;

    private const long MostBytes = 64L << 20;

    /// <summary>Reads <see cref="Mutations"/> damaged files. At least a twentieth must be refused, and one in <paramref name="readsOneIn"/> read: else the damage tests nothing.</summary>
    public static void Read<T>(ITestOutputHelper output, ulong seed, Func<Xoshiro256, T> damage, Action<T> read, Func<T, string> show, int readsOneIn = 20)
    {
        var random = new Xoshiro256(seed);
        int refused = 0;
        long largest = 0;
        for (int i = 0; i < Mutations; i++)
        {
            T file = damage(random);
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                read(file);
            }
            catch (InputException e)
            {
                refused++;
                if (e.Diagnostics.Count == 0 || e.Diagnostics.Any(finding => finding.ToString().Length > 10_000)) throw new InvalidOperationException($"seed {seed}, mutation {i}: a refusal that says nothing, or too much: {show(file)}");
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {seed}, mutation {i}: {show(file)}", e);
            }

            long taken = GC.GetAllocatedBytesForCurrentThread() - before;
            largest = Math.Max(largest, taken);
            if (taken > MostBytes) throw new InvalidOperationException($"seed {seed}, mutation {i}: {taken} bytes of memory: {show(file)}");
        }

        output.WriteLine($"seed {seed}: {Mutations} mutations, {Mutations - refused} read, {refused} refused, at most {largest} bytes of memory each");
        refused.ShouldBeGreaterThan(Mutations / 20);
        (Mutations - refused).ShouldBeGreaterThan(Mutations / readsOneIn);
    }

    /// <summary>The same of a file that is one array of bytes.</summary>
    public static void Read(ITestOutputHelper output, ulong seed, Func<Xoshiro256, byte[]> damage, Action<byte[]> read, int readsOneIn = 20) =>
        Read(output, seed, damage, read, Convert.ToBase64String, readsOneIn);
}
