using Accelerator.Numerics;
using Accelerator.Quantization.Transforms;

namespace Accelerator.Tests.Quantization.Transforms;

public sealed class HadamardRotationTests
{
    [Theory]
    [InlineData("hadamard-full", 256, 256, "hadamard 256")]
    [InlineData("hadamard-full", 768, 768, "hadamard 768")]
    [InlineData("hadamard-32", 768, 32, "hadamard 32 x 24")]
    [InlineData("hadamard-16-signs-7", 64, 16, "signs, then hadamard 16 x 4")]
    [InlineData("hadamard-128", 64, 64, "hadamard 64 (no order 128 in 64)")]
    [InlineData("hadamard-16", 172, 4, "hadamard 4 x 43 (no order 16 in 172)")]
    [InlineData("hadamard-full", 172, 172, "hadamard 172")]
    [InlineData("hadamard-full", 188, 4, "hadamard 4 x 47 (no order 188 in 188)")]
    [InlineData("hadamard-full-signs-18446744073709551615", 7, 1, "signs, then hadamard 1 x 7 (no order 7 in 7)")]
    public void A_name_makes_its_rotation_again(string name, int size, int block, string description)
    {
        HadamardRotation rotation = Rotations.Parse(name, size).ShouldBeOfType<HadamardRotation>();
        (rotation.Name, rotation.Size, rotation.Block, rotation.Description).ShouldBe((name, size, block, description));
        var random = new Xoshiro256(5);
        float[] x = Enumerable.Range(0, size).Select(_ => (float)random.NextNormal()).ToArray();
        float[] once = (float[])x.Clone(), again = (float[])x.Clone();
        rotation.Apply(once);
        Rotations.Parse(rotation.Name, size)!.Apply(again);
        again.ShouldBe(once);
        Math.Sqrt(once.Sum(v => (double)v * v)).ShouldBe(Math.Sqrt(x.Sum(v => (double)v * v)), 1e-4);
        rotation.ApplyInverse(once);
        for (int i = 0; i < size; i++) once[i].ShouldBe(x[i], 1e-5f);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hadamard")]
    [InlineData("hadamard-")]
    [InlineData("hadamard-0")]
    [InlineData("hadamard-1")]
    [InlineData("hadamard--2")]
    [InlineData("hadamard-+4")]
    [InlineData("hadamard-032")]
    [InlineData("hadamard-65537")]
    [InlineData("hadamard-99999999999999999999")]
    [InlineData("hadamard-full-signs-")]
    [InlineData("hadamard-full-signs-18446744073709551616")]
    [InlineData("hadamard-full-signs-01")]
    [InlineData("Hadamard-full")]
    [InlineData("hadamard-full ")]
    [InlineData("hadamard-full-signs-1-signs-2")]
    public void A_hostile_name_makes_none(string name) => Rotations.Parse(name, 64).ShouldBeNull();

    [Fact]
    public void A_long_name_and_a_huge_input_cost_nothing()
    {
        Rotations.Parse("hadamard-full-signs-" + new string('1', 1 << 20), 64).ShouldBeNull();
        Rotations.Parse("hadamard-full-signs-3", 1 << 30).ShouldNotBeNull().Size.ShouldBe(1 << 30);
        Rotations.Parse("hadamard-full", 2147483647).ShouldNotBeNull(); // a prime: blocks of 1
        Rotations.Parse("hadamard-full", 0).ShouldBeNull();
    }

    [Theory]
    [InlineData(64, null)]
    [InlineData(96, 32)]
    [InlineData(688, null)]
    public void The_product_stays_what_it_was(int columns, int? block)
    {
        const int Rows = 5;
        var random = new Xoshiro256(11);
        float[] weights = Enumerable.Range(0, Rows * columns).Select(_ => (float)random.NextNormal()).ToArray();
        float[] x = Enumerable.Range(0, columns).Select(_ => (float)random.NextNormal()).ToArray();
        var transform = new InputTransform { Rotation = new HadamardRotation(columns, block, seed: 3) };
        float[] turned = transform.OfWeights(weights, Rows), inputs = transform.OfInputs(x, 1);
        turned.ShouldNotBe(weights);
        for (int row = 0; row < Rows; row++)
        {
            double before = 0, after = 0;
            for (int k = 0; k < columns; k++)
            {
                before += (double)weights[row * columns + k] * x[k];
                after += (double)turned[row * columns + k] * inputs[k];
            }

            after.ShouldBe(before, 1e-4);
        }
    }
}
