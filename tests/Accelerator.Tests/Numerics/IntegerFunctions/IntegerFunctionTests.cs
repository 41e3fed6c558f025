using Accelerator.Numerics;
using Accelerator.Numerics.IntegerFunctions;

namespace Accelerator.Tests.Numerics.IntegerFunctions;

/// <summary>I-ViT's functions against their definitions written in floating point, as the authors' code has them.</summary>
public sealed class IntegerFunctionTests
{
    [Fact]
    public void The_exponential_is_the_definition()
    {
        for (ulong seed = 1; seed <= 3000; seed++)
        {
            var random = new Xoshiro256(seed);
            int fraction = random.Below(3) switch { 0 => Shiftmax.Fraction, 1 => ShiftGelu.Fraction, _ => random.NextInt32(1, 30) };
            float scale = MathF.ScaleB(1 + (float)random.NextDouble(), -random.Below(31 - fraction));
            var exponential = new ShiftExponential(scale, fraction);
            int[] arguments = [0, -1, 1, 2, exponential.Unit, fraction * exponential.Unit, ShiftExponential.MaximumInput, -ShiftExponential.MaximumInput, .. Enumerable.Range(0, 20).Select(_ => -(int)(random.Next() >> 40 + random.Below(24)))];
            foreach (int x in arguments.Where(x => Math.Abs(x) <= ShiftExponential.MaximumInput)) ((double)exponential.Apply(x)).ShouldBe(Math.Min(Exponential(x, scale, fraction), int.MaxValue), $"seed {seed}, x {x}");
        }
    }

    [Fact]
    public void Shiftmax_is_the_definition()
    {
        for (ulong seed = 1; seed <= 1000; seed++)
        {
            var random = new Xoshiro256(seed);
            float scale = MathF.ScaleB(1 + (float)random.NextDouble(), -random.Below(16));
            int[] x = Row(random, Shiftmax.MaximumInput);
            int bits = random.Below(2) == 0 ? 8 : random.NextInt32(2, 31);
            var y = new int[x.Length];
            Shiftmax.Apply(x, scale, y, bits);
            int most = x.Max();
            double[] powers = [.. x.Select(one => Exponential(one - most, scale, 15))];
            double sum = Math.Min(powers.Sum(), int.MaxValue), factor = Math.Floor(int.MaxValue / sum);
            y.Select(one => (double)one).ShouldBe(powers.Select(power => Math.Floor(power * factor / Math.Pow(2, 32 - bits))), $"seed {seed}");
            y.ShouldAllBe(one => one >= 0 && one < 1L << (bits - 1));
        }
    }

    [Fact]
    public void ShiftGelu_is_the_definition()
    {
        for (ulong seed = 1; seed <= 1000; seed++)
        {
            var random = new Xoshiro256(seed);
            float scale = MathF.ScaleB(1 + (float)random.NextDouble(), -random.Below(8));
            int[] x = Row(random, ShiftGelu.MaximumInput);
            var y = new int[x.Length];
            ShiftGelu.Apply(x, scale, y);
            int most = x.Max();
            double one = Exponential(-most, scale * 1.702f, 23);
            double[] expected = [.. x.Select(value =>
            {
                double power = Exponential(value - most, scale * 1.702f, 23), sum = Math.Min(power + one, int.MaxValue);
                return value * Math.Floor(power * Math.Floor(int.MaxValue / sum) / Math.Pow(2, 24));
            })];
            y.Select(value => (double)value).ShouldBe(expected, $"seed {seed}");
        }
    }

    [Fact]
    public void LayerNorm_is_the_definition()
    {
        for (ulong seed = 1; seed <= 500; seed++)
        {
            var random = new Xoshiro256(seed);
            int[] x = Row(random, random.Below(2) == 0 ? IntegerLayerNorm.MaximumInput : 1 << random.NextInt32(1, 16));
            if (x.Length < 2) continue;
            float[] weight = [.. x.Select(_ => (float)(random.NextDouble() + 0.1))], bias = [.. x.Select(_ => (float)random.NextNormal() * 0.05f)];
            var norm = new IntegerLayerNorm(weight, bias);
            var y = new int[x.Length];
            norm.Apply(x, y);
            decimal mean = Math.Round(x.Sum(value => (decimal)value) / x.Length, MidpointRounding.ToEven);
            decimal squares = x.Sum(value => (value - mean) * (value - mean)), k = 65536;
            for (int step = 0; step < 10; step++) k = Math.Floor((k + Math.Floor(squares / k)) / 2);
            decimal factor = Math.Floor(int.MaxValue / k);
            float unit = MathF.Sqrt(x.Length) / (1 << 30);
            for (int i = 0; i < y.Length; i++)
            {
                decimal expected = Math.Floor((x[i] - mean) * factor / 2) + (decimal)(double)MathF.Floor(bias[i] / weight[i] / unit);
                ((decimal)y[i]).ShouldBe(expected, $"seed {seed}, channel {i}");
            }
        }
    }

    [Fact]
    public void The_root_is_exact_between_its_limits()
    {
        for (ulong seed = 1; seed <= 2000; seed++)
        {
            var random = new Xoshiro256(seed);
            long value = (long)Math.ScaleB(1 + random.NextDouble(), random.NextInt32(15, 43));
            long root = (long)Math.Floor(Math.Sqrt(value));
            IntegerLayerNorm.Root(value).ShouldBeInRange(root, root + 1, $"{value}");
        }

        IntegerLayerNorm.Root(0).ShouldBe(64);
        IntegerLayerNorm.Root(long.MaxValue).ShouldBeGreaterThan(1L << 31); // not converged, and no overflow
    }

    [Fact]
    public void Extremes_stay_within_their_widths()
    {
        int[] rails = [.. Enumerable.Range(0, 4096).Select(i => i % 2 == 0 ? IntegerLayerNorm.MaximumInput : -IntegerLayerNorm.MaximumInput)], y = new int[rails.Length];
        Shiftmax.Apply(rails, 1f / 65535, y);
        y.ShouldAllBe(one => one >= 0 && one <= 127);
        ShiftGelu.Apply(rails, 1f, y);
        for (int i = 0; i < y.Length; i++) y[i].ShouldBe(rails[i] * (rails[i] > 0 ? 127 : 63)); // beyond 9.4 both exponentials are clipped: the definition's limit
        float[] ones = [.. rails.Select(_ => 1f)];
        float most = MathF.Sqrt(rails.Length);
        new IntegerLayerNorm(ones, [.. ones.Select(_ => most)]).Apply(rails, y);
        new IntegerLayerNorm(ones, [.. ones.Select(_ => -most)]).Apply(rails, y);
        y[1].ShouldBeLessThan(-(1 << 30)); // the sum of both did not wrap
        int[] one = [IntegerLayerNorm.MaximumInput, .. new int[4095]];
        new IntegerLayerNorm(ones, [.. ones.Select(_ => most)]).Apply(one, y);
        y[0].ShouldBeGreaterThan(1 << 30);
        int[] equal = [.. Enumerable.Repeat(-77, 4096)];
        new IntegerLayerNorm(ones, []).Apply(equal, y);
        y.ShouldAllBe(value => value == 0);
        Shiftmax.Apply([-5], 0.1f, y.AsSpan(0, 1));
        y[0].ShouldBe(127);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var y = new int[1];
        foreach (float scale in new[] { 0f, -1f, float.NaN, float.PositiveInfinity, 1e-6f }) Should.Throw<ArgumentOutOfRangeException>(() => Shiftmax.Apply([1], scale, y));
        Should.Throw<ArgumentOutOfRangeException>(() => ShiftGelu.Apply([1], 8f / 32767, y)); // 16-bit activations: too fine for n = 23
        Should.Throw<ArgumentOutOfRangeException>(() => Shiftmax.Apply([int.MinValue], 0.1f, y));
        Should.Throw<ArgumentException>(() => Shiftmax.Apply([], 0.1f, []));
        Should.Throw<ArgumentException>(() => ShiftGelu.Apply([1, 2], 0.1f, y));
        Should.Throw<ArgumentOutOfRangeException>(() => new IntegerLayerNorm([1, 0], []));
        Should.Throw<ArgumentOutOfRangeException>(() => new IntegerLayerNorm([1, 1], [2, 0]));
        Should.Throw<ArgumentOutOfRangeException>(() => new ShiftExponential(0.1f, 23).Apply(1 << 24));
    }

    private static double Exponential(int x, float scale, int fraction)
    {
        double t = x + Math.Floor(x / 2.0) - Math.Floor(x / 16.0), unit = MathF.Floor(-1f / scale);
        t = Math.Max(t, fraction * unit);
        double q = Math.Floor(t / unit), r = t - unit * q;
        return Math.Max(0, Math.Floor((r / 2 - unit) * Math.Pow(2, fraction - q)));
    }

    private static int[] Row(Xoshiro256 random, int maximum)
    {
        int width = random.Below(23);
        return [.. Enumerable.Range(0, random.NextInt32(1, 80)).Select(_ => Math.Clamp(random.NextInt32(-maximum, maximum) >> width, -maximum, maximum))];
    }
}
