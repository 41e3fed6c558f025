using Accelerator.Numerics;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>The keyword models whose weights were scrambled: seven SVDF layers, with state and time weights of 8 and of 16 bits, on a sequence whose state is carried over.</summary>
public sealed class KeywordTests
{
    private const string Folder = "data/tflite/keyword";
    private const int Frames = 60;

    /// <summary>
    /// Both have the same weights but for the time weights' width. The sequence is synthetic: 60 frames of 96 channels, a slow tone over seeded noise, within the input's codes.
    /// </summary>
    [SharedFact(Folder)]
    public void Eight_bits_of_state_follow_sixteen()
    {
        (long[][] narrow, long[][] wide) = (Outputs("keyword_scrambled_8bit.tflite", reset: false), Outputs("keyword_scrambled.tflite", reset: false));
        // Outputs are probabilities in units of 2^−15.
        foreach (long[] frame in (long[][])[.. narrow, .. wide]) frame.Sum().ShouldBeInRange(32760, 32776);
        double worst = narrow.Zip(wide, (a, b) => Math.Abs(a[1] - b[1])).Max() / 32768.0;
        worst.ShouldBeInRange(0, 0.3);
    }

    [SharedTheory(Folder)]
    [InlineData("keyword_scrambled_8bit.tflite")]
    [InlineData("keyword_scrambled.tflite")]
    public void State_is_carried_over_and_reset(string file)
    {
        long[][] carried = Outputs(file, reset: false), reset = Outputs(file, reset: true);
        carried[0].ShouldBe(reset[0]);
        carried.Zip(reset, (a, b) => a.SequenceEqual(b)).Count(same => !same).ShouldBeGreaterThan(10);
        // The same sequence again gives the same, and one frame after the next is not one frame alone.
        Outputs(file, reset: false).SelectMany(frame => frame).ShouldBe(carried.SelectMany(frame => frame));
    }

    private static long[][] Outputs(string file, bool reset)
    {
        TfliteInference model = TfliteInference.Load(Prerequisite.Shared($"{Folder}/{file}"));
        using (model.Model)
        {
            TfliteSession session = model.Start();
            var random = new Xoshiro256(96);
            return [.. Enumerable.Range(0, Frames).Select(frame =>
            {
                if (reset) session.Reset();
                short[] values = [.. Enumerable.Range(0, 96).Select(channel => (short)Math.Clamp((9000 * (1 + Math.Sin(frame * 0.3 + channel * 0.2))) + random.NextInt32(0, 6000), 0, 24000))];
                return session.Run(TfliteArray.Of<short>(model.Inputs[0], values))[0].ToIntegers();
            })];
        }
    }
}
