using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Minifloats;
using Accelerator.Quantization;
using Accelerator.Quantization.Arrays;

namespace Accelerator.Tests.Quantization.Arrays;

/// <summary>Forms as products of an array: the weights are the form's to the last bit, whatever the array's width and limits.</summary>
public sealed class ArrayFormTests
{
    private const int Seeds = 60;

    [Fact]
    public void Products_of_random_forms_have_exactly_their_weights()
    {
        for (int kind = 0; kind < RandomForms.Kinds; kind++)
        {
            for (int seed = 0; seed < Seeds; seed++)
            {
                var random = new Xoshiro256((ulong)(seed + (1000 * kind)));
                QuantizedTensor tensor = RandomForms.Draw(kind, random);
                ArrayForm form = ArrayForm.Of(tensor);
                string what = $"kind {kind}, seed {seed}: {form.Lowering}";
                form.Missing.ShouldBeNull(what);
                form.Exact.ShouldBeTrue(what);
                int width = random.NextInt32(form.LeastWidth, 8), group = random.NextInt32(1, 40), groups = random.NextInt32(1, 20);
                IReadOnlyList<ArrayProduct> products = form.Products(width, group, groups);
                foreach (ArrayProduct product in products) (product.Weight.Bits == width && product.Weight.GroupSize <= group && product.Weight.Groups <= groups).ShouldBeTrue(what);
                double[] weights = EffectiveWeights.Of(products, tensor.Rows, tensor.Columns);
                float[] own = tensor.Dequantize();
                // Sums of planes are of other order: a sum of doubles that cancel may differ in its last bit, and so may the float of it.
                for (int i = 0; i < own.Length; i++) Math.Abs((float)weights[i] - own[i]).ShouldBeLessThanOrEqualTo(MathF.BitIncrement(MathF.Abs(own[i])) - MathF.Abs(own[i]), $"{what}, int{width}, groups of {group}, weight {i}: {weights[i]}, not {own[i]}");
            }
        }
    }

    /// <summary>On an array whose memory holds codes: a table a product, with no more levels than codes, or nothing.</summary>
    [Fact]
    public void Products_of_codes_have_exactly_the_weights_and_no_more_levels_than_codes()
    {
        int made = 0, refused = 0;
        for (int kind = 0; kind < RandomForms.Kinds; kind++)
        {
            for (int seed = 0; seed < 20; seed++)
            {
                var random = new Xoshiro256((ulong)(seed + (1000 * kind)));
                QuantizedTensor tensor = RandomForms.Draw(kind, random);
                ArrayForm form = ArrayForm.Of(tensor);
                float[] own = tensor.Dequantize();
                for (int code = 1; code < 8; code++)
                {
                    string what = $"kind {kind}, seed {seed}, codes of {code} bits: {form.Lowering}";
                    if (form.ProductsOfCodes(8, code, 32, 16) is not { } products)
                    {
                        refused++;
                        form.LeastWidth.ShouldBeGreaterThan(code, what);
                        continue;
                    }

                    made++;
                    foreach (ArrayProduct product in products) (product.Weight.Bits == 8 && product.Weight.Codes.Distinct().Count() <= 1 << code).ShouldBeTrue(what);
                    double[] weights = EffectiveWeights.Of(products, tensor.Rows, tensor.Columns);
                    for (int i = 0; i < own.Length; i++) Math.Abs((float)weights[i] - own[i]).ShouldBeLessThanOrEqualTo(MathF.BitIncrement(MathF.Abs(own[i])) - MathF.Abs(own[i]), $"{what}, weight {i}");
                }
            }
        }

        (made > 1000 && refused > 100).ShouldBeTrue($"{made} made, {refused} refused");
    }

    /// <summary>Scales that are powers of two, as MX has them, are exact in the rescale unit: integers on both sides.</summary>
    [Fact]
    public void Integer_results_are_the_products_with_the_form_where_scales_are_powers_of_two()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Xoshiro256((ulong)seed);
            float[] table = ((float[][])[ScalarFormats.E2M1.Values.ToArray(), ScalarFormats.E2M3.Values.ToArray(), ScalarFormats.E3M2.Values.ToArray()])[seed % 3];
            int rows = random.NextInt32(1, 6), columns = random.NextInt32(2, 70), block = random.NextInt32(1, columns), blocks = (columns - 1) / block + 1, bits = table.Length == 16 ? 4 : 6;
            byte[] codes = [.. Enumerable.Range(0, rows * columns).Select(_ => (byte)random.NextInt32(0, table.Length - 1))];
            float[] scales = [.. Enumerable.Range(0, rows * blocks).Select(_ => MathF.ScaleB(1, random.NextInt32(-8, 2)))];
            var tensor = new BlockFloat("mx", rows, columns, block, bits, [table], codes, scales, [], BlockScale.E8M0);
            short[] activations = [.. Enumerable.Range(0, 3 * columns).Select(_ => (short)random.NextInt32(-127, 127))];
            var actual = new double[3 * rows];
            foreach (ArrayProduct product in ArrayForm.Of(tensor).Products(8, 128, 64))
            {
                HardwareScales integers = HardwareScales.Of(product.Weight, 20);
                integers.Exact(product.Weight).ShouldBeTrue($"seed {seed}");
                long[] results = IntegerGemm.Reference(product.Weight, integers, product.Gather(activations, 3), 3);
                for (int i = 0; i < actual.Length; i++) actual[i] += Math.ScaleB(results[i], -integers.Exponent);
            }

            float[] weights = tensor.Dequantize();
            for (int i = 0; i < actual.Length; i++)
            {
                double expected = 0;
                for (int k = 0; k < columns; k++) expected += (double)weights[(i % rows * columns) + k] * activations[(i / rows * columns) + k];
                actual[i].ShouldBe(expected, $"seed {seed}");
            }
        }
    }

    [Fact]
    public void Complex_weights_are_trits_of_real_and_imaginary_parts()
    {
        var random = new Xoshiro256(5);
        GroupScales Scales() => new(3, 10, 4, 16, [.. Enumerable.Range(0, 9).Select(_ => (float)(Half)random.NextNormal())]);
        ComplexPlane[] planes = [.. ((bool[])[false, true, true]).Select(conjugated => new ComplexPlane(conjugated, [.. Enumerable.Range(0, 30).Select(_ => (byte)random.NextInt32(0, 3))], Scales(), Scales()))];
        var tensor = new ComplexPlanes("complex", 6, 20, planes);
        float[] own = tensor.Dequantize();
        double[] weights = EffectiveWeights.Of(ArrayForm.Of(tensor).Products(2, 64, 64), 6, 20);
        for (int i = 0; i < own.Length; i++) weights[i].ShouldBe(own[i], 1e-6);
    }

    [Fact]
    public void Tables_that_are_no_integers_are_rounded_and_said_to_be()
    {
        byte[] codes = [.. Enumerable.Range(0, 64).Select(i => (byte)(i % 16))];
        var tensor = new BlockFloat("nf4", 1, 64, 64, 4, [ValueTables.NormalFloat4.ToArray()], codes, [1f], [], BlockScale.Float16);
        ArrayForm form = ArrayForm.Of(tensor);
        (form.Exact, form.LeastWidth).ShouldBe((false, 5));
        float[] own = tensor.Dequantize();
        for (int width = 5; width <= 8; width++)
        {
            double[] weights = EffectiveWeights.Of(form.Products(width, 64, 64), 1, 64);
            for (int i = 0; i < own.Length; i++) weights[i].ShouldBe(own[i], 0.5 / ((1 << (width - 1)) - 1) + 1e-7);
            weights.Distinct().Count().ShouldBe(16);
        }
    }

    [Fact]
    public void Outliers_of_many_sizes_are_rounded_and_said_to_be()
    {
        var tensor = new SparseSide(new QuantizedMatrix(1, 4, 2, 4, [0, 1, 2, 3], [1f], [1]), [0, 2], [1, 3], [1000f, (float)(Half)0.01f]);
        ArrayForm form = ArrayForm.Of(tensor);
        form.Exact.ShouldBeFalse();
        IReadOnlyList<ArrayProduct> products = form.Products(2, 8, 8);
        products.Count(product => product.Side).ShouldBe(1);
        double[] weights = EffectiveWeights.Of(products, 1, 4);
        weights[0].ShouldBe(tensor.Dequantize()[0]);
        weights[1].ShouldBe(1000);
        Math.Abs(weights[3] - tensor.Values[1]).ShouldBeLessThanOrEqualTo(Math.ScaleB(1, 9 - 14));
    }

    /// <summary>A unit is the least power of two at which the largest weight of the group fits 16 bits: half of it at most is lost, all of it at the largest.</summary>
    [Fact]
    public void Decoded_weights_are_rounded_to_16_bits_of_their_group()
    {
        foreach (string format in (string[])["tcq-5", "pcdvq-10", "bitstack-2-r4", "dfloat11"])
        {
            QuantizedTensor tensor = EveryFormat.Tensor(format);
            ArrayForm form = ArrayForm.Of(tensor);
            (form.Exact, form.LeastWidth, form.Lowering).ShouldBe((false, 1, "decoded and rounded to 16 bits"), format);
            float[] own = tensor.Dequantize();
            foreach (int width in (int[])[1, 3, 8])
            {
                double[] weights = EffectiveWeights.Of(form.Products(width, 64, 64), tensor.Rows, tensor.Columns);
                for (int first = 0; first < own.Length; first += 128)
                {
                    double unit = Math.ScaleB(1, Math.ILogB(own[first..(first + 128)].Max(MathF.Abs)) - 14);
                    for (int i = first; i < first + 128; i++) Math.Abs(weights[i] - own[i]).ShouldBeLessThanOrEqualTo(Math.Abs(own[i]) > 32767 * unit ? unit : unit / 2, $"{format}, int{width}, weight {i}");
                }
            }
        }
    }

    [Fact]
    public void What_no_array_executes_says_what_is_missing()
    {
        float[] wide = [.. Enumerable.Range(0, 16).Select(i => MathF.ScaleB(i % 2 == 0 ? 1 : -1, 3 * (i / 2)))];
        var codes = new byte[4];
        ArrayForm.Of(new BlockFloat("wide", 1, 4, 4, 4, [wide], codes, [1f], [], BlockScale.Float32)).Missing.ShouldBeNull();
        ArrayForm.Of(new BlockFloat("nan", 1, 4, 4, 1, [[1f, float.NaN]], [0, 1, 0, 0], [1f], [], BlockScale.Float32)).Missing.ShouldBe("weights that are NaN or infinite");
        ArrayForm.Of(new BlockFloat("large", 1, 4, 4, 1, [[1f, 2f]], codes, [3e38f], [], BlockScale.Float32)).Missing.ShouldBe("scales of 3E+38, beyond float32 once levels are split");
        ArrayForm infinite = ArrayForm.Of(EntropyCoded.Encode(1, 2, [0x3F80, 0x7F80]));
        infinite.Missing.ShouldBe("weights that are NaN or infinite");
        Should.Throw<InvalidOperationException>(() => infinite.Products(8, 8, 8));
    }
}
