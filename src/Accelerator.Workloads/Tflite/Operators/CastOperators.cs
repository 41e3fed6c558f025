using System.Numerics;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>
/// CAST between number types, scales left out of account: integers keep their lowest bits, numbers lose their fraction and saturate (the reference leaves open what lies beyond), NaN becomes 0,
/// BOOL becomes 0 or 1.
/// </summary>
internal static class CastOperators
{
    private static readonly TfliteType[] Types = [TfliteType.Float32, TfliteType.Int8, TfliteType.UInt8, TfliteType.Int16, TfliteType.UInt16, TfliteType.Int32, TfliteType.UInt32, TfliteType.Int64, TfliteType.Bool];

    /// <summary>Checks types and shapes.</summary>
    public static TfliteKernel Cast(TfliteSite site)
    {
        site.Expect(1, 1, 1);
        (TfliteTensor from, TfliteTensor to) = (site.Input(0), site.Output(0));
        site.ExpectType(from, Types);
        site.ExpectType(to, Types);
        site.ExpectShape(to, [.. from.Shape]);
        return from.Type switch
        {
            TfliteType.Float32 => From<float>(to.Type),
            TfliteType.Int8 => From<sbyte>(to.Type),
            TfliteType.UInt8 or TfliteType.Bool => From<byte>(to.Type),
            TfliteType.Int16 => From<short>(to.Type),
            TfliteType.UInt16 => From<ushort>(to.Type),
            TfliteType.Int32 => From<int>(to.Type),
            TfliteType.UInt32 => From<uint>(to.Type),
            _ => From<long>(to.Type),
        };
    }

    private static TfliteKernel From<TFrom>(TfliteType to)
        where TFrom : unmanaged, INumber<TFrom> => to switch
        {
            TfliteType.Float32 => Run<TFrom, float>(),
            TfliteType.Int8 => Run<TFrom, sbyte>(),
            TfliteType.UInt8 => Run<TFrom, byte>(),
            TfliteType.Int16 => Run<TFrom, short>(),
            TfliteType.UInt16 => Run<TFrom, ushort>(),
            TfliteType.Int32 => Run<TFrom, int>(),
            TfliteType.UInt32 => Run<TFrom, uint>(),
            TfliteType.Int64 => Run<TFrom, long>(),
            _ => Truth<TFrom>(),
        };

    private static TfliteKernel Run<TFrom, TTo>()
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo> => call =>
    {
        ReadOnlySpan<TFrom> from = call.Input(0).Values<TFrom>();
        Span<TTo> to = call.Output(0).Writable<TTo>();
        // Truncating is by bits from integers, and saturates from numbers.
        for (int i = 0; i < to.Length; i++) to[i] = TTo.CreateTruncating(from[i]);
    };

    private static TfliteKernel Truth<TFrom>()
        where TFrom : unmanaged, INumber<TFrom> => call =>
    {
        ReadOnlySpan<TFrom> from = call.Input(0).Values<TFrom>();
        Span<byte> to = call.Output(0).Writable<byte>();
        for (int i = 0; i < to.Length; i++) to[i] = from[i] == TFrom.Zero ? (byte)0 : (byte)1;
    };
}
