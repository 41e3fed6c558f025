using Accelerator.Tests.Support;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>
/// The first half of DTLN, a noise suppressor of two recurrent layers of 128 cells: magnitudes of a spectrum of 257 bins to a mask, all in integers. The input is synthetic: a voice-like comb of
/// harmonics over a floor of noise for 30 frames, then the floor alone for 30.
/// </summary>
public sealed class DtlnTests
{
    private const string File = "data/tflite/dtln/dtln_noise_suppression.tflite";

    [SharedFact(File)]
    public void Frames_follow_double_precision_and_the_mask_falls_with_the_voice()
    {
        TfliteInference model = TfliteInference.Load(Prerequisite.Shared(File));
        using (model.Model)
        {
            TfliteSession session = model.Start();
            var reference = new Reference(model.Model.Main);
            double worst = 0, voiced = 0, quiet = 0, total = 0;
            for (int frame = 0; frame < 60; frame++)
            {
                sbyte[] codes = [.. Enumerable.Range(0, 257).Select(bin => (sbyte)Math.Clamp(Math.Round(Magnitude(frame, bin) / model.Inputs[0].Scales[0]) - 128, -128, 127))];
                TfliteArray input = TfliteArray.Of<sbyte>(model.Inputs[0], codes);
                float[] mask = session.Run(input)[0].ToReals();
                double[] exact = reference.Run(input.ToReals());
                double error = mask.Zip(exact, (a, b) => Math.Abs(a - b)).Average();
                worst = Math.Max(worst, error);
                total += error;
                if (frame is >= 10 and < 30) voiced += mask.Average() / 20;
                if (frame >= 40) quiet += mask.Average() / 20;
            }

            // Mean error of a frame; a code of the mask is 0.004.
            worst.ShouldBeInRange(0.0005, 0.05, $"mean {total / 60:F4}, voiced {voiced:F4}, quiet {quiet:F4}");
            voiced.ShouldBeGreaterThan(2 * quiet, $"voiced {voiced:F4}, quiet {quiet:F4}");
        }
    }

    private static double Magnitude(int frame, int bin)
    {
        double floor = 0.15 * (1 + Math.Sin(bin * 12.9898 + frame * 78.233));
        return frame >= 30 ? floor : floor + 12 * Math.Exp(-bin / 40.0) * Math.Pow(Math.Cos(Math.PI * bin / 8 + 0.02 * frame), 8);
    }

    /// <summary>The same network in double precision, from the file's numbers.</summary>
    private sealed class Reference(TfliteGraph graph)
    {
        private readonly double[][] _states = [new double[128], new double[128], new double[128], new double[128]];

        public double[] Run(float[] input)
        {
            double[] x = Array.ConvertAll(input, value => (double)value);
            x = Lstm(graph.Operators[0], x, _states[0], _states[1]);
            x = Lstm(graph.Operators[1], x, _states[2], _states[3]);
            return Array.ConvertAll(Product(x, Numbers(graph.Operators[2].Inputs[1]), Bias(graph.Operators[2], 2)), Sigmoid);
        }

        private double[] Lstm(TfliteOperator one, double[] x, double[] h, double[] c)
        {
            double[] Gate(int gate)
            {
                double[] fromInput = Product(x, Numbers(one.Inputs[1 + gate]), Bias(one, 12 + gate, one.Inputs[0], one.Inputs[1 + gate]));
                double[] fromState = Product(h, Numbers(one.Inputs[5 + gate]), new double[h.Length]);
                return [.. fromInput.Zip(fromState, (a, b) => a + b)];
            }

            (double[] input, double[] forget, double[] cell, double[] output) = (Gate(0), Gate(1), Gate(2), Gate(3));
            for (int i = 0; i < h.Length; i++)
            {
                c[i] = Math.Clamp(Sigmoid(forget[i]) * c[i] + Sigmoid(input[i]) * Math.Tanh(cell[i]), -10, 10);
                h[i] = Sigmoid(output[i]) * Math.Tanh(c[i]);
            }

            return [.. h];
        }

        private double[] Bias(TfliteOperator one, int index, int? input = null, int? weights = null)
        {
            TfliteTensor bias = graph.Tensors[one.Inputs[index]];
            double scale = (double)graph.Tensors[input ?? one.Inputs[0]].Scales[0] * graph.Tensors[weights ?? one.Inputs[1]].Scales[0];
            return Array.ConvertAll(TfliteArray.Constant(bias).ToIntegers(), code => code * scale);
        }

        private float[] Numbers(int tensor) => TfliteArray.Constant(graph.Tensors[tensor]).ToReals();

        private static double[] Product(double[] x, float[] weights, double[] bias)
        {
            var sums = (double[])bias.Clone();
            for (int row = 0; row < sums.Length; row++)
            {
                for (int k = 0; k < x.Length; k++) sums[row] += x[k] * weights[row * x.Length + k];
            }

            return sums;
        }

        private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
    }
}
