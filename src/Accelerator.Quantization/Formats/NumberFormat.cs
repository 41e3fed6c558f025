namespace Accelerator.Quantization.Formats;

/// <summary>A number format of weights.</summary>
public abstract class NumberFormat
{
    /// <summary>As the command line has it.</summary>
    public abstract string Name { get; }

    /// <summary>One line for lists.</summary>
    public abstract string Summary { get; }

    /// <summary>The number of its family in docs/number-formats.md, and the paper, standard or code that defines it.</summary>
    public abstract string Source { get; }

    /// <summary>The block size that belongs to the format by its definition, used when none is given; null when there is none.</summary>
    public virtual int? DefaultGroup => null;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
