using System.Numerics;
using Accelerator.Numerics;
using Accelerator.Workloads.Tflite.Signal;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads.Tflite.Signal;

/// <summary>The fixed-point FFT against the definition of the transform in binary64, and against figures of tflite-micro's fft_test.cc.</summary>
public sealed class FixedPointRealFftTests(ITestOutputHelper output)
{
    [Fact]
    public void An_impulse_is_flat()
    {
        // RfftTestSize64Int16 and RfftTestSize64Int32
        short[] shorts = new short[64], narrow = new short[66];
        shorts[0] = 16384;
        new FixedPointRealFft(64, 16).Apply(shorts, narrow);
        narrow.ShouldBe([.. Enumerable.Range(0, 66).Select(i => (short)(i % 2 == 0 ? 256 : 0))]);
        int[] ints = new int[64], wide = new int[66];
        ints[0] = 16384;
        new FixedPointRealFft(64, 32).Apply(ints, wide);
        wide.ShouldBe([.. Enumerable.Range(0, 66).Select(i => i % 2 == 0 ? 256 : 0)]);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    public void Random_frames_have_the_spectrum_of_the_definition(int bits)
    {
        var random = new Xoshiro256(21);
        double full = bits == 16 ? short.MaxValue : int.MaxValue, worst = 0;
        for (int length = 4; length <= 1024; length *= 2)
        {
            var fft = new FixedPointRealFft(length, bits);
            int[] frame = [.. Enumerable.Range(0, length).Select(_ => (int)(full * ((2 * random.NextDouble()) - 1)))], spectrum = new int[length + 2];
            fft.Apply(frame, spectrum);
            for (int k = 0; k <= length / 2; k++)
            {
                Complex sum = Enumerable.Range(0, length).Aggregate(Complex.Zero, (s, n) => s + (frame[n] * Complex.FromPolarCoordinates(1, -2 * Math.PI * k * n / length))) / length;
                worst = Math.Max(worst, Math.Max(Math.Abs(spectrum[2 * k] - sum.Real), Math.Abs(spectrum[(2 * k) + 1] - sum.Imaginary)));
            }
        }

        output.WriteLine($"{bits} bits, 4 to 1024 samples: at most {worst:F2} from the definition");
        worst.ShouldBeLessThan(4);
    }

    [Fact]
    public void Lengths_that_are_no_power_of_two_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new FixedPointRealFft(48, 16));
        Should.Throw<ArgumentOutOfRangeException>(() => new FixedPointRealFft(64, 24));
        FixedPointRealFft.Takes(2).ShouldBeFalse();
        FixedPointRealFft.Takes(1 << 16).ShouldBeFalse();
    }
}
