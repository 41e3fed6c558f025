using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// Complex weights ±1, ±i: a real matrix is split into U on x and W on conj(x) (Fairy2i), each rounded to the nearest quarter turn with the scales of iFairy, the mean |re| of those
/// that became ±1 and the mean |im| of those that became ±i, in groups; further stages round what is left. Two stages take 2 bits a real weight.
/// </summary>
/// <param name="stages">T, 1 to 8.</param>
public sealed class ComplexQuantization(int stages) : IRounding
{
    /// <summary>Name of the format: <c>fairy2i-2</c> has two stages.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"fairy2i-{stages}");

    /// <inheritdoc/>
    /// <exception cref="InputException">ACC2220: N or K is odd.</exception>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        int n = problem.Rows, k = problem.Columns, half = n / 2, length = k / 2;
        if (n % 2 != 0 || k % 2 != 0)
        {
            throw new InputException(new Diagnostic { Id = "ACC2220", Message = $"Tensor {problem.Name} has no halves that could be real and imaginary parts.", Found = $"[{n}, {k}]", Allowed = "even sizes", Hint = "leave it in another format (--layer)" });
        }

        (double[] uRe, double[] uIm, double[] wRe, double[] wIm) = Split(problem.Weights, n, k);
        var planes = new List<ComplexPlane>();
        for (int stage = 0; stage < stages; stage++)
        {
            planes.Add(Plane(problem, uRe, uIm, half, length, conjugated: false));
            planes.Add(Plane(problem, wRe, wIm, half, length, conjugated: true));
        }

        return new ComplexPlanes(Name, n, k, planes);
    }

    /// <summary>U and W of a real matrix [N, K], each [N/2, K/2]: y = U·x + W·conj(x).</summary>
    public static (double[] URe, double[] UIm, double[] WRe, double[] WIm) Split(ReadOnlySpan<float> matrix, int rows, int columns)
    {
        int half = rows / 2, length = columns / 2, size = half * length;
        (double[] uRe, double[] uIm, double[] wRe, double[] wIm) = (new double[size], new double[size], new double[size], new double[size]);
        for (int row = 0; row < half; row++)
        {
            for (int c = 0; c < length; c++)
            {
                double r11 = matrix[row * columns + c], r12 = matrix[row * columns + length + c], r21 = matrix[(half + row) * columns + c], r22 = matrix[(half + row) * columns + length + c];
                int at = row * length + c;
                (uRe[at], uIm[at], wRe[at], wIm[at]) = ((r11 + r22) / 2, (r21 - r12) / 2, (r11 - r22) / 2, (r12 + r21) / 2);
            }
        }

        return (uRe, uIm, wRe, wIm);
    }

    /// <summary>The quarter turn of a complex number: phase in [−π/4, π/4) gives 0 (+1), in [π/4, 3π/4) 1 (+i), then 2 (−1) and 3 (−i); 0 gives 0.</summary>
    public static byte Turn(double re, double im) =>
        re > 0 && im >= -re && im < re ? (byte)0
        : im > 0 && re > -im && re <= im ? (byte)1
        : re < 0 && im > re && im <= -re ? (byte)2
        : im < 0 ? (byte)3 : (byte)0;

    /// <summary>Rounds a complex matrix to one plane, and leaves in it what the plane lacks.</summary>
    private static ComplexPlane Plane(LayerProblem problem, double[] re, double[] im, int half, int length, bool conjugated)
    {
        int group = Math.Min(problem.WholeTensor ? length : problem.GroupSize, length), groups = (length - 1) / group + 1;
        var codes = new byte[re.Length];
        for (int i = 0; i < codes.Length; i++) codes[i] = Turn(re[i], im[i]);
        var real = new float[half * groups];
        var imaginary = new float[half * groups];
        var sums = new (double Re, int Reals, double Im, int Turned)[half * groups];
        for (int i = 0; i < codes.Length; i++)
        {
            ref (double Re, int Reals, double Im, int Turned) sum = ref sums[problem.WholeTensor ? 0 : i / length * groups + i % length / group];
            if ((codes[i] & 1) == 0) (sum.Re, sum.Reals) = (sum.Re + Math.Abs(re[i]), sum.Reals + 1);
            else (sum.Im, sum.Turned) = (sum.Im + Math.Abs(im[i]), sum.Turned + 1);
        }

        for (int i = 0; i < real.Length; i++)
        {
            (double sumRe, int reals, double sumIm, int turned) = sums[problem.WholeTensor ? 0 : i];
            real[i] = reals == 0 ? 0 : VectorScaling.Storable(problem, sumRe / reals);
            imaginary[i] = turned == 0 ? 0 : VectorScaling.Storable(problem, sumIm / turned);
        }

        for (int i = 0; i < codes.Length; i++)
        {
            int at = i / length * groups + i % length / group;
            if ((codes[i] & 1) == 0) re[i] -= codes[i] == 0 ? real[at] : -real[at];
            else im[i] -= codes[i] == 1 ? imaginary[at] : -imaginary[at];
        }

        int bits = problem.Fit.ScaleBits;
        return new ComplexPlane(conjugated, codes, new GroupScales(half, length, group, bits, real), new GroupScales(half, length, group, bits, imaginary));
    }
}
