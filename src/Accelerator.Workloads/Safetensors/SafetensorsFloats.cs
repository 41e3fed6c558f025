using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Accelerator.Numerics.Minifloats;

namespace Accelerator.Workloads.Safetensors;

/// <summary>Elements of safetensors tensors as float32.</summary>
internal static class SafetensorsFloats
{
    private const int ChunkElements = 1 << 18;

    /// <summary>The types that are converted, for a message.</summary>
    public const string Names = "F8_E4M3, F8_E5M2, F16, BF16, F32 or F64";

    /// <summary>Whether elements of a type are converted to float here.</summary>
    public static bool CanDecode(SafetensorsDtype dtype) =>
        dtype is SafetensorsDtype.F8E4M3 or SafetensorsDtype.F8E5M2 or SafetensorsDtype.F16 or SafetensorsDtype.BF16 or SafetensorsDtype.F32 or SafetensorsDtype.F64;

    /// <summary>Elements from <paramref name="first"/> on; a chunk at a time, so that offsets stay small.</summary>
    public static void Decode(SafetensorsDtype dtype, FileSlice bytes, long first, Span<float> values)
    {
        if (!CanDecode(dtype)) throw new InvalidOperationException($"{dtype.Name()} is not converted to float.");
        int size = dtype.Bytes();
        for (int at = 0; at < values.Length; at += ChunkElements)
        {
            Span<float> part = values[at..Math.Min(values.Length, at + ChunkElements)];
            ReadOnlySpan<byte> data = bytes.Span((first + at) * size, part.Length * size);
            switch (dtype)
            {
                case SafetensorsDtype.F32 when BitConverter.IsLittleEndian:
                    data.CopyTo(MemoryMarshal.AsBytes(part));
                    break;
                case SafetensorsDtype.F32:
                    for (int i = 0; i < part.Length; i++) part[i] = BinaryPrimitives.ReadSingleLittleEndian(data[(i * 4)..]);
                    break;
                case SafetensorsDtype.F16:
                    for (int i = 0; i < part.Length; i++) part[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(data[(i * 2)..]);
                    break;
                case SafetensorsDtype.BF16:
                    for (int i = 0; i < part.Length; i++) part[i] = BitConverter.UInt32BitsToSingle((uint)BinaryPrimitives.ReadUInt16LittleEndian(data[(i * 2)..]) << 16);
                    break;
                case SafetensorsDtype.F8E4M3 or SafetensorsDtype.F8E5M2:
                    ReadOnlySpan<float> table = (dtype == SafetensorsDtype.F8E4M3 ? ScalarFormats.E4M3 : ScalarFormats.E5M2).Values;
                    for (int i = 0; i < part.Length; i++) part[i] = table[data[i]];
                    break;
                default:
                    for (int i = 0; i < part.Length; i++) part[i] = (float)BinaryPrimitives.ReadDoubleLittleEndian(data[(i * 8)..]);
                    break;
            }
        }
    }
}
