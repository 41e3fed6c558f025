using Accelerator.Hardware.ProcessingElements;

namespace Accelerator.Tests.Rtl.ProcessingElements;

/// <summary>The elements that the tests build: of every style the published shape, the smallest, odd widths, and every encoding that it takes.</summary>
internal static class ElementCases
{
    private const OperandEncoding U = OperandEncoding.Unsigned, S = OperandEncoding.TwosComplement, B = OperandEncoding.Bipolar;

    public static IReadOnlyDictionary<ProcessingElementStyle, ProcessingElementSpec[]> All { get; } = new Dictionary<ProcessingElementStyle, ProcessingElementSpec[]>
    {
        [ProcessingElementStyle.Mac] = [Mac(1, 4, S, 4, S), Mac(1, 8, S, 8, S), Mac(1, 4, U, 4, S), Mac(1, 4, S, 4, U), Mac(1, 1, U, 1, U), Mac(3, 5, U, 3, U), Mac(4, 8, U, 8, S) with { AccumulatorBits = 48 }, Mac(2, 16, S, 12, S)],
        [ProcessingElementStyle.BitSerial] =
            [Serial(1, 4, S, 4, S), Serial(1, 4, U, 4, B), Serial(1, 4, S, 4, U), Serial(16, 8, S, 8, S), Serial(3, 8, U, 1, B), Serial(3, 8, S, 1, U), Serial(5, 7, S, 3, S), Serial(8, 16, S, 2, S), Serial(4, 8, S, 4, B)],
        [ProcessingElementStyle.CarrySave] = [Save(4, S, 4, S), Save(8, S, 8, S), Save(4, U, 4, U), Save(4, S, 5, S), Save(4, U, 8, S), Save(8, S, 2, S), Save(8, U, 1, U), Save(16, S, 6, S), Save(2, S, 16, U), Save(8, S, 8, S) with { AccumulatorBits = 32 }],
        [ProcessingElementStyle.SameWeight] = [Same(1, 4, S, 4, S), Same(4, 8, S, 8, S), Same(3, 4, U, 5, S), Same(2, 4, S, 4, U), Same(8, 8, U, 2, S), Same(5, 6, S, 7, U)],
        [ProcessingElementStyle.Sparse] = [Sparse(2, 3, S, 3), Sparse(4, 8, S, 8), Sparse(4, 8, U, 4), Sparse(4, 5, S, 6), Sparse(3, 8, S, 2), Sparse(8, 8, U, 8), Sparse(4, 16, S, 12)],
        [ProcessingElementStyle.SharedEncoder] = [Shared(4, 4, 8, S, 8), Shared(2, 2, 4, U, 3), Shared(3, 5, 6, S, 5), Shared(1, 4, 8, S, 8)],
        [ProcessingElementStyle.TermSerial] = [Terms(1, 4, 4), Terms(1, 6, 6), Terms(4, 8, 8), Terms(3, 5, 9), Terms(8, 8, 3), Terms(2, 2, 2), Terms(2, 16, 16)],
        [ProcessingElementStyle.Bricks] = [Element(ProcessingElementStyle.Bricks, 1, 8, S, 8, S), Element(ProcessingElementStyle.Bricks, 1, 8, U, 8, U) with { Beats = 1000, AccumulatorBits = 40 }],
        [ProcessingElementStyle.Popcount] =
            [Count(1, 4, S, 3, S), Count(2, 2, U, 2, B), Count(2, 2, B, 2, S), Count(3, 2, B, 2, B), Count(64, 6, S, 6, S), Count(64, 8, S, 6, S), Count(32, 8, S, 1, B), Count(17, 3, U, 2, S), Count(128, 1, B, 1, B)],
        [ProcessingElementStyle.GroupScaled] = [Grouped(1, 4, S, 4, 4), Grouped(4, 8, S, 4, 8), Grouped(3, 8, U, 3, 5), Grouped(2, 16, S, 4, 12), Grouped(2, 5, S, 1, 1)],
        [ProcessingElementStyle.Shift] = [Power(1, 4, S, 4), Power(1, 4, U, 3), Power(4, 8, S, 4), Power(3, 8, U, 5), Power(2, 16, S, 2), Power(2, 8, S, 6) with { Beats = 4 }],
        [ProcessingElementStyle.Complex] = [Complex(1, 4), Complex(4, 8), Complex(3, 5), Complex(16, 16)],
    };

    private static ProcessingElementSpec Mac(int lanes, int activation, OperandEncoding a, int weight, OperandEncoding w) => Element(ProcessingElementStyle.Mac, lanes, activation, a, weight, w);

    private static ProcessingElementSpec Serial(int lanes, int activation, OperandEncoding a, int weight, OperandEncoding w) => Element(ProcessingElementStyle.BitSerial, lanes, activation, a, weight, w);

    private static ProcessingElementSpec Save(int activation, OperandEncoding a, int weight, OperandEncoding w) => Element(ProcessingElementStyle.CarrySave, 1, activation, a, weight, w);

    private static ProcessingElementSpec Same(int lanes, int activation, OperandEncoding a, int weight, OperandEncoding w) => Element(ProcessingElementStyle.SameWeight, lanes, activation, a, weight, w);

    private static ProcessingElementSpec Sparse(int lanes, int activation, OperandEncoding a, int weight) => Element(ProcessingElementStyle.Sparse, lanes, activation, a, weight, S);

    private static ProcessingElementSpec Shared(int columns, int lanes, int activation, OperandEncoding a, int weight) =>
        Element(ProcessingElementStyle.SharedEncoder, lanes, activation, a, weight, S) with { Columns = columns };

    private static ProcessingElementSpec Terms(int lanes, int activation, int weight) => Element(ProcessingElementStyle.TermSerial, lanes, activation, S, weight, S);

    private static ProcessingElementSpec Count(int lanes, int activation, OperandEncoding a, int weight, OperandEncoding w) => Element(ProcessingElementStyle.Popcount, lanes, activation, a, weight, w);

    private static ProcessingElementSpec Grouped(int lanes, int activation, OperandEncoding a, int weight, int scale) =>
        Element(ProcessingElementStyle.GroupScaled, lanes, activation, a, weight, U) with { Groups = 5, ScaleBits = scale };

    private static ProcessingElementSpec Power(int lanes, int activation, OperandEncoding a, int weight) => Element(ProcessingElementStyle.Shift, lanes, activation, a, weight, OperandEncoding.PowerOfTwo);

    private static ProcessingElementSpec Complex(int lanes, int activation) => Element(ProcessingElementStyle.Complex, lanes, activation, S, 2, OperandEncoding.Complex);

    private static ProcessingElementSpec Element(ProcessingElementStyle style, int lanes, int activation, OperandEncoding a, int weight, OperandEncoding w) => new()
    {
        Style = style, Lanes = lanes, ActivationBits = activation, ActivationEncoding = a, WeightBits = weight, WeightEncoding = w, Beats = 7,
    };
}
