using Accelerator.Numerics.Minifloats;

namespace Accelerator.Numerics.Blocks;

/// <summary>The block formats by name.</summary>
public static class BlockFormats
{
    /// <summary>MXFP4.</summary>
    public static MxFormat MxFp4 { get; } = new() { Name = "mxfp4", Element = ScalarFormats.E2M1 };

    /// <summary>NVFP4.</summary>
    public static NvFormat NvFp4 { get; } = new() { Name = "nvfp4", Element = ScalarFormats.E2M1 };

    /// <summary>Formats of the MX rule: OCP's, the variants of two of them, and block floating point of 4 to 8 bits.</summary>
    public static IReadOnlyList<MxFormat> Mx { get; } =
    [
        MxFp4,
        new() { Name = "mxfp4-43", Element = ScalarFormats.E2M1, Stretch = 4f / 3, Source = "F10: FP-Quant (2025)" },
        new() { Name = "mxfp6-e2m3", Element = ScalarFormats.E2M3 },
        new() { Name = "mxfp6-e3m2", Element = ScalarFormats.E3M2 },
        new() { Name = "mxfp8-e4m3", Element = ScalarFormats.E4M3 },
        new() { Name = "mxfp8-e5m2", Element = ScalarFormats.E5M2 },
        new() { Name = "mxint8", Element = ScalarFormats.Int8 },
        new() { Name = "mxint8-sym", Element = ScalarFormats.Int8Symmetric, Source = "F10: INT v.s. FP (2025)" },
        .. Enumerable.Range(4, 5).Select(bits => new MxFormat { Name = $"bfp{bits}", Element = ScalarFormats.Mantissa(bits, IntegerCoding.SignMagnitude), Source = "F6: block floating point, sign and magnitude" }),
        .. Enumerable.Range(4, 5).Select(bits => new MxFormat { Name = $"bfp{bits}-tc", Element = ScalarFormats.Mantissa(bits, IntegerCoding.TwosComplement), Source = "F6: block floating point, two's complement" }),
    ];

    /// <summary>Formats of the NV rule.</summary>
    public static IReadOnlyList<NvFormat> Nv { get; } =
    [
        NvFp4,
        new() { Name = "nvint4", Element = ScalarFormats.Int4Symmetric, Source = "F10: INT v.s. FP (2025)" },
        new() { Name = "nvfp4-ue5m3", Element = ScalarFormats.E2M1, Scale = ScalarFormats.UE5M3, Source = "F10: NVFP4 with a scale of wider range" },
        new() { Name = "nvint4-ue5m3", Element = ScalarFormats.Int4Symmetric, Scale = ScalarFormats.UE5M3, Source = "F10: NVINT4 with a scale of wider range" },
    ];
}
