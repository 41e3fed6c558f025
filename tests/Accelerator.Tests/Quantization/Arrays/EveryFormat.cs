using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Tests.Quantization.Methods;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Arrays;

/// <summary>
/// Rows of a trained layer in any format of the catalogue. Formats whose tables or searches take long have tables and indices of random numbers (SYNTHETIC): what arrays do with them does not
/// depend on their values.
/// </summary>
internal static class EveryFormat
{
    private const int Group = 64, TableBits = 8;

    /// <summary>A tensor of a format: 8 rows, or 32 where the format's ranks need them.</summary>
    public static QuantizedTensor Tensor(string name, int rows = 8)
    {
        if (FormatCatalog.Find(name) is { } scalars) return new RoundToNearest().Quantize(KjvLayers.Part(0, LinearKind.Query, name, scalars.DefaultGroup ?? Group, rows));
        var format = (MatrixFormat)FormatCatalog.FindAny(name)!;
        LayerProblem problem = KjvLayers.Part(0, LinearKind.Query, "int4", Group, 32);
        var random = new Xoshiro256(1);
        return format.Sketch(rows, problem.Columns, Group) switch
        {
            Codebook { Bits: > TableBits } sketch => new Codebook(name, sketch.Rows, sketch.Columns, sketch.Dimension, sketch.Bits, Normals(sketch.Tables.Length), sketch.Indices, sketch.Scales, sketch.Constant),
            Trellis sketch => new Trellis(
                name, sketch.Rows, sketch.Columns, new TrellisCode(sketch.Code.Shift, sketch.Code.TableBits, Normals(sketch.Code.Table.Length)), Indices(sketch.Symbols.Length, sketch.Code.Shift), Scales(sketch), sketch.Constant),
            Polar sketch => new Polar(
                name, sketch.Rows, sketch.Columns, Normals(sketch.Directions.Length), Normals(sketch.Magnitudes.Length), Indices(sketch.DirectionIndices.Length, sketch.DirectionBits),
                Indices(sketch.MagnitudeIndices.Length, sketch.MagnitudeBits), Scales(sketch)),
            null or Codebook => format.Quantize(problem),
            { } other => throw new InvalidOperationException($"A sketch of {other.GetType().Name} holds zeros, whose levels say nothing."),
        };

        float[] Normals(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.NextNormal())];

        ushort[] Indices(int count, int bits) => [.. Enumerable.Range(0, count).Select(_ => (ushort)random.NextInt32(0, (1 << bits) - 1))];

        GroupScales Scales(QuantizedTensor sketch) => new(
            sketch.Rows, sketch.Columns, Group, 16, [.. Enumerable.Range(0, sketch.Rows * (((sketch.Columns - 1) / Group) + 1)).Select(_ => (float)(Half)Math.Abs(random.NextNormal()))]);
    }
}
