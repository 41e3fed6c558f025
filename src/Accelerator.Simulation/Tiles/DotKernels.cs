using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Accelerator.Simulation.Tiles;

/// <summary>The products of all PEs of a row at once, with a plain loop for the lanes (or machines) that the vectors leave over.</summary>
internal static class DotKernels
{
    /// <summary>dots[n] = Σ_k weights(n, k) · activations[k].</summary>
    /// <param name="weights">Two's complement, element 2p + i of lane n at (p·N + n)·2 + i, with a zero where K is odd.</param>
    /// <param name="activations">K activations of one row.</param>
    /// <param name="dots">N sums.</param>
    public static void Dot(ReadOnlySpan<byte> weights, ReadOnlySpan<short> activations, Span<int> dots)
    {
        int lanes = dots.Length;
        int pairs = (activations.Length + 1) / 2;
        int lane = 0;
        if (Avx2.IsSupported)
        {
            ref byte source = ref MemoryMarshal.GetReference(weights);
            ref int target = ref MemoryMarshal.GetReference(dots);
            for (; lane <= lanes - 8; lane += 8)
            {
                Vector256<int> sum = Vector256<int>.Zero;
                for (int pair = 0; pair < pairs; pair++)
                {
                    Vector256<short> weight = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref source, (nuint)(((pair * lanes) + lane) * 2)).AsSByte());
                    sum += Avx2.MultiplyAddAdjacent(weight, Vector256.Create(Pair(activations, pair)).AsInt16());
                }

                sum.StoreUnsafe(ref target, (nuint)lane);
            }
        }

        for (; lane < lanes; lane++)
        {
            int sum = 0;
            for (int k = 0; k < activations.Length; k++) sum += (sbyte)weights[(((k / 2 * lanes) + lane) * 2) + (k & 1)] * activations[k];
            dots[lane] = sum;
        }
    }

    /// <summary>Activations 2·pair and 2·pair + 1 in one word, zero for one beyond the last.</summary>
    private static int Pair(ReadOnlySpan<short> activations, int pair)
    {
        int high = (2 * pair) + 1 < activations.Length ? activations[(2 * pair) + 1] : 0;
        return (ushort)activations[2 * pair] | (high << 16);
    }
}
