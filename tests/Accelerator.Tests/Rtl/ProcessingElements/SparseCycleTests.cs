using System.Globalization;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics;
using Accelerator.Numerics.Terms;
using Accelerator.Simulation.ProcessingElements;
using Accelerator.Tests.Support;
using Models = Accelerator.Simulation.ProcessingElements.ProcessingElements;

namespace Accelerator.Tests.Rtl.ProcessingElements;

/// <summary>Cycles of the sparse element: the law per vector, and published cycles for normal operands.</summary>
public sealed class SparseCycleTests
{
    private const int Lanes = 4;

    private static readonly ProcessingElementSpec Published = ElementCases.All[ProcessingElementStyle.Sparse][1] with { Beats = 32 };

    /// <summary>
    /// The published totals count one empty group more a vector, a cycle each; without it they are sums of max(1, digits that are not zero). Ours are for other
    /// normal operands of the same deviation: equal within 1 %, five standard deviations of the difference of two samples.
    /// </summary>
    [SharedFact("golden/bit_serial/tpe_opt3_cycles.csv")]
    public void Cycles_are_the_published_ones_within_sampling_error()
    {
        string[][] rows = [.. File.ReadAllLines(Prerequisite.Shared("golden/bit_serial/tpe_opt3_cycles.csv")).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','))];
        rows.Length.ShouldBe(5);
        var random = new Xoshiro256(2024);
        foreach (string[] row in rows)
        {
            int sigma = Number(row[0]), length = Number(row[1]), vectors = Number(row[2]);
            long published = Number(row[6]) - vectors, cycles = 0, digits = 0;
            for (int v = 0; v < vectors; v++)
            {
                int[] weights = [.. Enumerable.Range(0, length).Select(_ => (int)Math.Clamp(Math.Round(random.NextNormal() * sigma), -128, 127))];
                cycles += Cycles(weights, random, out long nonZero);
                digits += nonZero;
            }

            Math.Abs(cycles - published).ShouldBeLessThan(published / 100, $"sigma {sigma} K {length}: {cycles}, published {published}");
            double average = (double)digits / (vectors * length), counted = double.Parse(row[8], CultureInfo.InvariantCulture);
            Math.Abs(average - counted).ShouldBeLessThan(0.01 * counted, $"sigma {sigma} K {length}: {average} digits an operand, published {counted}");
        }

        static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>Runs a dot product through the model, holds its cycles against the law and its sum against the plain one.</summary>
    private static long Cycles(int[] weights, Xoshiro256 random, out long nonZero)
    {
        ProcessingElement model = Models.Create(ProcessingElementElaborator.Elaborate(Published));
        var encoder = new EntEncoder(8);
        var terms = new Term[4];
        int[] activations = [.. weights.Select(_ => random.NextInt32(-128, 127))];
        long cycles = 0, law = 0;
        nonZero = 0;
        for (int digit = 3; digit >= 0; digit--)
        {
            for (int group = 0; group < weights.Length; group += Lanes)
            {
                int there = 0;
                for (int k = 0; k < Lanes; k++)
                {
                    encoder.Encode((uint)weights[group + k] & 255, terms);
                    if (terms[digit].Mantissa) there++;
                    model.Inputs[ProcessingElement.ExtraAt + 2 + k] = (ulong)activations[group + k] & 255;
                    model.Inputs[ProcessingElement.ExtraAt + 2 + Lanes + k] = (ulong)weights[group + k] & 255;
                }

                nonZero += there;
                law += Math.Max(1, there);
                model.Inputs[ProcessingElement.ExtraAt] = digit < 3 && group == 0 ? 1ul : 0;
                model.Inputs[ProcessingElement.ExtraAt + 1] = (ulong)digit;
                cycles += Beat(first: digit == 3 && group == 0, last: digit == 0 && group + Lanes == weights.Length);
            }
        }

        cycles.ShouldBe(law);
        for (int drain = 1; drain <= model.Shape.Latency; drain++)
        {
            model.Inputs[ProcessingElement.ValidAt] = 0;
            model.Settle();
            model.Outputs[ProcessingElement.SumValidAt].ShouldBe(drain == model.Shape.Latency ? 1ul : 0);
            model.Evaluate();
            model.Commit();
        }

        model.Sum().ShouldBe(weights.Zip(activations, (w, a) => (long)w * a).Sum());
        return cycles;

        int Beat(bool first, bool last)
        {
            model.Inputs[ProcessingElement.EnableAt] = model.Inputs[ProcessingElement.ValidAt] = 1;
            model.Inputs[ProcessingElement.FirstAt] = first ? 1ul : 0;
            model.Inputs[ProcessingElement.LastAt] = last ? 1ul : 0;
            for (int count = 1; ; count++)
            {
                model.Settle();
                bool ready = model.Outputs[ProcessingElement.ReadyAt] == 1;
                model.Evaluate();
                model.Commit();
                if (ready) return count;
            }
        }
    }
}
