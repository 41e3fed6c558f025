using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.LutTensorCore;

/// <summary>
/// Every knob of a lookup-table tensor core (LUT Tensor Core, ISCA 2025: section 3). <see cref="TileArraySpec.TileK"/> is the number of
/// activations behind one table (µ in the literature), 2 to 6; <see cref="TileArraySpec.WeightBits"/> 1 to 8, one bit plane a step.
/// </summary>
public sealed record LutTensorCoreSpec : TileArraySpec
{
    /// <summary>An array that is spelled out.</summary>
    public LutTensorCoreSpec()
    {
    }

    /// <summary>An array with the knobs of another that every tile array has.</summary>
    /// <param name="other">The other array.</param>
    /// <param name="table">What is stored.</param>
    /// <param name="precompute">Where entries are computed.</param>
    /// <param name="order">The inner loop.</param>
    [SetsRequiredMembers]
    public LutTensorCoreSpec(TileArraySpec other, TableKind table, PrecomputePlacement precompute, StepOrder order)
        : base(other)
    {
        (Table, Precompute, Order) = (table, precompute, order);
    }

    /// <summary>How much of the table is stored and who flips the index.</summary>
    public required TableKind Table { get; init; }

    /// <summary>Where table entries are computed.</summary>
    public required PrecomputePlacement Precompute { get; init; }

    /// <summary>Which loop is inner: the bit planes of one K slice, or the K slices of one bit plane.</summary>
    public required StepOrder Order { get; init; }

    /// <summary>The knobs in the order in which the specification's hash has always taken them: inheritance must not change the hash.</summary>
    protected override bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append(CultureInfo.InvariantCulture, $"TileM = {TileM}, TileN = {TileN}, TileK = {TileK}, WeightBits = {WeightBits}, ActivationBits = {ActivationBits}")
            .Append(CultureInfo.InvariantCulture, $", Table = {Table}, Precompute = {Precompute}, Order = {Order}, PipelineStages = {PipelineStages}, AccumulatorBits = {AccumulatorBits}")
            .Append(CultureInfo.InvariantCulture, $", Output = {Output}, RescaleLanes = {RescaleLanes}, ScaleBits = {ScaleBits}, RequantizeBits = {RequantizeBits}, Rounding = {Rounding}")
            .Append(CultureInfo.InvariantCulture, $", MaximumGroup = {MaximumGroup}, MaximumGroups = {MaximumGroups}, MaximumNTiles = {MaximumNTiles}, AddressBits = {AddressBits}")
            .Append(CultureInfo.InvariantCulture, $", FetchDepth = {FetchDepth}, OutputDepth = {OutputDepth}, SideUnit = {SideUnit}");
        return true;
    }
}
