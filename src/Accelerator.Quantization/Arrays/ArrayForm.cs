using System.Globalization;
using Accelerator.Numerics;

namespace Accelerator.Quantization.Arrays;

/// <summary>What tile arrays make of a form: how it becomes products of uniform codes, how wide these are, whether they are exact (docs/formats-on-arrays.md).</summary>
public sealed class ArrayForm
{
    /// <summary>2^−126: smaller scales lose bits in float32.</summary>
    private const double LeastNormal = 1.1754943508222875e-38;

    private readonly QuantizedTensor tensor;

    private ArrayForm(QuantizedTensor tensor)
    {
        this.tensor = tensor;
        PlaneSet set = FormPlanes.Of(tensor, DigitSplit.WidestCode);
        (Missing, Exact, Lowering) = (set.Missing, set.Exact, set.Words);
        if (Missing is not null) return;
        int least = 1, digits = 1;
        foreach (LevelPlane plane in set.Planes)
        {
            double largest = plane.Scales.Select((scale, group) => Math.Abs(scale) * plane.Ranges[group].Step).Max();
            Exact &= plane.Scales.All(scale => scale == 0 || Math.Abs(scale) >= LeastNormal);
            if (Math.ScaleB(largest, DigitSplit.MostDigits * DigitSplit.WidestCode) > float.MaxValue)
            {
                Missing = string.Create(CultureInfo.InvariantCulture, $"scales of {largest:G3}, beyond float32 once levels are split");
                return;
            }

            if (plane.AnyWidth) continue;
            if (DigitSplit.Least(plane) is not { } split)
            {
                Missing = string.Create(CultureInfo.InvariantCulture, $"integer levels of {plane.Bits} bits; arrays take {DigitSplit.MostDigits} times {DigitSplit.WidestCode} at most");
                return;
            }

            // Tables are rounded to whatever width there is: here to 8 bits, on an array of fewer to fewer.
            (least, digits) = (Math.Max(least, plane.TableBits > 0 ? plane.TableBits : split.Bits), Math.Max(digits, split.Digits));
        }

        LeastWidth = least;
        if (digits > 1) Lowering = string.Create(CultureInfo.InvariantCulture, $"{Lowering}, {digits} digits along K");
    }

    /// <summary>What an array would need and has not; null for a form that arrays execute.</summary>
    public string? Missing { get; }

    /// <summary>Whether the products' weights are the form's, scales apart, which arrays round to their own width.</summary>
    public bool Exact { get; }

    /// <summary>In words.</summary>
    public string Lowering { get; }

    /// <summary>Bits of the array's weights, at least; 1 to 8.</summary>
    public int LeastWidth { get; }

    /// <summary>The description of a form.</summary>
    public static ArrayForm Of(QuantizedTensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        return new ArrayForm(tensor);
    }

    /// <summary>The products whose sum is the product with the form, dense ones first.</summary>
    /// <param name="width">Bits of the array's weights, at least <see cref="LeastWidth"/>.</param>
    /// <param name="maximumGroup">Elements of a group of the array, at most.</param>
    /// <param name="maximumGroups">Groups of the array, at most.</param>
    /// <param name="sideUnit">Whether outliers are left to a side unit, with the last of the products; those of a form without any dense part are products all the same.</param>
    public IReadOnlyList<ArrayProduct> Products(int width, int maximumGroup, int maximumGroups, bool sideUnit = false) => Products(width, maximumGroup, maximumGroups, sideUnit, centred: true);

    /// <summary>
    /// The products on an array whose memory holds codes, of which a table for each product makes weights; null where it does not execute the form. Levels of the array's width where each product
    /// has few enough of them; else those of an array of weights as narrow as the codes, which the table takes as they are.
    /// </summary>
    /// <param name="width">Bits of the array's weights.</param>
    /// <param name="codeBits">Bits of a code in memory; <paramref name="width"/> for an array without a table.</param>
    /// <param name="maximumGroup">Elements of a group of the array, at most.</param>
    /// <param name="maximumGroups">Groups of the array, at most.</param>
    /// <param name="sideUnit">Whether outliers are left to a side unit.</param>
    public IReadOnlyList<ArrayProduct>? ProductsOfCodes(int width, int codeBits, int maximumGroup, int maximumGroups, bool sideUnit = false)
    {
        if (LeastWidth > width) return null;
        if (codeBits == width) return Products(width, maximumGroup, maximumGroups, sideUnit);
        IReadOnlyList<ArrayProduct> products = Products(width, maximumGroup, maximumGroups, sideUnit, centred: false);
        if (products.All(product => product.Levels <= 1 << codeBits)) return products;
        return LeastWidth > codeBits ? null : [.. Products(codeBits, maximumGroup, maximumGroups, sideUnit).Select(product => product.Widened(width))];
    }

    private ArrayProduct[] Products(int width, int maximumGroup, int maximumGroups, bool sideUnit, bool centred)
    {
        if (Missing is not null) throw new InvalidOperationException($"No array executes {tensor.Format}: {Missing}.");
        ArgumentOutOfRangeException.ThrowIfLessThan(width, LeastWidth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, DigitSplit.WidestCode);
        IReadOnlyList<LevelPlane> planes = FormPlanes.Of(tensor, width).Planes;
        LevelPlane[] dense = [.. planes.Where(plane => !plane.Side).SelectMany(plane => Digits(plane, width))];
        if (sideUnit && dense.Length > 0)
        {
            ArrayProduct[] products = [.. PlanePacking.Pack(dense, width, maximumGroup, maximumGroups, centred)];
            products[^1] = products[^1] with { Outliers = OutlierColumns.Of([.. planes.Where(plane => plane.Side)]) };
            return products;
        }

        LevelPlane[] side = [.. planes.Where(plane => plane.Side).SelectMany(plane => Digits(plane, width))];
        return [.. PlanePacking.Pack(dense, width, maximumGroup, maximumGroups, centred), .. PlanePacking.Pack(side, width, maximumGroup, maximumGroups, centred)];
    }

    private static IEnumerable<LevelPlane> Digits(LevelPlane plane, int width)
    {
        if (plane.AnyWidth) return DigitSplit.Split(plane, DigitSplit.DigitsOf(plane, width), width);
        return DigitSplit.Least(plane) is { } least ? DigitSplit.Split(plane, least.Digits, least.Bits) : [];
    }
}
