using Accelerator.Hardware.ProcessingElements;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary><c>acc_pe_mac</c>.</summary>
internal sealed class MacElement(ProcessingElementShape shape) : OneCycleElement(shape)
{
    private protected override long Product()
    {
        long product = 0;
        for (int k = 0; k < Shape.Spec.Lanes; k++) product += Activation(k) * Weight(k);
        return product;
    }
}
