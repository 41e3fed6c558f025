using Accelerator.Hardware.ProcessingElements;

namespace Accelerator.Simulation.ProcessingElements;

/// <summary>Cycle models of processing elements by their shape.</summary>
public static class ProcessingElements
{
    /// <summary>A model with every register 0.</summary>
    public static ProcessingElement Create(ProcessingElementShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return shape.Spec.Style switch
        {
            ProcessingElementStyle.Mac => new MacElement(shape),
            ProcessingElementStyle.BitSerial => new BitSerialElement(shape),
            ProcessingElementStyle.CarrySave => new CarrySaveElement(shape),
            ProcessingElementStyle.SameWeight => new SameWeightElement(shape),
            ProcessingElementStyle.Sparse or ProcessingElementStyle.SharedEncoder => new SparseElement(shape),
            ProcessingElementStyle.TermSerial => new TermSerialElement(shape),
            ProcessingElementStyle.Bricks => new BricksElement(shape),
            ProcessingElementStyle.Popcount => new PopcountElement(shape),
            ProcessingElementStyle.GroupScaled => new GroupScaledElement(shape),
            ProcessingElementStyle.Shift => new ShiftElement(shape),
            _ => new ComplexElement(shape),
        };
    }
}
