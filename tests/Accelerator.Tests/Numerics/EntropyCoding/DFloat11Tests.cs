using System.Runtime.InteropServices;
using Accelerator.Numerics;
using Accelerator.Numerics.EntropyCoding;
using Accelerator.Numerics.Forms;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Numerics.EntropyCoding;

/// <summary>DFloat11 (F14): every bfloat16 comes back, the decoders agree, and real weights shrink as published.</summary>
public sealed class DFloat11Tests
{
    private static readonly ushort[] EveryPattern = [.. Enumerable.Range(0, 1 << 16).Select(bits => (ushort)bits)];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(512)]
    public void Every_bit_pattern_comes_back(int threads)
    {
        EntropyCoded coded = EntropyCoded.Encode(256, 256, EveryPattern, threads);
        coded.Decode().ShouldBe(EveryPattern);
        coded.Escapes.Length.ShouldBe(16 * 256); // exponents 240 to 255
        Bits(coded.Dequantize()).ShouldBe(EveryPattern.Select(bits => (uint)bits << 16));
    }

    [Fact]
    public void Decoders_agree_whatever_the_weights_and_threads()
    {
        for (ulong seed = 1; seed <= 300; seed++)
        {
            var random = new Xoshiro256(seed);
            ushort[] weights = Weights(random, out int rows, out int columns);
            EntropyCoded coded = EntropyCoded.Encode(rows, columns, weights, random.NextInt32(1, 9));
            ExponentDecoder.Parallel(coded.Exponents).ShouldBe(ExponentDecoder.Sequential(coded.Exponents), $"seed {seed}");
            coded.Decode().ShouldBe(weights, $"seed {seed}");
            var row = new float[columns];
            for (int r = 0; r < rows; r++)
            {
                coded.DequantizeRow(r, row);
                Bits(row).ShouldBe(weights.AsSpan(r * columns, columns).ToArray().Select(bits => (uint)bits << 16), $"seed {seed}, row {r}");
            }

            var again = (EntropyCoded)TensorForms.Create(rows, columns, coded.ToParts());
            again.Decode().ShouldBe(weights, $"seed {seed}");
            again.Storage.ShouldBe(coded.Storage);
        }
    }

    [Fact]
    public void Hostile_parts_are_refused_or_decode()
    {
        const int Mutations = 20_000;
        int refused = 0;
        for (ulong seed = 1; seed <= Mutations; seed++)
        {
            var random = new Xoshiro256(seed);
            ushort[] weights = Weights(random, out int rows, out int columns);
            TensorParts parts = EntropyCoded.Encode(rows, columns, weights, random.NextInt32(1, 4)).ToParts();
            Mutate(parts, random);
            try
            {
                ((EntropyCoded)TensorForms.Create(rows, columns, parts)).Decode().Length.ShouldBe(weights.Length, $"seed {seed}");
            }
            catch (FormatException)
            {
                refused++;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {seed}", e);
            }
        }

        refused.ShouldBeGreaterThan(Mutations / 2);
    }

    [Fact]
    public void The_tables_decode_every_code_with_pointers_from_240_on()
    {
        for (ulong seed = 1; seed <= 200; seed++)
        {
            var random = new Xoshiro256(seed);
            var counts = new long[256];
            int symbols = random.NextInt32(1, 240);
            // Steep histograms make long codes; Fibonacci-like ones would pass 32 bits and are flattened.
            for (int i = 0; i < symbols; i++) counts[random.Below(240)] = 1 + (long)Math.ScaleB(random.NextDouble(), random.Below(50));
            HuffmanCode code = HuffmanCode.Of(counts, DecodeTables.Fits);
            var tables = new DecodeTables(code);
            tables.Count.ShouldBeInRange(1, DecodeTables.MostTables);
            for (int symbol = 0; symbol < 240; symbol++)
            {
                int length = code.Lengths[symbol];
                (length > 0).ShouldBe(counts[symbol] > 0);
                if (length == 0) continue;
                uint aligned = code.Codes[symbol] << (32 - length), tail = length == 32 ? 0 : uint.MaxValue >> length;
                tables.Decode(aligned).ShouldBe((byte)symbol, $"seed {seed}");
                tables.Decode(aligned | tail).ShouldBe((byte)symbol, $"seed {seed}");
                tables.Decode(aligned | ((uint)random.Next() & tail)).ShouldBe((byte)symbol, $"seed {seed}");
            }
        }
    }

    [Fact]
    public void Codes_beyond_32_bits_are_flattened()
    {
        var counts = new long[256];
        (counts[0], counts[1]) = (1, 1);
        for (int i = 2; i < 60; i++) counts[i] = counts[i - 1] + counts[i - 2]; // Huffman's worst case: a code of 59 bits
        HuffmanCode code = HuffmanCode.Of(counts);
        ((int)code.Lengths.ToArray().Max()).ShouldBeInRange(9, 32);
        code.Lengths.ToArray().Count(length => length > 0).ShouldBe(60);
    }

    [SharedFact("data/stories260K")]
    public void Stories260K_takes_the_published_share()
    {
        // A llama2.c file: seven integers, then every weight as float32.
        byte[] file = File.ReadAllBytes(Prerequisite.Shared("data/stories260K/stories260K.bin"));
        ReadOnlySpan<float> weights = MemoryMarshal.Cast<byte, float>(file.AsSpan(28))[..260_032];
        ushort[] bits = [.. weights.ToArray().Select(BFloat16.FromSingle)];
        EntropyReport report = EntropyReport.Of([.. bits.Select(b => (int)BFloat16.Exponent(b))]);
        EntropyCoded coded = EntropyCoded.Encode(1, bits.Length, bits);
        coded.Decode().ShouldBe(bits);
        report.Shannon.ShouldBe(2.772, 0.0005);
        report.Huffman!.Value.ShouldBe(2.814, 0.0005);
        (coded.Storage.Payload / (double)bits.Length).ShouldBe(10.81, 0.005);
        (coded.Storage.Payload / (16.0 * bits.Length)).ShouldBe(0.676, 0.0005);
    }

    [Fact]
    public void Floats_are_rounded_to_the_nearest_even_bfloat16()
    {
        foreach (ushort bits in EveryPattern)
        {
            float value = BFloat16.ToSingle(bits);
            if (float.IsNaN(value))
            {
                float.IsNaN(BFloat16.ToSingle(BFloat16.FromSingle(value))).ShouldBeTrue();
                continue;
            }

            BFloat16.FromSingle(value).ShouldBe(bits);
            uint wide = (uint)bits << 16;
            if (float.IsInfinity(value)) continue;
            BFloat16.FromSingle(BitConverter.UInt32BitsToSingle(wide | 0x7FFF)).ShouldBe(bits);
            BFloat16.FromSingle(BitConverter.UInt32BitsToSingle(wide | 0x8000)).ShouldBe((ushort)(bits + (bits & 1)));
            BFloat16.FromSingle(BitConverter.UInt32BitsToSingle(wide | 0x8001)).ShouldBe((ushort)(bits + 1));
        }
    }

    private static uint[] Bits(float[] values) => Array.ConvertAll(values, BitConverter.SingleToUInt32Bits);

    private static ushort[] Weights(Xoshiro256 random, out int rows, out int columns)
    {
        (rows, columns) = (random.NextInt32(1, 12), random.NextInt32(1, 40));
        int kind = random.Below(4);
        return [.. Enumerable.Range(0, rows * columns).Select(_ => kind switch
        {
            0 => (ushort)random.Next(),
            1 => BFloat16.FromSingle((float)random.NextNormal()),
            2 => (ushort)(0x3F80 + random.Below(2)), // one exponent only
            _ => BFloat16.FromSingle((float)Math.ScaleB(random.NextNormal(), -random.Below(40))),
        })];
    }

    private static void Mutate(TensorParts parts, Xoshiro256 random)
    {
        if (random.Below(5) == 0)
        {
            string name = parts.Parameters.Keys.ElementAt(random.Below(parts.Parameters.Count));
            string[] values = ["-1", "0", "1", "7", "2147483647", "99999999999", "", "x"];
            parts.Parameters[name] = values[random.Below(values.Length)];
            return;
        }

        string array = parts.Arrays.Keys.ElementAt(random.Below(parts.Arrays.Count));
        Array copy = (Array)parts.Arrays[array].Values.Clone();
        switch (random.Below(4))
        {
            case 0:
                parts.Arrays.Remove(array);
                return;
            case 1: // another length
                copy = Array.CreateInstance(copy.GetType().GetElementType()!, Math.Max(0, copy.Length + random.NextInt32(-3, 3)));
                parts.Arrays[array] = new TensorArray([copy.Length], copy);
                return;
            case 2: // another value
                for (int times = random.NextInt32(1, 3); times > 0 && copy.Length > 0; times--) copy.SetValue(copy is int[] ? random.NextInt32(int.MinValue, int.MaxValue) : (object)(byte)random.Next(), random.Below(copy.Length));
                break;
            default: // a bit
                if (copy is byte[] { Length: > 0 } bytes) bytes[random.Below(bytes.Length)] ^= (byte)(1 << random.Below(8));
                break;
        }

        parts.Arrays[array] = parts.Arrays[array] with { Values = copy };
    }
}
