using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.Mac;

/// <summary>
/// The derived numbers of a dense multiply-accumulate array: those of every dense array and no other. docs/mac.md defines each register's behaviour with
/// these names.
/// </summary>
public sealed record MacMicroarchitecture : DenseMicroarchitecture
{
    /// <inheritdoc/>
    public override string Family => "Mac";

    /// <inheritdoc/>
    public override string Title => "multiply-accumulate array";

    /// <inheritdoc/>
    public override MacSpec Array => (MacSpec)Spec.Array;
}
