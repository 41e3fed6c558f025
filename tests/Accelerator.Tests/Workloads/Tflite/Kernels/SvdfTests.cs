using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Tests.Workloads.Tflite.Kernels;

/// <summary>SVDF against the published figures of its tests and against its definition.</summary>
public sealed class SvdfTests
{
    // Figures of tflite-micro's svdf_test: two rows of two inputs, four units of rank 2, memory of ten, ten invocations.
    private static readonly float[] Inputs =
    [
        0.12609188f, -0.46347019f, 0.35867718f, 0.36897406f, 0.14278367f, -1.64410412f, -0.57290924f, 0.12729003f, 0.49837467f, 0.19278903f, 0.17660543f, 0.52949083f, -0.11186574f, 0.13164264f,
        -0.72674477f, -0.5683046f, -0.68892461f, 0.37783599f, -0.63690937f, 0.44483393f, -0.81299269f, -0.86831826f, -0.95760226f, 1.82078898f, -1.45006323f, -0.82251364f, -1.65087092f,
        -1.89238167f, 0.03966608f, -0.24936394f, 2.06740379f, -1.51439476f, 0.11771342f, -0.23761693f, 0.31088525f, -1.55601168f, -0.89477462f, 1.67204106f, -0.6230064f, 0.29819036f,
    ];

    private static readonly float[] Feature =
    [
        -0.31930989f, 0.0079667f, 0.39296314f, 0.37613347f, 0.12416199f, 0.15785322f, 0.27901134f, 0.3905206f, 0.21931258f, -0.36137494f, -0.10640851f, 0.31053296f, -0.36118156f, -0.0976817f,
        -0.36916667f, 0.22197971f,
    ];

    private static readonly float[] Time =
    [
        -0.31930989f, 0.37613347f, 0.27901134f, -0.36137494f, -0.36118156f, 0.22197971f, 0.27557442f, -0.06634006f, 0.0079667f, 0.12416199f,
        0.3905206f, -0.10640851f, -0.0976817f, 0.15294972f, 0.39635518f, -0.02702999f, 0.39296314f, 0.15785322f, 0.21931258f, 0.31053296f,
        -0.36916667f, 0.38031587f, -0.21580373f, 0.27072677f, 0.23622236f, 0.34936687f, 0.18174365f, 0.35907319f, -0.17493086f, 0.324846f,
        -0.10781813f, 0.27201805f, 0.14324132f, -0.23681851f, -0.27115166f, -0.01580888f, -0.14943552f, 0.15465137f, 0.09784451f, -0.0337657f,
        -0.14884081f, 0.19931212f, -0.36002168f, 0.34663299f, -0.11405486f, 0.12672701f, 0.39463779f, -0.07886535f, -0.06384811f, 0.08249187f,
        -0.26816407f, -0.19905911f, 0.29211238f, 0.31264046f, -0.28664589f, 0.05698794f, 0.11613581f, 0.14078894f, 0.02187902f, -0.21781836f,
        -0.15567942f, 0.08693647f, -0.38256618f, 0.36580828f, -0.22922277f, -0.0226903f, 0.12878349f, -0.28122205f, -0.10850525f, -0.11955214f,
        0.27179423f, -0.04710215f, 0.31069002f, 0.22672787f, 0.09580326f, 0.08682203f, 0.1258215f, 0.1851041f, 0.29228821f, 0.12366763f,
    ];

    private static readonly float[] Outputs =
    [
        -0.044205f, -0.013757f, 0.050369f, -0.018447f, 0.073010f, 0.025142f, -0.021154f, 0.013551f, -0.209613f, -0.062421f, 0.150209f, -0.108334f, 0.028256f, -0.006950f, -0.030885f, 0.009603f,
        -0.076800f, -0.037075f, -0.087198f, -0.155183f, 0.091069f, 0.098446f, -0.016083f, 0.106475f, -0.082123f, -0.162238f, -0.084434f, -0.141074f, -0.029340f, -0.090685f, 0.053302f, -0.030604f,
        -0.201440f, 0.088424f, 0.139877f, 0.012416f, -0.113212f, 0.103893f, -0.100842f, 0.122780f, -0.166632f, -0.116705f, 0.175298f, -0.047163f, 0.313077f, -0.166485f, -0.285860f, 0.129069f,
        -0.625911f, 0.046134f, 0.138081f, -0.129581f, -0.521455f, -0.061579f, 0.230289f, 0.114963f, -0.216693f, -0.161643f, -0.179177f, -0.052599f, -0.213239f, 0.029502f, 0.260858f, 0.275045f,
        -0.213689f, -0.323608f, -0.285635f, -0.317687f, -0.324092f, -0.317972f, -0.208450f, -0.462504f, -0.255126f, -0.218576f, -0.041528f, 0.179421f, -0.440583f, 0.072127f, -0.284136f, 0.241570f,
    ];

    [Fact]
    public void Ten_invocations_give_the_published_outputs()
    {
        var shape = new SvdfShape(2, 2, 8, 2, 10);
        var (state, outputs) = (new float[160], new float[8]);
        for (int run = 0; run < 10; run++)
        {
            Svdf.Run(shape, Inputs.AsSpan(run * 4, 4), Feature, Time, new float[4], float.MinValue, float.MaxValue, state, outputs);
            for (int i = 0; i < 8; i++) outputs[i].ShouldBe(Outputs[run * 8 + i], 1e-5f, $"invocation {run}, output {i}");
        }
    }

    [Fact]
    public void Eight_and_sixteen_bits_of_state_follow_the_definition_and_carry_it_over()
    {
        var random = new Xoshiro256(11);
        for (int round = 0; round < 60; round++)
        {
            int rank = 1 + random.Below(3);
            var shape = new SvdfShape(1 + random.Below(3), 1 + random.Below(9), rank * (1 + random.Below(4)), rank, 1 + random.Below(6));
            if (round % 2 == 0) Compare<sbyte>(random, shape, random.NextInt32(-40, 40));
            else Compare<short>(random, shape, 0);
        }
    }

    private static void Compare<T>(Xoshiro256 random, SvdfShape shape, int stateZero)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T>
    {
        (int low, int high) = (int.CreateChecked(T.MinValue), int.CreateChecked(T.MaxValue));
        sbyte[] feature = Codes(shape.Filters * shape.Inputs);
        T[] time = [.. Enumerable.Range(0, shape.Filters * shape.Memory).Select(_ => T.CreateChecked(random.NextInt32(-100, 100)))];
        int[] bias = random.Below(4) == 0 ? [] : [.. Enumerable.Range(0, shape.Units).Select(_ => random.NextInt32(-3000, 3000))];
        double toState = Math.ScaleB(1 + random.NextDouble(), high > 127 ? -2 : -7), toOutput = Math.ScaleB(1 + random.NextDouble(), high > 127 ? -15 : -9);
        var scales = new SvdfScales(random.NextInt32(-128, 127), stateZero, FixedPointMultiplier.Of(toState), FixedPointMultiplier.Of(toOutput), new OutputRange(random.NextInt32(-128, 127), -128, 127), FixedPointRounding.Double);
        T[] state = [.. Enumerable.Repeat(T.CreateChecked(stateZero), shape.Batches * shape.Filters * shape.Memory)];
        // By hand: a queue a filter.
        var queues = Enumerable.Range(0, shape.Batches * shape.Filters).Select(_ => new Queue<int>(Enumerable.Repeat(stateZero, shape.Memory))).ToArray();
        for (int run = 0; run < 8; run++)
        {
            sbyte[] inputs = Codes(shape.Batches * shape.Inputs), outputs = new sbyte[shape.Batches * shape.Units];
            Svdf.Run<T>(shape, scales, inputs, feature, time, bias, state, outputs);
            for (int b = 0; b < shape.Batches; b++)
            for (int u = 0; u < shape.Units; u++)
            {
                int total = bias.Length == 0 ? 0 : bias[u];
                for (int f = u * shape.Rank; f < (u + 1) * shape.Rank; f++)
                {
                    int sum = Enumerable.Range(0, shape.Inputs).Sum(i => (inputs[b * shape.Inputs + i] - scales.InputZero) * feature[f * shape.Inputs + i]);
                    Queue<int> queue = queues[b * shape.Filters + f];
                    queue.Dequeue();
                    queue.Enqueue(Math.Clamp(FixedPointRequantizer.Apply(sum, scales.ToState) + stateZero, low, high));
                    total += queue.Select((value, t) => (value - stateZero) * int.CreateChecked(time[f * shape.Memory + t])).Sum();
                }

                ((int)outputs[b * shape.Units + u]).ShouldBe(Math.Clamp(FixedPointRequantizer.Apply(total, scales.ToOutput) + scales.Output.ZeroPoint, -128, 127));
            }
        }

        sbyte[] Codes(int count) => [.. Enumerable.Range(0, count).Select(_ => (sbyte)random.NextInt32(-128, 127))];
    }
}
