namespace Accelerator.Compilation;

/// <summary>The outliers of a matrix multiplication, which a side unit multiplies beside the array: O[M,N] += scale[N] · A'[M,C] · W'[N,C]ᵀ over the C columns that hold any.</summary>
public sealed record SideProduct
{
    /// <summary>C: different columns with outliers.</summary>
    public required int Columns { get; init; }

    /// <summary>Signed outliers, [N,C] row-major, 0 where there is none.</summary>
    public required short[] Weights { get; init; }

    /// <summary>Unsigned integer scale of each row, [N].</summary>
    public required int[] Scales { get; init; }

    /// <summary>Signed activations of those columns, [M,C] row-major.</summary>
    public required short[] Activations { get; init; }
}
