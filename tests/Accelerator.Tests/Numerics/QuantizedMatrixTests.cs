using Accelerator.Numerics;

namespace Accelerator.Tests.Numerics;

public sealed class QuantizedMatrixTests
{
    [Fact]
    public void A_weight_is_scale_times_code_less_zero()
    {
        // Two rows, two groups of 2 and 1: z = 1, 2, 0, 3 becomes z' = 2z − 3.
        var matrix = new QuantizedMatrix(2, 3, 2, 2, [0, 1, 2, 3, 0, 1], [0.5f, 2f, 1f, 4f], [-1, 1, -3, 3]);
        matrix.Groups.ShouldBe(2);
        matrix.GroupLength(0).ShouldBe(2);
        matrix.GroupLength(1).ShouldBe(1);
        matrix.Dequantize().ShouldBe([-0.5f, 0f, 0f, 3f, 0f, -8f]);
    }

    [Fact]
    public void Bipolar_codes_have_no_zero_level()
    {
        var matrix = new QuantizedMatrix(1, 4, 2, 4, [0, 1, 2, 3], [2f], [0]);
        matrix.Dequantize().ShouldBe([-3f, -1f, 1f, 3f]);
    }

    [Fact]
    public void Wrong_sizes_and_ranges_are_refused()
    {
        Refused(() => new QuantizedMatrix(1, 2, 2, 2, [0], [1f], [0]));
        Refused(() => new QuantizedMatrix(1, 2, 2, 2, [0, 0], [1f, 1f], [0]));
        Refused(() => new QuantizedMatrix(1, 2, 2, 2, [0, 0], [1f], []));
        Refused(() => new QuantizedMatrix(1, 2, 2, 2, [0, 4], [1f], [0]));
        Refused(() => new QuantizedMatrix(1, 2, 2, 2, [0, 3], [-1f], [0]));
        Refused(() => new QuantizedMatrix(1, 2, 2, 2, [0, 3], [float.NaN], [0]));
        Refused(() => new QuantizedMatrix(1, 2, 2, 2, [0, 3], [1f], [4]));
        Refused(() => new QuantizedMatrix(1, 2, 2, 3, [0, 3], [1f], [0]));
        Refused(() => new QuantizedMatrix(1, 2, 9, 2, [0, 3], [1f], [0]));

        static void Refused(Func<QuantizedMatrix> make) => Should.Throw<ArgumentException>(make);
    }
}
