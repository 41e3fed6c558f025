using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Codebooks;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Tests.Quantization.Codebooks;

/// <summary>Parts as a hostile file could hold them: they make a tensor of finite shape or a <see cref="FormatException"/>.</summary>
public sealed class HostileFormsTests
{
    [Theory]
    [InlineData("vq-d2-b4")]
    [InlineData("tcq-3")]
    [InlineData("pcdvq-8")]
    [InlineData("aqlm-2x8")]
    [InlineData("fairy2i-2")]
    [InlineData("bitstack-2-r4")]
    public void Damaged_parts_are_refused_or_read(string name)
    {
        var problem = new LayerProblem { Name = "w", Weights = new NormalSamples(4).Take(8 * 12), Rows = 8, Columns = 12, GroupSize = 8, Format = (WeightFormat)FormatCatalog.Find("int4")! };
        TensorParts parts = CodebookFormats.Find(name)!.Quantize(problem).ToParts();
        int refused = 0;
        for (ulong seed = 0; seed < 20_000; seed++)
        {
            var random = new Xoshiro256(seed);
            TensorParts damaged = Damage(parts, random);
            try
            {
                TensorForms.Create(random.Below(20) == 0 ? random.NextInt32(1, 30) : 8, random.Below(20) == 0 ? random.NextInt32(1, 30) : 12, damaged).DequantizeRow(0, new float[12]);
            }
            catch (FormatException)
            {
                refused++;
            }
            catch (ArgumentException e) when (e.Message.Contains("weights, not", StringComparison.Ordinal))
            {
                // Another width than this test's row.
            }
            catch (Exception e)
            {
                Assert.Fail($"{name}, seed {seed}: {e}");
            }
        }

        refused.ShouldBeGreaterThan(5000);
    }

    private static TensorParts Damage(TensorParts parts, Xoshiro256 random)
    {
        var parameters = parts.Parameters.Select(p => (p.Key, p.Value)).ToList();
        var arrays = parts.Arrays.Select(a => (a.Key, a.Value)).ToList();
        string[] words = ["", "0", "-1", "1", "2147483647", "65536", "17", "NaN", "x", "3", "16", "32"];
        if (random.Below(2) == 0)
        {
            int at = random.Below(parameters.Count);
            if (random.Below(4) == 0) parameters.RemoveAt(at);
            else parameters[at] = (parameters[at].Key, words[random.Below(words.Length)]);
        }
        else
        {
            int at = random.Below(arrays.Count);
            (string key, TensorArray array) = arrays[at];
            switch (random.Below(4))
            {
                case 0: arrays.RemoveAt(at); break;
                case 1: arrays[at] = (key, new TensorArray([random.Below(5)], new byte[random.Below(5)])); break;
                case 2: arrays[at] = (key, new TensorArray(array.Shape, new float[array.Values.Length])); break;
                default: arrays[at] = (key, array with { Values = Flipped(array.Values, random) }); break;
            }
        }

        return TensorParts.Of(parts.Form, parameters, arrays);
    }

    private static Array Flipped(Array values, Xoshiro256 random)
    {
        var copy = (Array)values.Clone();
        int at = random.Below(copy.Length);
        switch (copy)
        {
            case byte[] bytes: bytes[at] ^= (byte)(1 << random.Below(8)); break;
            case Half[] halves: halves[at] = BitConverter.Int16BitsToHalf((short)random.Next()); break;
            case float[] floats: floats[at] = BitConverter.Int32BitsToSingle((int)random.Next()); break;
        }

        return copy;
    }
}
