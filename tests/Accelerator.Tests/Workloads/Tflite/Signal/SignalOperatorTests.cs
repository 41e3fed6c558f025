using Accelerator.Numerics;
using Accelerator.Workloads.Tflite.Signal;

namespace Accelerator.Tests.Workloads.Tflite.Signal;

/// <summary>
/// The integer operators of the audio front end: against figures of tflite-micro's own tests (signal/micro/kernels/*_test.cc) and against plain references.
/// </summary>
public sealed class SignalOperatorTests
{
    [Fact]
    public void Window_multiplies_shifts_and_saturates()
    {
        // window_test.cc, WindowTestLength16Shift12 (twice, as an outer dimension does) and the first ten of WindowTestLength32Shift8.
        short[] rising = [.. Enumerable.Range(0, 32).Select(i => (short)(0x100 * (i % 16)))], falling = [.. Enumerable.Range(0, 16).Select(i => (short)(0x100 * (15 - i)))];
        short[] once = [0, 224, 416, 576, 704, 800, 864, 896, 896, 864, 800, 704, 576, 416, 224, 0];
        Window(rising, falling, 12).ShouldBe([.. once, .. once]);
        Window([1221, 1920, 9531, 2795, 1826, 371, 8446, 850, 3129, 8218], [1323, 764, 9100, 4220, 1745, 9311, 178, 9442, 5676, 1817], 8).ShouldBe([6310, 5730, 32767, 32767, 12446, 13493, 5872, 31350, 32767, 32767]);
        Window([-1, -32768, -32768], [1, 1, 32767], 1).ShouldBe([-1, -16384, -32768]);
        Should.Throw<ArgumentOutOfRangeException>(() => Window(rising, [1, 2, 3], 1));

        static short[] Window(short[] input, short[] weights, int shift)
        {
            var output = new short[input.Length];
            SignalWindow.Apply(input, weights, shift, output);
            return output;
        }
    }

    [Fact]
    public void Auto_scale_fills_fifteen_bits()
    {
        for (int bits = 0; bits <= 15; bits++)
        {
            short largest = (short)((1 << bits) - 1);
            int shift = Scale([0, (short)-largest, 1], out short[] output);
            if (bits == 0) continue;
            shift.ShouldBe(15 - bits);
            output.ShouldBe([(short)0, (short)(-largest << shift), (short)(1 << shift)]);
        }

        Scale([0, 0], out short[] silent).ShouldBe(0);
        silent.ShouldBe([0, 0]);
        Scale([5, -32768], out short[] whole).ShouldBe(0);
        whole.ShouldBe([5, -32768]);
        Scale([-32768, 3], out short[] wrapped).ShouldBe(13); // as the library's 16-bit maximum does
        wrapped.ShouldBe([0, 24576]);

        static int Scale(short[] input, out short[] output)
        {
            output = new short[input.Length];
            return SignalFftAutoScale.Apply(input, output);
        }
    }

    [Fact]
    public void Energy_squares_a_range()
    {
        // energy_test.cc
        Energy([.. Enumerable.Range(1, 16).Select(i => (short)i)], 2, 4).ShouldBe([0u, 0, 61, 113, 0, 0, 0, 0]);
        Energy([.. Enumerable.Range(1, 16).Select(i => (short)i)], 4, 8).ShouldBe([0u, 0, 0, 0, 181, 265, 365, 481]);
        Energy([-32768, -32768, 32767, -32768], 0, 2).ShouldBe([1u << 31, 2147418113]);
        Should.Throw<ArgumentOutOfRangeException>(() => Energy([1, 2], 0, 2));

        static uint[] Energy(short[] spectrum, int start, int end)
        {
            var output = new uint[spectrum.Length / 2];
            SignalEnergy.Apply(spectrum, start, end, output);
            return output;
        }
    }

    [Fact]
    public void Filter_bank_sums_weights_of_a_band_and_unweights_of_the_one_before()
    {
        var random = new Xoshiro256(11);
        for (int round = 0; round < 50; round++)
        {
            int channels = random.NextInt32(1, 12), bands = channels + 1;
            short[] widths = [.. Enumerable.Range(0, bands).Select(_ => (short)random.Below(6))];
            short[] weightStarts = [.. Enumerable.Range(0, bands).Select(b => (short)widths[..b].Sum(w => w))];
            short[] starts = [.. Enumerable.Range(0, bands).Select(_ => (short)random.Below(50))];
            short[] weights = [.. Enumerable.Range(0, widths.Sum(w => w)).Select(_ => (short)random.NextInt32(-4096, 4096))], unweights = [.. weights.Select(w => (short)(4096 - w))];
            uint[] energy = [.. Enumerable.Range(0, 60).Select(_ => (uint)random.Next())];
            var output = new ulong[channels];
            SignalFilterBank.Apply(energy, weights, unweights, starts, weightStarts, widths, output);
            output.ShouldBe([.. Enumerable.Range(0, channels).Select(c => unchecked((ulong)(Band(c + 1, weights) + Band(c, unweights))))]);

            Int128 Band(int band, short[] factors) => Enumerable.Range(0, widths[band]).Aggregate((Int128)0, (sum, j) => sum + ((Int128)factors[weightStarts[band] + j] * energy[starts[band] + j]));
        }

        SignalFilterBank.Problem(10, 4, 4, [0, 8], [0, 2], [2, 3], 1).ShouldBe("band 1 of frequencies 8 to 10, of 10");
        SignalFilterBank.Problem(10, 4, 4, [0, 7], [0, 2], [2, 3], 1).ShouldBe("band 1 of weights 2 to 4, of 4");
        SignalFilterBank.Problem(10, 5, 5, [0, 7], [0, 2], [2, 3], 1).ShouldBeNull();
        SignalFilterBank.Problem(10, 5, 5, [0, 7], [0, 2], [2, 3], 2).ShouldBe("2 bands for 2 channels");
    }

    [Fact]
    public void Square_root_rounds_to_the_nearest()
    {
        // filter_bank_square_root_test.cc, 16 channels
        var output = new uint[16];
        SignalFilterBankSquareRoot.Apply([13051415151, 14932650877, 18954728418, 8730126017, 6529665275, 12952546517, 10314975609, 8919697835, 8053663348, 17231208421, 7366899760, 1372112200, 19953434807, 17012385332, 4710443222, 17765594053], 5, output);
        output.ShouldBe([3570u, 3818, 4302, 2919, 2525, 3556, 3173, 2951, 2804, 4102, 2682, 1157, 4414, 4076, 2144, 4165]);
        var random = new Xoshiro256(12);
        for (int i = 0; i < 20_000; i++)
        {
            ulong value = i < 300 ? (ulong)i : random.Next() >> random.Below(64);
            UInt128 root = (UInt128)Math.Sqrt(value);
            while (root * root > value) root--;
            while ((root + 1) * (root + 1) <= value) root++;
            if ((root * root) + root < value && root != (value >> 32 == 0 ? 0xFFFFu : 0xFFFF_FFFFu)) root++;
            SignalFilterBankSquareRoot.Root(value).ShouldBe((uint)root, $"{value}");
        }

        SignalFilterBankSquareRoot.Root(uint.MaxValue).ShouldBe(65535u);
        SignalFilterBankSquareRoot.Root(1UL << 32).ShouldBe(65536u);
        SignalFilterBankSquareRoot.Root(ulong.MaxValue).ShouldBe(uint.MaxValue);
    }

    [Fact]
    public void Spectral_subtraction_takes_a_moving_estimate_off()
    {
        // filter_bank_spectral_subtraction_test.cc, 16 channels and its options
        var constants = new SpectralSubtraction { Smoothing = 655, OneMinusSmoothing = 15729, AlternateSmoothing = 655, AlternateOneMinusSmoothing = 15729, MinimumSignalRemaining = 819, SmoothingBits = 0, FractionBits = 14, Clamping = false };
        uint[] input = [393, 213, 408, 1, 361, 385, 386, 326, 170, 368, 368, 305, 152, 322, 213, 319], noise = new uint[16], output = new uint[16];
        SignalFilterBankSpectralSubtraction.Apply(input, constants, noise, output);
        output.ShouldBe([378u, 205, 392, 1, 347, 370, 371, 313, 164, 354, 354, 293, 146, 310, 205, 307]);
        noise.ShouldBe([15u, 8, 16, 0, 14, 15, 15, 13, 6, 14, 14, 12, 6, 12, 8, 12]);

        // The filter in binary64: channel 0 by 0.025, channel 1 by 0.06; the estimate lags behind a step down, where a share of the signal remains.
        constants = constants with { Smoothing = 410, OneMinusSmoothing = 16384 - 410, AlternateSmoothing = 983, AlternateOneMinusSmoothing = 16384 - 983, SmoothingBits = 10 };
        double[] plain = [0, 0];
        (noise, output) = (new uint[2], new uint[2]);
        for (int frame = 0; frame < 200; frame++)
        {
            uint level = frame < 100 ? 5000u : 200;
            SignalFilterBankSpectralSubtraction.Apply([level, level], constants, noise, output);
            for (int c = 0; c < 2; c++)
            {
                double smoothing = (c == 0 ? 410 : 983) / 16384.0;
                plain[c] = (level * smoothing) + (plain[c] * (1 - smoothing));
                (noise[c] / 1024.0).ShouldBe(plain[c], 0.1);
                ((double)output[c]).ShouldBe(Math.Max(level - plain[c], level * 819 / 16384.0), 1.1);
            }
        }

        // Clamping lets the estimate fall at once.
        noise = [9000];
        SignalFilterBankSpectralSubtraction.Apply([3], constants with { Clamping = true, SmoothingBits = 0 }, noise, output.AsSpan(0, 1));
        noise.ShouldBe([3u]);
    }

    [Fact]
    public void Gains_fall_with_noise_and_small_ratios_shrink()
    {
        // pcan_test.cc, Mix1Ref1Case
        short[] table =
        [
            32636, 32633, 32630, -6, 0, -21589, 32624, -12, 0, -21589, 32612, -23, -2, -21589, 32587, -48, 0, -21589, 32539, -96, 0, -21589, 32443, -190, 0, -21589, 32253, -378, 4, -21589, 31879, -739, 18,
            -21589, 31158, -1409, 62, -21589, 29811, -2567, 202, -21589, 27446, -4301, 562, -21589, 23707, -6265, 1230, -21589, 18672, -7458, 1952, -21589, 13166, -7030, 2212, -21589, 8348, -5342, 1868,
            -21589, 4874, -3459, 1282, -21589, 2697, -2025, 774, -21589, 1446, -1120, 436, -21589, 762, -596, 232, -21589, 398, -313, 122, -21589, 207, -164, 64, -21589, 107, -85, 34, -21589, 56, -45, 18,
            -21589, 29, -22, 8, -21589, 15, -13, 6, -21589, 8, -8, 4, -21589, 4, -2, 0, -21589, 2, -3, 2, -21589, 1, 0, 0, -21589, 1, -3, 2, -21589, 0, 0, 0,
        ];
        uint[] input = [286, 298, 305, 291, 290, 279, 273, 257, 250, 240, 240, 233, 234, 230, 221, 205, 183, 159, 156, 188, 239, 298, 345, 374, 380, 369, 359, 364, 372, 354, 302, 243, 194, 135, 64, 72, 171, 245, 277, 304];
        uint[] noise =
        [
            7310, 18308, 7796, 17878, 7413, 17141, 6978, 15789, 6390, 14745, 6135, 14314, 5981, 14130, 5649, 12594, 4677, 9768, 3987, 11550, 6109, 18308, 8819, 22977, 9713, 22670, 9176, 22363, 9509, 21748,
            7719, 14929, 4959, 8294, 1636, 4423, 4371, 15052, 7080, 18677,
        ];
        var output = new uint[40];
        SignalPcan.Apply(input, noise, table, 6, output);
        output.ShouldBe(
        [
            1301u, 836, 1354, 827, 1312, 811, 1263, 779, 1192, 753, 1160, 743, 1140, 738, 1096, 698, 956, 607, 845, 667, 1157, 836, 1461, 912, 1546, 908, 1496, 904, 1527, 895, 1346, 758, 999, 548, 378, 344, 908,
            761, 1274, 843,
        ]);

        // The table stands for a falling curve: no step up, ends as its first and last entries say, and nothing outside the table is read.
        short before = short.MaxValue;
        for (uint at = 0; at < 1u << 24; at += 1 + (at / 97))
        {
            short gain = SignalPcan.Gain(at, table);
            ((int)gain).ShouldBeLessThanOrEqualTo(before + 4);
            before = gain;
        }

        SignalPcan.Gain(uint.MaxValue, table).ShouldBe((short)0);
        for (uint ratio = 0; ratio < 100_000; ratio += 7)
        {
            double x = ratio / 4096.0;
            (SignalPcan.Shrink(ratio) / 64.0).ShouldBe(x < 2 ? x * x / 4 : x - 1, 1 / 64.0 + 1e-9);
        }
    }

    [Fact]
    public void Logarithms_are_scaled_and_saturate()
    {
        // filter_bank_log_test.cc: scale 1600 and 3 bits, then scale 32768 and 5 bits
        Log([29, 21, 40, 19, 11, 13, 23, 5, 4, 46, 6, 2], 1600, 3).ShouldBe([8715, 8198, 9229, 8038, 7164, 7431, 8344, 5902, 5545, 9453, 6194, 4436]);
        Log([48, 20, 19, 24, 35, 23, 30, 31, 10, 21, 14, 18, 27], 32768, 5).ShouldBe([32767, 15121, 13440, 21095, 32767, 19701, 28407, 29482, 32767, 16720, 3434, 11669, 24955]);
        Log([0, 1, 1u << 31], 64, 1).ShouldBe([0, 44, 0]);
        Log([0, 1, 2], 64, 0).ShouldBe([0, 0, 44]);
        for (uint value = 1; value < 3_000_000_000; value += 1 + (value / 300)) ((double)SignalFilterBankLog.Log(value, 1600)).ShouldBe(1600 * Math.Log(value), 16, $"{value}");

        static short[] Log(uint[] input, uint scale, int shift)
        {
            var output = new short[input.Length];
            SignalFilterBankLog.Apply(input, scale, shift, output);
            return output;
        }
    }
}
