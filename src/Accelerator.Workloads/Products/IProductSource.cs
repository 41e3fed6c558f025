namespace Accelerator.Workloads.Products;

/// <summary>An operator of a model that a matrix product comes from.</summary>
internal interface IProductSource
{
    /// <summary>What findings call it.</summary>
    string Title { get; }
}
