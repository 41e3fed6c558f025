namespace Accelerator.Hardware.Systolic;

/// <summary>How the operands that stay in the PEs come there: weights, or inputs (docs/systolic.md).</summary>
public enum OperandBuffers
{
    /// <summary>With the first row or lane that uses them; nothing waits.</summary>
    None,

    /// <summary>Into the register that the PE multiplies with: the array waits meanwhile.</summary>
    Single,

    /// <summary>Into a second register, beside the rows or lanes of the step before.</summary>
    Double,
}
