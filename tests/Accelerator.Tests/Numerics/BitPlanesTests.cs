using Accelerator.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Accelerator.Tests.Numerics;

public sealed class BitPlanesTests
{
    private static readonly Arbitrary<(int Rows, int Columns, int Bits, int Seed)> Shapes =
        (from rows in Gen.Choose(1, 5)
         from columns in Gen.Choose(1, 150)
         from bits in Gen.Choose(1, 8)
         from seed in Gen.Choose(0, int.MaxValue)
         select (rows, columns, bits, seed)).ToArbitrary();

    [Fact]
    public void Every_bit_lies_where_the_layout_says() =>
        Prop.ForAll(Shapes, shape =>
        {
            byte[] codes = RandomMatrix.Codes(shape.Rows, shape.Columns, shape.Bits, (ulong)shape.Seed);
            byte[] planes = BitPlanes.Pack(codes, shape.Rows, shape.Columns, shape.Bits);
            for (int plane = 0; plane < shape.Bits; plane++)
            {
                for (int i = 0; i < codes.Length; i++)
                {
                    int bit = BitPlanes.Bit(planes, shape.Rows, shape.Columns, plane, i / shape.Columns, i % shape.Columns);
                    if (bit != ((codes[i] >> plane) & 1)) return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Unpacking_gives_the_codes_back() =>
        Prop.ForAll(Shapes, shape =>
        {
            byte[] codes = RandomMatrix.Codes(shape.Rows, shape.Columns, shape.Bits, (ulong)shape.Seed);
            byte[] planes = BitPlanes.Pack(codes, shape.Rows, shape.Columns, shape.Bits);
            return BitPlanes.Unpack(planes, shape.Rows, shape.Columns, shape.Bits).SequenceEqual(codes);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Padding_bits_are_zero_and_ignored()
    {
        byte[] planes = BitPlanes.Pack([1, 1, 1], 1, 3, 1);
        planes.ShouldBe([0b0000_0111]);
        BitPlanes.Unpack([0b1111_1101], 1, 3, 1).ShouldBe([1, 0, 1]);
    }

    [Fact]
    public void Wrong_sizes_are_refused()
    {
        Should.Throw<ArgumentException>(() => BitPlanes.Pack([1, 2], 1, 3, 2));
        Should.Throw<ArgumentException>(() => BitPlanes.Unpack([1, 2], 1, 3, 1));
        Should.Throw<ArgumentException>(() => BitPlanes.Pack([1], 1, 1, 9));
    }
}
