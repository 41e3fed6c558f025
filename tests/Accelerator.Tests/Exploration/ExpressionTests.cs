using Accelerator.Configuration.Sweeps;

namespace Accelerator.Tests.Exploration;

public sealed class ExpressionTests
{
    private static readonly string[] Names = ["n", "k", "format", "on"];

    private static readonly SweepValue[] Values = [SweepValue.Of(12), SweepValue.Of(5), SweepValue.Of("int4"), SweepValue.Of(true)];

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 3 - 2", "5")]
    [InlineData("12 / 5", "2.4")]
    [InlineData("-n % k", "3")]
    [InlineData("- -n", "12")]
    [InlineData("0.5 * n", "6")]
    [InlineData("ceil_div(n, k)", "3")]
    [InlineData("min(n, k, 7) + max(n, k)", "17")]
    [InlineData("floor(n / k) + ceil(n / k) + abs(-1)", "6")]
    [InlineData("log2(1024)", "10")]
    [InlineData("bits(format) * n", "48")]
    [InlineData("if(n > k, 'wide', 'deep')", "wide")]
    [InlineData("n == 12 and not k == 12", "true")]
    [InlineData("n < k or on", "true")]
    [InlineData("not on or false", "false")]
    [InlineData("not (on and n <= 12)", "false")]
    [InlineData("format == \"int4\"", "true")]
    [InlineData("format != 'int8'", "true")]
    [InlineData("n >= 12 and n / 0 > 1 == false or true", null)]
    [InlineData("on or n / 0 > 1", "true")]
    [InlineData("1000000 * 1000000", "1000000000000")]
    public void An_expression_has_the_value_of_its_rules(string text, string? value)
    {
        if (value is null) Should.Throw<ExpressionException>(() => Value(text)).Id.ShouldBe("ACC1130");
        else Value(text).ToString().ShouldBe(value);
    }

    [Theory]
    [InlineData("", "ACC1130", 0)]
    [InlineData("1 +", "ACC1130", 3)]
    [InlineData("(1", "ACC1130", 2)]
    [InlineData("1 2", "ACC1130", 2)]
    [InlineData("1 < 2 < 3", "ACC1130", 6)]
    [InlineData("n $ k", "ACC1130", 2)]
    [InlineData("1.2.3", "ACC1130", 0)]
    [InlineData("'open", "ACC1130", 0)]
    [InlineData("min()", "ACC1130", 4)]
    [InlineData("log2(1, 2)", "ACC1130", 0)]
    [InlineData("and n", "ACC1130", 0)]
    [InlineData("n + m", "ACC1131", 4)]
    [InlineData("sin(n)", "ACC1131", 0)]
    [InlineData("n / (k - 5)", "ACC1137", 2)]
    [InlineData("n + on", "ACC1137", 4)]
    [InlineData("n and on", "ACC1137", 0)]
    [InlineData("n == on", "ACC1137", 2)]
    [InlineData("log2(0)", "ACC1137", 0)]
    [InlineData("ceil_div(1, 0)", "ACC1137", 0)]
    [InlineData("bits(n)", "ACC1137", 0)]
    [InlineData("bits('float16')", "ACC1137", 0)]
    public void What_is_wrong_has_a_place(string text, string id, int at)
    {
        ExpressionException wrong = Should.Throw<ExpressionException>(() => Value(text));
        (wrong.Id, wrong.At).ShouldBe((id, at));
    }

    [Fact]
    public void Hostile_texts_are_bounded()
    {
        string[] texts =
        [
            new('(', 1000), new('-', 999), string.Concat(Enumerable.Repeat("not ", 250)), string.Concat(Enumerable.Repeat("min(", 250)), new string('9', 1000), new('x', 1001),
            $"min({string.Join(',', Enumerable.Repeat("1", 200))})", string.Concat(Enumerable.Repeat("log2(", 33)) + "1" + new string(')', 33),
        ];
        foreach (string text in texts) Should.Throw<ExpressionException>(() => Value(text));
        Value(string.Join('+', Enumerable.Repeat("1", 500))).Number.ShouldBe(500);
        Value(new string('(', 32) + "1" + new string(')', 32)).Number.ShouldBe(1);
    }

    /// <summary>Random texts of the language's own tokens are read or refused, and never anything else.</summary>
    [Fact]
    public void Random_texts_are_read_or_refused()
    {
        string[] tokens = ["n", "k", "format", "on", "1", "0.5", "'a'", "+", "-", "*", "/", "%", "(", ")", ",", "<", "==", "and", "or", "not", "min", "if", "bits", "true", "\"", "."];
        var random = new Accelerator.Numerics.Xoshiro256(3);
        int read = 0;
        for (int i = 0; i < 200_000; i++)
        {
            string text = string.Join(' ', Enumerable.Range(0, 1 + random.Below(7)).Select(_ => tokens[random.Below(tokens.Length)]));
            try
            {
                Value(text);
                read++;
            }
            catch (ExpressionException)
            {
            }
        }

        read.ShouldBeGreaterThan(1000);
    }

    private static SweepValue Value(string text) => ExpressionParser.Parse(text, Names).Evaluate(Values);
}
