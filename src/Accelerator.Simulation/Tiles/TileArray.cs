namespace Accelerator.Simulation.Tiles;

/// <summary><c>array</c> as the units around it see it: it takes steps and hands over partial sums and activation sums. The family says what it does between.</summary>
internal abstract class TileArray : IModule
{
    /// <summary>partial_sum_valid_o.</summary>
    public abstract bool PartialSumValid { get; }

    /// <summary>partial_sum_o: row m, column n at m·N + n, without the zero bits of <c>PartialSumShift</c> left out.</summary>
    public abstract ReadOnlySpan<int> PartialSums { get; }

    /// <summary>activation_sum_o: one a row.</summary>
    public abstract ReadOnlySpan<int> Sums { get; }

    /// <summary>PE cycles, so far, in which a PE had finished its part of a step and waited for others.</summary>
    public virtual long Waiting => 0;

    /// <summary>step_ready_o for a given step_valid_i: the step ends in this cycle. Asked once a cycle, when the wires settle.</summary>
    public virtual bool StepReady(bool stepValid) => stepValid;

    /// <summary>weight_valid_i of the sequencer: whether the fetch unit has a word, unless the array loads weights itself.</summary>
    public virtual bool WeightValid(bool word) => word;

    /// <summary>Ready of the weight fetch unit: the step that takes its word, unless the array loads weights itself.</summary>
    public virtual bool WeightReady(bool taken) => taken;

    /// <summary>Valid of the sequencer's operand: whether the store has one, unless the array loads operands itself.</summary>
    public virtual bool OperandValid(bool word) => word;

    /// <summary>Ready of the operand store: the sequencer's, unless the array loads operands itself.</summary>
    public virtual bool OperandReady(bool released) => released;

    /// <summary>Writes a weight word as the port carries it.</summary>
    public abstract void WriteWeights(BitWriter writer, ReadOnlySpan<byte> word);

    /// <summary>Adds the value of every port of the array and of the modules in it.</summary>
    public abstract void AddSignals(Dictionary<string, Action<BitWriter>> signals);

    /// <inheritdoc/>
    public abstract void Evaluate();

    /// <inheritdoc/>
    public abstract void Commit();
}
