using System.Numerics;
using Accelerator.Numerics.Requantization;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>Sum, clamped to the fused activation's range; integers wrap.</summary>
internal readonly record struct Addition<T>(T Minimum, T Maximum) : IBinaryOperation<T>
    where T : INumber<T>
{
    public T Invoke(T a, T b) => T.Min(T.Max(unchecked(a + b), Minimum), Maximum);
}

/// <summary>Difference, clamped to the fused activation's range; integers wrap.</summary>
internal readonly record struct Subtraction<T>(T Minimum, T Maximum) : IBinaryOperation<T>
    where T : INumber<T>
{
    public T Invoke(T a, T b) => T.Min(T.Max(unchecked(a - b), Minimum), Maximum);
}

/// <summary>Product, clamped to the fused activation's range; integers wrap.</summary>
internal readonly record struct Multiplication<T>(T Minimum, T Maximum) : IBinaryOperation<T>
    where T : INumber<T>
{
    public T Invoke(T a, T b) => T.Min(T.Max(unchecked(a * b), Minimum), Maximum);
}

/// <summary>Quotient of numbers, clamped.</summary>
internal readonly record struct FloatDivision(float Minimum, float Maximum) : IBinaryOperation<float>
{
    public float Invoke(float a, float b) => MathF.Min(MathF.Max(a / b, Minimum), Maximum);
}

/// <summary>Quotient of integers towards zero, clamped; −2^31 / −1 wraps. Divisors are not 0: the caller looks.</summary>
internal readonly record struct IntegerDivision(int Minimum, int Maximum) : IBinaryOperation<int>
{
    public int Invoke(int a, int b) => Math.Min(Math.Max(b == -1 ? unchecked(-a) : a / b, Minimum), Maximum);
}

/// <summary>The larger; codes of one scale compare as their numbers do.</summary>
internal readonly record struct Larger<T> : IBinaryOperation<T>
    where T : INumber<T>
{
    public T Invoke(T a, T b) => a > b ? a : b;
}

/// <summary>The smaller.</summary>
internal readonly record struct Smaller<T> : IBinaryOperation<T>
    where T : INumber<T>
{
    public T Invoke(T a, T b) => a < b ? a : b;
}

/// <summary>
/// Product of codes: (a − zero a) · (b − zero b) · scale + output zero, requantised and clamped. Scale = scale a · scale b / output scale.
/// </summary>
internal readonly record struct CodeProduct<T>(int ZeroA, int ZeroB, FixedPointMultiplier Scale, FixedPointRounding Rounding, OutputRange Output) : IBinaryOperation<T>
    where T : IBinaryInteger<T>
{
    public T Invoke(T a, T b) =>
        T.CreateTruncating(Output.Code(FixedPointRequantizer.Apply(unchecked((int.CreateTruncating(a) - ZeroA) * (int.CreateTruncating(b) - ZeroB)), Scale, Rounding)));
}
