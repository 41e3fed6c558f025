using System.Globalization;
using System.Text;
using Accelerator.Numerics;
using Accelerator.Tests.Workloads;
using Accelerator.Tests.Support;
using Accelerator.Verification.Synthesis;
using Accelerator.Verification.Tools;

namespace Accelerator.Tests.Verification.Synthesis;

/// <summary>The algebra that proves sums of products, on random sums that Yosys makes full adders of.</summary>
public sealed class SumsOfProductsTests
{
    private const int Cases = 60;

    [SynthesisFact]
    public void Random_sums_of_products_are_proved_and_changed_ones_are_not()
    {
        using var folder = new TemporaryFolder();
        int proved = 0, changed = 0;
        for (int seed = 0; seed < Cases; seed++)
        {
            var random = new Xoshiro256((ulong)seed);
            string path = folder.Write($"{seed}.sv", Module(random));
            if (!Compare(path, "").Sums.Contains("total")) continue;
            proved++;
            if (!File.ReadAllText(path).Contains('+', StringComparison.Ordinal)) continue;

            // One addition becomes a subtraction, between the RTL and the words.
            Compare(path, "chtype -set $sub t:$add\n").Sums.ShouldNotContain("total", $"seed {seed}");
            changed++;
        }

        proved.ShouldBeGreaterThan(Cases / 3, "others have no word that is just the sum");
        changed.ShouldBeGreaterThan(Cases / 4);
    }

    /// <summary>The sum of random polynomials at random bits, against integers.</summary>
    [Fact]
    public void A_sum_of_products_of_bits_is_the_integer()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Xoshiro256((ulong)seed);
            (BitPolynomial Sum, Func<int, long> Value) made = Random(random, 4);
            for (int bits = 0; bits < 64; bits++) Evaluate(made.Sum, bits).ShouldBe(made.Value(bits), $"seed {seed}");
        }
    }

    private static (BitPolynomial Sum, Func<int, long> Value) Random(Xoshiro256 random, int depth)
    {
        int bit = random.Below(6), factor = random.Below(9) - 4;
        if (depth == 0) return (BitPolynomial.Bit(bit), bits => (bits >> bit) & 1);
        (BitPolynomial first, Func<int, long> a) = Random(random, depth - 1);
        (BitPolynomial second, Func<int, long> b) = Random(random, depth - 1);
        if (random.Below(2) == 0) return (first.Times(second), bits => a(bits) * b(bits));
        var sum = BitPolynomial.Constant(factor);
        sum.Add(first, factor);
        sum.Add(second, 1);
        return (sum, bits => factor + (factor * a(bits)) + b(bits));
    }

    private static long Evaluate(BitPolynomial sum, int bits) => sum.Terms.Sum(term => term.Key.Bits.ToArray().All(bit => ((bits >> bit) & 1) != 0) ? (long)term.Value : 0);

    /// <summary>Two to five products of operands of 1 to 9 bits, all signed or all not, added or taken away, in a word of 4 to 24 bits: some are cut off.</summary>
    private static string Module(Xoshiro256 random)
    {
        int count = 2 + random.Below(4), width = 4 + random.Below(21);
        string sign = random.Below(2) == 0 ? "signed " : "";
        var ports = new StringBuilder();
        var sum = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            ports.Append(CultureInfo.InvariantCulture, $"input {sign}[{random.Below(9)}:0] a{i}, input {sign}[{random.Below(9)}:0] b{i}, ");
            if (i > 0) sum.Append(random.Below(4) == 0 ? " - " : " + ");
            sum.Append(random.Below(4) == 0 ? $"a{i}" : $"a{i} * b{i}");
        }

        return $"module m({ports}output [{width - 1}:0] y_o); wire {sign}[{width - 1}:0] total; assign total = {sum}; assign y_o = ~total; endmodule\n";
    }

    private static SumsOfProducts Compare(string path, string change)
    {
        string folder = Path.GetDirectoryName(path)!, script = $"""
            read_verilog -sv {Path.GetFileName(path)}
            hierarchy -top m
            proc
            opt_clean
            write_json rtl.json
            {change}synth -top m -run begin:fine
            write_json words.json
            maccmap
            opt_clean
            write_json expanded.json

            """;
        File.WriteAllText(Path.Combine(folder, "compare.ys"), script);
        ToolResult said = ToolProcess.Run(ToolLocator.Require("yosys", "yosys"), ["-q", "-s", "compare.ys"], folder, CancellationToken.None);
        said.ExitCode.ShouldBe(0, said.Output);
        return SumsOfProducts.Of(Read("rtl"), Read("words"), Read("expanded"));

        YosysNetlist Read(string state) => YosysNetlist.Read(Path.Combine(folder, $"{state}.json"), "m");
    }
}
