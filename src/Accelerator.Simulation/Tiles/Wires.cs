using Accelerator.Compilation.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>
/// The combinational signals between modules in the current cycle: functions of registers and of the environment's inputs,
/// settled once before any module is evaluated.
/// </summary>
internal sealed class Wires(TileCommand reset)
{
    /// <summary>The command at the top's port; its fields count only while <see cref="CommandValid"/>.</summary>
    public TileCommand Command = reset;

    /// <summary>cmd_valid_i of the top.</summary>
    public bool CommandValid;

    /// <summary>cmd_ready_o of the top: every unit has room.</summary>
    public bool CommandReady;

    /// <summary>output_ready_i.</summary>
    public bool OutputReady;

    /// <summary>done_ready_i.</summary>
    public bool DoneReady;

    /// <summary>The sequencer has a weight word.</summary>
    public bool WeightValid;

    /// <summary>The sequencer has an operand.</summary>
    public bool OperandValid;

    /// <summary>step_valid_o of the sequencer.</summary>
    public bool StepValid;

    /// <summary>The step ends in this cycle; also weight_ready_o of the sequencer, and so the fetch unit's ready unless the array loads weights itself.</summary>
    public bool StepTaken;

    /// <summary>The operand of a K slice leaves its store.</summary>
    public bool OperandRelease;

    /// <summary>A word moves from the activation fetch unit into the operand store.</summary>
    public bool OperandTransfer;

    /// <summary>A rescale beat.</summary>
    public bool Beat;

    /// <summary>A beat that takes sums of the array, not of the side unit.</summary>
    public bool SumsTaken;

    /// <summary>Column of the first lane of that beat.</summary>
    public int BeatColumn;

    /// <summary>scale_ready_o of the rescale unit.</summary>
    public bool ScaleReady;

    /// <summary>partial_sum_release_o of the rescale unit.</summary>
    public bool PartialSumRelease;

    /// <summary>side_sum_release_o of the rescale unit.</summary>
    public bool SideSumRelease;

    /// <summary>word_release_o of the output unit.</summary>
    public bool WordRelease;

    /// <summary>A command enters every unit.</summary>
    public bool CommandTransfer => CommandValid && CommandReady;
}
