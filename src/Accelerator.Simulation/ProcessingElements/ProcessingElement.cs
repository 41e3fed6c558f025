using Accelerator.Hardware.ProcessingElements;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary>
/// Cycle model of a processing element (docs/processing-elements.md). A cycle is: write <see cref="Inputs"/>, <see cref="Settle"/>, read
/// <see cref="Outputs"/>, <see cref="Evaluate"/>, <see cref="Commit"/>. Nothing is allocated after construction.
/// </summary>
public abstract class ProcessingElement
{
    /// <summary>Places of the common inputs.</summary>
    public const int EnableAt = 0, ValidAt = 1, FirstAt = 2, LastAt = 3, ExtraAt = 4;

    /// <summary>Places of the common outputs.</summary>
    public const int ReadyAt = 0, SumValidAt = 1, SumAt = 2;

    private readonly ulong[] masks;
    private readonly int activationAt;
    private readonly int weightAt;

    private protected ProcessingElement(ProcessingElementShape shape)
    {
        Shape = shape;
        Inputs = new ulong[shape.InputCount];
        Outputs = new ulong[shape.OutputCount];
        masks = new ulong[shape.OutputCount];
        int input = 0, output = 0;
        foreach (ElementPort port in shape.Ports)
        {
            if (port.Name == "activation_i") activationAt = input;
            if (port.Name == "weight_i") weightAt = input;
            if (port.Direction == Hardware.Contracts.PortDirection.Input) input += port.Count;
            else masks.AsSpan(output, port.Count).Fill(port.Width == 64 ? ulong.MaxValue : (1ul << port.Width) - 1);
            if (port.Direction == Hardware.Contracts.PortDirection.Output) output += port.Count;
        }
    }

    /// <summary>Widths and ports.</summary>
    public ProcessingElementShape Shape { get; }

    /// <summary>One place for each element of each input port, in the order of the ports; each below 2^width.</summary>
    public ulong[] Inputs { get; }

    /// <summary>One place for each element of each output port, in the order of the ports, as bits.</summary>
    public ulong[] Outputs { get; }

    /// <summary>enable_i: without it no register changes.</summary>
    protected bool Enable => Inputs[EnableAt] != 0;

    /// <summary>valid_i: there are operands.</summary>
    protected bool Valid => Inputs[ValidAt] != 0;

    /// <summary>first_i: the sum starts with this beat.</summary>
    protected bool First => Inputs[FirstAt] != 0;

    /// <summary>last_i: the sum ends with this beat.</summary>
    protected bool Last => Inputs[LastAt] != 0;

    /// <summary>sum_o, element <paramref name="column"/>, as a number.</summary>
    public long Sum(int column = 0) => Signed(Outputs[SumAt + column], Shape.SumBits);

    /// <summary>Gives the outputs of this cycle from registers and inputs.</summary>
    public void Settle()
    {
        Drive();
        for (int i = 0; i < masks.Length; i++) Outputs[i] &= masks[i];
    }

    /// <summary>Computes next values (D) from registers (Q) and inputs.</summary>
    public abstract void Evaluate();

    /// <summary>The rising clock edge.</summary>
    public abstract void Commit();

    /// <summary>rst_ni low: every register is 0.</summary>
    public abstract void Reset();

    /// <summary>Writes every output; bits above a port's width do not count.</summary>
    private protected abstract void Drive();

    /// <summary>The code of activation <paramref name="index"/>.</summary>
    private protected uint ActivationCode(int index) => (uint)Inputs[activationAt + index];

    /// <summary>The code of weight <paramref name="index"/>.</summary>
    private protected uint WeightCode(int index) => (uint)Inputs[weightAt + index];

    /// <summary>Activation <paramref name="index"/> as a number, unsigned or two's complement.</summary>
    private protected long Activation(int index) => Number(ActivationCode(index), Shape.Spec.ActivationBits, Shape.Spec.ActivationEncoding);

    /// <summary>Weight <paramref name="index"/> as a number, unsigned or two's complement.</summary>
    private protected long Weight(int index) => Number(WeightCode(index), Shape.Spec.WeightBits, Shape.Spec.WeightEncoding);

    private protected static bool Bit(uint code, int place) => (code >> place & 1) != 0;

    /// <summary>The lowest <paramref name="bits"/> bits as a signed number.</summary>
    private protected static long Signed(ulong word, int bits) => (long)(word << 64 - bits) >> 64 - bits;

    private static long Number(uint code, int bits, OperandEncoding encoding) => encoding == OperandEncoding.TwosComplement ? Signed(code, bits) : code;
}
