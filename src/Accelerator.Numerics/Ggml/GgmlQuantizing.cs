namespace Accelerator.Numerics.Ggml;

/// <summary>How values become blocks of a type.</summary>
public enum GgmlQuantizing
{
    /// <summary>The type is read only.</summary>
    None,

    /// <summary>Each value by itself, rounded to the nearest value of the type.</summary>
    Elementwise,

    /// <summary>A formula fixes every bit of a block: equal to ggml's bytes.</summary>
    ClosedForm,

    /// <summary>Scales are searched for: a good block, not the same bytes as ggml's.</summary>
    Searched,
}
