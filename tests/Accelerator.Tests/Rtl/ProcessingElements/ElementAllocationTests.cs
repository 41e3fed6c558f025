using Accelerator.Hardware.ProcessingElements;
using Accelerator.Simulation.ProcessingElements;
using Models = Accelerator.Simulation.ProcessingElements.ProcessingElements;

namespace Accelerator.Tests.Rtl.ProcessingElements;

/// <summary>A simulated cycle allocates nothing.</summary>
public sealed class ElementAllocationTests
{
    [Fact]
    public void A_cycle_allocates_nothing()
    {
        foreach (ProcessingElementSpec spec in ElementCases.All.Values.SelectMany(specs => specs))
        {
            ProcessingElement model = Models.Create(ProcessingElementElaborator.Elaborate(spec));
            Run(model, 100);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Run(model, 100);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0, $"{spec}");
        }
    }

    private static void Run(ProcessingElement model, int cycles)
    {
        for (int cycle = 0; cycle < cycles; cycle++)
        {
            for (int i = 0; i < model.Inputs.Length; i++) model.Inputs[i] = (ulong)(cycle + i) & 1;
            model.Settle();
            model.Evaluate();
            model.Commit();
        }
    }
}
