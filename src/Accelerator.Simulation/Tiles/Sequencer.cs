using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary><c>sequencer</c>: joins operands of K slices and weight words into steps and walks tile, group, slice and plane.</summary>
internal sealed class Sequencer(TileMicroarchitecture shape, TileCommand reset, Wires wires) : IModule
{
    // Activations that are read again for each plane belong to the K-inner order.
    private readonly bool kInner = shape.ActivationRepeats > 1;
    private readonly int planeLast = shape.StepsOfSlice - 1;

    // Sums that wait in the accumulators must be gone before the first step; others before the last.
    private readonly bool firstWaits = shape.SumsShift;

    // Where a rescale unit follows, every group hands over; else the last of an output does.
    private readonly bool everyGroup = shape.Rescales;

    private (int Tile, int Group, int Slice, int Plane, bool Credit) q = (0, 0, 0, 0, true);
    private (int Tile, int Group, int Slice, int Plane, bool Credit) d = (0, 0, 0, 0, true);

    public CommandFifo Commands { get; } = new(reset);

    /// <summary>step_plane_o: the plane counter.</summary>
    public int Plane => q.Plane;

    /// <summary>step_first_o.</summary>
    public bool First => q.Slice == 0 && q.Plane == 0;

    /// <summary>step_double_o or step_shift_o.</summary>
    public bool Double => q.Slice == 0 && q.Plane != 0;

    /// <summary>step_sum_o.</summary>
    public bool Sum => q.Plane == 0;

    /// <summary>step_last_o.</summary>
    public bool Last => q.Slice == Commands.Head.SliceLast && q.Plane == planeLast;

    /// <summary>command_last_o: the step is the last of its command.</summary>
    public bool CommandLast => Last && q.Group == Commands.Head.GroupLast && q.Tile == Commands.Head.NTileLast;

    /// <summary>step_final_o.</summary>
    public bool Final => q.Group == Commands.Head.GroupLast;

    /// <summary>The step after which the array holds what it hands over.</summary>
    private bool HandsOver => Last && (everyGroup || Final);

    /// <summary>step_valid_o, once it is settled what is valid; settled into <see cref="Wires.StepValid"/>.</summary>
    public bool StepValid => Commands.Valid && wires.OperandValid && wires.WeightValid && (q.Credit || !(firstWaits ? First : HandsOver));

    /// <summary>table_ready_o or activation_ready_o where a step ends or does not.</summary>
    public bool OperandReady(bool stepTaken) => stepTaken && (kInner || q.Plane == planeLast);

    /// <summary>stall_o.</summary>
    public StepStall Stall
    {
        get
        {
            if (!Commands.Valid) return StepStall.Idle;
            if (wires.StepValid) return StepStall.Compute;
            if (!wires.OperandValid) return wires.WeightValid ? StepStall.WaitTable : StepStall.WaitOperands;
            return wires.WeightValid ? StepStall.WaitPartialSum : StepStall.WaitWeight;
        }
    }

    public void Evaluate()
    {
        d = q;
        if (wires.CommandTransfer) Commands.Push(wires.Command);
        if (wires.PartialSumRelease) d.Credit = true;
        if (!wires.StepTaken) return;
        if (HandsOver) d.Credit = false;
        Advance(Commands.Head);
    }

    public void Commit()
    {
        q = d;
        Commands.Commit();
    }

    private void Advance(TileCommand command)
    {
        bool sliceEnd = q.Slice == command.SliceLast;
        bool planeEnd = q.Plane == planeLast;
        if (kInner)
        {
            d.Slice = sliceEnd ? 0 : q.Slice + 1;
            if (sliceEnd) d.Plane = planeEnd ? 0 : q.Plane + 1;
        }
        else
        {
            d.Plane = planeEnd ? 0 : q.Plane + 1;
            if (planeEnd) d.Slice = sliceEnd ? 0 : q.Slice + 1;
        }

        if (!sliceEnd || !planeEnd) return;
        bool groupEnd = q.Group == command.GroupLast;
        d.Group = groupEnd ? 0 : q.Group + 1;
        if (!groupEnd) return;
        bool tileEnd = q.Tile == command.NTileLast;
        d.Tile = tileEnd ? 0 : q.Tile + 1;
        if (tileEnd) Commands.Pop();
    }
}
