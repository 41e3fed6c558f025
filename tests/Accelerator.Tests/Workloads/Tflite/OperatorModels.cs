using Accelerator.Workloads.Tflite;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>Small models of the operators beyond plain layers; every one runs.</summary>
internal static class OperatorModels
{
    /// <summary>All of them.</summary>
    public static readonly Func<TfliteBuilder>[] All = [Recurrent, Memory, Wide, Elements];

    /// <summary>Two steps of three codes through a recurrent layer of two cells, then 16 bits, tanh and numbers.</summary>
    public static TfliteBuilder Recurrent() => Recurrent(peephole: false);

    /// <summary>With a peephole, which is refused.</summary>
    public static TfliteBuilder Recurrent(bool peephole)
    {
        var b = new TfliteBuilder();
        int x = b.Codes("x", [1, 2, 3], 0.01f, 4);
        int[] input = [.. Enumerable.Range(0, 4).Select(gate => b.Codes($"w{gate}", [2, 3], [0.02f], 0, [.. Ramp(6, gate)]))];
        int[] state = [.. Enumerable.Range(0, 4).Select(gate => b.Codes($"r{gate}", [2, 2], [0.03f], 0, [.. Ramp(4, gate)]))];
        int[] bias = [.. Enumerable.Range(0, 4).Select(gate => b.Int32s($"b{gate}", 100 * gate, -300))];
        int hidden = b.Tensor("h", TfliteType.Int8, [1, 2], [1f / 128], [3], variable: true), cell = b.Tensor("c", TfliteType.Int16, [1, 2], [1f / 2048], variable: true), y = b.Tensor("y", TfliteType.Int8, [1, 2, 2], [1f / 128], [3]);
        int peep = peephole ? b.Tensor("p", TfliteType.Int16, [2], [0.1f], data: [1, 0, 2, 0]) : -1;
        b.Operator(44, [x, .. input, .. state, peep, -1, -1, .. bias, -1, -1, hidden, cell, -1, -1, -1, -1], [y], 71, new FlatNode().With(0, (byte)4).With(1, 10f).With(2, 0f).With(3, false));
        int wide = b.Tensor("wide", TfliteType.Int16, [1, 2, 2], [1f / 4096]), tanh = b.Tensor("tanh", TfliteType.Int16, [1, 2, 2], [1f / 32768]), numbers = b.Tensor("numbers", TfliteType.Float32, [1, 2, 2]);
        return b.Operator(114, [y], [wide]).Operator(28, [wide], [tanh]).Operator(6, [tanh], [numbers]).Graph([x], [numbers]);
    }

    /// <summary>SVDF of rank 2 with 16 bits of state, then a logistic function.</summary>
    public static TfliteBuilder Memory()
    {
        var b = new TfliteBuilder();
        int x = b.Codes("x", [1, 3], 0.1f, -5), feature = b.Codes("feature", [4, 3], [0.01f], 0, [.. Ramp(12, 1)]);
        int time = b.Tensor("time", TfliteType.Int16, [4, 5], [0.001f], data: [.. Enumerable.Range(0, 20).SelectMany(i => BitConverter.GetBytes((short)(i * 377 % 2000 - 900)))]);
        int state = b.Tensor("state", TfliteType.Int16, [1, 20], [0.002f], variable: true), y = b.Codes("y", [1, 2], 0.05f, 7), s = b.Codes("s", [1, 2], 1f / 256, -128);
        b.Operator(27, [x, feature, time, b.Int32s("bias", 1000, -2000), state], [y], 6, new FlatNode().With(0, 2).With(1, (byte)0));
        return b.Operator(14, [y], [s]).Graph([x], [s]);
    }

    /// <summary>A convolution of 16 bits, a transposed one back to the size of the input, and 8 bits.</summary>
    public static TfliteBuilder Wide()
    {
        var b = new TfliteBuilder();
        int x = b.Tensor("x", TfliteType.Int16, [1, 5, 4, 2], [0.001f]), w = b.Codes("w", [3, 2, 2, 2], [0.01f, 0.02f, 0.03f], 0, [.. Ramp(24, 2)]);
        int conv = b.Tensor("conv", TfliteType.Int16, [1, 3, 2, 3], [0.002f]), back = b.Tensor("back", TfliteType.Int16, [1, 5, 4, 2], [0.003f]), y = b.Codes("y", [1, 5, 4, 2], 0.1f, 1);
        b.Operator(3, [x, w, Int64s(b, 3)], [conv], 1, new FlatNode().With(0, (byte)0).With(1, 2).With(2, 2).With(3, (byte)1));
        b.Operator(67, [b.Int32s("sizes", 1, 5, 4, 2), b.Codes("v", [2, 3, 3, 3], [0.01f, 0.02f], 0, [.. Ramp(54, 3)]), conv, Int64s(b, 2)], [back], 49, new FlatNode().With(0, (byte)0).With(1, 2).With(2, 2));
        return b.Operator(114, [back], [y]).Graph([x], [y]);
    }

    /// <summary>Integers added, multiplied, divided and bounded, sliced, joined and made numbers.</summary>
    public static TfliteBuilder Elements()
    {
        var b = new TfliteBuilder();
        int x = Plain("x", 2, 3), two = b.Int32s("two", 2), row = b.Int32s("row", 5, -6, 7), sum = Plain("sum", 2, 3), product = Plain("product", 2, 3), quotient = Plain("quotient", 2, 3), most = Plain("most", 2, 3), least = Plain("least", 2, 3), less = Plain("less", 2, 3);
        int slice = Plain("slice", 1, 3), joined = Plain("joined", 3, 3), y = b.Tensor("y", TfliteType.Float32, [3, 3]);
        b.Operator(0, [x, row], [sum], 11, new FlatNode().With(0, (byte)0)).Operator(18, [sum, two], [product], 21, new FlatNode().With(0, (byte)0)).Operator(42, [product, row], [quotient], 29, new FlatNode().With(0, (byte)0));
        b.Operator(55, [quotient, two], [most], 0).Operator(57, [most, row], [least], 0).Operator(41, [least, x], [less], 28, new FlatNode().With(0, (byte)0));
        b.Operator(45, [less, b.Int32s("begin", 1, 2), b.Int32s("end", 2, -4), b.Int32s("strides", 1, -1)], [slice], 32, new FlatNode().With(0, 0).With(1, 0).With(2, 0).With(3, 0).With(4, 0));
        b.Operator(2, [less, slice], [joined], 10, new FlatNode().With(0, 0).With(1, (byte)0));
        return b.Operator(53, [joined], [y], 37, new FlatNode().With(0, (byte)2).With(1, (byte)0)).Graph([x], [y]);

        int Plain(string name, params int[] shape) => b.Tensor(name, TfliteType.Int32, shape);
    }

    private static int Int64s(TfliteBuilder b, int count) => b.Tensor("bias", TfliteType.Int64, [count], data: [.. Enumerable.Range(0, count).SelectMany(i => BitConverter.GetBytes(i * 1000L - 500))]);

    private static IEnumerable<sbyte> Ramp(int count, int seed) => Enumerable.Range(0, count).Select(i => (sbyte)(((i + 3 * seed) * 37 % 255) - 127));
}
