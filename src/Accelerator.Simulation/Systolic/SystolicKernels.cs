using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Accelerator.Simulation.Systolic;

/// <summary>The sums of all PEs of a row at once, with a plain loop for the lanes (or machines) that the vectors leave over.</summary>
internal static class SystolicKernels
{
    /// <summary>next[n] = saturate( (current[n] &amp; keep[n]) + Σ over pairs of weights·activations ), every pair two signed halves of an integer.</summary>
    /// <param name="weights">Pair p, lane n at p·N + n.</param>
    /// <param name="activations">Pair p, lane n at p·<paramref name="stride"/> + n.</param>
    /// <param name="stride">Elements between the pairs of activations.</param>
    /// <param name="pairs">Pairs of a slice.</param>
    /// <param name="keep">Bits of the old sum to keep.</param>
    /// <param name="current">N sums.</param>
    /// <param name="next">N next sums.</param>
    /// <param name="minimum">Least sum.</param>
    /// <param name="maximum">Largest sum.</param>
    public static void Accumulate(
        ReadOnlySpan<int> weights, ReadOnlySpan<int> activations, int stride, int pairs, ReadOnlySpan<int> keep, ReadOnlySpan<int> current, Span<int> next, int minimum, int maximum)
    {
        int lanes = next.Length;
        int lane = 0;
        if (Avx2.IsSupported)
        {
            ref int weight = ref MemoryMarshal.GetReference(weights);
            ref int activation = ref MemoryMarshal.GetReference(activations);
            ref int mask = ref MemoryMarshal.GetReference(keep);
            ref int source = ref MemoryMarshal.GetReference(current);
            ref int target = ref MemoryMarshal.GetReference(next);
            var low = Vector256.Create(minimum);
            var high = Vector256.Create(maximum);
            for (; lane <= lanes - 8; lane += 8)
            {
                Vector256<int> sum = Vector256.LoadUnsafe(ref source, (nuint)lane) & Vector256.LoadUnsafe(ref mask, (nuint)lane);
                for (int pair = 0; pair < pairs; pair++)
                {
                    sum += Avx2.MultiplyAddAdjacent(
                        Vector256.LoadUnsafe(ref weight, (nuint)((pair * lanes) + lane)).AsInt16(),
                        Vector256.LoadUnsafe(ref activation, (nuint)((pair * stride) + lane)).AsInt16());
                }

                Vector256.Min(Vector256.Max(sum, low), high).StoreUnsafe(ref target, (nuint)lane);
            }
        }

        for (; lane < lanes; lane++)
        {
            int sum = current[lane] & keep[lane];
            for (int pair = 0; pair < pairs; pair++)
            {
                int weight = weights[(pair * lanes) + lane], activation = activations[(pair * stride) + lane];
                sum += ((short)weight * (short)activation) + ((weight >> 16) * (activation >> 16));
            }

            next[lane] = Math.Clamp(sum, minimum, maximum);
        }
    }
}
