using System.Numerics;
using Accelerator.Hardware.Contracts;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Numerics;
using Accelerator.Simulation.ProcessingElements;
using Models = Accelerator.Simulation.ProcessingElements.ProcessingElements;

namespace Accelerator.Tests.Rtl.ProcessingElements;

/// <summary>
/// A run of the cycle model with random stalls and resets: in the first three quarters of it whole sums, each held against plain arithmetic; then anything on
/// every input in every cycle. Each cycle becomes a word for the bench: reset lowest, the inputs, then the outputs.
/// </summary>
internal sealed class ElementRun
{
    private readonly ProcessingElement model;
    private readonly ElementProgram program;
    private readonly Xoshiro256 random;
    private readonly int structured;
    private readonly Queue<long[]> expected = [];
    private Beat? beat;
    private bool begun;
    private int cycle;

    public ElementRun(ProcessingElementSpec spec, ulong seed, int cycles, int exhaustiveBits)
    {
        Shape = ProcessingElementElaborator.Elaborate(spec);
        random = new Xoshiro256(seed);
        model = Models.Create(Shape);
        program = new ElementProgram(Shape, random, exhaustiveBits);
        structured = cycles * 3 / 4;
    }

    public ProcessingElementShape Shape { get; }

    /// <summary>Sums that were held against plain arithmetic.</summary>
    public int Sums { get; private set; }

    /// <summary>Whether pairs of operands are left that were to be tried one by one.</summary>
    public bool Exhausting => program.Exhausting;

    /// <summary>One cycle.</summary>
    public BigInteger Step()
    {
        bool reset = cycle < 2 || (!program.Exhausting && random.Below(700) == 0), chaos = cycle >= structured;
        int profile = cycle / 64 % 4;
        bool enable = profile == 0 || random.Below(profile == 3 ? 2 : 8) != 0, valid = profile == 1 || random.Below(profile == 2 ? 2 : 8) != 0;
        if (reset)
        {
            model.Reset();
            program.Restart();
            expected.Clear();
            (beat, begun) = (null, false);
        }

        beat ??= program.Next();
        ulong[] inputs = chaos || (!valid && !begun) ? program.Garbage() : beat.Inputs;
        inputs.CopyTo(model.Inputs, 0);
        model.Inputs[ProcessingElement.EnableAt] = enable ? 1ul : 0;
        model.Inputs[ProcessingElement.ValidAt] = valid ? 1ul : 0;
        model.Settle();
        BigInteger word = Word(!reset);
        cycle++;
        if (reset) return word;

        if (!chaos) Check(enable, valid);
        model.Evaluate();
        model.Commit();
        return word;
    }

    private void Check(bool enable, bool valid)
    {
        if (enable && model.Outputs[ProcessingElement.SumValidAt] == 1)
        {
            long[] sums = expected.Dequeue();
            int count = Shape.Ports.Single(port => port.Name == "sum_o").Count;
            for (int c = 0; c < count; c++) model.Sum(c).ShouldBe(sums[c], $"{Shape.Spec} cycle {cycle}");
            Sums++;
        }

        if (!enable || !valid) return;
        begun = true;
        if (model.Outputs[ProcessingElement.ReadyAt] == 0) return;
        if (beat!.Expected is long[] sum) expected.Enqueue(sum);
        (beat, begun) = (null, false);
    }

    private BigInteger Word(bool released)
    {
        BigInteger word = released ? 1 : 0;
        int at = 1, input = 0, output = 0;
        foreach (ElementPort port in Shape.Ports)
        {
            for (int i = 0; i < port.Count; i++)
            {
                word |= (BigInteger)(port.Direction == PortDirection.Input ? model.Inputs[input++] : model.Outputs[output++]) << at;
                at += port.Width;
            }
        }

        return word;
    }
}
