namespace Accelerator.Workloads.Products;

/// <summary>Where a value's elements come from; of a result, the last of its inputs' origins.</summary>
internal enum ValueOrigin
{
    /// <summary>From constants of the file alone.</summary>
    Constant,

    /// <summary>From the inputs of this run.</summary>
    Computed,

    /// <summary>Only type and shape are known; the elements are zeros.</summary>
    Invented,
}
