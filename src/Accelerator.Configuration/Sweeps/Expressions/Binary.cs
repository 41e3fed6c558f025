namespace Accelerator.Configuration.Sweeps;

/// <summary>Two parts and what stands between them; of <c>and</c> and <c>or</c> the second is looked at only where it decides.</summary>
internal sealed record Binary(int At, string Operator, Expression Left, Expression Right) : Expression(At)
{
    public override IEnumerable<int> Names => Left.Names.Concat(Right.Names);

    public override SweepValue Evaluate(ReadOnlySpan<SweepValue> values)
    {
        switch (Operator)
        {
            case "and":
                return SweepValue.Of(Truth(Left, values) && Truth(Right, values));
            case "or":
                return SweepValue.Of(Truth(Left, values) || Truth(Right, values));
            case "==" or "!=":
                SweepValue left = Left.Evaluate(values), right = Right.Evaluate(values);
                if (left.Kind != right.Kind) throw Wrong(At, "Different kinds of values are compared.", $"{left.Kind} and {right.Kind}", "two of one kind");
                return SweepValue.Of(left == right == (Operator == "=="));
            default:
                return Arithmetic(Number(Left, values), Number(Right, values));
        }
    }

    private SweepValue Arithmetic(double left, double right)
    {
        if (Operator is "/" or "%" && right == 0) throw Wrong(At, "This divides by zero.", $"{SweepValue.Of(left)} {Operator} 0", "a divisor other than zero");
        return Operator switch
        {
            "+" => Finite(At, left + right),
            "-" => Finite(At, left - right),
            "*" => Finite(At, left * right),
            "/" => Finite(At, left / right),
            "%" => Finite(At, left - (right * Math.Floor(left / right))),
            "<" => SweepValue.Of(left < right),
            "<=" => SweepValue.Of(left <= right),
            ">" => SweepValue.Of(left > right),
            ">=" => SweepValue.Of(left >= right),
            _ => throw new InvalidOperationException(Operator),
        };
    }
}
