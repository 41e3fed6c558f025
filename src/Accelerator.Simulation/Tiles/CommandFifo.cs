using Accelerator.Compilation.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>A unit's command FIFO: <c>acc_fifo</c> of depth 2, whose words are the commands themselves. Slots reset to zero fields.</summary>
internal sealed class CommandFifo
{
    private readonly TileCommand[] memory;
    private int countQ;
    private int readQ;
    private int writeQ;
    private bool push;
    private bool pop;

    public CommandFifo(TileCommand reset) => memory = [reset, reset];

    public bool Valid => countQ != 0;

    public bool Ready => countQ != memory.Length;

    public TileCommand Head => memory[readQ];

    public void Push(TileCommand command)
    {
        push = true;
        memory[writeQ] = command;
    }

    public void Pop() => pop = true;

    public void Commit()
    {
        if (push)
        {
            writeQ ^= 1;
            countQ++;
            push = false;
        }

        if (pop)
        {
            readQ ^= 1;
            countQ--;
            pop = false;
        }
    }
}
