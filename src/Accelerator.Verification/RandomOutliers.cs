using Accelerator.Compilation;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;

namespace Accelerator.Verification;

/// <summary>Random outliers (synthetic) beside a random workload.</summary>
internal static class RandomOutliers
{
    /// <summary>
    /// Outliers of an array's side unit: in all rows of a column, in few places, or nowhere; or, for the largest sum there is, the same extreme everywhere.
    /// </summary>
    public static SideProduct Of(TileArraySpec array, int m, int n, bool extreme, Xoshiro256 random)
    {
        SideUnitSpec side = array.SideUnit!;
        int columns = extreme ? side.Columns : 1 + random.Below(side.Columns);
        int most = (1 << (side.WeightBits - 1)) - 1, least = -most - 1;
        int density = random.Below(4) switch { 0 => 0, 1 => 1, 2 => 8, _ => 16 };
        int whole = random.Below(2) == 0 ? least : most, half = 1 << (array.ActivationBits - 1), activation = random.Below(2) == 0 ? -half : half - 1;
        return new SideProduct
        {
            Columns = columns,
            Weights = [.. Enumerable.Range(0, n * columns).Select(_ => (short)(extreme ? whole : random.Below(16) < density ? least + random.Below(most - least + 1) : 0))],
            Scales = [.. Enumerable.Range(0, n).Select(_ => extreme ? (1 << array.ScaleBits) - 1 : 1 << random.Below(array.ScaleBits))],
            Activations = [.. Enumerable.Range(0, m * columns).Select(_ => (short)(extreme ? activation : random.Below(2 * half) - half))],
        };
    }
}
