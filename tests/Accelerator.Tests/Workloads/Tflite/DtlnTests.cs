using Accelerator.Tests.Support;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>
/// The first half of DTLN, a noise suppressor of two recurrent layers of 128 cells: magnitudes of a spectrum of 257 bins to a mask, all in integers. Inputs are recordings of the word "yes" and
/// of noise, one second each at 16 kHz, in frames of 512 samples every 128, with its magnitudes as they come out of a Fourier transform of samples between −1 and 1.
/// </summary>
public sealed class DtlnTests
{
    private const string File = "data/tflite/dtln/dtln_noise_suppression.tflite";
    private const int Size = 512, Hop = 128, Bins = 257;

    [SharedFact(File)]
    public void Masks_of_recordings_follow_double_precision_and_open_for_a_voice_more_than_for_noise()
    {
        double voice = Mask("yes_1000ms.wav", out string voiceFigures), noise = Mask("noise_1000ms.wav", out string noiseFigures);
        voice.ShouldBeGreaterThan(noise + 0.3, $"{voiceFigures}; {noiseFigures}");
    }

    /// <summary>The mean of the mask over all bins of the last 80 frames, when the state has seen the first ones.</summary>
    private static double Mask(string recording, out string figures)
    {
        TfliteInference model = TfliteInference.Load(Prerequisite.Shared(File));
        using (model.Model)
        {
            TfliteSession session = model.Start();
            var reference = new Reference(model.Model.Main);
            var (means, errors) = (new List<double>(), new List<double>());
            foreach (double[] spectrum in Spectra(recording))
            {
                TfliteTensor tensor = model.Inputs[0];
                TfliteArray input = TfliteArray.Of<sbyte>(tensor, [.. spectrum.Select(magnitude => (sbyte)Math.Clamp(Math.Round(magnitude / tensor.Scales[0]) + tensor.ZeroPoints[0], -128, 127))]);
                float[] mask = session.Run(input)[0].ToReals();
                errors.Add(mask.Zip(reference.Run(input.ToReals()), (a, b) => Math.Abs(a - b)).Average());
                means.Add(mask.Average());
            }

            figures = $"{recording}: {means.Count} frames; mean error {errors.Average():F4}, of the worst frame {errors.Max():F4}; mean mask {means.TakeLast(80).Average():F3}";
            // A code of the mask is 0.004.
            errors.Average().ShouldBeInRange(0.001, 0.02, figures);
            errors.Max().ShouldBeLessThan(0.08, figures);
            return means.TakeLast(80).Average();
        }
    }

    /// <summary>[frames, bins] of the recording: 16-bit samples behind a header of 44 bytes.</summary>
    private static double[][] Spectra(string recording)
    {
        ReadOnlySpan<byte> bytes = System.IO.File.ReadAllBytes(Prerequisite.Shared($"data/tflite/micro_speech/{recording}")).AsSpan(44);
        var samples = new double[bytes.Length / 2];
        for (int i = 0; i < samples.Length; i++) samples[i] = System.Buffers.Binary.BinaryPrimitives.ReadInt16LittleEndian(bytes[(2 * i)..]) / 32768.0;
        double[] cosines = [.. Enumerable.Range(0, Size).Select(i => Math.Cos(2 * Math.PI * i / Size))];
        return [.. Enumerable.Range(0, ((samples.Length - Size) / Hop) + 1).Select(frame => Enumerable.Range(0, Bins).Select(bin =>
        {
            double real = 0, imaginary = 0;
            for (int i = 0; i < Size; i++)
            {
                real += samples[frame * Hop + i] * cosines[bin * i % Size];
                imaginary += samples[frame * Hop + i] * cosines[(bin * i + Size / 4) % Size];
            }

            return Math.Sqrt(real * real + imaginary * imaginary);
        }).ToArray())];
    }

    /// <summary>The same network in double precision, from the file's numbers.</summary>
    private sealed class Reference(TfliteGraph graph)
    {
        private readonly Dictionary<int, float[]> _numbers = [];
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

        private float[] Numbers(int tensor)
        {
            if (!_numbers.TryGetValue(tensor, out float[]? numbers)) _numbers[tensor] = numbers = TfliteArray.Constant(graph.Tensors[tensor]).ToReals();
            return numbers;
        }

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
